/** Rows of documents or pages in one citation. */
import type {Citation} from './citation.ts'

/**
 * A citation for each document or page of a row.
 *
 * > Documents 12–15, 17, and 20 → 12, 17, 20   pp. 206, 209 → 206, 209
 */
export function spreadRow(citation: Citation, words: string): Citation[] {
  const {document, page} = citation
  if (document === null && page === null) return [citation]
  const numbers = listNumbers(words, document === null ? pages : documents)
  if (numbers.length < 2) return [{...citation, several: false}]
  return numbers.map((number, index) => ({
    ...citation,
    ...(document === null ? {page: number} : {document: number, page: null}),
    // a footnote after a row is one of the last document
    note: index === numbers.length - 1 ? citation.note : null,
    several: false
  }))
}

/** A number, and the last of a range that begins with it. */
const one = '#?(\\d{1,4}[a-z]?)(?:[a-z]?(?: ?[-–—] ?\\d{1,4}[a-z]?)?)(?![\\p{L}\\d])'
const joint = '(?:,? (?:and|&) |, )'

const documents = row('do[ck](?:uments?|s)?\\.?|nos?\\.?')
const pages = row('pp?\\.?|pages?')

function row(word: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${word}) ?(?<row>${one}(?:${joint}(?:(?:${word}) ?)?(?!1[89]\\d\\d|20[0-3]\\d)${one})*)`,
    'giu'
  )
}

const first = /(?<number>\d{1,4}[a-z]?)(?:[a-z]? ?[-–—] ?\d{1,4})?/giu

function listNumbers(words: string, form: RegExp): string[] {
  const numbers = Array.from(words.matchAll(form), ({groups}) =>
    Array.from((groups?.row ?? '').matchAll(first), ({groups}) => groups?.number ?? '')
  )
  return [...new Set(numbers.flat())]
}
