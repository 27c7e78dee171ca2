/** The search page: its address is its state, the engine answers, and what is said is said to everyone. */
import {chipsOf} from './chips.ts'
import {find, quiet} from './elements.ts'
import type {Choices} from './engine.ts'
import {createFacets} from './facets-view.ts'
import {fillForm, readForm} from './form.ts'
import {drawYears} from './histogram.ts'
import {createEngine} from './create-engine.ts'
import {fetchFrom} from './reader/fetch.ts'
import {ask, moreLink, type Shown} from './results.ts'
import {sayTrouble} from './said.ts'
import {rememberScroll, restoreScroll} from './scroll.ts'
import {formatState, isAsked, parseState, type State} from './state.ts'
import {takeAway} from './take.ts'

const page = document.querySelector<HTMLElement>('.search')
if (page) start(page)

/** How a state is come to: asked or chosen, by Back and Forward or at first, or by asking for more. */
type Way = 'asked' | 'come' | 'more'

function start(page: HTMLElement): void {
  const form = find(page, 'form')
  const panel = find(page, '.narrow')
  const [found, said, chips] = [find(page, '.found'), find(page, '[role=status]'), find(page, '.chips')]
  const site = page.dataset.site ?? '/'
  const engine = createEngine(fetchFrom(site))
  const title = document.title
  /** How many searches were begun: the answer to an older one is not shown. */
  let begun = 0
  /** The search that is shown. */
  let shown = ''
  const facets = createFacets(
    panel,
    (facet) => {
      const state = parseState(location.search)
      return engine.count(state.query, state, facet)
    },
    () => {
      drawChips(parseState(location.search))
    }
  )

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    scrollTo({top: 0})
    go(readForm(form))
  })
  form.addEventListener('change', ({target}) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    // words are asked for by Enter; a field without name is none of the form’s
    if (target.name === 'q' || target.name === '') return
    const state = readForm(form)
    if ((isAsked(state) || isAsked(parseState(location.search))) && form.reportValidity()) go(state)
  })
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || !link.getAttribute('href')?.startsWith('?')) return
    event.preventDefault()
    const chip = [...chips.querySelectorAll('a')].indexOf(link)
    const state = parseState(link.search)
    go(state)
    // what was pressed is gone: the focus goes to what stands there now
    const links = chips.querySelectorAll('a')
    if (chip !== -1) (links[chip] ?? links[chip - 1] ?? said).focus({preventScroll: true})
    else if (state.page === 1 && found.contains(link)) said.focus()
  })
  addEventListener('popstate', () => {
    // a link to a part of the page is no other search
    if (location.search === shown) restoreScroll()
    else void show('come')
  })
  rememberScroll()
  void show('come')

  function go(state: State): void {
    const address = formatState(state)
    if (state.page > 1) history.replaceState(history.state, '', address)
    else if (address !== location.search) history.pushState(null, '', address)
    void show(state.page > 1 ? 'more' : 'asked')
  }

  /** Shows what the address says. */
  async function show(way: Way): Promise<void> {
    const state = parseState(location.search)
    const search = ++begun
    shown = location.search
    fillForm(form, state)
    document.documentElement.classList.toggle('asked', isAsked(state))
    document.title = state.query === '' ? title : state.query + ' · ' + title
    // at first they come with what they stand above
    if (way !== 'come' || !isAsked(state)) drawChips(state)
    if (!isAsked(state)) {
      clear(state)
      return
    }
    found.setAttribute('aria-busy', 'true')
    const slow = setTimeout(() => {
      said.replaceChildren(quiet('Searching …'))
    }, 250)
    try {
      const answer = await ask(engine, state, {adds: way === 'more', site})
      if (search !== begun) return
      draw(answer, state, way)
      if (way === 'come') restoreScroll()
    } catch (error) {
      if (search !== begun) return
      console.warn(error)
      clear(state)
      said.replaceChildren(...sayTrouble())
    } finally {
      clearTimeout(slow)
      if (search === begun) found.removeAttribute('aria-busy')
    }
  }

  function draw({said: messages, extra, hits, total, choices}: Shown, state: State, way: Way): void {
    const list = find(page, '.hits')
    if (way === 'more') list.append(...hits)
    else list.replaceChildren(...hits)
    if (way === 'more') hits[0]?.querySelector('a')?.focus()
    said.replaceChildren(...messages)
    find(page, '.extra').replaceChildren(...extra)
    find(page, '.more').replaceChildren(...moreLink(state, total).map((part) => part ?? ''))
    find(page, '.take').replaceChildren(
      ...(total === 0 ? [] : takeAway(state, {total, site, engine, labelOf: facets.labelOf}))
    )
    find(page, '.to-take').hidden = total === 0
    drawChoices(choices, state)
    drawChips(state)
  }

  function drawChoices(choices: Choices | null, state: State): void {
    facets.update(choices, state)
    const byYear = find(panel, '.by-year')
    const focused = byYear.querySelector<HTMLElement>('a:focus')?.dataset.year
    const years = choices && drawYears(choices.years, state, go)
    byYear.replaceChildren(...(years ? [years] : []))
    if (focused !== undefined) byYear.querySelector<HTMLElement>(`[data-year="${focused}"]`)?.focus()
    const undated = choices?.undated ?? 0
    find(panel, '.undated').textContent =
      undated === 0 ? '' : undated.toLocaleString('en-US') + ' without date'
  }

  function drawChips(state: State): void {
    const drawn = chipsOf(state, facets.labelOf)
    // those that stay as they are keep the focus
    if (chips.innerHTML !== drawn.map(({outerHTML}) => outerHTML).join('')) chips.replaceChildren(...drawn)
  }

  function clear(state: State): void {
    for (const part of ['.extra', '.hits', '.more', '.take']) find(page, part).replaceChildren()
    said.replaceChildren()
    find(page, '.to-take').hidden = true
    drawChoices(null, state)
  }
}
