/** Keys that every page knows: `/` for the search box, arrows for the pages before and after. */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return

  if (event.key === '/') {
    const box = document.querySelector<HTMLInputElement>('input[name=q]')
    if (!box) return
    event.preventDefault()
    box.focus()
    box.select()
  }
  if (event.key === 'ArrowLeft') turn('prev')
  if (event.key === 'ArrowRight') turn('next')
})

function turn(rel: 'prev' | 'next'): void {
  // a table or a sheet that is being scrolled keeps its arrows
  if (document.activeElement?.closest('.table, .sheet')) return
  const link = document.querySelector<HTMLAnchorElement | HTMLLinkElement>(`[rel=${rel}]`)
  if (link) location.assign(link.href)
}
