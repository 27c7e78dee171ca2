import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {findBrokenLinks} from './links.ts'
import {builtSite, htmlOf, sitesInTest} from './sites.ts'

for (const name of sitesInTest) {
  test('every link of the site `' + name + '` should lead to a page, a file or an element', () => {
    const site = builtSite(name)
    assert.ok(htmlOf(site).size > 5)
    assert.deepEqual(findBrokenLinks(site), [])
  })
}

test('the link check should find each kind of fault', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const pages = {
    'index.html':
      '<a href="/base/a/">a</a><a href="a/#here">b</a><a href="/base/file.json">c</a><a href="#nowhere">d</a>',
    'a/index.html':
      '<p id="here">x</p><p id="here">y</p><a href="/a/">e</a><a href="../b/">f</a><label for="q">g</label>' +
      '<script src="https://example.org/x.js"></script><a href="https://example.org/">h</a>',
    'file.json': '{}'
  }
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  assert.deepEqual(findBrokenLinks({folder, base: '/base/'}), [
    '/base/a/: id `here` stands twice',
    '/base/a/: script loads `https://example.org/x.js`',
    '/base/a/: label names `q`, which is not there',
    '/base/a/: a `/a/` leaves the base path',
    '/base/a/: a `../b/` leads to no file',
    '/base/: a `#nowhere` leads to no element'
  ])
})
