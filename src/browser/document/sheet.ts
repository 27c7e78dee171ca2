/** The sheet that a note is read in where there is no room beside the line: at the foot of the window, or at its head. */
import {labelOf, withoutIds} from './note-copy.ts'

/** Whether a sheet can be opened: where it cannot (Firefox before 125), a call is a link to its note. */
export const canOpen = 'popover' in HTMLElement.prototype

const sheet = document.createElement('div')
sheet.className = 'sheet'
sheet.popover = 'auto'
sheet.tabIndex = -1
sheet.role = 'dialog'
if (canOpen) document.body.append(sheet)

/** The link that the sheet was opened by: where the reader is, and where the focus goes when it closes. */
let from: HTMLElement | null = null

sheet.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  // an explained word opens its explanation upon the sheet
  if (target?.closest('button:not([popovertarget])')) closeSheet()
  const back = target?.closest<HTMLAnchorElement>('.return')
  if (!back) return
  // the reader never left the line that the note was called in
  if (from && back.hash === '#' + from.parentElement?.id) event.preventDefault()
  closeSheet()
})

sheet.addEventListener('toggle', ({newState}) => {
  const active = document.activeElement
  // another note may have been opened since
  if (newState === 'open' || sheet.matches(':popover-open')) return
  if (active === document.body || sheet.contains(active)) from?.focus({preventScroll: true})
})

/** Shows a note. Escape, a tap beside the sheet, the cross or the way back closes it. */
export function openSheet(link: HTMLElement, note: HTMLElement): void {
  // a link of a note that leads to another one leaves the reader at the line of the first
  if (!sheet.contains(link)) from = link
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.ariaLabel = 'Back to the text'
  sheet.replaceChildren(...Array.from(note.children, withoutIds), close)
  sheet.ariaLabel = ('Footnote ' + labelOf(note)).trim()
  if (!sheet.matches(':popover-open')) sheet.showPopover()
  // it never lies upon the line that is read
  const bottom = from?.getBoundingClientRect().bottom ?? 0
  sheet.classList.toggle('high', bottom > innerHeight - sheet.offsetHeight)
  sheet.scrollTop = 0
  sheet.focus()
}

/** Closes the sheet, where it is open. */
export function closeSheet(): void {
  if (canOpen) sheet.hidePopover()
}
