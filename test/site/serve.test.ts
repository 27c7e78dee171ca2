import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {createInterface} from 'node:readline'
import test, {after} from 'node:test'
import {readOptions} from '../../scripts/options.ts'
import {serve} from '../../scripts/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
after(() => {
  rmSync(folder, {recursive: true})
})
const files = {'index.html': 'home', 'a/index.html': 'a', 'a.json': '{}', '404.html': 'not here'}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

test('a site should be served as a static host does it, under its base path', async (t) => {
  const {address, close} = await serve({folder, base: '/base/', port: 0})
  t.after(close)
  const answers = await Promise.all(
    ['', 'a/', 'a', 'a.json', 'b/', '%2e%2e/secret', '%zz'].map(async (path) => {
      const answer = await fetch(address + path, {redirect: 'manual'})
      return [path, answer.status, answer.headers.get('location') ?? (await answer.text())]
    })
  )
  assert.deepEqual(answers, [
    ['', 200, 'home'],
    ['a/', 200, 'a'],
    ['a', 301, '/base/a/'],
    ['a.json', 200, '{}'],
    ['b/', 404, 'not here'],
    ['%2e%2e/secret', 404, 'not here'],
    ['%zz', 404, 'not here']
  ])
  assert.equal(
    (await fetch(new URL('/base', address), {redirect: 'manual'})).headers.get('location'),
    '/base/'
  )
  assert.equal((await fetch(new URL('/elsewhere/', address))).status, 404)
  assert.equal((await fetch(address.replace('/base/', '//'))).status, 404)
})

test('pages should be compressed, and what is compressed or small be left alone', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'))
  const long = 'Foreign Relations of the United States\n'.repeat(100)
  for (const name of ['index.html', 'd67.json', 'font.woff2']) writeFileSync(join(folder, name), long)
  writeFileSync(join(folder, 'short.html'), 'short')
  const {address, close} = await serve({folder, port: 0})
  t.after(async () => {
    await close()
    rmSync(folder, {recursive: true})
  })
  const answers = await Promise.all(
    ['', 'd67.json', 'font.woff2', 'short.html'].map(async (path) => {
      const answer = await fetch(address + path, {headers: {'accept-encoding': 'gzip'}})
      return [path, answer.headers.get('content-encoding'), (await answer.text()).length]
    })
  )
  assert.deepEqual(answers, [
    ['', 'gzip', long.length],
    ['d67.json', 'gzip', long.length],
    ['font.woff2', null, long.length],
    ['short.html', null, 5]
  ])
})

test('a port in use should give way to the next one', async (t) => {
  const first = await serve({folder, port: 0})
  t.after(first.close)
  const port = Number(new URL(first.address).port)
  const second = await serve({folder, port})
  t.after(second.close)
  assert.notEqual(second.address, first.address)
  assert.equal(await (await fetch(second.address)).text(), 'home')
})

test('`npm start` should build the edition, serve it and print the address', async (t) => {
  const out = mkdtempSync(join(tmpdir(), 'start-'))
  const child = spawn(process.execPath, ['scripts/start.ts', '--out', out, '--base', 'frus'], {
    env: {...process.env, PORT: '4900'},
    stdio: ['ignore', 'pipe', 'inherit']
  })
  t.after(() => {
    child.kill()
    rmSync(out, {recursive: true})
  })
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(line)
    if (line.startsWith('http')) break
  }
  assert.match(lines[0] ?? '', /: 2 documents of 1 volume, /u)
  const address = lines.at(-1) ?? ''
  assert.match(address, /^http:\/\/localhost:49\d\d\/frus\/$/u)
  assert.match(await (await fetch(address)).text(), /<title>Foreign Relations of the United States<\/title>/u)
})

test('an option should be taken from the arguments, else from the environment', (t) => {
  const before = {env: {...process.env}, argv: process.argv}
  t.after(() => {
    process.env = before.env
    process.argv = before.argv
  })
  process.env.EDITION_BASE = 'from/environment'
  process.env.EDITION_SITE = 'https://example.org'
  process.argv = ['node', 'build.ts', '--base', '/from/argument']
  const {base, site, content} = readOptions('build')
  assert.deepEqual({base, site}, {base: '/from/argument/', site: 'https://example.org'})
  assert.equal(content, join(process.cwd(), 'content'))

  process.argv = ['node', 'build.ts']
  assert.equal(readOptions('build').base, '/from/argument/', 'what was chosen is what other modules read')
})
