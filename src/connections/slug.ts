import {slug} from 'github-slugger'
import {spellOut} from '../edition/spelling.ts'

/**
 * Words as a step of a path: letters and digits without case and accents, hyphens between them.
 *
 * > Dag Hammarskjöld → dag-hammarskjold   Łódź → lodz   EUR/SOV → eur-sov   W.P. McConaughy → w-p-mcconaughy
 */
export function toSlug(words: string): string {
  const plain = words.normalize('NFKD').replaceAll(accent, '').replaceAll(divider, ' ')
  return slug(spellOut(plain.trim().toLowerCase())).replaceAll(/-{2,}/gu, '-').replaceAll(/^-|-$/gu, '')
}

const accent = /\p{M}/gu

/** What parts words without being a letter of one; an apostrophe is in a word: `O’Sullivan`. */
const divider = /[\s/.,;:()–—]+/gu
