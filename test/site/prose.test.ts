import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {beginBuild, makeFolder} from './builds.ts'

test('an edition should bring some pages of its own, and have the others from the project', async (t) => {
  const folder = makeFolder(t)
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
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
