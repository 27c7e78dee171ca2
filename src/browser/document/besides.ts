/** Notes beside the line of their calls. They are for the eye: ears and fingers have the list at the end. */
import {inline} from './note-copy.ts'

/** A copy of a note, the call it stands beside, and the heading or table it had to be set before, where there is one. */
export type Beside = {note: HTMLElement; call: HTMLElement; whole: Element | null}

/** How many lines of a note are left at least, and what is between it and the next, by how far it is from the line of its call. */
const densities = [
  {away: 150, fewest: 3, gap: null},
  {away: 300, fewest: 2, gap: 6},
  {away: Infinity, fewest: 1, gap: 2}
]

/** Floats a copy of the note beside the line of its call, or before the heading or table that the call stands in. */
export function setBeside(call: HTMLElement, note: HTMLElement): Beside {
  const beside = document.createElement('span')
  beside.className = 'beside'
  beside.ariaHidden = 'true'
  beside.dataset.note = note.id
  for (const child of note.children) beside.append(inline(child))
  for (const link of beside.querySelectorAll('a')) link.tabIndex = -1

  // beside the heading of the document stands its card
  const text = call.closest('h1') && document.querySelector('.text')
  const whole = text ?? call.closest('h2, .table')
  if (text) text.prepend(...text.querySelectorAll(':scope > .beside'), beside)
  else if (whole) whole.before(beside)
  else call.after(beside)
  return {note: beside, call, whole}
}

/**
 * Leads notes of headings and tables down to the line of their call, and all of them below the card; shortens those that would
 * push the next one below its line, to the lines that fit. A note that would stand more than a window away from its line is
 * left to the list. A click opens a shortened note; the list at the end has every note in full.
 */
export function arrange(besides: readonly Beside[]): void {
  for (const {note} of besides) {
    note.classList.remove('crowded', 'left')
    note.style.margin = ''
  }
  // all is measured before anything is changed
  const measured = besides.map((beside) => ({...beside, ...measure(beside)}))
  const card = document.querySelector('.card')
  const below = card
    ? card.getBoundingClientRect().bottom + parseFloat(getComputedStyle(card).marginBottom)
    : 0
  let free = -Infinity
  for (const [index, {note, top, line, height, row, above, after}] of measured.entries()) {
    const begin = Math.max(free, top)
    const start = Math.max(begin, row, below)
    const away = start - row
    if (away > innerHeight - 2 * line) {
      note.classList.add('left')
      continue
    }
    const {fewest, gap} = densities.find((density) => away < density.away) ?? {fewest: 1, gap: null}
    const next = measured[index + 1]
    const room = (next ? Math.max(next.top, next.row) : Infinity) - start - above - (gap ?? after)
    const lines = Math.max(fewest, Math.floor(room / line))
    // a note that lacks no more than its last line is not worth a click, where there is room
    const crowded = height > (lines + (gap === null ? 1.5 : 0.5)) * line
    if (start > begin) note.style.marginTop = above + start - begin + 'px'
    if (gap !== null) note.style.marginBottom = gap + 'px'
    if (crowded) {
      note.classList.add('crowded')
      note.style.setProperty('--lines', String(lines))
    }
    free = start + (crowded ? lines * line : height) + above + (gap ?? after)
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
    after: parseFloat(style.marginBottom)
  }
}
