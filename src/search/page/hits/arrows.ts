/** Leads by keys from the box to what was found, and through it. */
import {find} from '../elements.ts'

/**
 * Arrow down leads from the box to the first document, up and down from one to the next, up from the first back to the box.
 * In all other fields arrows do what they do everywhere.
 */
export function listenForArrows(page: HTMLElement): void {
  const box = find(page, '[name=q]')
  const skip = find(page, '.to-hits')

  page.addEventListener('keydown', (event) => {
    const {key, target} = event
    if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const by = {ArrowDown: 1, ArrowUp: -1}[key]
    const next = by === undefined ? undefined : stopFrom(target, by)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.closest('.hits > li')?.scrollIntoView({block: 'nearest'})
  })
  skip.addEventListener('click', (event) => {
    event.preventDefault()
    stops()[0]?.focus()
  })

  /** Headings of documents, and the way to more of them. */
  function stops(): HTMLElement[] {
    return [...page.querySelectorAll<HTMLElement>('.hits h2 a, .more a')]
  }

  function stopFrom(target: Element, by: number): HTMLElement | undefined {
    if (target === box || target === skip) return by > 0 ? stops()[0] : target === skip ? box : undefined
    const own = target.closest('.hits > li')?.querySelector('h2 a') ?? target.closest('.more a')
    const all = stops()
    const at = all.findIndex((stop) => stop === own)
    if (at === -1) return undefined
    // from a place of a document, up leads to its heading
    if (by < 0 && target !== own) return all[at]
    return at + by < 0 ? box : all[at + by]
  }
}
