import assert from 'node:assert/strict'
import test from 'node:test'
import {toCsl} from '../../src/citing/csl.ts'
import {toBibtex, toFiles, toRis} from '../../src/citing/citation-files.ts'
import {keepCase} from '../../src/citing/keep-case.ts'
import {volume} from '../stock.ts'
import {address, bare, cases, memorandum} from './cases.ts'
import {parseFile} from './processor.ts'

const signs = {
  ...memorandum,
  title: 'Memorandum: 50% of R&D costs $5_000 #1 {sic} “so”, 1~2^3 \\ Nasser’s “Łódź”',
  date: null
}

for (const {name, facts = {}, cited} of [
  ...cases,
  ...bare.map((one) => ({...one, cited: memorandum})),
  {name: 'a heading full of signs', cited: signs}
]) {
  const item = toCsl(volume({isbn: '9780160480911', ...facts}), cited, address)

  test(`${name} should be read from BibTeX as it was written`, () => {
    const {number, language, ...expected} = item
    assert.equal(language, 'en')
    // the parser has no word for an office
    const editors = expected.editor?.map((name) => ('literal' in name ? {family: name.literal} : name))
    assert.deepEqual(
      plain(parseFile(toBibtex(item))),
      plain({
        ...expected,
        ...(editors ? {editor: editors} : {}),
        ...(number === undefined ? {} : {note: number})
      })
    )
  })

  test(`${name} should be read from RIS as it was written`, () => {
    const {number, language, ...expected} = item
    assert.equal(language, 'en')
    // the parser has one page alone in a field of its own
    const {'page-first': first, page = first, ...read} = parseFile(toRis(item))
    assert.deepEqual(
      plain({...read, page}),
      plain({...expected, ...(number === undefined ? {} : {note: number})})
    )
  })
}

test('the files should stand in their links, to the letter', async () => {
  const item = toCsl(volume(), signs, address)
  const files = toFiles(item)
  assert.deepEqual(
    files.map(({name, file}) => [name, file]),
    [
      ['BibTeX', 'frus1964-68v17-d67.bib'],
      ['RIS', 'frus1964-68v17-d67.ris'],
      ['CSL-JSON', 'frus1964-68v17-d67.json']
    ]
  )
  const texts = await Promise.all(files.map(async ({href}) => (await fetch(href)).text()))
  assert.deepEqual(texts, [toBibtex(item), toRis(item), JSON.stringify([keepCase(item)])])
  for (const {href} of files) assert.doesNotMatch(href, /[\s"<>#]/u)
})

test('a volume without an address of its own should be cited without', () => {
  const item = toCsl(volume(), memorandum)
  assert.doesNotMatch(toBibtex(item) + toRis(item), /url|UR /u)
})

/** Without what parsers add, and without the words that they make of braces. */
function plain(item: Record<string, unknown>): unknown {
  const {_graph, 'citation-key': key, 'citation-label': label, 'original-date': date, ...rest} = item
  assert.ok([_graph, key, label, date].length > 0)
  return JSON.parse(JSON.stringify(rest).replace(/<\/?span[^>]*>/gu, ''))
}

test('a heading that ends with a date should not be cited with the other one that was supplied', () => {
  const titleOf = (title: string, basis: 'supplied' | 'heading') =>
    toCsl(volume(), {...memorandum, title, date: {iso: '1966-07-09', certainty: 'certain', basis}}, address)
      .title
  const dated = 'Telegram 12 From the Embassy in Ghana to the Department of State, Accra, July 7, 1966'
  assert.equal(titleOf(dated, 'supplied'), dated)
  assert.equal(titleOf(dated + ', 3:30 p.m.', 'supplied'), dated + ', 3:30 p.m.')
  assert.equal(
    titleOf('Memorandum on the Conference of July 7, 1966', 'supplied'),
    'Memorandum on the Conference of July 7, 1966, July 9, 1966'
  )
})
