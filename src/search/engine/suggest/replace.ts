/** Words of a query in their places, and the query with other words there. */
import {formatQuery, parseQuery, termKey} from '../../query.ts'
import {findWords} from '../../words.ts'

/** A query as it is searched, and its words. Those of `begin*` and of alternatives are not among them. */
export type Places = {text: string; words: PlacedWord[]}

/** A word, where it stands in the text, and where its term stands. */
export type PlacedWord = {
  word: string
  start: number
  end: number
  term: {number: number; start: number; end: number; isQuoted: boolean}
}

/** Words from one to before another, and what shall stand there. */
export type Replacement = {from: number; to: number; by: string}

/** The words of a query with their places. */
export function findPlaces(query: string): Places {
  const terms = parseQuery(query)
  const words: PlacedWord[] = []
  let at = 0
  for (const [number, one] of terms.entries()) {
    const {kind, text} = one
    const term = {number, start: at, end: at + text.length, isQuoted: text.startsWith('"')}
    const isPlain = kind === 'word' || kind === 'phrase'
    const found = isPlain ? findWords(text).slice(0, one.words.length) : []
    for (const {word, start, end} of found) words.push({word, start: at + start, end: at + end, term})
    at = term.end + 1
  }
  return {text: formatQuery(terms), words}
}

/** Whether words stand in a row, in one phrase or outside of quotation marks. */
export function isRow({words}: Places, from: number, to: number): boolean {
  return words.slice(from, to).every(({term}, place, row) => {
    const before = row[place - 1]?.term
    if (!before || before.number === term.number) return true
    return before.number + 1 === term.number && !before.isQuoted && !term.isQuoted
  })
}

/** The words as typed. */
export function textOf({text, words}: Places, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end)
}

/**
 * The query with other words in some places; what has spaces is put into quotation marks, with what the term has beside it.
 *
 * > Zhou Enlai visit: "Chou En-lai" visit   Mao Zedong's visit: "Mao Tse-tung's" visit   "Zhou Enlai visit": "Chou En-lai visit"
 */
export function replaceWords({text, words}: Places, replacements: readonly Replacement[]): string {
  const quotes = new Set<number>()
  const edits: {start: number; end: number; by: string}[] = []
  for (const {from, to, by} of replacements) {
    const [first, last] = [words[from], words[to - 1]]
    if (!first || !last) continue
    edits.push({start: first.start, end: last.end, by})
    if (first.term.isQuoted || !/\s/u.test(by)) continue
    quotes.add(first.term.start).add(last.term.end)
  }
  for (const at of quotes) edits.push({start: at, end: at, by: '"'})
  // from the end, so that places before stay what they are; a quotation mark goes around what stands at its place
  edits.sort((a, b) => b.start - a.start || b.end - a.end)
  const edited = edits.reduce((all, {start, end, by}) => all.slice(0, start) + by + all.slice(end), text)
  // without what it has twice now
  return formatQuery(parseQuery(edited))
}

/**
 * The query with other words as an alternative to some in a row, which must have been typed in a row for that.
 *
 * > SNIE Laos: SNIE | "Special National Intelligence Estimate" Laos   "SNIE 10-62": "SNIE 10-62" | "Special … Estimate 10-62"
 */
export function addAlternative({text, words}: Places, {from, to, by}: Replacement): string {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) return text
  const [start, end] = [first.term.start, last.term.end]
  const typed = text.slice(start, end)
  const around = [text.slice(start, first.start), text.slice(last.end, end)]
  const [before = '', behind = ''] = around.map((part) => (findWords(part).length > 0 ? part : ''))
  const other = (before + by + behind).replaceAll('"', '')
  const edited = text.slice(0, start) + asTerm(typed) + ' | ' + asTerm(other) + text.slice(end)
  return formatQuery(parseQuery(edited))
}

/** The query with words in a row that must stand so: > Special National Intelligence Estimate: "Special … Estimate" */
export function asRow(places: Places, from: number, to: number): string {
  return replaceWords(places, [{from, to, by: textOf(places, from, to)}])
}

/** Words as one term. */
function asTerm(words: string): string {
  return /^[^"]*\s/u.test(words) ? '"' + words + '"' : words
}

/** The same for queries that are searched in the same way. */
export function keyOf(query: string): string {
  return JSON.stringify(parseQuery(query).map(termKey))
}
