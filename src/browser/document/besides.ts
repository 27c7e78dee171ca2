/**
 * Notes beside the line of their calls. They are for the eye: ears and fingers have the list at the end.
 *
 * They stand in a layer of their own behind the document, and are only laid beside the text: what is copied from the text, or
 * looked for in it, never meets them.
 */
import {inline} from './note-copy.ts'

/** A copy of a note, and the call it stands beside. */
export type Beside = {note: HTMLElement; call: HTMLElement}

/** How many lines of a note are left at least, and what is between it and the next, by how far it is from the line of its call. */
const densities = [
  {away: 150, fewest: 3, gap: null},
  {away: 300, fewest: 2, gap: 6},
  {away: Infinity, fewest: 1, gap: 2}
]

/** Where notes stand: a style sheet of its own, as pages have no styles in them. */
const places = new CSSStyleSheet()

/** Puts copies of notes beside a document: for each call, the note that it calls. */
export function setBesides(
  article: HTMLElement,
  called: readonly {call: HTMLElement; note: HTMLElement}[]
): Beside[] {
  const layer = document.createElement('div')
  layer.className = 'margin-notes'
  layer.ariaHidden = 'true'
  const besides = called.map(({call, note}) => ({call, note: toBeside(note)}))
  layer.append(...besides.map(({note}) => note))
  article.append(layer)
  return besides
}

function toBeside(note: HTMLElement): HTMLElement {
  const beside = document.createElement('span')
  beside.className = 'beside'
  beside.dataset.note = note.id
  for (const child of note.children) beside.append(inline(child))
  for (const control of beside.querySelectorAll<HTMLElement>('a, button')) control.tabIndex = -1
  return beside
}

/**
 * Lays each note at the line of its call, all of them below the card, and shortens those that would push the next one below its
 * line, to the lines that fit. A note that would stand more than a window away from its line is left to the list. A click opens
 * a shortened note; the list at the end has every note in full.
 */
export function arrange(article: HTMLElement, besides: readonly Beside[]): void {
  for (const {note} of besides) note.classList.remove('crowded', 'left')
  // all is measured before anything is changed
  const origin = article.getBoundingClientRect().top
  const card = article.querySelector('.card')
  const below = card
    ? card.getBoundingClientRect().bottom - origin + parseFloat(getComputedStyle(card).marginBottom)
    : 0
  const measured = besides.map(({note, call}) => {
    const {lineHeight, marginBottom} = getComputedStyle(note)
    const row = call.getBoundingClientRect().top - origin
    return {
      note,
      row,
      height: note.offsetHeight,
      line: parseFloat(lineHeight),
      after: parseFloat(marginBottom)
    }
  })
  let free = -Infinity
  const rules = measured.flatMap(({note, row, height, line, after}, index) => {
    const start = Math.max(free, row, below)
    const away = start - row
    if (away > innerHeight - 2 * line) {
      note.classList.add('left')
      return []
    }
    const {fewest, gap} = densities.find((density) => away < density.away) ?? {fewest: 1, gap: null}
    const room = Math.max(below, measured[index + 1]?.row ?? Infinity) - start - (gap ?? after)
    const lines = Math.max(fewest, Math.floor(room / line))
    // a note that lacks no more than its last line is not worth a click, where there is room
    const crowded = height > (lines + (gap === null ? 1.5 : 0.5)) * line
    note.classList.toggle('crowded', crowded)
    const isShort = crowded && !note.classList.contains('marked')
    free = start + (isShort ? lines * line : height) + (gap ?? after)
    return [
      `.beside:nth-child(${index + 1}){top:${Math.round(start)}px${crowded ? ';--lines:' + lines : ''}}`
    ]
  })
  // the last note may be longer than what is left of the document
  rules.push(`.document{--besides:${Math.max(0, Math.round(free))}px}`)
  places.replaceSync(rules.join(''))
  if (!document.adoptedStyleSheets.includes(places)) document.adoptedStyleSheets.push(places)
}
