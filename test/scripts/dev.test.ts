import assert from 'node:assert/strict'
import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {gunzipSync} from 'node:zlib'
import {createEngine} from '../../src/search/engine/create-engine.ts'
import type {Engine} from '../../src/search/engine/engine.ts'
import {indexPath} from '../../src/search/format.ts'
import {edition, volumeYaml} from '../edition.ts'
import {importEngine, makeOptions} from '../search/made.ts'

const limit = {timeout: 240_000}
const volume = 'historicaldocuments/frus1964-68v99/'

test(
  'dev should show what is written, with data and search, and keep the last good state',
  limit,
  async (t) => {
    const root = edition(t, {
      'pages/method.md': '---\ntitle: [Broken\n---\nProse.\n',
      'volume/volume.yaml': volumeYaml(),
      'volume/1.txt': letter('1', 'Words of the first.'),
      'volume/2.txt': letter('2', 'Words of the second.')
    })
    const path = (name: string) => join(root, 'volume', name)
    const {page, until, said, heard} = await start(t, root)
    await until(volume + 'd1/', /Words of the first/u)

    writeFileSync(path('1.txt'), letter('1', 'Words about zebras.'))
    await until(volume + 'd1/', /Words about zebras/u)
    await until(volume + 'd1.json', /Words about zebras/u)
    await until('data/documents.csv', /frus1964-68v99/u)
    assert.equal((await page(volume.slice(0, -1) + '.zip')).status, 200)

    writeFileSync(path('3.txt'), letter('3', 'Words of the third.'))
    await until(volume + 'd3/', /Words of the third/u)
    await until(volume, /\/d3\//u)
    renameSync(path('3.txt'), path('4.txt'))
    writeFileSync(path('4.txt'), letter('4', 'Words of the fourth.'))
    await until(volume + 'd4/', /Words of the fourth/u)
    await until(volume + 'd3/', /./u, 404)
    rmSync(path('2.txt'))
    await until(volume + 'd2/', /./u, 404)

    writeFileSync(path('volume.yaml'), volumeYaml().replace('Fixtures', '"Fix'))
    await said(/volume\.yaml:\d+:\d+: error: .+\[invalid-yaml\]; shown as it was/u)
    assert.match((await page(volume)).text, /Fixtures/u)
    mkdirSync(join(root, 'other'))
    writeFileSync(join(root, 'other', 'volume.yaml'), volumeYaml({id: 'frus1964-68v98'}))
    writeFileSync(join(root, 'other', '1.txt'), letter('1', 'Words of another volume.'))
    await until('historicaldocuments/frus1964-68v98/d1/', /another volume/u)
    // of the broken volume nothing more is said, of the others what there is
    writeFileSync(join(root, 'other', 'without.txt'), 'Words without a number.\n')
    await said(/other\/without\.txt:1:1: warning: .+\[missing-number\]/u)
    assert.doesNotMatch(heard(), /missing-value/u)
    writeFileSync(path('volume.yaml'), volumeYaml().replace('Fixtures', 'Mended'))
    await until(volume, /Mended/u)

    await until('method/', /./u, 404)
    writeFileSync(join(root, 'pages', 'method.md'), '---\ntitle: Mended\n---\nProse.\n')
    await until('method/', /<h1>Mended/u)
    writeFileSync(join(root, 'pages', 'about.md'), '---\ntitle: Our own\n---\nProse.\n')
    await until('about/', /Our own/u)

    await said(/Search: ready, [\d.]+ s\n(?![\s\S]*being written)/u)
    const found = await openSite(async (path) => (await page(path)).bytes).list('zebras', makeOptions())
    assert.deepEqual(
      found.map(({id}) => id),
      ['d1']
    )
    assert.equal((await page('pagefind/../held.json')).status, 404)
  }
)

test('dev should wait for the first file', limit, async (t) => {
  const root = edition(t, {'.keep': ''})
  const {page, until, said} = await start(t, root)
  await said(/folder without documents, expected text files.+Waiting for the first file/u)
  assert.equal((await page('')).status, 503)
  writeFileSync(join(root, '1.txt'), letter('1', 'Words of the first.'))
  await until('historicaldocuments/', /historicaldocuments\/[^/"]+\//u)
  mkdirSync(join(root, 'pages'))
  writeFileSync(join(root, 'pages', 'our.md'), '---\ntitle: Our own\n---\nProse.\n')
  await until('our/', /<h1>Our own/u)
})

test('dev should follow a folder that was gone for a while', limit, async (t) => {
  const root = edition(t, {
    'content/volume/volume.yaml': volumeYaml(),
    'content/volume/1.txt': letter('1', 'First.')
  })
  const content = join(root, 'content')
  const {page, until, said} = await start(t, content)
  await until(volume + 'd1/', /First/u)
  renameSync(content, join(root, 'away'))
  await said(/Missing folder `.+content`, expected a folder of text files.+Waiting for the first file/u)
  renameSync(join(root, 'away'), content)
  await until(volume + 'd1/', /First/u)
  writeFileSync(join(content, 'volume', '1.txt'), letter('1', 'Written since then.'))
  await until(volume + 'd1/', /Written since then/u)
  assert.equal((await page(volume)).status, 200)
})

test('dev should end with the process that began it, and leave nothing', limit, async (t) => {
  const root = edition(t, {'volume.yaml': volumeYaml(), '1.txt': letter('1', 'Words.')})
  // a process between this one and the server, as npm is
  const script =
    "require('node:child_process').spawn(process.execPath, process.argv.slice(1), {stdio: 'inherit'})"
  const {child, said} = await start(t, root, ['-e', script])
  await said(/Search: ready/u)
  const folders = readdirSync(join('.cache', 'dev')).filter((name) => isOf(name, root))
  assert.equal(folders.length, 1)
  const [pid = ''] = folders
  child.kill('SIGKILL')
  await wait(() => !existsSync(join('.cache', 'dev', pid)) && !isRunning(Number(pid)))
})

function letter(number: string, words: string): string {
  return `${number}. Letter\n\nWashington, January ${number}, 1964.\n\n${words}\n`
}

/** The engine of the search over the files of a site. */
function openSite(ask: (path: string) => Promise<Buffer>): Engine {
  const load = async (path: string): Promise<Uint8Array> => {
    const file = await ask(path)
    return file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file
  }
  return createEngine({load, loadPagefind: async () => importEngine(await load(indexPath + 'pagefind.js'))})
}

/** A server over a content folder, in a process of its own. */
async function start(t: TestContext, root: string, before: string[] = []) {
  const args = [...before, 'scripts/dev.ts', '--content', root, '--port', '0', '--base', 'edition']
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']})
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  t.after(() => end(child))
  const said = (words: RegExp) =>
    wait(
      () => words.test(output),
      () => output
    )
  await said(/http:\/\/localhost:\d+\/edition\//u)
  const [address = ''] = /http:\/\/localhost:\d+\/edition\//u.exec(output) ?? []
  async function page(path: string) {
    const response = await fetch(address + path)
    const bytes = Buffer.from(await response.arrayBuffer())
    return {status: response.status, bytes, text: bytes.toString()}
  }
  async function until(path: string, words: RegExp, status = 200): Promise<void> {
    await wait(
      async () => {
        const found = await page(path)
        return found.status === status && words.test(found.text)
      },
      () => path + '\n' + output
    )
  }
  return {child, page, until, said, heard: () => output}
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
}

async function wait(isSo: () => boolean | Promise<boolean>, say = () => ''): Promise<void> {
  const started = Date.now()
  while (!(await isSo())) {
    if (Date.now() - started > 60_000) throw new Error('Waited for a minute\n' + say())
    await setTimeout(50)
  }
}

function isOf(name: string, root: string): boolean {
  const held = join('.cache', 'dev', name, 'held.json')
  return existsSync(held) && readFileSync(held, 'utf8').includes(root)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
