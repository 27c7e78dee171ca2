/**
 * Notes where they are called: beside the line on wide windows, in a sheet on narrow ones.
 *
 * Without this script a call is a link to its note in the list at the end, and the note has a way back. The address bar
 * follows a call, so that the address of the note can be copied; as nothing moved, Back leads where the reader came from.
 * Whatever moves the reader (a way back, the call of the source note, the keyboard on wide windows) is left to the
 * browser, and Back undoes it.
 */
import {arrange, setBesides} from './besides.ts'
import {canOpen, closeSheet, openSheet} from './sheet.ts'

/** Where notes stand beside the line; the style sheet has the same number. */
const wide = matchMedia('(min-width: 1100px)')

const article = document.querySelector<HTMLElement>('.document')
const list = document.querySelector('.notes')
const called = [...document.querySelectorAll<HTMLAnchorElement>('.call a')].flatMap((link) => {
  const note = noteOf(link)
  const call = link.parentElement
  return note && call ? [{call, note}] : []
})
const besides = article ? setBesides(article, called) : []

// from here on the mark is moved by this script
list?.classList.add('followed')
settle()
wide.addEventListener('change', settle)
// a face that comes late, a window that is made narrower, a card that is opened: lines are elsewhere then
document.fonts.addEventListener('loadingdone', settle)
if (article) new ResizeObserver(settle).observe(article)
arrive()
addEventListener('hashchange', arrive)

/** Whether the last thing that was done was to point; Firefox counts a click by the Enter key as one of the mouse. */
let pointed = false
document.addEventListener('pointerdown', () => (pointed = true), true)
document.addEventListener('keydown', () => (pointed = false), true)

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const link = target?.closest('a')
  if (!link) {
    const beside = target?.matches('button') ? null : target?.closest<HTMLElement>('.beside')
    if (beside?.dataset.note) show('#' + beside.dataset.note)
    return
  }
  const note = noteOf(link)
  if (!note || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  // by keyboard one goes to the list, where the links of a note can be reached, and back
  // and so does who points at the call of a note that had no room beside its line
  const stays = wide.matches
    ? pointed &&
      event.detail > 0 &&
      besides.some(({call, note}) => call.contains(link) && !note.classList.contains('left'))
    : canOpen && link.closest('h1, .text, .sheet')
  if (!stays) return
  event.preventDefault()
  show(link.hash)
  if (!wide.matches) openSheet(link, note)
})

/** The note in the list that a link leads to; the source note stands in its card. */
function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  if (link.pathname !== location.pathname) return null
  const note = document.getElementById(link.hash.slice(1))
  return note?.matches('.notes li') ? note : null
}

function settle(): void {
  if (wide.matches) {
    closeSheet()
    if (article) arrange(article, besides)
  }
}

/** Makes a note the one that is read: its address is the address of the page. */
function show(hash: string): void {
  history.replaceState(history.state, '', hash)
  mark(hash)
}

/** What the address names is in view and has the focus by the browser’s own doing. */
function arrive(): void {
  const {hash} = location
  closeSheet()
  mark(hash)
  // but for the source note, which cannot have it before its card is opened
  const source = document.querySelector<HTMLElement>('.printed')
  if (!source || hash !== '#' + source.id) return
  source.closest('details')?.setAttribute('open', '')
  source.focus({preventScroll: true})
}

function mark(hash: string): void {
  const id = hash.slice(1)
  for (const {note, call} of besides)
    note.classList.toggle('marked', id !== '' && (note.dataset.note === id || call.id === id))
  // one that is opened needs room
  if (article && wide.matches) arrange(article, besides)
  for (const note of list?.querySelectorAll('li') ?? []) note.classList.toggle('marked', note.id === id)
}
