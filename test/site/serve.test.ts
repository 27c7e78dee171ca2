import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {networkInterfaces, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {createServer} from 'node:http'
import {createInterface} from 'node:readline'
import test, {after} from 'node:test'
import {readOptions} from '../../scripts/options.ts'
import {serve} from '../../scripts/serve.ts'
import {writeHostFiles} from '../../scripts/build/write-host-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
after(() => {
  rmSync(folder, {recursive: true})
})
const files = {
  'index.html': 'home',
  'a/index.html': 'a',
  'a/index/index.html': 'an index',
  'a.json': '{}',
  '404.html': 'not here'
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

test('a site should be served as a static host does it, under its base path', async (t) => {
  const {address, close} = await serve({folder, base: '/base/', port: 0})
  t.after(close)
  const answers = await Promise.all(
    ['', 'a/', 'a', 'a/index/', 'a.json', 'b/', '%2e%2e/secret', '%zz'].map(async (path) => {
      const answer = await fetch(address + path, {redirect: 'manual'})
      return [path, answer.status, answer.headers.get('location') ?? (await answer.text())]
    })
  )
  assert.deepEqual(answers, [
    ['', 200, 'home'],
    ['a/', 200, 'a'],
    ['a', 301, '/base/a/'],
    ['a/index/', 200, 'an index'],
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

test('a port in use on one of the two addresses of localhost should give way to the next one', async (t) => {
  const other = createServer((_, response) => response.end('somebody else'))
  other.listen({host: '127.0.0.1', port: 0})
  await once(other, 'listening')
  t.after(() => other.close())
  const bound = other.address()
  assert.ok(typeof bound === 'object' && bound !== null)
  const {address, close} = await serve({folder, port: bound.port})
  t.after(close)
  assert.notEqual(new URL(address).port, String(bound.port))
})

test('a site should be served on the address that is printed, and nowhere else', async (t) => {
  const {address, close} = await serve({folder, port: 0})
  t.after(close)
  const {port} = new URL(address)
  assert.equal(address, `http://localhost:${port}/`)
  assert.equal(await (await fetch(address)).text(), 'home')
  assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'home')
  const outside = externalAddresses()
  t.diagnostic(
    outside.length === 0 ? 'this machine has no other address' : 'other addresses: ' + outside.join(', ')
  )
  for (const other of outside) await assert.rejects(fetch(`http://${other}:${port}/`), other)
})

test('a site should be served elsewhere where that is asked for', async (t) => {
  const everywhere = await serve({folder, port: 0, host: '0.0.0.0'})
  t.after(everywhere.close)
  const {port} = new URL(everywhere.address)
  assert.equal(everywhere.address, `http://localhost:${port}/`)
  const addresses = ['127.0.0.1', ...externalAddresses().filter((address) => !address.startsWith('['))]
  for (const address of addresses)
    assert.equal(await (await fetch(`http://${address}:${port}/`)).text(), 'home')

  const one = await serve({folder, port: 0, host: '127.0.0.1'})
  t.after(one.close)
  assert.match(one.address, /^http:\/\/127\.0\.0\.1:\d+\/$/u)
  assert.equal(await (await fetch(one.address)).text(), 'home')
  await assert.rejects(
    serve({folder, port: 0, host: 'no-such-host.invalid'}),
    /^Error: Unknown host `no-such-host/u
  )
})

test('a site should be served with the headers that it brings', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'headed-'))
  mkdirSync(join(folder, '_astro'))
  for (const name of ['index.html', '404.html', '_astro/a.css']) writeFileSync(join(folder, name), 'x')
  writeHostFiles(folder, '/base/')
  const {address, close} = await serve({folder, base: '/base/', port: 0})
  t.after(async () => {
    await close()
    rmSync(folder, {recursive: true})
  })
  const answers = await Promise.all(
    ['', 'nothing', '_astro/a.css'].map(async (path) => {
      const {headers} = await fetch(address + path)
      return [path, headers.get('content-security-policy')?.slice(0, 18), headers.get('cache-control')]
    })
  )
  const policy = "default-src 'self'"
  assert.deepEqual(answers, [
    ['', policy, 'no-cache'],
    ['nothing', policy, null],
    ['_astro/a.css', policy, 'public, max-age=31536000, immutable']
  ])
})

test('a port that is no port should end `npm start` before it builds', () => {
  const {status, stderr} = spawnSync(process.execPath, ['scripts/start.ts', '--port', '70000'], {
    encoding: 'utf8'
  })
  assert.equal(status, 2)
  assert.match(stderr, /^Unexpected port `70000`, expected a number from 0 to 65535\nusage: npm start -- /u)
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
  assert.deepEqual(readOptions('build').data, ['json'])

  process.argv = ['node', 'build.ts', '--data', 'text, json']
  assert.deepEqual(readOptions('build').data, ['json', 'text'])
  process.argv = ['node', 'build.ts', '--data', 'none']
  assert.deepEqual([readOptions('build').data, process.env.EDITION_DATA], [[], 'none'])

  assert.equal(readOptions('build').report, '')
  process.argv = ['node', 'build.ts', '--report', 'errors@example.org']
  assert.equal(readOptions('dev').report, 'errors@example.org')
  assert.equal(process.env.EDITION_REPORT, 'errors@example.org')
})

/** The addresses at which others reach this machine; of IPv6 those that need no name of an interface. */
function externalAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({internal, address}) => !internal && !address.startsWith('fe80'))
    .map(({address, family}) => (family === 'IPv6' ? `[${address}]` : address))
}
