/** Where terms stand in a text, by the rules of the index, so that what is marked is what was found. */
import {alternativesOf, type PlainTerm, type Term} from './query.ts'
import {findWords, type Word} from './words.ts'

/** A run of words that a term found: the number of the term, and from where to where it stands in the text. */
export type Mark = {term: number; start: number; end: number}

/** The marks of a text, in order; of those that begin together, the longest first. `forms`: further words that a term finds. */
export function marksOf(
  text: string,
  terms: readonly Term[],
  forms: readonly (readonly string[])[] = []
): Mark[] {
  const words = findWords(text)
  const marks = terms.flatMap((term, number) => {
    const others = new Set(forms[number])
    return alternativesOf(term).flatMap((one) =>
      words.flatMap((word, index): Mark[] => {
        const end = endOf(one, words, index, others)
        return end === null ? [] : [{term: number, start: word.start, end}]
      })
    )
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where a term ends that begins with a word of a text; `null` where none does. */
function endOf(
  {kind, words: [asked = '', ...rest]}: PlainTerm,
  words: readonly Word[],
  index: number,
  others: ReadonlySet<string>
): number | null {
  const first = words[index]
  if (!first) return null
  const isFirst =
    first.word === asked ||
    (kind === 'beginning' && first.word.startsWith(asked)) ||
    (kind === 'word' && others.has(first.word))
  if (!isFirst || !rest.every((word, offset) => words[index + 1 + offset]?.word === word)) return null
  return words[index + rest.length]?.end ?? null
}
