/** Notes beside the line of their calls. They are for the eye: ears and fingers have the list at the end. */
import {inline} from './note-copy.ts'

/** A copy of a note, the call it stands beside, and the heading or table it had to be set before, where there is one. */
export type Beside = {note: HTMLElement; call: HTMLElement; whole: Element | null}

const fewestLines = 3

/** Floats a copy of the note beside the line of its call, or before the heading or table that the call stands in. */
export function setBeside(call: HTMLElement, note: HTMLElement): Beside {
  const beside = document.createElement('span')
  beside.className = 'beside'
  beside.ariaHidden = 'true'
  beside.dataset.note = note.id
  for (const child of note.children) beside.append(inline(child))
  for (const link of beside.querySelectorAll('a')) link.tabIndex = -1

  const whole = call.closest('h1, h2, .table')
  if (whole) whole.before(beside)
  else call.after(beside)
  return {note: beside, call, whole}
}

/**
 * Leads notes of headings and tables down to the line of their call, and shortens those that would push the next one below
 * its line, to the lines that fit. A click opens a shortened note; the list at the end has every note in full.
 */
export function arrange(besides: readonly Beside[]): void {
  for (const {note} of besides) {
    note.classList.remove('crowded')
    note.style.marginTop = ''
  }
  // all is measured before anything is changed
  const measured = besides.map((beside) => ({...beside, ...measure(beside)}))
  let free = -Infinity
  for (const [index, {note, top, line, height, row, above, below}] of measured.entries()) {
    const begin = Math.max(free, top)
    const start = Math.max(begin, row)
    const next = measured[index + 1]
    const room = (next ? Math.max(next.top, next.row) : Infinity) - start - above - below
    const lines = Math.max(fewestLines, Math.floor(room / line))
    // a note that lacks no more than its last line is not worth a click
    const crowded = height > (lines + 1.5) * line
    if (start > begin) note.style.marginTop = above + start - begin + 'px'
    if (crowded) {
      note.classList.add('crowded')
      note.style.setProperty('--lines', String(lines))
    }
    free = start + (crowded ? lines * line : height) + above + below
  }
}

/** `top`: where the note stands if nothing is in its way; `row`: the line of its call. */
function measure({note, call, whole}: Beside) {
  const style = getComputedStyle(note)
  const row = call.getBoundingClientRect().top
  return {
    top: whole ? whole.getBoundingClientRect().top : row,
    row,
    line: parseFloat(style.lineHeight),
    height: note.offsetHeight,
    above: parseFloat(style.marginTop),
    below: parseFloat(style.marginBottom)
  }
}
