/** Every kind of page is valid HTML as it was written; as the browser has it, see `test/browser/every-page.test.ts`. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {kindOf} from '../browser/kinds.ts'
import {faultsOfHtml} from './html.ts'
import {builtSite, htmlOf, sitesInTest} from './sites.ts'

for (const name of sitesInTest)
  test('pages of the site `' + name + '` should be valid HTML', async () => {
    // of the long lists, three pages of a kind are as good as a thousand
    const most = name === 'long' ? 3 : Infinity
    const looked = new Map<string, number>()
    const faults: string[] = []
    for (const [path, html] of htmlOf(builtSite(name))) {
      const kind = kindOf(path)
      const before = looked.get(kind) ?? 0
      if (before >= most) continue
      looked.set(kind, before + 1)
      faults.push(...(await faultsOfHtml('/' + path, html)))
    }
    assert.ok(looked.size > 10)
    assert.deepEqual(faults, [])
  })

test('sentences of the edition should have a space behind each stop and colon, before a link as well', () => {
  const glued = [...htmlOf(builtSite('root'))]
    // documents are as their source has them
    .filter(([path]) => !/^historicaldocuments\/.+\/d\d/u.test(path))
    .flatMap(([path, html]) =>
      Array.from(
        html.matchAll(/[a-z>][.:,;]<(?:a|small|i|b|select|button)[ >]/gu),
        ([words]) => path + ': ' + words
      )
    )
  assert.deepEqual(glued, [])
})

test('HTML that is not valid should be found', async () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id="a"><button>b</button></p>' +
    '<ul><p id="a">c</p></ul><a href="/"><a href="/">d</a></a></body></html>'
  const faults = await faultsOfHtml('/x/', html)
  assert.deepEqual(
    faults.map((fault) => fault.replace(/^.*?: (?<rule>[\w-]+): .*$/u, '$<rule>')),
    ['no-implicit-button-type', 'element-permitted-content', 'no-dup-id', 'element-permitted-content']
  )
})
