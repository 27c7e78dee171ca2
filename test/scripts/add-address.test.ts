import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {edition} from '../edition.ts'

const name = 'frus1977-80v99.xml'
const tei = readFileSync(join('test/fixtures/editions/whole-volumes/content/volumes', name))

/** What the server answers, by path. */
const answers: Record<string, RequestListener> = {
  ['/' + name]: (_, answer) => answer.end(tei),
  ['/moved/' + name]: (_, answer) => answer.writeHead(302, {location: '/' + name}).end(),
  ['/circle/' + name]: (_, answer) => answer.writeHead(301, {location: name}).end(),
  ['/unsafe/' + name]: (_, answer) => answer.writeHead(301, {location: 'http://example.org/' + name}).end(),
  ['/page/' + name]: (_, answer) => answer.end('<!DOCTYPE html>\n<html><body>TEI</body></html>'),
  ['/words/' + name]: (_, answer) => answer.end('404: Not Found'),
  ['/large/' + name]: (_, answer) => answer.writeHead(200, {'content-length': 200_000_000}).write('<TEI>'),
  ['/silent/' + name]: () => undefined,
  ['/stalled/' + name]: (_, answer) => answer.writeHead(200, {'content-length': tei.length}).write('<TEI>'),
  ['/broken/' + name]: (_, answer) =>
    answer.writeHead(200, {'content-length': tei.length}).write(tei.subarray(0, 900), () => answer.destroy()),
  ['/empty/' + name]: (_, answer) => answer.end('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')
}
const server = createServer((request, answer) => {
  const listener = answers[request.url ?? '']
  if (listener) listener(request, answer)
  else answer.writeHead(404).end()
})
let origin = ''

before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const brought = [
  'Documents: 2, numbered 1–2',
  'Title: Encoded Papers',
  'Divisions: 1',
  'Other parts: preface, comp1, index',
  'Persons named by a key: 2',
  'Pages of other parts, besides those of documents: 1'
]

test('add should put a volume from an address in its place, and say what it brings', async (t) => {
  for (const path of [name, 'moved/' + name]) {
    const root = edition(t, {})
    const {status, stdout, stderr} = await add(root, path)
    assert.deepEqual([status, stderr], [0, ''])
    const made = join(root, 'content/volumes/frus1977-80v99')
    assert.deepEqual(readdirSync(made), [name])
    assert.ok(readFileSync(join(made, name)).equals(tei))
    for (const line of brought) assert.ok(stdout.split('\n').includes('  ' + line), line + '\n' + stdout)
    assert.match(stdout, /\n(?:The checks have nothing to say|What the checks say:)\n/u)
  }
})

const refusals: Record<string, RegExp> = {
  'circle/': /^Unexpected further redirect of `.*`, expected 5 at most$/mu,
  'unsafe/': /^Unexpected `http:` in `http:\/\/example\.org\/.*`, expected `https:`$/mu,
  'page/': /^Unexpected web page at `.*`, expected the TEI file itself, not the page that shows it$/mu,
  'words/': /^Unexpected file at `.*`, expected XML, which begins with `<`$/mu,
  'nowhere/': /^Unexpected answer 404 of `.*`, expected a file$/mu,
  'large/': /^Unexpected size of `.*`, expected 100 MB at most$/mu,
  'silent/': /^Unexpected silence of `.*`, expected it to answer within 3 seconds$/mu,
  'stalled/': /^Unexpected silence of `.*`, expected it to answer within 3 seconds$/mu,
  'broken/': /^Unexpected end of `.*`, expected the whole file: .+$/mu,
  'empty/': /^Unexpected 1 file without a document, expected text in them$/mu
}

for (const [folder, expected] of Object.entries(refusals))
  test(`add should write nothing of what comes from ${folder}`, async (t) => {
    const root = edition(t, {})
    const {status, stderr} = await add(root, folder + name)
    assert.equal(status, 1)
    assert.match(stderr, expected)
    assert.match(stderr, /^Nothing is written$/mu)
    const volumes = join(root, 'content/volumes')
    assert.deepEqual(existsSync(volumes) ? readdirSync(volumes) : [], [])
  })

test('add should take an address alone, of a protocol that it knows', async (t) => {
  const root = edition(t, {})
  const beside = await add(root, name, 'README.md')
  assert.match(beside.stderr, /^Unexpected words beside the address `.*`, expected one address alone$/mu)
  const {stderr} = await run(root, 'ftp://example.org/' + name)
  assert.match(stderr, /^Unexpected `ftp:` in `.*`, expected `https:`$/mu)
})

function add(root: string, path: string, ...more: string[]) {
  return run(root, origin + path, ...more)
}

async function run(root: string, ...words: string[]) {
  const options = ['--content', join(root, 'content'), '--timeout', '3']
  const child = spawn(process.execPath, ['scripts/add.ts', ...words, ...options])
  const said = {stdout: '', stderr: ''}
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (said.stderr += piece.toString()))
  const [status] = (await once(child, 'close')) as [number]
  return {status, ...said}
}
