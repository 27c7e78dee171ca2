import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {h} from 'hastscript'
import {toHtml as stringify} from 'hast-util-to-html'
import {Document} from '../../src/edition/document.ts'
import {Volume} from '../../src/edition/volume.ts'
import {toHtml} from '../../src/writers/html.ts'
import {searched, searchMarks} from '../../src/writers/search-marks.ts'
import {indexSite} from './index.ts'

const golden = 'test/fixtures/editions/committed/expected/frus1964-68v17/d67.json'
const document = Document.parse(JSON.parse(readFileSync(golden, 'utf8')))
const volume = Volume.parse({
  id: 'frus1964-68v17',
  series: 'Foreign Relations of the United States',
  subseries: '1964–1968',
  number: 'Volume XVII',
  title: 'Eastern Europe',
  editors: ['James E. Miller'],
  publisher: 'United States Government Printing Office',
  place: 'Washington',
  year: 1996
})

const {engine} = await indexSite({'historicaldocuments/frus1964-68v17/d67/index.html': page()})

test('a document should carry the facts that it is found by', () => {
  const marks = searchMarks(document, volume)
  const names = marks['data-pagefind-filter']?.split(', ') ?? []
  assert.deepEqual(
    names.map((name) => {
      const [, fact, attribute = ''] = /^(.+)\[(.+)\]$/u.exec(name) ?? []
      return [fact, marks[attribute]]
    }),
    [
      ['volume', 'frus1964-68v17'],
      ['volume-title', '1964–1968, Volume XVII'],
      ['year', '1968'],
      ['month', '1968-07'],
      ['day', '1968-07-20'],
      ['kind', 'memorandum'],
      ['classification', 'Secret'],
      ['handling', 'Exdis'],
      ['source-note', 'fn1'],
      ['pages', '206 207 208 209? 210']
    ]
  )
  assert.equal(
    marks['data-search-title'],
    '67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk'
  )
})

for (const [phrase, places] of Object.entries({
  'public statement in 1956 (that we would under no circumstances': ['p. 207 p4'],
  'could harm our interests': ['p. 206 p2'],
  'the NATO Resolution of December 1967 contemplated political working groups': ['p. 207 p5'],
  'denial of C.I.A. activity in Czechoslovakia with an aide-mémoire': ['p. 208 or 209 p6'],
  'affect political and security conditions in Europe': ['p. 208 or 209 p18'],
  'Vol. 14': ['source note fn1'],
  'Not further identified': ['note 4 fn4'],
  'a matter of four or five days': ['note 6 fn6']
})) {
  test('“' + phrase + '” should be found in document 67, and where', async () => {
    const answer = await engine.search('"' + phrase + '"', {
      filters: {volumes: [], from: null, to: null},
      sort: 'relevance',
      page: 1
    })
    assert.ok(answer.status === 'found')
    assert.deepEqual(
      answer.hits[0]?.places.map(({name, anchor}) => name + ' ' + anchor),
      places
    )
  })
}

/** The page of the document, as far as it is searched. */
function page(): string {
  const html = toHtml(document, {catalogue: new Map(), href: (path) => path})
  const open = (marks: Record<string, string>) => stringify(h('div', marks)).replace('</div>', '')
  return [
    '<!doctype html><html lang="en"><head><title>67</title></head><body>',
    open(searchMarks(document, volume)) + html.heading + '</div>',
    open(searched) + (html.source ?? '') + '</div>',
    open(searched) + html.text + '</div>',
    open(searched) + '<ol>' + html.notes + '</ol></div>',
    '</body></html>'
  ].join('\n')
}
