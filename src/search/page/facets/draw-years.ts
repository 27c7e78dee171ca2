/** How many documents there are by year, as bars to choose from. */
import {element} from '../elements.ts'
import type {Choices} from '../../engine/engine.ts'
import {formatSearchState, withDates, type SearchState} from '../search-state.ts'

/** A range of years, the first and the last one. */
type Years = {first: number; last: number}

/**
 * Bars by year. A click chooses a year, or gives it up where it was the only one; with Shift, or drawn over several years,
 * it chooses a range. For the keyboard they are one stop, and arrows lead from year to year.
 */
export function drawYears(
  years: Choices['years'],
  state: SearchState,
  go: (state: SearchState) => void
): HTMLElement | null {
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  // two years need no drawing
  if (first === undefined || last === undefined || last - first < 2) return null
  const counts = new Map(years.map(({year, count}) => [year, count]))
  const most = Math.max(...counts.values())
  const chosen = chosenOf(state)
  const bars = Array.from({length: last - first + 1}, (_, index) => {
    const year = first + index
    const count = counts.get(year) ?? 0
    return bar(year, {
      count,
      most,
      chosen: isIn(year, chosen),
      href: formatSearchState(withYears(state, {first: year, last: year}))
    })
  })
  const stop = bars.find((link) => link.classList.contains('chosen')) ?? bars[0]
  if (stop) stop.tabIndex = 0
  const label = `Documents by year, ${first} to ${last}. Arrows lead from year to year, Enter chooses, Shift and Enter a range`
  const toolbar = element('div', {class: 'years', role: 'toolbar', 'aria-label': label}, ...bars)
  listen(toolbar, bars, (years, extends_) => {
    go(extends_ && chosen ? withYears(state, span(years, chosen)) : toggle(state, years))
  })
  const ends = element(
    'p',
    {class: 'ends', 'aria-hidden': 'true'},
    String(first),
    element('span', {}, String(last))
  )
  return element('div', {class: 'histogram'}, toolbar, ends)
}

function bar(
  year: number,
  {count, most, chosen, href}: {count: number; most: number; chosen: boolean; href: string}
): HTMLAnchorElement {
  const name = `${year}: ${count.toLocaleString('en-US')}` + (chosen ? ', chosen' : '')
  const height = count === 0 ? 0 : Math.max(4, (count / most) * 100)
  const drawn = element('span', {})
  // by the script, not by an attribute, which the policy of the site forbids
  drawn.style.height = height.toFixed(1) + '%'
  return element(
    'a',
    {
      href,
      'aria-label': name,
      title: name,
      tabindex: '-1',
      draggable: 'false',
      'data-year': String(year),
      ...(chosen && {class: 'chosen', 'aria-current': 'true'})
    },
    drawn
  )
}

/** Arrows, clicks, and drawing over several years. */
function listen(
  toolbar: HTMLElement,
  bars: readonly HTMLAnchorElement[],
  choose: (years: Years, extend: boolean) => void
): void {
  let from: number | null = null
  toolbar.addEventListener('pointerdown', (event) => {
    from = event.button === 0 ? yearAt(event) : null
  })
  toolbar.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const year = yearAt(event)
    event.preventDefault()
    event.stopPropagation()
    const began = event.detail > 0 ? (from ?? year) : year
    if (year !== null && began !== null)
      choose(span({first: year, last: year}, {first: began, last: began}), event.shiftKey)
  })
  toolbar.addEventListener('keydown', (event) => {
    const at = bars.findIndex((link) => link === document.activeElement)
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: bars.length - 1}[event.key]
    const next = to === undefined ? undefined : bars[to]
    if (!next) return
    // arrows turn pages elsewhere
    event.preventDefault()
    for (const link of bars) link.tabIndex = link === next ? 0 : -1
    next.focus()
  })
}

/** The year under the pointer: drawing from one bar to another ends in a click on their parent. */
function yearAt({target, clientX}: MouseEvent): number | null {
  if (!(target instanceof Element)) return null
  const direct = target.closest<HTMLElement>('[data-year]')
  const bars = [...target.querySelectorAll<HTMLElement>('[data-year]')]
  const found = direct ?? bars.findLast((link) => link.getBoundingClientRect().left <= clientX)
  return found ? Number(found.dataset.year) : null
}

/** The years chosen, or given up where just they were; July 1968 is not all of 1968. */
function toggle(state: SearchState, years: Years): SearchState {
  const {from, to} = state.filters
  const isOnly = from === String(years.first) && to === String(years.last)
  return isOnly ? withDates(state, null, null) : withYears(state, years)
}

function withYears(state: SearchState, {first, last}: Years): SearchState {
  return withDates(state, String(first), String(last))
}

/** The years that the dates of a state touch. */
function chosenOf({filters: {from, to}}: SearchState): Years | null {
  if (from === null && to === null) return null
  return {first: Number(from?.slice(0, 4) ?? 0), last: Number(to?.slice(0, 4) ?? 9999)}
}

function isIn(year: number, years: Years | null): boolean {
  return years !== null && year >= years.first && year <= years.last
}

/** The years from the first to the last of two ranges; an open end takes the other’s. */
function span(a: Years, b: Years): Years {
  const first = b.first === 0 ? a.first : Math.min(a.first, b.first)
  const last = b.last === 9999 ? a.last : Math.max(a.last, b.last)
  return {first, last}
}
