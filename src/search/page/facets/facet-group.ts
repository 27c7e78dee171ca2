/** One facet of the search page: boxes to tick, the most frequent first, and a field that finds others by their letters. */
import {facetTitles} from '../describe-choices.ts'
import {element} from '../elements.ts'
import type {Count, FacetName} from '../../engine/engine.ts'
import {facetParameters} from '../search-state.ts'
import {fold} from '../../words.ts'

/** A facet on the page. */
export type Group = {
  root: HTMLDetailsElement
  show: (counts: readonly Count[], chosen: readonly string[]) => void
  /** Says something in place of the values. */
  say: (message: HTMLElement) => void
}

/** How many values are shown at first; more are found by their letters. */
const few = 5
const many = 40

/** From how many values on they are found by their letters. */
const findable = 15

/** A facet without values yet; a late one is closed until it is opened. */
export function facetGroup(facet: FacetName, {isLate}: {isLate: boolean}): Group {
  const title = facetTitles[facet]
  const letters = element('input', {
    type: 'search',
    class: 'letters',
    'aria-label': title + ': letters of a name',
    placeholder: 'Find by letters',
    autocomplete: 'off',
    spellcheck: 'false'
  })
  const list = element('ul', {role: 'list', 'aria-label': title})
  const more = element('button', {type: 'button', class: 'more-values'})
  const root = element('details', {class: 'facet', 'data-facet': facet, ...(!isLate && {open: ''})})
  root.append(element('summary', {}, title), letters, list, more)
  root.hidden = !isLate
  letters.hidden = more.hidden = true

  let counts: readonly Count[] = []
  let chosen: readonly string[] = []
  let isWhole = isLate
  letters.addEventListener('input', draw)
  letters.addEventListener('keydown', (event) => {
    // it is no part of what is asked
    if (event.key === 'Enter') event.preventDefault()
  })
  more.addEventListener('click', () => {
    isWhole = !isWhole
    letters.value = ''
    draw()
    if (isWhole && !letters.hidden) letters.focus()
  })

  return {
    root,
    show(values, ticked) {
      counts = values
      chosen = ticked
      // one value is no choice
      root.hidden = !isLate && values.length < 2 && ticked.length === 0
      draw()
    },
    say(message) {
      list.replaceChildren(element('li', {}, message))
    }
  }

  function draw(): void {
    const typed = letters.value
      .split(/\s+/u)
      .map(fold)
      .filter((part) => part !== '')
    const fitting = counts.filter(({label}) => typed.every((part) => fold(label).includes(part)))
    const most = isWhole ? many : few
    const shown = fitting.filter(
      ({value}, index) => index < most || (typed.length === 0 && chosen.includes(value))
    )
    letters.hidden = !isWhole || counts.length < findable
    const left = fitting.length - shown.length
    more.hidden = isLate || counts.length <= few
    more.textContent = isWhole ? 'Fewer' : left.toLocaleString('en-US') + ' more'
    if (!isWhole && left === 0) more.hidden = true
    fill(list, shown, chosen, facetParameters[facet])
    list.querySelector('.rest')?.remove()
    if (isWhole && left > 0) list.append(element('li', {class: 'rest quiet'}, sayLeft(left)))
    if (typed.length > 0 && shown.length === 0)
      list.append(element('li', {class: 'rest quiet'}, 'None has these letters.'))
  }
}

function sayLeft(left: number): string {
  return left.toLocaleString('en-US') + ' more: find them by their letters'
}

/** Puts values into a list. Where they are the same as before, the boxes stay, and with them the focus. */
function fill(list: HTMLElement, counts: readonly Count[], chosen: readonly string[], name: string): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')]
  const isSame =
    boxes.length === counts.length && counts.every(({value}, index) => boxes[index]?.value === value)
  if (!isSame) {
    const focused = boxes.find((box) => box === document.activeElement)?.value
    list.replaceChildren(...counts.map((count) => row(count, name)))
    const again = focused === undefined ? null : boxIn(list, focused)
    again?.focus({preventScroll: true})
  }
  for (const {value, count} of counts) {
    const box = boxIn(list, value)
    const number = box?.parentElement?.querySelector('.count')
    if (box) box.checked = chosen.includes(value)
    if (number) number.textContent = count.toLocaleString('en-US')
    box?.closest('li')?.classList.toggle('none', count === 0)
  }
}

function row({value, label}: Count, name: string): HTMLElement {
  const box = element('input', {type: 'checkbox', form: 'ask', name, value})
  return element(
    'li',
    {},
    element(
      'label',
      {},
      box,
      element('span', {class: 'value'}, label),
      ' ',
      element('span', {class: 'count'})
    )
  )
}

function boxIn(list: HTMLElement, value: string): HTMLInputElement | undefined {
  return [...list.querySelectorAll<HTMLInputElement>('input')].find((box) => box.value === value)
}
