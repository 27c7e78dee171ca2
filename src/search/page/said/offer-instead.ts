/** Puts what can be asked instead where there is room for it. */

/** Shows lines in place of those for the same words that came with the answer, which stay where there are none. */
export function offer(slot: HTMLElement, lines: readonly HTMLElement[]): void {
  const focused = slot.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null
  const said = new Set(lines.map(({dataset}) => dataset.term))
  const kept = [...slot.children].filter(
    (line) => !(line instanceof HTMLElement && said.has(line.dataset.term))
  )
  slot.replaceChildren(...lines, ...kept)
  if (focused === null || focused === undefined) return
  const again = [...slot.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)
  again?.focus({preventScroll: true})
}
