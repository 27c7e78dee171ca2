/** Pages in programs that read no style sheet: text browsers, and the reader views of browsers. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import test from 'node:test'
import {shapes, pathOf} from '../site/shapes-edition.ts'
import {builtSite, type SiteName} from '../site/sites.ts'
import {browse} from './browse.ts'

const visit = browse('root')
const document = '/historicaldocuments/frus1964-68v17/d67/'

for (const [name, options] of [
  ['lynx', ['-dump', '-nolist', '-width=990', '-display_charset=utf-8']],
  ['w3m', ['-dump', '-cols', '990', '-O', 'utf-8']]
] as const) {
  const skip = isThere(name) ? false : `no ${name} is installed (Debian: \`apt-get install ${name}\`)`

  test(name + ' should show each page mark once, and notes with their printed numbers', {skip}, () => {
    const text = dump(name, options, 'root', document)
    assert.match(text, /our \[page 207\] +interests/u)
    for (const page of ['206', '207', '208', '210'])
      assert.equal(text.match(new RegExp(`\\[page ${page}\\]`, 'gu'))?.length, 1, page)
    assert.doesNotMatch(text, /207207|page 207 207/u)
    const notes = text.slice(text.search(/^ *Notes$/mu), text.search(/^ *Connections$/mu))
    for (const number of ['2', '3', '4', '5', '6'])
      assert.equal(notes.match(new RegExp(`^ *${number}\\.`, 'gmu'))?.length, 1, number)
    const many = dump(name, options, 'shapes', pathOf('61 notes'))
    assert.match(many, /^ *61\.\s+Telegram 459/mu)
  })

  test(name + ' should part the ways of a document from each other', {skip}, () => {
    assert.match(dump(name, options, 'root', document), /Notes 5\s+Connections 2\s+Cite\s+Contents/u)
  })

  test(name + ' should part calls from the figures before them', {skip}, () => {
    assert.match(dump(name, options, 'root', document), /December 1967\^?\[3\] contemplated/u)
  })
}

test('reader views should keep notes, date and source, and take no dateline for an author', async (t) => {
  const readability = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8'
  )
  const pages: [SiteName, string][] = [
    ['root', document],
    ['root', '/historicaldocuments/frus1964-68v17/d9/'],
    ...(Object.keys(shapes) as (keyof typeof shapes)[]).map((shape): [SiteName, string] => [
      'shapes',
      pathOf(shape)
    ])
  ]
  assert.ok(pages.length >= 10)
  await visit(document, {}, async (page) => {
    // the policy of the page stops scripts that are made of words; the debugger’s are not the page’s
    await page.evaluate(readability + '; window.Readability = Readability')
    for (const [site, path] of pages)
      await t.test(path, async () => {
        const read = await page.evaluate(
          (html) => {
            const {Readability} = window as unknown as {
              Readability: new (document: Document) => {
                parse: () => {
                  title: string
                  byline: string | null
                  content: string
                  textContent: string
                } | null
              }
            }
            const parsed = new DOMParser().parseFromString(html, 'text/html')
            const words = (element: Element | null): string =>
              (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()
            const notes = [...parsed.querySelectorAll('.notes li')].map((note) => ({
              number: (note as HTMLLIElement).value,
              words: words(note.querySelector('.words p')).slice(0, 40)
            }))
            const source = words(parsed.querySelector('.printed .words p')).slice(0, 60)
            const date = words(parsed.querySelector('.dated time'))
            const article = new Readability(parsed).parse()
            const content = new DOMParser().parseFromString(article?.content ?? '', 'text/html')
            return {
              byline: article?.byline ?? null,
              text: (article?.title ?? '') + ' ' + words(content.body),
              numbers: [...content.querySelectorAll('li[value]')].map(
                (note) => (note as HTMLLIElement).value
              ),
              notes,
              source,
              date
            }
          },
          pageOf(site, path)
        )
        assert.equal(read.byline, null)
        for (const {words} of read.notes) assert.ok(read.text.includes(words), words)
        assert.deepEqual(
          read.numbers,
          read.notes.map(({number}) => number)
        )
        assert.ok(read.text.includes(read.source), read.source)
        assert.ok(read.text.includes(read.date), read.date)
      })
  })
})

function pageOf(site: SiteName, path: string): string {
  return readFileSync(join(builtSite(site).folder, path, 'index.html'), 'utf8')
}

function isThere(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}

function dump(name: string, options: readonly string[], site: SiteName, path: string): string {
  const file = join(builtSite(site).folder, path, 'index.html')
  const {stdout} = spawnSync(name, [...options, file], {encoding: 'utf8'})
  return stdout
}
