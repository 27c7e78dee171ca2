/** What runs in the browser while a search is measured; each function stands alone, since it is sent there as text. */

/** Notes when something was asked, and when its first ten documents are shown, or all where there are fewer. */
export function noteResults(): void {
  let hasAsked = false
  const observer = new MutationObserver(() => {
    const busy = document.querySelector('[aria-busy=true]') !== null
    hasAsked ||= busy
    const hits = document.querySelectorAll('.hits > li').length
    if (hits < 10 && (busy || !hasAsked)) return
    performance.mark('results')
    observer.disconnect()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-busy']
  })
}

/** Whether they are. */
export function isShown(): boolean {
  return performance.getEntriesByName('results').length > 0
}

/** Asks what an address says, in the page that is open: as Back and Forward do. */
export function ask(address: string): void {
  performance.mark('asked')
  history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Notes when Enter is pressed. */
export function noteEnter(): void {
  addEventListener('submit', () => performance.mark('asked'), {capture: true})
}

/** The milliseconds from asking to the results (from the address being opened where nobody asked), and how many there are. */
export function readAnswer(): {milliseconds: number; hits: number} {
  const [asked, results] = ['asked', 'results'].map(
    (name) => performance.getEntriesByName(name)[0]?.startTime
  )
  return {
    milliseconds: (results ?? 0) - (asked ?? 0),
    hits: document.querySelectorAll('.hits > li').length
  }
}
