/** Notes beside the line that leave no room for the next one. */

const fewestLines = 3

/**
 * Shortens the notes that would push the next one below the line of its call, to the lines that fit.
 *
 * A click on such a note or on its call opens it; the list at the end has every note in full.
 */
export function shortenCrowded(): void {
  const besides = [...document.querySelectorAll<HTMLElement>('.beside')]
  // all is measured before anything is changed
  const measured = besides.map((beside) => ({beside, top: topOfCall(beside), ...measure(beside)}))
  let free = -Infinity
  for (const [index, {beside, top, height, line, gap}] of measured.entries()) {
    const start = Math.max(free, top)
    const room = (measured[index + 1]?.top ?? Infinity) - start - gap
    const lines = Math.max(fewestLines, Math.floor(room / line))
    // a note that lacks no more than its last line is not worth a click
    const crowded = height > (lines + 1.5) * line
    if (crowded) {
      beside.classList.add('crowded')
      beside.style.setProperty('--lines', String(lines))
    }
    free = start + (crowded ? lines * line : height) + gap
  }
}

/** Where the note would stand if nothing was in its way: before a heading or table, or behind its call. */
function topOfCall(beside: HTMLElement): number {
  const call = beside.previousElementSibling
  const at = call?.matches('.call') ? call : beside.nextElementSibling
  return (at ?? beside).getBoundingClientRect().top
}

function measure(beside: HTMLElement): {height: number; line: number; gap: number} {
  const style = getComputedStyle(beside)
  return {
    height: beside.offsetHeight,
    line: parseFloat(style.lineHeight),
    gap: parseFloat(style.marginTop) + parseFloat(style.marginBottom)
  }
}
