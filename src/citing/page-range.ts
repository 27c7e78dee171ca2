/**
 * How styles shorten the last page of a range.
 *
 * `chicago` drops what is the same, but for round hundreds and pages below 100: 206–10, 107–8, 100–104, 71–72.
 * `minimal-two` keeps two digits: 206–10, 107–08, 100–04.
 */
export type RangeStyle = 'chicago' | 'minimal-two' | 'full'

/**
 * First and last page, as CSL-JSON has them.
 *
 * > 206-210
 */
const range = /^(?<first>\d+)-(?<last>\d+)$/u

/** Pages as a style prints them; pages that are not all digits stay whole. */
export function formatRange(pages: string, style: RangeStyle): string {
  const groups = range.exec(pages)?.groups
  const {first = '', last = ''} = groups ?? {}
  if (first === '' || style === 'full' || first.length !== last.length) return pages.replace('-', '–')
  return first + '–' + (style === 'chicago' ? shortenChicago(first, last) : shorten(first, last, 2))
}

function shortenChicago(first: string, last: string): string {
  const number = Number(first)
  if (number < 100 || number % 100 === 0) return last
  const short = shorten(first, last, number % 100 < 10 ? 1 : 2)
  // “1496–1504”: of four digits three that differ are not shortened
  return first.length === 4 && short.length === 3 ? last : short
}

/** The digits of `last` from the first that differs, at least so many. */
function shorten(first: string, last: string, least: number): string {
  const same = Array.from(first).findIndex((digit, index) => digit !== last[index])
  return last.slice(Math.min(same === -1 ? last.length : same, Math.max(last.length - least, 0)))
}
