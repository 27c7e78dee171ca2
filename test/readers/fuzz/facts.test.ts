import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {parseTarget} from '../../../src/edition/address.ts'
import {formatDates} from '../../../src/edition/date.ts'
import {DocumentDate, Genre, Place} from '../../../src/edition/document.ts'
import {Party} from '../../../src/edition/party.ts'
import {SourceNote} from '../../../src/edition/source-note.ts'
import {Redaction} from '../../../src/edition/tree.ts'
import {parseDate} from '../../../src/readers/date.ts'
import {readHeading} from '../../../src/readers/heading.ts'
import {findRedactions} from '../../../src/readers/redaction.ts'
import {findReferences} from '../../../src/readers/reference.ts'
import {readSourceNote} from '../../../src/readers/source-note.ts'
import {anything} from './documents.ts'
import {mutate, mutations} from './mutations.ts'
import {linesOf, noCorpus, readSample, readSeeds} from './originals.ts'
import {headings, sentences, statements} from './phrases.ts'
import {tryOut} from './settings.ts'

/** Lines of documents, whole and mutated, and any text at all. */
const originals = [...readSeeds(), ...(noCorpus === false ? readSample() : [])]
const real = originals.flatMap((original) => linesOf(original).map((line) => line.slice(0, 2000)))
const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...real), mutations).map(([line, changes]) => mutate(line, changes))
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...headings, ...sentences, ...statements), {maxLength: 5})
      .map((parts) => parts.join(' '))
  },
  {weight: 1, arbitrary: anything(60)}
)

describe('whatever a text says, its facts should fit the schema and stand in it', () => {
  test('readHeading', (context) => {
    tryOut(context, 0.2, fc.property(texts, checkHeading))
  })

  test('readSourceNote', (context) => {
    tryOut(context, 0.2, fc.property(texts, fc.boolean(), checkSourceNote))
  })

  test('findReferences and findRedactions', (context) => {
    const volumes = fc.constantFrom('frus1951v07p2', 'frus1964-68v17')
    const roles = fc.constantFrom('note' as const, 'text' as const, 'source' as const)
    tryOut(context, 0.2, fc.property(texts, volumes, roles, checkFound))
  })

  test('parseDate', (context) => {
    tryOut(context, 0.2, fc.property(texts, checkDate))
  })

  test('parseDate of what formatDates prints', (context) => {
    const minutes = fc.date({min: new Date('1861-01-01'), max: new Date('1992-12-31'), noInvalidDate: true})
    const iso = fc.tuple(minutes, fc.constantFrom(10, 16)).map(([date, length]) => {
      const start = date.toISOString().slice(0, length)
      return length > 10 ? start + ':00' : start
    })
    tryOut(
      context,
      0.1,
      fc.property(iso, (iso) => {
        assert.equal(parseDate(formatDates({iso}))?.iso, iso)
      })
    )
  })
})

function checkHeading(text: string): void {
  const words = text.replaceAll(/\s+/gu, ' ').trim()
  const {numbering, number, genre, serial, meeting, from, to, date, place} = readHeading(text)
  Genre.parse(genre)
  if (date) DocumentDate.parse(date)
  if (place) Place.parse(place)
  for (const party of [...from, ...to]) Party.parse(party)
  assert.ok(numbering === null || words.startsWith(numbering))
  assert.equal(number === null, numbering === null)
  for (const fact of [number, serial, meeting, genre.text, place?.text, date?.text, ...from, ...to]) {
    const said = typeof fact === 'object' ? fact?.text : fact
    assert.ok(said === undefined || words.includes(said), said)
  }
}

/** Every word of a source note is in one of its parts at least as often. */
function checkSourceNote(text: string, inline: boolean): void {
  const note = SourceNote.parse(readSourceNote('d67fn1', text, {inline}))
  const {citation, marking, remarks, unparsed, drafted, cleared, approved, concurred, initialed} = note
  const acts = [drafted, cleared, approved, concurred, initialed].flat()
  const kept = countWords([
    ...[citation?.raw ?? '', marking?.raw ?? '', ...unparsed],
    ...acts.map(({raw}) => raw),
    ...remarks.map((remark) => remark.text)
  ])
  for (const [word, times] of countWords([text])) {
    // the label itself is not said again
    const label = /^source$/iu.test(word) ? 1 : 0
    assert.ok((kept.get(word) ?? 0) >= times - label, word)
  }
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of texts.join(' ').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function checkFound(text: string, volume: string, role: 'note' | 'text' | 'source'): void {
  const references = findReferences(text, {volume, document: 'd67', role})
  const redactions = findRedactions(text)
  for (const found of [references, redactions]) {
    let last = 0
    for (const {start, end} of found) {
      assert.ok(last <= start && start < end && end <= text.length)
      last = end
    }
  }
  for (const {target} of references) assert.ok(parseTarget(target, volume), target)
  for (const {start, end, ...redaction} of redactions) {
    const {value} = Redaction.parse({type: 'redaction', value: text.slice(start, end), ...redaction})
    assert.match(value, /^\[[^[\]]+\]$/u)
  }
}

function checkDate(text: string): void {
  const date = parseDate(text)
  if (!date) return
  DocumentDate.parse({...date, basis: 'heading'})
  assert.equal(date.text, text.trim())
}
