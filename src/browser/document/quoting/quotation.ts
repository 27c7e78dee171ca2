/** What is selected of a document as a quotation: its words alone, and where they stand. */
import {withPlace} from '../cited-place.ts'

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

/** The citation with the place that the selection is from, and the address of that place. */
export function sourceOf(range: Range): {citation: DocumentFragment; address: string} {
  const cite = document.querySelector<HTMLElement>('.cite')
  const by = cite?.dataset.by ?? 'number'
  const printed = cite?.querySelector('.citation')?.cloneNode(true)
  const citation = new DocumentFragment()
  if (printed) citation.append(...printed.childNodes)
  const where = citation.querySelector('.cited')
  const whole = cite?.querySelector<HTMLElement>('.cited')?.dataset.whole ?? where?.textContent ?? ''
  const note = closest(range.startContainer, '.notes li, .printed')
  const paragraph = closest(range.startContainer, '.text [id^=p]:is(p)')
  const [first, last] = note ? [null, null] : pagesOf(range)
  const hash = note ? '#' + note.id : first ? '#pg_' + first : ''
  const place = withPlace(whole, hash, by)?.where ?? whole
  where?.replaceWith(first && last && first !== last ? toRange(place, first, last) : place)
  const {origin, pathname} = location
  const anchor = note?.id ?? paragraph?.id ?? hash.slice(1)
  return {citation, address: origin + pathname + (anchor === '' ? '' : '#' + anchor)}
}

/** > , Document 67, p. 207   → , Document 67, pp. 207–208 */
function toRange(place: string, first: string, last: string): string {
  return place.slice(0, -first.length).replace(/p\. $/u, 'pp. ') + first + '–' + last
}

/** The printed pages on which a selection begins and ends; `null` where the mark of the page is lost. */
function pagesOf(range: Range): (string | null)[] {
  const marks = [...document.querySelectorAll<HTMLElement>('.text :is(.page, .lost[data-pages])')]
  const end = range.cloneRange()
  end.collapse()
  const start = range.cloneRange()
  start.collapse(true)
  return [start, end].map((point) => {
    const mark = marks.findLast((mark) => point.comparePoint(mark, 0) <= 0)
    return mark?.querySelector('a')?.dataset.label ?? null
  })
}

function closest(node: Node, selector: string): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null
}
