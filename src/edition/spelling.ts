/** Letters as they are compared, ordered and put into addresses. */

/** Letters that have no other one under a mark. */
const spelt = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i']
])
const speltLetter = /[ßæœøđðþłı]/gu

/** Small letters, those spelt out that Unicode does not take apart: `łodz` is `lodz`, `ærø` is `aero`. */
export function spellOut(small: string): string {
  return small.replace(speltLetter, (letter) => spelt.get(letter) ?? letter)
}
