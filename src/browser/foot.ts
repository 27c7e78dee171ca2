/**
 * What is done at the foot of a page (a citation copied, a document kept) is loaded when the reader is a
 * window away from it, or comes by the address of a place, which the citation follows.
 */
const boxes = [...document.querySelectorAll<HTMLElement>('.cite, .to-hand')]
if (boxes.length > 0) wait(boxes)

function wait(boxes: readonly HTMLElement[]): void {
  /** The button that was pressed before what it does was there. */
  let pressed: HTMLElement | null = null
  let isLoading = false
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) void load()
    },
    {rootMargin: '100% 0px'}
  )
  for (const box of boxes) {
    near.observe(box)
    box.addEventListener('click', keep)
  }
  addEventListener('hashchange', () => void load())
  if (location.hash !== '') void load()

  async function load(): Promise<void> {
    if (isLoading) return
    isLoading = true
    near.disconnect()
    await import('./document/at-foot.ts')
    for (const box of boxes) box.removeEventListener('click', keep)
    pressed?.click()
  }

  function keep({target}: Event): void {
    pressed = target instanceof Element ? target.closest('button') : null
  }
}
