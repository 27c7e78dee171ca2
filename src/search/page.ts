/** The search page: its address is its state, the engine answers, and what is said is said to everyone. */
import {createEngine, perPage} from './create-engine.ts'
import {element} from './elements.ts'
import type {Engine} from './engine.ts'
import {fillForm, readForm} from './form.ts'
import {hitItem} from './hits-view.ts'
import {parseQuery} from './query.ts'
import {canDecompress, fetchFrom} from './reader/fetch.ts'
import {sayFound, sayNothing, sayOld, sayTrouble, sayWordless} from './said.ts'
import {formatState, parseState, type State} from './state.ts'

const page = document.querySelector<HTMLElement>('.search')
if (page) start(page)

function start(page: HTMLElement): void {
  const form = find(page, 'form')
  const said = find(page, '[role=status]')
  const found = find(page, '.found')
  const list = find(page, '.hits')
  const more = find(page, '.more')
  const site = page.dataset.site ?? '/'
  const engine = createEngine(fetchFrom(site))
  const title = document.title
  /** How many searches were begun: the answer to an older one is not shown. */
  let begun = 0

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(readForm(form))
  })
  form.addEventListener('change', (event) => {
    const state = readForm(form)
    const isQuery = event.target instanceof HTMLInputElement && event.target.name === 'q'
    if (!isQuery && state.query !== '' && form.reportValidity()) go(state)
  })
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || !link.getAttribute('href')?.startsWith('?')) return
    event.preventDefault()
    go(parseState(link.search))
  })
  addEventListener('popstate', () => void show())
  void show()

  function go(state: State): void {
    const address = formatState(state)
    const isMore = state.page > 1
    if (isMore) history.replaceState(null, '', address)
    else if (address !== location.search) history.pushState(null, '', address)
    void show(isMore)
  }

  /** Shows what the address says; `adds` to what is there where a reader asked for more. */
  async function show(adds = false): Promise<void> {
    const state = parseState(location.search)
    const search = ++begun
    fillForm(form, state)
    document.documentElement.classList.toggle('asked', state.query !== '')
    document.title = state.query === '' ? title : state.query + ' · ' + title
    if (state.query === '') {
      clear()
      return
    }
    found.setAttribute('aria-busy', 'true')
    const slow = setTimeout(() => {
      if (!adds) clear()
      said.replaceChildren(element('p', {class: 'quiet'}, 'Searching …'))
    }, 250)
    try {
      const {messages, hits, total} = await answer(engine, state, {adds, site})
      if (search !== begun) return
      if (!adds) list.replaceChildren()
      list.append(...hits)
      if (adds) hits[0]?.querySelector('a')?.focus()
      said.replaceChildren(...messages)
      more.replaceChildren(...moreLink(state, total))
    } catch (error) {
      if (search !== begun) return
      console.warn(error)
      clear()
      said.replaceChildren(...(canDecompress() ? sayTrouble() : sayOld()))
    } finally {
      clearTimeout(slow)
      if (search === begun) found.removeAttribute('aria-busy')
    }
  }

  function clear(): void {
    for (const part of [said, list, more]) part.replaceChildren()
  }
}

/** Items for the documents, and what to say. */
async function answer(
  engine: Engine,
  state: State,
  {adds, site}: {adds: boolean; site: string}
): Promise<{messages: HTMLElement[]; hits: HTMLElement[]; total: number}> {
  if (parseQuery(state.query).length === 0) return {messages: sayWordless(state), hits: [], total: 0}
  const {volumes, from, to, sort} = state
  const hits: HTMLElement[] = []
  for (let page = adds ? state.page : 1; ; page++) {
    const answered = await engine.search(state.query, {
      scope: 'all',
      forms: false,
      filters: {facets: {volume: volumes}, from, to},
      sort,
      page
    })
    if (answered.status === 'nothing') return {messages: sayNothing(answered, state), hits: [], total: 0}
    hits.push(...answered.hits.map((hit) => hitItem(hit, site)))
    if (page >= state.page || answered.hits.length < perPage)
      return {messages: sayFound(answered.total, state), hits, total: answered.total}
  }
}

function moreLink(state: State, total: number): HTMLElement[] {
  const left = total - state.page * perPage
  if (left <= 0) return []
  const next = {...state, page: state.page + 1}
  const words =
    left > perPage ? 'Show the next ' + perPage : left === 1 ? 'Show the last one' : 'Show the last ' + left
  return [element('a', {class: 'button', href: formatState(next)}, words)]
}

function find<Name extends keyof HTMLElementTagNameMap>(
  page: Element,
  selector: Name
): HTMLElementTagNameMap[Name]
function find(page: Element, selector: string): HTMLElement
function find(page: Element, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector)
  if (!found) throw new Error('Unexpected search page without `' + selector + '`, expected one')
  return found
}
