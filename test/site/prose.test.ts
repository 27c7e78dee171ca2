import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {beginBuild, makeFolder} from './builds.ts'

test('an edition should bring some pages of its own, and have the others from the project', async (t) => {
  const folder = makeFolder(t)
  // signs that mean something in addresses
  const [content, out] = [join(folder, 'content %20#1'), join(folder, 'site 100%')]
  cpSync('content/volumes', join(content, 'volumes'), {recursive: true})
  mkdirSync(join(content, 'pages'))
  writeFileSync(join(content, 'pages', 'about.md'), '---\ntitle: About us\n---\n\nOur own words.\n')
  writeFileSync(join(content, 'pages', 'imprint.md'), '---\ntitle: Imprint\n---\n\nOur address.\n')
  const {code, output} = await beginBuild(['--content', content, '--out', out]).ended
  assert.equal(code, 0, output)
  const read = (page: string) => readFileSync(join(out, page, 'index.html'), 'utf8')
  assert.match(read('about'), /<h1>About us<\/h1>\s*<p>Our own words\.<\/p>/u)
  assert.match(read('imprint'), /Our address\./u)
  for (const page of ['data', 'editorial-method', 'how-to-cite'])
    assert.ok(existsSync(join(out, page, 'index.html')), page)
})

test('a malformed page should be a message, and never end the build', async (t) => {
  const content = join('test', 'fixtures', 'editions', 'pages-malformed', 'content')
  const out = join(makeFolder(t), 'site')
  const {code, output} = await beginBuild(['--content', content, '--out', out]).ended
  assert.equal(code, 0, output)
  const read = (page: string) => readFileSync(join(out, page, 'index.html'), 'utf8')
  for (const name of ['about', 'data', 'facts', 'imprint', 'search'])
    assert.match(output, new RegExp(`pages.${name}\\.md:\\d+:\\d+: .*\\[invalid-page\\]`, 'u'))
  assert.doesNotMatch(output, /fine\.md|^\s+at /mu)
  assert.match(
    read('about'),
    /<title>About us[^]*<h1 id="about-us">About us<\/h1>\s*<p>Our own words\.<\/p>/u
  )
  assert.equal(read('about').match(/<h1/gu)?.length, 1)
  assert.match(read('imprint'), /<h1>imprint<\/h1>\s*<p>Our address\./u)
  assert.match(read('facts'), /<h1>facts<\/h1>\s*<p>Odd facts\./u)
  assert.doesNotMatch(read('data') + read('search'), /Broken\.|Reserved\./u)
})
