/** The calls of the notes of one document, searched with what is known of it: alone, or from the documents around it. */
import {align, alignTracks, type Assigned} from './alignment.ts'
import type {PathCosts} from './alignment-sweeps.ts'
import {lastLabel, toStates, type AlignmentState, type Freedom} from './alignment-states.ts'
import type {Candidate} from './candidates.ts'
import {costOf, likelyLabels, type Beginning, type Expected, type LabelStyle} from './expected.ts'
import {findDoubledNumbers} from './doubled-labels.ts'
import {findLetters} from './letters.ts'
import type {NoteClue} from './note-clues.ts'
import {chooseOffsets, promisingOffsets, usualOffsets} from './offsets.ts'
import {findPageLetters} from './page-letters.ts'
import {findWordLetters} from './word-letters.ts'
import {lostCost, signedPrices, styledPrices, type Prices} from './prices.ts'
import type {Layout} from './regions.ts'
import {scoreOf, weigh, type Weighed, type WeighedBefore, type Weights} from './scoring.ts'

/** What was learnt from volumes whose calls are known. */
export type Evidence = {weights: Weights; prices: Prices}

/** A document in which calls are searched; what was weighed once is not weighed again. */
export type CallSearch = {
  text: string
  layout: Layout
  candidates: readonly Candidate[]
  clues: readonly NoteClue[]
  evidence: Evidence
  before: WeighedBefore
  weighed?: Partial<Record<'running' | 'paged' | 'letters', Weighed[]>>
  alone?: FoundAlone
}

/** The calls of a document whose neighbours nobody knows; `plain` where labels only count on from 0 or 1. */
export type FoundAlone = {assigned: (Assigned | null)[]; plain: boolean}

/** Below this a call is looked at again with more freedom. */
const sure = 0.999
/** Where there are more candidates than in any document there ever was, the first look is the last. */
const mostCandidates = 20_000
/** More states than these are not worth the freedom. */
const mostStates = 100_000
const strict: Freedom = {signs: false, again: false, asides: false, late: false}

/** For each note its candidate, of a document whose neighbours nobody knows. */
export function searchAlone(search: CallSearch): FoundAlone {
  search.alone ??= findAlone(search)
  return search.alone
}

function findAlone(search: CallSearch): FoundAlone {
  const {text, layout, candidates, clues, evidence, before} = search
  const usual = usualOffsets(candidates, clues.length)
  const inRange = weigh(text, layout, withinRange(candidates, usual, clues.length), evidence.weights, before)
  const first = solve(search, inRange, usual, strict, null, align)
  if (candidates.length > mostCandidates) return {assigned: first, plain: true}
  const begins = first[0]?.candidate.value ?? 0
  if (begins <= 1 && first.every((assigned) => assigned !== null && assigned.probability > sure))
    return {assigned: first, plain: true}
  return {assigned: searchFreely(search, null, align), plain: false}
}

/** For each note its candidate, where the documents around it say which label is expected. */
export function searchExpecting(search: CallSearch, expected: Expected): (Assigned | null)[] {
  return searchFreely(search, expected, align)
}

/** The first labels that the text allows, those that are expected among them. */
export function findBeginnings(search: CallSearch, expected: Expected): Beginning[] {
  return searchFreely(search, expected, (states, costs, tracks) =>
    alignTracks(states, costs).map(({track, score, end}) => {
      const first = tracks[track] ?? 1
      return {first, score, last: (tracks[end] ?? first) + search.clues.length - 1}
    })
  )
}

type Solve<Result> = (
  states: readonly AlignmentState[],
  costs: PathCosts,
  tracks: readonly number[]
) => Result

function searchFreely<Result>(
  search: CallSearch,
  expected: Expected | null,
  solution: Solve<Result>
): Result {
  const {candidates, clues} = search
  const paged = expected !== null && expected.style !== 'chapter'
  const all = weighAll(search, expected?.style ?? null)
  const weighed = expected ? [...all] : all.filter(({candidate}) => !candidate.late)
  if (paged && expected.style !== 'letters') {
    weighed.push(...(expected.style === 'page' ? wordLettersOf(search, weighed) : doubledNumbersOf(search)))
    weighed.sort((a, b) => a.candidate.run - b.candidate.run)
  }
  const likely = expected ? likelyLabels(expected) : []
  const chosen =
    expected?.style === 'chapter'
      ? promisingOffsets(all, clues.length)
      : chooseOffsets(candidates, clues.length)
  const offsets = [...new Set([...chosen, ...likely])]
  const {freedom, depth} = freedomFor(weighed, clues, offsets.length, {isExpected: expected !== null, paged})
  const steps = paged ? Math.min(clues.length, mostRestarts) : depth
  const tracks = offsets.flatMap((offset) => [
    ...(offset <= 1 || likely.includes(offset) ? countDown(offset, offset === 1 ? steps : depth) : [offset]),
    ...afterLast(offset, clues.length)
  ])
  return solve(search, weighed, tracks, freedom, expected, solution)
}

function solve<Result>(
  {text, clues, evidence: {weights, prices: usual}}: CallSearch,
  candidates: readonly Weighed[],
  offsets: readonly number[],
  freedom: Freedom,
  expected: Expected | null,
  solution: Solve<Result>
): Result {
  const mixes = expected?.style === 'page' || expected?.style === 'letters'
  const signs = mixes ? signsOf(candidates, clues.length) : null
  const prices = {
    ...usual,
    ...(expected ? styledPrices[expected.style] : {}),
    ...(signs ? signedPrices[signs] : {})
  }
  const tracks = [...new Set(offsets)].sort((a, b) => a - b)
  const paged = expected !== null && expected.style !== 'chapter'
  const score = (weighed: Weighed, note: number): number => {
    const clue = clues[note]
    return clue ? scoreOf(text, weighed, clue, weights) : weighed.base
  }
  const isExpected = expected !== null
  const states = toStates({candidates, clues, tracks, score, prices, freedom, paged, isExpected})
  const starts = tracks.map((offset) =>
    expected ? costOf(expected, offset) : offset === 0 || offset === 1 ? 0 : prices.start
  )
  const costs = {
    lost: clues.map((clue, note) => lostCost(clue, note, prices)),
    // that many calls of a volume are lost makes one that is there no less certain
    surety: clues.map((clue, note) => lostCost(clue, note, usual)),
    starts,
    paged,
    skip: prices.skip,
    drop: prices.drop,
    below: tracks.map((offset) => tracks.indexOf(offset - 1)),
    ...(isExpected ? {least: {complete: paged ? 0 : -Infinity, left: 0}} : {})
  }
  return solution(states, costs, tracks)
}

/** The candidates and letters of a text, weighed once for labels that run on and once for each way to begin again on a page. */
function weighAll(search: CallSearch, style: LabelStyle | null): Weighed[] {
  const {text, layout, candidates, evidence, before} = search
  const known = (search.weighed ??= {})
  const kind = style === 'letters' ? style : style === null || style === 'chapter' ? 'running' : 'paged'
  const letters = () =>
    kind === 'letters'
      ? findPageLetters(text, layout.span)
      : findLetters(text, layout.span, {paged: kind === 'paged'})
  return (known[kind] ??= weigh(
    text,
    layout,
    inOrder([...candidates, ...letters()]),
    evidence.weights,
    before
  ))
}

/** Letters behind words that nothing else takes for labels, weighed. */
function wordLettersOf({text, layout, evidence}: CallSearch, weighed: readonly Weighed[]): Weighed[] {
  const taken = new Set(weighed.map(({candidate}) => candidate.start))
  const letters = findWordLetters(text, layout.span).filter(({start}) => !taken.has(start))
  return weigh(text, layout, letters, evidence.weights)
}

/** Numbers that stand twice, weighed. */
function doubledNumbersOf({text, layout, evidence}: CallSearch): Weighed[] {
  return weigh(text, layout, findDoubledNumbers(text, layout.span), evidence.weights)
}

/** Whether the labels of a document are signs, or letters, since it has about as many of them as notes; `null` for neither. */
function signsOf(candidates: readonly Weighed[], notes: number): 'sign' | 'letter' | null {
  const signs = candidates.filter(({candidate: {value}}) => value === null)
  const letters = signs.filter(
    ({candidate: {evidence}}) => evidence !== undefined && evidence >= sureLetter
  ).length
  const others = signs.filter(({candidate: {evidence}}) => evidence === undefined).length
  const isAbout = (count: number): boolean => count >= notes * 0.7 && count <= notes * 1.5 + 1
  if (isAbout(others)) return 'sign'
  return isAbout(letters) ? 'letter' : null
}

/** A letter behind a stop. */
const sureLetter = 2.4

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.run - b.run)
}

/** The candidates that could call a note under one of some offsets. */
function withinRange(
  candidates: readonly Candidate[],
  offsets: readonly number[],
  notes: number
): Candidate[] {
  const least = Math.min(...offsets)
  const most = Math.max(...offsets) + notes
  return candidates.filter(({value, late}) => value !== null && !late && value >= least && value < most)
}

/** More tracks than these below one are not followed. */
const deepest = 12
/** On so many pages labels may begin again. */
const mostRestarts = 30
/** A table may have calls out of order; more than these are not looked for. */
const mostAsides = 4

/** Which calls may not count, where that is not too much to try, and how many of them there may be. */
function freedomFor(
  weighed: readonly Weighed[],
  clues: readonly NoteClue[],
  offsets: number,
  {isExpected, paged}: {isExpected: boolean; paged: boolean}
): {freedom: Freedom; depth: number} {
  const signs = weighed.filter(({candidate}) => candidate.value === null).length
  const again = clues.filter(({twin}) => twin !== null).length
  const rows = weighed.filter(({region}) => region === 'row').length
  const late = isExpected ? weighed.filter(({candidate}) => candidate.late).length : 0
  const room = mostStates / ((offsets + deepest) * clues.length)
  const freedom = {
    signs: signs > 0 && (paged ? signs * clues.length < mostStates : signs < room),
    again: again > 0 && weighed.length * again < room * clues.length,
    asides: rows > 0 && rows < room,
    late: late > 0
  }
  const wanted =
    (freedom.signs && !paged ? signs : 0) +
    (freedom.again ? again : 0) +
    (freedom.asides ? mostAsides : 0) +
    (freedom.late ? late : 0)
  return {freedom, depth: Math.min(deepest, wanted, clues.length)}
}

/** The track of the labels behind the last of two digits: 99 is followed by 1. */
function afterLast(offset: number, notes: number): number[] {
  return offset <= lastLabel && offset + notes > lastLabel + 1 ? [offset - lastLabel] : []
}

function countDown(offset: number, steps: number): number[] {
  return Array.from({length: steps + 1}, (_, index) => offset - index)
}
