/** The list of sections and pages closes when a choice is made, by Escape, and by a click beside it. */
const parts = document.querySelector<HTMLDetailsElement>('.parts')

parts?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !parts.open) return
  parts.open = false
  parts.querySelector('summary')?.focus()
})
document.addEventListener('click', ({target}) => {
  const inside = target instanceof Element && parts?.contains(target) && !target.closest('a')
  if (parts && !inside) parts.open = false
})
