/** How well a candidate fits as the call of a note, by the table of evidence. */
import type {Candidate} from './candidates.ts'
import {featuresOf, type Region} from './context.ts'
import {toKnown} from './known.ts'
import {beforeOf, pairFeaturesOf, type Before} from './mentions.ts'
import type {NoteClue} from './note-clues.ts'
import {regionOf, type Layout} from './regions.ts'

/** A candidate, where it stands, and the evidence that it is a call at all. */
export type Weighed = {candidate: Candidate; region: Region; base: number; before: Before}

/** The table of evidence: for each feature the logarithm of a likelihood ratio. */
export type Weights = ReadonlyMap<string, number>

/** What speaks at least for digits that are left over after a figure, and for the second of two signs; too few volumes have them to learn it. */
const byForm = 2
/** No other evidence makes a call of a candidate that is below this. */
const hopeless = -9
/** Where candidates abound, only those that look like calls are looked at. */
const many = 20_000
const promising = -2

/** The candidates of a text that were weighed; `null` for those that are hopeless. */
export type WeighedBefore = Map<Candidate, Weighed | null>

/**
 * Weighs the candidates that could call a note under one of the offsets; hopeless ones are left out. Those of
 * `weighedBefore` are not weighed again, the others are added to it.
 */
export function weigh(
  text: string,
  layout: Layout,
  candidates: readonly Candidate[],
  weights: Weights,
  weighedBefore: WeighedBefore = new Map()
): Weighed[] {
  const least = candidates.length > many ? promising : hopeless
  const bias = weights.get('bias') ?? 0
  const found: Weighed[] = []
  const known = toKnown(text)
  for (const candidate of candidates) {
    let weighed = weighedBefore.get(candidate)
    if (weighed === undefined) weighedBefore.set(candidate, (weighed = weighOne(candidate)))
    if (weighed && weighed.base > least) found.push(weighed)
  }
  return found

  function weighOne(candidate: Candidate): Weighed | null {
    const region = regionOf(text, candidate, layout)
    if (isOfHeading(candidate) && region !== 'heading') return null
    const learnt = candidate.evidence ?? bias + sum(weights, featuresOf(text, candidate, region, known))
    const formed = candidate.afterFigure || candidate.isSecond ? Math.max(learnt, byForm) : learnt
    const base = formed - (isPronoun(text, candidate) ? asPronoun : 0)
    return base > hopeless ? {candidate, region, base, before: beforeOf(text, candidate)} : null
  }
}

/**
 * A `1` that is the word I, misread, as far as the next words tell.
 *
 * > As previously stated in my No. 834,1 do not believe that it could be arranged
 */
const pronoun =
  /^1 (?:do not|did not|am|shall|beg|think|believe|venture|trust|hope|fear|feel|deem|enclose|inclose|transmit|have the honor)\b/u
/** What speaks against a call that may be the pronoun. */
const asPronoun = 5
const longestPronoun = 24

function isPronoun(text: string, {start, run}: Candidate): boolean {
  return start === run && pronoun.test(text.slice(start, start + longestPronoun))
}

/** Two calls at once, and the label 0 of a source note, stand in headings and nowhere else. */
function isOfHeading({labels}: Candidate): boolean {
  return labels.length > 1 || labels[0] === '0'
}

/**
 * Whether a candidate is the end of a number that the text would rather have whole. Where only the list of notes asks for a
 * call, that is none: of 56 such in 34 volumes none was right.
 *
 * > Che Foo, August 31, 1870.
 */
export function breaksNumber({candidate: {start, run}, base}: Weighed): boolean {
  return start > run && base < leastSplit
}

const leastSplit = -5.5

/** The evidence that a candidate calls a certain note. */
export function scoreOf(
  text: string,
  {candidate, region, base, before}: Weighed,
  clue: NoteClue,
  weights: Weights
): number {
  return base + sum(weights, pairFeaturesOf(text, candidate, region, before, clue))
}

function sum(weights: Weights, features: readonly string[]): number {
  let total = 0
  for (const feature of features) total += weights.get(feature) ?? 0
  return total
}
