/** What breaking the rules of labels costs, in the unit of the evidence: the logarithm of a likelihood ratio. */
import type {LabelStyle} from './expected.ts'
import type {NoteClue} from './note-clues.ts'

/** The costs by name; each is about the negative logarithm of how often it happens in volumes whose calls are known. */
export type Prices = {
  /** The first note has no call; because it is about the meeting or the date. */
  first: number
  firstMeeting: number
  /** The second, whose call was in the dateline. */
  second: number
  meeting: number
  laterMeeting: number
  /** A source note, a footnote that the document itself had, any other. */
  source: number
  originalNote: number
  other: number
  /** One label is skipped. */
  skip: number
  /** The label of a note without call does not count. */
  drop: number
  /** Labels begin again with 1. */
  restart: number
  /** Labels go on anywhere. */
  change: number
  /** The first label is none of 0 and 1. */
  start: number
  /** A note is called again with the label of an earlier one that has the same words; of the one before. */
  again: number
  adjacent: number
  /** A note was put in between two: 59a. */
  late: number
  /** A label is a number, a sign, a letter. */
  number: number
  sign: number
  letter: number
  /** A call out of order, as in the columns of a table. */
  aside: number
}

/** The usual prices. */
export const prices: Prices = {
  first: 8,
  firstMeeting: 2,
  second: 6.3,
  meeting: 0.5,
  laterMeeting: 4,
  source: 8,
  originalNote: 5,
  other: 8.3,
  skip: 4.5,
  drop: 5,
  restart: 5.5,
  change: 7,
  start: 6,
  again: 1.8,
  adjacent: 0.3,
  late: 1.5,
  number: 0,
  sign: 0,
  letter: 0,
  aside: 3
}

/** The prices that differ where labels go on as they do in a style. */
export const styledPrices: Readonly<Record<LabelStyle, Partial<Prices>>> = {
  chapter: {},
  page: {restart: 1.2, first: 4, second: 5, other: 5},
  letters: {restart: 1.2, number: 5, sign: 3, letter: -2, first: 4, second: 4, other: 4},
  signs: {restart: 1.2, number: 5, first: 4, second: 4, other: 4}
}

/** What labels cost in a document that has about as many signs as notes, or letters, where such begin again on each page. */
export const signedPrices = {
  sign: {number: 5, sign: -2, letter: 3},
  letter: {number: 5, sign: 3, letter: -2}
} satisfies Record<'sign' | 'letter', Partial<Prices>>

/** What it costs that a note has no call. */
export function lostCost({topic}: NoteClue, note: number, prices: Prices): number {
  if (topic === 'source') return prices.source
  if (topic === 'original') return prices.originalNote
  if (note === 0) return topic === 'meeting' ? prices.firstMeeting : prices.first
  if (note === 1) return topic === 'meeting' ? prices.meeting : prices.second
  return topic === 'meeting' ? prices.laterMeeting : prices.other
}
