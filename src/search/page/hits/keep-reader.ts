/** Keeps a reader who is in the list of documents already where they are, while the list becomes another one. */

/**
 * Changes the page. What had the focus in the list keeps it where it is still listed, else what stands in its place has it; the
 * document that was read stays at its height in the window.
 */
export function keepReader(list: HTMLElement, change: () => void): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : null
  const held = [...list.children].find((hit) => hit.contains(focused)) ?? firstInWindow(list)
  const before = held?.getBoundingClientRect().top
  const at = held ? [...list.children].indexOf(held) : -1
  const [href, address] = [focused?.getAttribute('href'), held && addressOf(held)]

  change()

  const hits = [...list.children]
  const again = hits.find((hit) => addressOf(hit) === address)
  if (focused) {
    const links = [...(again?.querySelectorAll('a') ?? [])]
    const link = links.find((link) => link.getAttribute('href') === href) ?? links[0]
    const instead = hits[Math.min(at, hits.length - 1)]?.querySelector('a')
    ;(link ?? instead)?.focus({preventScroll: true})
  }
  if (again && before !== undefined)
    scrollBy({top: again.getBoundingClientRect().top - before, behavior: 'instant'})
}

/** The first document that is seen, where the window does not begin above the list. */
function firstInWindow(list: HTMLElement): Element | undefined {
  if (list.getBoundingClientRect().top >= 0) return undefined
  return [...list.children].find((hit) => hit.getBoundingClientRect().bottom > 0)
}

/** Where the heading of a document leads. */
function addressOf(hit: Element): string | null {
  return hit.querySelector('h2 a')?.getAttribute('href') ?? null
}
