/** The words that are shown of a place: around what was found, whole sentences where they are short enough. */

/** A run of words that were found, or of others. */
export type Piece = {text: string; found: boolean}

/** Which words were found: the number of the word, and the number of the term that found it. */
export type Marked = ReadonlyMap<number, number>

/** From which word up to which, the last one not included. */
type Range = {from: number; to: number}

/** What an excerpt is made from. */
type Source = {
  words: readonly string[]
  /** The words that were found in the place, in order. */
  found: readonly number[]
  marked: Marked
  weights: ReadonlyMap<number, number>
  /** The words of the place. */
  range: Range
  /** The text of the place, as far as the index knows it. */
  text: string | undefined
}

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

/** The excerpt that shows most, and the first word that was found in it. */
export function toExcerpt(source: Source): {pieces: Piece[]; first: number} {
  const {words, found, marked, range, text} = source
  const at = densest(source)
  const from = beginning(words, at, range)
  const to = ending(words, found, {from, to: Math.min(range.to, from + length)})
  const shown = words.slice(from, to)
  if (to === range.to) unstop(shown, text)
  const pieces = toPieces(shown, (index) => marked.has(from + index))
  if (!isStart(words, from, range)) pieces.unshift({text: '… ', found: false})
  if (to < range.to && !isStart(words, to, range)) pieces.push({text: '\u00A0…', found: false})
  return {pieces, first: found.find((found) => found >= from) ?? at}
}

/** The rarer a term is in the document, the more a word of it weighs. */
export function weigh(marked: Marked): Map<number, number> {
  const times = new Map<number, number>()
  for (const term of marked.values()) times.set(term, (times.get(term) ?? 0) + 1)
  return new Map([...times].map(([term, count]) => [term, 1 / count]))
}

/** What words weigh together, each term once. */
export function weightOf(
  found: readonly number[],
  marked: Marked,
  weights: ReadonlyMap<number, number>
): number {
  const terms = new Set(found.map((at) => marked.get(at) ?? -1))
  return [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
}

/** Words with those that were found apart from the others; signs around them stay outside, those between them do not. */
export function toPieces(words: readonly string[], isFound: (index: number) => boolean): Piece[] {
  const pieces: Piece[] = []
  words.forEach((word, index) => {
    const gap = index === 0 ? '' : ' '
    if (!isFound(index)) {
      push(gap + word, false)
      return
    }
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? []
    push(gap + before, isFound(index - 1))
    push(core, true)
    push(after, index + 1 < words.length && isFound(index + 1))
  })
  return pieces

  function push(text: string, found: boolean): void {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.found === found) last.text += text
    else pieces.push({text, found})
  }
}

/** The word from which on most is shown. */
function densest({found, marked, weights, range}: Source): number {
  let best = range.from
  let most = 0
  for (const at of found) {
    const shown = found.filter((other) => other >= at && other < at + length - reach)
    const weight = weightOf(shown, marked, weights)
    if (weight > most) {
      most = weight
      best = at
    }
  }
  return best
}

/** Where the sentence begins, or a few words before what was found. */
function beginning(words: readonly string[], at: number, range: Range): number {
  for (let from = at; from >= Math.max(range.from, at - reach); from--) {
    if (isStart(words, from, range)) return from
  }
  return Math.max(range.from, at - lead)
}

/** Behind the last sentence that ends in time, if what was found lies before. */
function ending(words: readonly string[], found: readonly number[], {from, to}: Range): number {
  const last = found.findLast((at) => at < to) ?? from
  for (let end = to; end > Math.max(last, from + enough); end--) {
    if (isBetween(words[end - 1], words[end] ?? 'A')) return end
  }
  return to
}

/** Whether a sentence or the place itself begins with a word. */
function isStart(words: readonly string[], index: number, range: Range): boolean {
  return index === range.from || isBetween(words[index - 1], words[index])
}

/** Whether a sentence ends with the one word and the next begins with the other. */
function isBetween(before = '', after = ''): boolean {
  return stop.test(before) && !abbreviation.test(before) && sentenceStart.test(after)
}

/** Takes away the full stop that Pagefind puts at the end of a block, where the block has none. */
function unstop(words: string[], text: string | undefined): void {
  const last = words.at(-1)
  const own = text?.trim() ?? ''
  if (last?.endsWith('.') && own !== '' && !own.endsWith('.') && own.endsWith(last.slice(0, -1)))
    words[words.length - 1] = last.slice(0, -1)
}
