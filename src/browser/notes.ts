/**
 * Notes where they are called: beside the line on wide windows, in a sheet at the foot of narrow ones.
 *
 * Without this script a call is a link to its note in the list at the end, and the note has a way back.
 */

import {shortenCrowded} from './crowded.ts'

/** Where notes stand beside the line; the style sheet has the same number. */
const wide = matchMedia('(min-width: 1100px)')

const sheet = document.createElement('div')
sheet.className = 'sheet'
sheet.popover = 'auto'
sheet.tabIndex = -1

for (const call of document.querySelectorAll<HTMLAnchorElement>('.call a')) {
  const note = noteOf(call)
  if (!note) continue
  setBeside(call, note)
  call.addEventListener('click', (event) => {
    // by keyboard one goes to the list, where the links of a note can be reached, and back
    const byKeyboard = event.detail === 0
    if (event.ctrlKey || event.metaKey || event.shiftKey || (wide.matches && byKeyboard)) return
    event.preventDefault()
    history.replaceState(null, '', call.hash)
    if (wide.matches) mark(note.id)
    else open(call, note)
  })
}
document.body.append(sheet)
shorten()
wide.addEventListener('change', shorten)
mark(decodeURIComponent(location.hash.slice(1)))

/** Where notes stand beside the line for the first time, those that would crowd out others are shortened. */
function shorten(): void {
  if (wide.matches && !document.querySelector('.crowded')) shortenCrowded()
}

/** The note of a call in the list; the source note stands in its card and is left there. */
function noteOf(call: HTMLAnchorElement): HTMLElement | null {
  const note = document.getElementById(decodeURIComponent(call.hash.slice(1)))
  return note?.matches('.notes li') ? note : null
}

/** Floats a copy of the note beside the line of its call. It is for the eye: ears and fingers have the list. */
function setBeside(call: HTMLElement, note: HTMLElement): void {
  const beside = document.createElement('span')
  beside.className = 'beside'
  beside.ariaHidden = 'true'
  beside.dataset.note = note.id
  for (const child of note.children) beside.append(inline(child))
  for (const link of beside.querySelectorAll('a')) link.tabIndex = -1

  beside.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a'))) mark(note.id)
  })

  const whole = call.closest('h1, h2, .table')
  if (whole) whole.before(beside)
  else call.closest('.call')?.after(beside)
}

/** A copy in which blocks are spans, so that it can stand in a paragraph. */
function inline(element: Element): HTMLElement {
  const copy = document.createElement('span')
  copy.className = element.className
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement)) copy.append(node.cloneNode(true))
    else if (node.matches('.return')) continue
    else if (node.matches('p, div, ul, ol, li, blockquote')) copy.append(inline(node))
    else copy.append(withoutIds(node))
  }
  return copy
}

function withoutIds(element: HTMLElement): Node {
  const copy = element.cloneNode(true)
  if (copy instanceof HTMLElement) {
    copy.removeAttribute('id')
    for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id')
  }
  return copy
}

function mark(id: string): void {
  for (const beside of document.querySelectorAll<HTMLElement>('.beside'))
    beside.classList.toggle('marked', beside.dataset.note === id)
}

/** Opens the note in the sheet. Escape, a tap outside or the cross closes it, and the call has the focus again. */
function open(call: HTMLAnchorElement, note: HTMLElement): void {
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.ariaLabel = 'Back to the text'
  close.addEventListener('click', () => {
    sheet.hidePopover()
  })
  const parts = Array.from(note.children, (child) => withoutIds(child as HTMLElement))
  sheet.replaceChildren(...parts, close)
  for (const back of sheet.querySelectorAll('.return')) back.remove()
  sheet.ariaLabel = call.ariaLabel
  sheet.role = 'dialog'
  sheet.showPopover()
  sheet.focus()
  sheet.addEventListener('toggle', restore)

  function restore(event: Event): void {
    if (!(event instanceof ToggleEvent) || event.newState !== 'closed') return
    sheet.removeEventListener('toggle', restore)
    if (document.activeElement === document.body || sheet.contains(document.activeElement))
      call.focus({preventScroll: true})
  }
}
