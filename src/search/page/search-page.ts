/** The search page: its address is its state, the engine answers, and what is said is said to everyone. */
import type {Answers} from './answers.ts'
import {find} from './elements.ts'
import {checkDates, fillForm, readForm} from './form.ts'
import {loadAnswers} from './load-answers.ts'
import {leadToPanel} from './facets/lead-to-panel.ts'
import {remember, withRemembered} from './remembered.ts'
import {sayTrouble, sayUnused} from './said/say-trouble.ts'
import {rememberScroll, restoreScroll} from './scroll.ts'
import {formatSearchState, isAsked, parseSearchState, type SearchState} from './search-state.ts'
import {createView} from './view.ts'
import {waitFor} from './waiting.ts'

const page = document.querySelector<HTMLElement>('.search')
if (page) start(page)

/** How a state is come to: asked or chosen, by Back and Forward or at first, or by asking for more. */
type Way = 'asked' | 'come' | 'more'

function start(page: HTMLElement): void {
  const form = find(page, 'form')
  const [found, said, chips] = [find(page, '.found'), find(page, '.said'), find(page, '.chips')]
  const site = page.dataset.site ?? '/'
  const answers = loadAnswers(page, site)
  const title = document.title
  /** How many searches were begun: the answer to an older one is not shown. */
  let begun = 0
  /** The search that is shown. */
  let shown = ''
  const view = createView(page, {
    site,
    go,
    async count(facet) {
      const state = parseSearchState(location.search)
      const {engine} = await answers.load()
      return engine.count(state.query, state, facet)
    }
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    scrollTo({top: 0})
    go(readForm(form))
  })
  find(form, '[name=q]').addEventListener('focus', () => {
    answers.warm()
  })
  // fields beside the results belong to the form, but do not stand in it
  page.addEventListener('input', () => {
    checkDates(form)
  })
  page.addEventListener('change', ({target}) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    // words are asked for by Enter; a field without name is none of the form’s
    if (target.name === 'q' || target.name === '') return
    const state = readForm(form)
    if (target.name === 'exactly') remember(state)
    if ((isAsked(state) || isAsked(parseSearchState(location.search))) && form.reportValidity()) go(state)
  })
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || !link.getAttribute('href')?.startsWith('?')) return
    event.preventDefault()
    const chip = [...chips.querySelectorAll('a')].indexOf(link)
    const state = parseSearchState(link.search)
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
  leadToPanel(page)
  rememberScroll()
  void show('come')

  function go(state: SearchState): void {
    const address = formatSearchState(state)
    if (state.page > 1) history.replaceState(history.state, '', address)
    else if (address !== location.search) history.pushState(null, '', address)
    void show(state.page > 1 ? 'more' : 'asked', state)
  }

  /** Shows what the address says. */
  async function show(way: Way, state = parseSearchState(location.search)): Promise<void> {
    const search = ++begun
    const isCurrent = () => search === begun
    if (state.isCut) history.replaceState(history.state, '', formatSearchState(state))
    shown = location.search
    fillForm(form, withRemembered(state))
    document.documentElement.classList.toggle('asked', isAsked(state))
    document.title = state.query === '' ? title : state.query + ' · ' + title
    // at first they come with what they stand above
    if (way !== 'come' || !isAsked(state)) view.drawChips(state)
    if (!isAsked(state)) {
      view.clear(state)
      said.replaceChildren(...sayUnused(state))
      // an older search may have been under way
      found.removeAttribute('aria-busy')
      return
    }
    found.setAttribute('aria-busy', 'true')
    const begin = scrollY
    let parts: Answers | null = null
    const {know, end} = waitFor(page, {
      isCurrent,
      draw(hits) {
        if (parts) view.drawSoFar(hits, parts)
      }
    })
    try {
      parts = await answers.load()
      const shown = await parts.ask(parts.engine, state, {adds: way === 'more', site, know})
      if (!isCurrent()) return
      view.draw(shown, state, {adds: way === 'more', parts})
      // who has begun to read what was known first stays there
      if (way === 'come' && scrollY === begin) restoreScroll()
      if (way !== 'more') void offerInstead(parts, state, isCurrent)
    } catch (error) {
      if (!isCurrent()) return
      console.warn(error)
      // what is read stays where more of it cannot be had
      if (way !== 'more') view.clear(state)
      said.replaceChildren(...sayTrouble())
    } finally {
      end()
      if (isCurrent()) found.removeAttribute('aria-busy')
    }
  }

  /** Asks for other words once the answer is shown; without them the page is as good. */
  async function offerInstead(
    {engine, offer, suggest}: Answers,
    state: SearchState,
    isCurrent: () => boolean
  ): Promise<void> {
    try {
      const lines = await suggest(engine, state, site)
      if (isCurrent()) offer(find(page, '.suggested'), lines)
    } catch (error) {
      console.warn(error)
    }
  }
}
