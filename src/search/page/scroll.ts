/** Where a reader was on the page: results come late, so that the browser cannot lead back there by itself. */

/** Begins to remember; what is remembered stays with the entry of the history. */
export function rememberScroll(): void {
  history.scrollRestoration = 'manual'
  let wait: ReturnType<typeof setTimeout> | undefined
  addEventListener(
    'scroll',
    () => {
      clearTimeout(wait)
      wait = setTimeout(remember, 120)
    },
    {passive: true}
  )
  addEventListener('pagehide', remember)
}

/** Leads back to where the reader was at this entry of the history, if they were there. */
export function restoreScroll(): void {
  const state: unknown = history.state
  if (typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number')
    scrollTo({top: state.scroll, behavior: 'instant'})
}

/** Changes a page; what has the focus inside a part of it stays at its height in the window, whatever grows above it. */
export function keepFocusInPlace(part: HTMLElement, change: () => void): void {
  const topOf = () => {
    const {activeElement} = document
    return part.contains(activeElement) ? (activeElement?.getBoundingClientRect().top ?? null) : null
  }
  const before = topOf()
  change()
  const after = topOf()
  if (before !== null && after !== null && Math.abs(after - before) > 1)
    scrollBy({top: after - before, behavior: 'instant'})
}

function remember(): void {
  history.replaceState({scroll: Math.round(scrollY)}, '')
}
