import assert from 'node:assert/strict'
import test from 'node:test'
import {readFileSync} from 'node:fs'
import {z} from 'zod'
import {toCsl} from '../../src/citing/csl.ts'
import {toForms, type Form} from '../../src/citing/citation-forms.ts'
import {formatRange} from '../../src/citing/page-range.ts'
import {formatWhere, toCitation} from '../../src/citing/recommended-citation.ts'
import {volume} from '../stock.ts'
import {address, bare, cases, memorandum} from './cases.ts'
import {apaReference, chicagoBibliography, chicagoNote} from './processor.ts'

for (const {name, facts = {}, cited} of cases) {
  test(`${name} should be cited as a CSL processor does it, in Chicago and APA style`, () => {
    const edited = volume(facts)
    const item = toCsl(edited, cited, address)
    const where = formatWhere(edited, cited)
    const [note, bibliography, , reference] = toForms(item, where).map(write)
    // the processor takes “p.” out of a place
    assert.equal(note?.replace(', p. ', ', '), chicagoNote(item, where.slice(2)))
    assert.equal(bibliography, chicagoBibliography(item))
    assert.equal(reference, apaReference(item))
  })
}

/**
 * What citeproc 2.4.63 made of the cases with `modern-language-association.csl` of July 2021 (9th edition). It is
 * recorded: no package brings that style.
 */
const mla = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync('test/citing/mla.json', 'utf8')))

for (const {name, facts = {}, cited} of cases) {
  test(`${name} should be cited as a CSL processor did it, in MLA style`, () => {
    const [, , form] = toForms(toCsl(volume(facts), cited, address), '').map(write)
    assert.equal(form, mla[name])
  })
}

const letter = {...memorandum, title: 'LETTER', date: null}

for (const {name, facts, mla, recommended} of bare) {
  test(`${name} should be cited without what is not known, as a CSL processor does it`, () => {
    const known = volume(facts)
    const item = toCsl(known, letter, address)
    const citation = toCitation(known, letter)
    const [note, bibliography, third, reference] = toForms(item, citation.where).map(write)
    assert.equal(citation.series + citation.rest + citation.where, recommended)
    assert.equal(third, mla + address + '.')
    assert.equal(note, chicagoNote(item, citation.where.slice(2)))
    assert.equal(bibliography, chicagoBibliography(item))
    // a date of retrieval is for what changes
    assert.equal(reference, apaReference(item).replace(' Retrieved ', ' '))
  })
}

for (const {name, facts = {}, cited} of cases) {
  test(`${name} should be cited without an address where none is known, and end with one stop`, () => {
    const edited = volume(facts)
    const where = formatWhere(edited, cited)
    const forms = toForms(toCsl(edited, cited), where).map(writeWithout)
    const known = toForms(toCsl(edited, cited, address), where).map(write)
    for (const [index, form] of forms.entries()) {
      assert.match(form, /[^.,\s]\.”?$/u)
      assert.ok(known[index]?.startsWith(form.replace(/\.”?$/u, '')), form)
    }
  })
}

test('a document of an early volume whose pages are not known should be cited by the number of its address', () => {
  const early = volume({subseries: '1949'})
  const cited = {...letter, id: 'd226', number: null, pages: []}
  assert.equal(formatWhere(early, cited), ', Document 226')
  assert.equal(toCsl(early, cited).number, 'Document 226')
})

test('a heading that is printed with a stop should be cited without it, that of an abbreviation kept', () => {
  const title = (title: string) => toCsl(volume(), {...memorandum, title}).title
  assert.equal(title('Mr. Adams to Mr. Seward.'), 'Mr. Adams to Mr. Seward, July 20, 1968')
  for (const kept of ['Paul Hale, jr.', 'Hale & Co.', 'Commander Roe, U. S. N.', 'Paul B.', 'Moscow, 8 p.m.'])
    assert.equal(title('To ' + kept), `To ${kept}, July 20, 1968`)
  const alone = {...letter, id: 'd0-a', number: null, pages: [], title: 'Mr. Adams to Mr. Seward.'}
  assert.equal(formatWhere(volume(), alone), ', “Mr. Adams to Mr. Seward”')
})

test('a document that has no number and no page should be cited by its heading', () => {
  const cited = {...letter, id: 'd0-to-adams', number: null, pages: [], title: 'Mr. Seward to “Mr.” Adams'}
  assert.equal(formatWhere(volume(), cited), ', “Mr. Seward to ‘Mr.’ Adams”')
  const [note] = toForms(toCsl(volume(), cited), formatWhere(volume(), cited))
  assert.equal(note?.where, '')
})

test('pages should be shortened as a CSL processor does it', () => {
  for (const first of [
    1, 42, 71, 99, 100, 101, 107, 110, 206, 299, 396, 600, 999, 1000, 1002, 1087, 1103, 1496, 1590
  ]) {
    for (const more of [1, 2, 3, 5, 9, 12, 33, 98, 104, 480]) {
      const page = `${first}-${first + more}`
      const item = {...toCsl(volume(), memorandum), page}
      const range = / Miller, ([\d–]+)\./u.exec(chicagoBibliography(item))?.[1]
      assert.equal(formatRange(page, 'chicago'), range, page)
    }
  }
})

test('pages with letters should stay whole', () => {
  assert.equal(formatRange('XIII-XV', 'chicago'), 'XIII–XV')
  assert.equal(formatRange('A3', 'minimal-two'), 'A3')
})

function write({before, title, after, where, then, end}: Form): string {
  return `${before}<i>${title}</i>${after}${where}${then}${address}${end}`
}

function writeWithout({before, title, after, where, then, end}: Form): string {
  return `${before}<i>${title}</i>${after}${where}${then}${end}`
}
