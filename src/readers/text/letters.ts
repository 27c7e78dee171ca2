/** Letters that may be labels: glued to a word that is whole without them. */
import {closedSpans, type Candidate} from './candidates.ts'
import {endings} from './endings.ts'
import {letterAt} from '../letter-runs.ts'
import type {Span} from './lines.ts'

/** A letter as a candidate, and how much speaks for it: the logarithm of a likelihood ratio. */
type Letter = Candidate & {evidence: number}

/**
 * A letter at the end of a word, a number or a sentence.
 *
 * > ICBMsa		Bombers and Tankersb
 * > 1,200c		in storage.d
 */
const lastLetter =
  /(?<letter>[a-z])(?=(?<after>\t|\n|$| [^\s]|[.,;:)”]))(?!\.\p{Ll})(?<=(?<before>[\p{L}’]{1,30}|[\p{L}\d]{2}[.,;:?!]|[\p{L}\d.?!)][)\]”][.,;:)]?|\d{1,4})[a-z])/uy
/**
 * A line below a table that explains a letter in it: that calls a note of the paper itself, which is no footnote of the list.
 *
 * > a  Operational only.
 */
const explanation = /^ {0,8}(?<letter>[a-z]) {1,4}(?=\p{Lu}\p{Ll})/gmu
/** So far below its rows a table is explained. */
const farthestBelow = 4000
const capitals = /\p{Lu}{2}$/u
/** > in the discussion of point IIa */
const romanNumeral = /(?<!\p{L})[IVX]+$/u
/** What may stand before a letter that no letter stands before. */
const signOrDigit = /[.,;:?!)\]”\d]/u
const apostrophe = '’'.charCodeAt(0)
/** So many letters before it are looked at. */
const farthestBefore = 30
const row = /\t/u
const cellEnd = /[\t\n]/u
/** So far is looked for the tabs of a row. */
const farthest = 80
const letterA = 'a'.charCodeAt(0)

/** What speaks for a letter; what is less is not looked at. */
const least = -2.6
/** Where there are many, only those with as much are. */
const strong = 1
/** What must speak for all letters of a text together. */
const leastTogether = 2
/** Letters that begin again, that stand twice, that leave one out. */
const usual = {restart: 2.5, again: 2, skip: 3}
/** The same where each page begins again with `a`. */
const onPages = {restart: 0.7, again: 2, skip: 3}
type Costs = typeof usual
const mostLetters = 1000

/** The letters of a span that follow each other as labels do: a, b, c; `paged` where each page begins again with `a`. */
export function findLetters(text: string, span: Span, {paged}: {paged: boolean}): Candidate[] {
  const found = lettersOf(text, span)
  const likely = found.length > mostLetters ? found.filter(({evidence}) => evidence >= strong) : found
  return likely.length > mostLetters ? [] : bestChain(likely, paged ? onPages : usual)
}

function lettersOf(text: string, span: Span): Letter[] {
  const {counts, ends} = findWords(text, span)
  const words = text.slice(span.start, span.end)
  const isExplained = explainer(words, span.start)
  const found: Letter[] = []
  for (const at of ends) {
    lastLetter.lastIndex = at - span.start
    const groups = lastLetter.exec(words)?.groups
    if (!groups) continue
    const {letter = '', before = '', after = ''} = groups
    if (isExplained(letter, at) && row.test(lineOf(text, at))) continue
    const evidence = weighLetter(text, counts, {at, letter, before, after})
    if (evidence >= least)
      found.push({start: at, end: at + 1, labels: [letter], value: null, run: at, evidence})
  }
  return found.length === 0 ? found : outsideOf(closedSpans(text, span), found)
}

/** Tells whether a letter is explained not far below a place; asked from the first place to the last. */
function explainer(words: string, start: number): (letter: string, at: number) => boolean {
  const lines = [...words.matchAll(explanation)].reverse()
  const byLetter = Map.groupBy(lines, ({groups}) => groups?.letter)
  return (letter, at) => {
    const left = byLetter.get(letter) ?? []
    while (start + (left.at(-1)?.index ?? Infinity) <= at) left.pop()
    return start + (left.at(-1)?.index ?? Infinity) < at + farthestBelow
  }
}

/** The letters that do not stand in one of some spans. */
function outsideOf(closed: readonly Span[], letters: readonly Letter[]): Letter[] {
  let next = 0
  return letters.filter(({start}) => {
    while ((closed[next]?.end ?? Infinity) <= start) next++
    return (closed[next]?.start ?? Infinity) > start
  })
}

/**
 * How often each word stands in a text, and where in the span a last letter could be a label: not where the word with it
 * stands elsewhere as well, which most words do.
 */
function findWords(text: string, span: Span): {counts: ReadonlyMap<string, number>; ends: number[]} {
  const counts = new Map<string, number>()
  const ends = new Map<string, number>()
  const oddEnds: number[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    for (let length = wordSign(text, at); length > 0; length = wordSign(text, at)) at += length
    if (at === start) {
      at++
      continue
    }
    const word = text.slice(start, at)
    const times = counts.get(word) ?? 0
    counts.set(word, times + 1)
    const last = Math.min(at, span.end) - 1
    if (last < span.start || start > last) continue
    if (start < span.start || at > span.end || word.length > farthestBefore + 1) oddEnds.push(last)
    else if (word.length === 1) {
      if (start > 0 && signOrDigit.test(text.charAt(start - 1))) oddEnds.push(last)
    } else if (times === 0) ends.set(word, last)
    else ends.delete(word)
  }
  const hasRows = row.test(text)
  for (const [word, last] of ends)
    if (hasRows || last + 1 === span.end || text.charAt(last + 1) !== ' ' || mayHaveLabel(word, counts))
      oddEnds.push(last)
  return {counts, ends: oddEnds.sort((a, b) => a - b)}
}

/** Whether enough may speak for the last letter of a word before a space, outside of rows; see `weighLetter`. Most words have too little. */
function mayHaveLabel(word: string, counts: ReadonlyMap<string, number>): boolean {
  const [before, letter] = [word.slice(0, -1), word.slice(-1)]
  return !endsAWord(before, letter) || counts.has(before) || capitals.test(before)
}

/** How many code units a letter or an apostrophe has; 0 where there is none. */
function wordSign(text: string, at: number): number {
  return text.charCodeAt(at) === apostrophe ? 1 : letterAt(text, at)
}

type Found = {at: number; letter: string; before: string; after: string}

function weighLetter(
  text: string,
  counts: ReadonlyMap<string, number>,
  {at, letter, before, after}: Found
): number {
  const line = lineOf(text, at)
  const place = row.test(line) ? (cellEnd.test(after) ? 1 : 0) : after.startsWith(' ') ? -0.5 : 0
  if (/\d$/u.test(before)) return row.test(line) && place > 0 ? 2.5 : before.length === 4 ? 0.5 : -1
  if (!/[\p{L}’]$/u.test(before)) return 3 + place
  if ((counts.get(before + letter) ?? 0) > 1 || before.length < 2) return -4
  if (romanNumeral.test(before)) return -4
  const known = (counts.get(before) ?? 0) > 0 || capitals.test(before) ? 2 : -1
  return known + (endsAWord(before, letter) ? -1.5 : 2.5) + place
}

function lineOf(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - farthest), at)
      .split('\n')
      .at(-1) ?? ''
  return before + (text.slice(at, at + farthest).split('\n', 1)[0] ?? '')
}

/** Whether words of the language end with the last letters of a word and one more. */
export function endsAWord(before: string, letter: string): boolean {
  if (capitals.test(before)) return letter === 's'
  if (before.length < 3) return true
  return endsOf.get(letter)?.has(before.slice(-2).toLowerCase()) ?? false
}

const endsOf = new Map(Object.entries(endings).map(([letter, ends]) => [letter, new Set(ends.split(' '))]))

/** The letters that together have most for them, as one goes on from the other. */
function bestChain(found: readonly Letter[], costs: Costs): Candidate[] {
  const totals: {value: number; previous: number}[] = []
  let last = -1
  for (const [index, {labels, evidence}] of found.entries()) {
    const code = codeOf(labels)
    const best = {value: -stepCost(-1, code, costs), previous: -1}
    for (let before = 0; before < index; before++) {
      const value = (totals[before]?.value ?? 0) - stepCost(codeOf(found[before]?.labels), code, costs)
      if (value > best.value) Object.assign(best, {value, previous: before})
    }
    totals.push({value: best.value + evidence, previous: best.previous})
    if (best.value + evidence > (totals[last]?.value ?? leastTogether)) last = index
  }
  const chain: Candidate[] = []
  for (let index = last; index >= 0; index = totals[index]?.previous ?? -1) {
    const letter = found[index]
    if (letter) chain.unshift(letter)
  }
  return chain
}

function codeOf(labels: readonly string[] | undefined): number {
  return (labels?.[0] ?? '').charCodeAt(0) - letterA
}

function stepCost(from: number, to: number, costs: Costs): number {
  if (to === from + 1) return 0
  if (to === 0) return Math.min(costs.restart, to === from ? costs.again : Infinity)
  if (to === from) return costs.again
  return to === from + 2 ? costs.skip : Infinity
}
