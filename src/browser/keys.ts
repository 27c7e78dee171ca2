/**
 * What every page knows besides its own: the keys (`/` for the search, arrows for the pages before and after, `?` for a list of
 * them), and the button for the size of the text. What they open is loaded when it is asked for.
 */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return

  // where it stands on a keyboard differs, and with it whether Shift is pressed
  if (event.key === '?') void import('./show-keys.ts').then((keys) => keys.showKeys())
  if (event.key === '/') {
    event.preventDefault()
    ask()
  }
  if (event.shiftKey) return
  if (event.key === 'ArrowLeft') turn('prev')
  if (event.key === 'ArrowRight') turn('next')
})

const toSet = document.querySelector<HTMLButtonElement>('.to-set')
toSet?.addEventListener(
  'click',
  () => {
    void import('./display.ts').then((display) => display.makeDisplay(toSet))
  },
  {once: true}
)

/** To the search box; from a page that shows none, to the page that has one. */
function ask(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')]
  const box = boxes.find((box) => box.checkVisibility())
  box?.focus()
  box?.select()
  if (!box) document.querySelector<HTMLElement>('.to-search')?.click()
}

function turn(rel: 'prev' | 'next'): void {
  // a table or a sheet that is being scrolled keeps its arrows
  if (document.activeElement?.closest('.table, .sheet')) return
  const link = document.querySelector<HTMLAnchorElement | HTMLLinkElement>(`[rel=${rel}]`)
  if (link) location.assign(link.href)
}
