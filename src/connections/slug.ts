import {slug} from 'github-slugger'
import {isDevice} from '../edition/reserved.ts'
import {shortHash} from '../edition/short-hash.ts'
import {spellOut} from '../edition/spelling.ts'

/**
 * Words as a step of a path: letters and digits without case and accents, hyphens between them.
 *
 * > Dag Hammarskjöld → dag-hammarskjold   Łódź → lodz   EUR/SOV → eur-sov   W.P. McConaughy → w-p-mcconaughy
 */
export function toSlug(words: string): string {
  const known = slugs.get(words)
  if (known !== undefined) return known
  const slug = makeSlug(words)
  slugs.set(words, slug)
  return slug
}

/** Names and markings are those of many documents. */
const slugs = new Map<string, string>()

function makeSlug(words: string): string {
  const plain = words.normalize('NFKD').replaceAll(accent, '').replaceAll(divider, ' ')
  return toStep(
    slug(spellOut(plain.trim().toLowerCase())).replaceAll(/-{2,}/gu, '-').replaceAll(/^-|-$/gu, '')
  )
}

/**
 * A slug as the name of a folder everywhere. One that Windows reserves, or that is too long, steps aside: no other slug
 * has two hyphens in a row, so that its address depends on its own words alone.
 *
 * > con → con--name   a-name-of-many-words-… → a-name-of-many--1a2b3c4d
 */
export function toStep(slug: string): string {
  if (isDevice(slug)) return slug + '--name'
  if (bytes.encode(slug).length <= longestStep) return slug
  const end = '--' + shortHash(slug)
  let room = longestStep - end.length
  const kept = Array.from(slug).filter((sign) => (room -= bytes.encode(sign).length) >= 0)
  return kept.join('').replace(/-$/u, '') + end
}

/** In bytes of UTF-8. File systems take 255 at most; the longest name of 22 volumes has 116. */
const longestStep = 120
const bytes = new TextEncoder()

const accent = /\p{M}/gu

/** What parts words without being a letter of one; an apostrophe is in a word: `O’Sullivan`. */
const divider = /[\s/.,;:()–—]+/gu
