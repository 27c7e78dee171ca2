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

function remember(): void {
  history.replaceState({scroll: Math.round(scrollY)}, '')
}
