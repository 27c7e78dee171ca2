/**
 * Marks on the page of a document what was searched for, and leads from one place to the next.
 *
 * Loaded only where the address has a query; closing the bar takes marks and query away.
 */
import sheet from '../../../styles/found.css?url'
import {parseQuery} from '../../../search/query.ts'
import {formatSearchState, parseSearchState} from '../../../search/page/search-state.ts'
import {findTarget} from '../../hash.ts'
import {loadStyles} from '../../load-styles.ts'
import {disable, makeBar} from './bar.ts'
import {mark} from './mark-places.ts'
import {findBeside, findPlaces, type FoundPlace} from './found-places.ts'

/** How many letters around a place are said. */
const around = 60

const article = document.querySelector('.document')
const state = parseSearchState(location.search)
const terms = parseQuery(state.query)
if (article && terms.length > 0)
  void loadStyles(sheet).then(() => {
    start(article)
  })

function start(article: Element): void {
  const how = {within: state.scope, forms: state.forms}
  const places = findPlaces(article, terms, how)
  const marks = mark(places, findBeside(article, terms, how))
  const site = location.pathname.replace(/historicaldocuments\/.*$/u, '')
  const bar = makeBar(state.query, resultsAddress(site), {
    previous: () => {
      step(-1)
    },
    next: () => {
      step(1)
    },
    close
  })
  let here = 0
  document.body.append(bar.root)
  document.body.classList.add('has-found')
  addEventListener('keydown', onKey)
  addEventListener('hashchange', follow)
  const [first] = places
  if (!first) {
    bar.say('not on this page', '')
    disable(bar)
  } else if (location.hash === '') {
    show(0)
  } else go(startingPlace())

  /** The place in what the address names, or the first one after it. */
  function startingPlace(): number {
    const target = findTarget()
    if (!target) return 0
    const inside = places.findIndex(({range}) => range.intersectsNode(target))
    if (inside !== -1) return inside
    const after = places.findIndex(({range}) => range.comparePoint(target, 0) === -1)
    return after === -1 ? 0 : after
  }

  function follow(): void {
    const target = findTarget()
    const inside = target ? places.findIndex(({range}) => range.intersectsNode(target)) : -1
    if (inside !== -1) show(inside)
  }

  function step(by: number): void {
    if (places.length > 0) go((here + by + places.length) % places.length)
  }

  function show(at: number): void {
    const place = places[at]
    if (!place) return
    here = at
    marks.point(place)
    bar.say(`${at + 1} of ${places.length}`, ': ' + wordsAround(place))
  }

  /** Leads to a place: what is folded is opened, and it stands in the middle of the window. */
  function go(at: number): void {
    show(at)
    const place = places[at]
    if (!place) return
    const {startContainer} = place.range
    const holder = startContainer instanceof Element ? startContainer : startContainer.parentElement
    holder?.closest('details')?.setAttribute('open', '')
    const boxes = place.runs.map((run) => run.getBoundingClientRect())
    const top = Math.min(...boxes.map((box) => box.top))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    const isSeen = top > 48 && bottom < innerHeight - bar.root.offsetHeight - 24
    if (!isSeen) scrollBy({top: (top + bottom - innerHeight) / 2, behavior: 'instant'})
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
      return
    if (event.key === 'n') step(1)
    if (event.key === 'p') step(-1)
    // a note that is open is closed first
    if (event.key === 'Escape' && !document.querySelector(':popover-open')) close()
  }

  function close(): void {
    const hadFocus = bar.root.contains(document.activeElement)
    marks.remove()
    bar.root.remove()
    document.body.classList.remove('has-found')
    removeEventListener('keydown', onKey)
    removeEventListener('hashchange', follow)
    const parameters = new URLSearchParams(location.search)
    for (const name of ['q', 'within', 'exactly', 'forms']) parameters.delete(name)
    const search = parameters.size === 0 ? '' : '?' + parameters.toString()
    history.replaceState(history.state, '', location.pathname + search + location.hash)
    if (hadFocus) document.getElementById('main')?.focus({preventScroll: true})
  }
}

/** The results one came from; else the same search without its choices. */
function resultsAddress(site: string): string {
  const came = document.referrer === '' ? null : new URL(document.referrer)
  if (came?.origin === location.origin && came.pathname === site + 'search/') return came.href
  return site + 'search/' + formatSearchState({...state, page: 1, rest: []})
}

function wordsAround({range}: FoundPlace): string {
  const text = range.startContainer.textContent ?? ''
  const from = Math.max(0, range.startOffset - around)
  return text
    .slice(from, range.startOffset + around)
    .replace(/\s+/gu, ' ')
    .trim()
}
