/** What is selected of a document as a quotation: its words alone, and where they stand. */
import {publishedAddress} from '../../../search/page/take/published-address.ts'

/** What stands among the words and is none of them. */
const foreign =
  '.call, .page, .lost, .running, .paragraph, .editorial, .lacuna, .return, .alias, .former, .label[data-label]'

/** What ends a paragraph of a quotation. */
const blocks = 'p, h2, li, tr, blockquote'

/** Whether a selection begins and ends in words of the document or its notes. */
export function within({startContainer, endContainer}: Range): boolean {
  return [startContainer, endContainer].every((node) => closest(node, '.text, .notes, .printed') !== null)
}

/** The words that are selected, by paragraphs; cells of a row are parted by tabs. */
export function toQuotation(range: Range): string[] {
  const words = range.cloneContents()
  for (const mark of words.querySelectorAll(foreign)) mark.remove()
  for (const cell of words.querySelectorAll(':is(td, th):not(:last-child)')) cell.append('\t')
  for (const line of words.querySelectorAll('br')) line.replaceWith(' ')
  for (const block of words.querySelectorAll(blocks)) block.append('\n')
  return words.textContent
    .split('\n')
    .map((line) => line.replace(/[^\S\t]+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** The citation with the place that the selection is from, and the address of that place, where the site has one. */
export function sourceOf(range: Range): {citation: DocumentFragment; address: string | undefined} {
  const cite = document.querySelector<HTMLElement>('.cite')
  const by = cite?.dataset.by ?? 'number'
  const printed = cite?.querySelector('.citation')?.cloneNode(true)
  const citation = new DocumentFragment()
  if (printed) citation.append(...printed.childNodes)
  const where = citation.querySelector('.cited')
  const whole = cite?.querySelector<HTMLElement>('.cited')?.dataset.whole ?? where?.textContent ?? ''
  const note = closest(range.startContainer, '.notes li, .printed')
  const paragraph = closest(range.startContainer, '.text p[id^=p]')
  const pages = note ? '' : pagesOf(range)
  where?.replaceWith(note ? `${whole}, ${nameOf(note)}` : pages === '' ? whole : placeOf(pages, whole, by))
  const anchor = note?.id ?? paragraph?.id
  return {
    citation,
    address: publishedAddress(location.pathname + (anchor === undefined ? '' : '#' + anchor))
  }
}

/** > footnote 5   source note */
function nameOf(note: Element): string {
  if (note.matches('.printed')) return 'source note'
  const label = note.querySelector<HTMLElement>('.label')
  return `footnote ${label?.dataset.label ?? label?.textContent ?? ''}`.trim()
}

/**
 * The pages in the form in which the volume is cited, by number or by page, as `withPlace` says them for what one came to; a
 * file that both import would be one request more for every document.
 *
 * > , Document 67, pp. 207–208   , 207
 */
function placeOf(pages: string, whole: string, by: string): string {
  if (by === 'page') return ', ' + pages
  return `${whole}, ${pages.includes('–') ? 'pp' : 'p'}. ${pages}`
}

/** The printed pages that a selection is from; empty where the mark of one is lost. */
function pagesOf(range: Range): string {
  const marks = [...document.querySelectorAll<HTMLElement>('.text :is(.page, .lost[data-pages])')]
  const [first, last] = [true, false].map((toStart) => {
    const point = range.cloneRange()
    point.collapse(toStart)
    const mark = marks.findLast((mark) => point.comparePoint(mark, 0) <= 0)
    return mark?.querySelector('a')?.dataset.label
  })
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first}–${last}`
}

function closest(node: Node, selector: string): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null
}
