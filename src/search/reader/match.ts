/** Which documents of a band hold each term, and how much of it. */
import {fields, type Field} from '../blocks.ts'
import type {Scope} from '../engine.ts'
import {formsOf} from '../forms.ts'
import type {Term} from '../query.ts'
import type {Band} from './band.ts'
import type {Postings} from './postings.ts'

/** Documents that hold a term, by row: in order; how often, weighed by where; whether in the heading. */
export type List = {rows: Uint32Array; scores: Float32Array; inHeading: Uint8Array}

/** What a band has for a query. */
export type Matched = {
  /** A list for each term. */
  lists: List[]
  /** The words that were searched for each term, besides itself. */
  words: string[][]
  /** The terms whose beginnings were too many to be searched whole. */
  cut: number[]
  /** Documents in which all terms stand in a row as they were typed: how near the heading that is, 1 or 2. */
  inRow: ReadonlyMap<number, number>
}

const scopes = {
  all: fields,
  text: ['heading', 'text'],
  notes: ['notes'],
  source: ['source']
} satisfies Record<Scope, readonly Field[]>

/** The fields that a scope has. */
export function fieldsOf(scope: Scope): readonly Field[] {
  return scopes[scope]
}

/** A word in the heading counts five times one in the text. */
const weights = {heading: 5, text: 1, notes: 0.5, source: 0.35} satisfies Record<Field, number>

/** Words that were not asked for as a phrase are looked for as one, too, where that costs fewer bytes. */
const spare = 60_000

/** Looks for terms in a band. */
export async function matchBand(
  band: Band,
  terms: readonly Term[],
  {scope, forms}: {scope: Scope; forms: boolean}
): Promise<Matched> {
  const weightOf = fields.map((field) => (fieldsOf(scope).includes(field) ? weights[field] : 0))
  const cut: number[] = []
  const found = await Promise.all(
    terms.map(async ({kind, words}, number): Promise<{words: string[]; postings: Postings[]}> => {
      const [word = ''] = words
      if (kind === 'phrase' || (kind === 'word' && !forms)) {
        const postings = await band.phrase(words)
        return {words: [], postings: postings ? [postings] : []}
      }
      const {words: asked, isWhole} =
        kind === 'word' ? {words: formsOf(word), isWhole: true} : await band.beginning(word)
      if (!isWhole) cut.push(number)
      const lists = await Promise.all(asked.map((word) => band.postings(word)))
      return {words: asked.filter((_, index) => lists[index]), postings: lists.flatMap((list) => list ?? [])}
    })
  )
  const lists = found.map(({postings}) => toList(postings, weightOf, band.documents))
  return {
    lists,
    words: found.map(({words}) => words),
    cut,
    inRow: lists.every(({rows}) => rows.length > 0) ? await findRow(band, terms, weightOf) : new Map()
  }
}

/** > United States policy: documents with “United States policy” come first, before all those with its heading */
async function findRow(band: Band, terms: readonly Term[], weightOf: number[]): Promise<Map<number, number>> {
  const row = terms.flatMap(({words}) => words)
  const isRow = terms.length > 1 && terms.every(({kind}) => kind !== 'beginning') && band.cost(row) <= spare
  const postings = isRow ? await band.phrase(row) : null
  const {rows, inHeading} = toList(postings ? [postings] : [], weightOf, band.documents)
  return new Map(Array.from(rows, (row) => [row, inHeading[row] === 1 ? 2 : 1]))
}

function toList(all: readonly Postings[], weightOf: readonly number[], documents: number): List {
  const scores = new Float32Array(documents)
  const inHeading = new Uint8Array(documents)
  for (const {units, times} of all) {
    units.forEach((unit, index) => {
      const row = Math.floor(unit / fields.length)
      const field = unit % fields.length
      const weight = weightOf[field] ?? 0
      if (weight === 0) return
      if (fields[field] === 'heading') inHeading[row] = 1
      scores[row] = (scores[row] ?? 0) + (times[index] ?? 0) * weight
    })
  }
  const rows = new Uint32Array(documents)
  let count = 0
  scores.forEach((score, row) => {
    if (score > 0) rows[count++] = row
  })
  return {rows: rows.subarray(0, count), scores, inHeading}
}
