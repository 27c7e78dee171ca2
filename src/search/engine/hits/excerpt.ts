/** The words that are shown of a place: around what was found, whole sentences where they are short enough. */
import type {Piece} from '../engine.ts'
import type {Mark} from '../../word-marks.ts'

/** How much each term weighs. */
export type Weights = ReadonlyMap<number, number>

/** How many words an excerpt has at most. */
const length = 36

/** How many words it has before what was found, where the sentence began too far away. */
const lead = 8

/** How far away a sentence may begin. */
const reach = 16

/** How many words it has at least before it ends with a sentence. */
const enough = 12

/** > détente.   reductions.”   defined.)   us. */
const stop = /[.?!][”’)\]]*$/u

/** > vol.   pp.   U.S.   J.   Mr.   (ed. */
const abbreviation =
  /\p{L}\.\p{L}|^[“‘([]*(?:\p{Lu}|vols?|pp?|nos?|chap|cf|eds?|Mrs?|Dr|Col|Gen|Sen|Gov|St|Dept)\.[”’)\]]*$/u

/** > The   “My   (Ibid. */
const sentenceStart = /^[“‘([]*\p{Lu}/u

/** The rarer a term is in a document, the more a mark of it weighs. */
export function weigh(marks: readonly Mark[]): Weights {
  const times = new Map<number, number>()
  for (const {term} of marks) times.set(term, (times.get(term) ?? 0) + 1)
  return new Map([...times].map(([term, count]) => [term, 1 / count]))
}

/** What marks weigh together, each term once. */
export function weightOf(marks: readonly Mark[], weights: Weights): number {
  const terms = new Set(marks.map(({term}) => term))
  return [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
}

/** The excerpt of a text that shows most, and where in the text its first mark stands. */
export function toExcerpt(
  text: string,
  marks: readonly Mark[],
  weights: Weights
): {pieces: Piece[]; first: number} {
  const words = Array.from(text.matchAll(/\S+/gu), ({0: word, index}) => ({word, at: index}))
  const wordAt = (place: number): number => words.findLastIndex(({at}) => at <= place)
  const found = marks.map((mark) => ({...mark, word: wordAt(mark.start)}))
  const best = densest(found, weights)
  const spoken = words.map(({word}) => word)
  const from = beginning(spoken, best)
  const last = found.findLast(({word}) => word < from + length)?.word ?? best
  const to = ending(spoken, last, from)
  const start = words[from]?.at ?? 0
  const final = words[to - 1]
  const end = final ? final.at + final.word.length : text.length
  const pieces = toPieces(text, marks, {start, end})
  if (!isStart(spoken, from)) pieces.unshift({text: '… ', found: false})
  if (to < words.length && !isStart(spoken, to)) pieces.push({text: '\u00A0…', found: false})
  return {pieces, first: marks.find((mark) => mark.start >= start)?.start ?? start}
}

/** A text, or a stretch of it, with what was found apart from the rest. */
export function toPieces(
  text: string,
  marks: readonly Mark[],
  {start, end} = {start: 0, end: text.length}
): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)]
    if (from >= to) continue
    if (from > at) pieces.push({text: text.slice(at, from), found: false})
    pieces.push({text: text.slice(from, to), found: true})
    at = to
  }
  if (at < end) pieces.push({text: text.slice(at, end), found: false})
  return pieces
}

type Found = Mark & {word: number}

/** The word from which on most is shown. */
function densest(found: readonly Found[], weights: Weights): number {
  let best = found[0]?.word ?? 0
  let most = 0
  for (const {word} of found) {
    const shown = found.filter((other) => other.word >= word && other.word < word + length - reach)
    const weight = weightOf(shown, weights)
    if (weight > most) {
      most = weight
      best = word
    }
  }
  return best
}

/** Where the sentence begins, or a few words before what was found. */
function beginning(words: readonly string[], at: number): number {
  for (let from = at; from >= Math.max(0, at - reach); from--) {
    if (isStart(words, from)) return from
  }
  return Math.max(0, at - lead)
}

/** Behind the last sentence that ends in time, if what was found lies before. */
function ending(words: readonly string[], last: number, from: number): number {
  const to = Math.min(words.length, from + length)
  for (let end = to; end > Math.max(last, from + enough); end--) {
    if (isBetween(words[end - 1], words[end] ?? 'A')) return end
  }
  return to
}

/** Whether a sentence or the text itself begins with a word. */
function isStart(words: readonly string[], index: number): boolean {
  return index === 0 || isBetween(words[index - 1], words[index])
}

/** Whether a sentence ends with the one word and the next begins with the other. */
function isBetween(before = '', after = ''): boolean {
  return stop.test(before) && !abbreviation.test(before) && sentenceStart.test(after)
}
