/** Turns back what `index/encode-block.ts` made of a block. */
import {keptSign, mixedWord, signOf, wordEnd} from '../../encoding.ts'

/** What a segment says, and whether a block ends with it. */
export type Decoded = {text: string; isEnd: boolean}

/**
 * Signs, and a word that may be kept apart; its end is cut off.
 *
 * > {\detente   '~s   nsc5501
 */
const segmentForm = /^(?<signs>[^\p{L}\p{N}]*?)(?<kept>\\?)(?<word>[\p{L}\p{N}]+)$/u

/** Decodes the segments of a document one after the other; `originals` is what was kept apart, in order. */
export function createDecoder(originals: readonly string[]): (segment: string) => Decoded {
  let next = 0
  let isFirst = true
  const original = (): string => originals[next++] ?? ''

  const gap = (signs: string): string => {
    if (signs === '~') return ''
    return Array.from(signs, (sign) => (sign === keptSign ? original() : (signOf.get(sign) ?? sign))).join('')
  }

  return (segment) => {
    const usual = isFirst ? '' : ' '
    isFirst = segment.endsWith('|')
    if (isFirst) return {text: gap(segment.slice(0, -1)), isEnd: true}
    const {
      signs = '',
      kept = '',
      word = ''
    } = segmentForm.exec(segment.slice(0, -wordEnd.length))?.groups ?? {}
    if (mixedWord.test(word)) return {text: original(), isEnd: false}
    const before = signs === '' ? usual : gap(signs)
    return {text: before + (kept === '' ? word : original()), isEnd: false}
  }
}
