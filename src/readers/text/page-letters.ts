/**
 * Letters as labels in a volume whose labels are letters, which begin again with `a` on each page (1898–1914): glued to a
 * word, a stop or a number that is whole without them.
 *
 * > I have the honor to transmit a copy of a notea from   at 8 p. m.b   in my No. 25a
 */
import {commonWords} from '../volume/common-words.ts'
import {closedSpans, type Candidate} from './candidates.ts'
import {endsAWord} from './letters.ts'
import type {Span} from './lines.ts'
import {findPageMarks} from './page-marks.ts'

type Letter = Candidate & {evidence: number}

/** A letter that ends a word or stands alone behind something. */
const lastLetter = /[a-k](?![\p{L}\d’]|[.-]\p{L})/gu
/** What may stand before one that is a label: a word, a number, a stop that ends a sentence and no letter of `i. e.` */
const before =
  /(?<=(?<!\p{L})(?<word>[\p{L}’]{2,40})|(?<![\d/])(?<digits>\d{1,4})|(?:[\p{L}\d)\]”½]{2}|[ap]\. ?m|\p{Lu}|\d)[.,;:?!][,;:)\]”]?|[)\]”][.,;:]?|…)/uy
/** > the 2d instant   the 23d of May */
const ordinal = /[23]d$/u
const year = /^1[5-9]\d\d$/u
const words = /[\p{L}’]+/gu

/** What speaks for a letter, by what it stands behind: the logarithm of a likelihood ratio, as in the table of evidence. */
const says = {stop: 5, year: 3, number: 1, word: 3.5, shortWord: 1, odd: 0.5, ending: -3.5}
/**
 * What letters behind a word say less: those that end many words, `charged` and `charge`; those far from `a`; and any behind a
 * name, `Corea` is no call behind `Core`, or a second part, `Mittel-Europa`.
 */
const less = {manyWords: 4, far: 0.8, name: 2, part: 2.5}
const endsMany = /[de]/u
const shortest = 4
/** What it costs that one letter does not go on from the one before; a page that begins between says that it need not. */
const steps = {page: 0.1, noPage: 1.2, over: 1, again: 2, skip: 3, other: 5, first: 0.6}
/** What a letter says less that the row of letters leaves out. */
const outside = 2
/** Where there are more, only the likely ones are looked at. */
const mostLetters = 400

let common: Set<string> | null = null

/** The letters of a span that may be labels, in order. */
export function findPageLetters(text: string, span: Span): Candidate[] {
  const all = lettersOf(text, span)
  const letters = all.length > mostLetters ? all.filter(({evidence}) => evidence > 0) : all
  if (letters.length > mostLetters) return []
  const pages = findPageMarks({text, lines: []}, span).map(({start}) => start)
  const row = new Set(bestRow(letters, pages))
  return letters.map((letter) =>
    row.has(letter) ? letter : {...letter, evidence: letter.evidence - outside}
  )
}

function lettersOf(text: string, span: Span): Letter[] {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const closed = closedSpans(text, span)
  return [...text.slice(span.start, span.end).matchAll(lastLetter)].flatMap(
    ({index, 0: letter}): Letter[] => {
      const at = span.start + index
      before.lastIndex = at
      const groups = before.exec(text)?.groups
      if (!groups || closed.some(({start, end}) => start <= at && at < end)) return []
      const {word, digits} = groups
      const isPart = word !== undefined && text.charAt(at - word.length - 1) === '-'
      const evidence = weighLetter(letter, {word, digits, isPart, counts})
      return evidence === null
        ? []
        : [{start: at, end: at + 1, labels: [letter], value: null, run: at, evidence}]
    }
  )
}

type Before = {
  word: string | undefined
  digits: string | undefined
  /** Whether the word is the second part of one with a hyphen. */
  isPart: boolean
  /** How often each word stands in the text. */
  counts: ReadonlyMap<string, number>
}

/** What speaks for a letter behind a word or a number; `null` where it belongs to it. */
function weighLetter(letter: string, {word, digits, isPart, counts}: Before): number | null {
  if (digits !== undefined) {
    if (ordinal.test(digits + letter)) return null
    return year.test(digits) ? says.year : says.number
  }
  if (word === undefined) return says.stop
  const known = (common ??= new Set(commonWords.flatMap(([, words]) => words.split(' '))))
  const isWord = (words: string): boolean => known.has(words.toLowerCase().replace(/^\p{L}’/u, ''))
  if (isWord(word + letter) || (counts.get(word + letter) ?? 0) > 1) return null
  const isHere = (counts.get(word) ?? 0) > 0
  const against =
    (endsMany.test(letter) ? less.manyWords : 0) +
    less.far * codeOf(letter) +
    (isPart ? less.part : 0) +
    (capital.test(word) && !isHere ? less.name : 0)
  if (isHere || isWord(word)) return (word.length < shortest ? says.shortWord : says.word) - against
  return (endsAWord(word, letter) ? says.ending : says.odd) - against
}

const capital = /^\p{Lu}/u

/** The letters that together have most for them, as one goes on from the other and pages begin between them. */
function bestRow(letters: readonly Letter[], pages: readonly number[]): Letter[] {
  const totals: {value: number; previous: number}[] = []
  let last = -1
  for (const [index, letter] of letters.entries()) {
    const best = {value: -steps.first * codeOf(letter.labels[0]), previous: -1}
    for (let before = 0; before < index; before++) {
      const from = letters[before]
      const value = (totals[before]?.value ?? 0) - (from ? stepCost(from, letter, pages) : 0)
      if (value > best.value) Object.assign(best, {value, previous: before})
    }
    totals.push({value: best.value + letter.evidence, previous: best.previous})
    if (best.value + letter.evidence > (totals[last]?.value ?? 0)) last = index
  }
  const row: Letter[] = []
  for (let index = last; index >= 0; index = totals[index]?.previous ?? -1) {
    const letter = letters[index]
    if (letter) row.unshift(letter)
  }
  return row
}

function stepCost(from: Letter, to: Letter, pages: readonly number[]): number {
  const isOver = pages.some((page) => page > from.start && page < to.start)
  const code = codeOf(to.labels[0])
  const by = code - codeOf(from.labels[0])
  if (by === 1) return isOver ? steps.over : 0
  if (code === 0) return isOver ? steps.page : steps.noPage
  if (by === 0) return steps.again
  return by === 2 ? steps.skip : steps.other
}

function codeOf(letter = ''): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0)
}
