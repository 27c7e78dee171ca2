/** The parts of the search page that answers are shown in. */
import {formatCount} from '../../wording/count.ts'
import type {Answers} from './answers.ts'
import {find} from './elements.ts'
import type {Choices, Count, FacetName} from '../engine/engine.ts'
import type {LabelOf} from './describe-choices.ts'
import type {Facets} from './facets/facets-view.ts'
import type {Shown} from './hits/results.ts'
import {keepFocusInPlace} from './scroll.ts'
import {parseSearchState, type SearchState} from './search-state.ts'

/** What the page shows. */
export type View = {
  /** Shows an answer in place of the last one, or adds its documents to those that are there. */
  draw: (shown: Shown, state: SearchState, how: {adds: boolean; parts: Answers}) => void
  /** Shows the documents that are known while the rest is searched. */
  drawSoFar: (hits: readonly HTMLElement[], parts: Answers) => void
  /** Shows what was chosen; before the first answer, it comes with that. */
  drawChips: (state: SearchState) => void
  /** Takes everything away that an answer brought. */
  clear: (state: SearchState) => void
}

/** What the page does: where the site is, how another state is come to, how late facets are counted. */
type Acts = {site: string; go: (state: SearchState) => void; count: (facet: FacetName) => Promise<Count[]>}

/** The parts of a search page. */
export function createView(page: HTMLElement, {site, go, count}: Acts): View {
  const panel = find(page, '.narrow')
  const [said, chips, list] = [find(page, '.said'), find(page, '.chips'), find(page, '.hits')]
  /** Whether the list has what is known of an answer that is still waited for. */
  let isSoFar = false
  /** What shows answers, since the first of them. */
  let known: Answers | null = null
  /** Made when there is something to choose from. */
  let facets: Facets | null = null
  const labelOf: LabelOf = (facet, value) => facets?.labelOf(facet, value) ?? value
  return {
    draw(shown, state, how) {
      known = how.parts
      keepFocusInPlace(panel, () => {
        if (isSoFar)
          how.parts.keepReader(list, () => {
            draw(shown, state, how)
          })
        else draw(shown, state, how)
      })
      isSoFar = false
    },
    drawSoFar(hits, {keepReader}) {
      const change = () => {
        drawHits(hits)
        empty('.extra', '.more', '.take', '.besides .suggested')
      }
      if (isSoFar) keepReader(list, change)
      else change()
      isSoFar = true
    },
    drawChips,
    clear
  }

  function draw(
    {said: messages, extra, hits, total, choices}: Shown,
    state: SearchState,
    {adds, parts}: {adds: boolean; parts: Answers}
  ): void {
    const {engine, moreLink, takeAway} = parts
    if (adds) {
      list.append(...hits)
      hits[0]?.querySelector('a')?.focus()
    } else {
      drawHits(hits)
      empty('.progress', '.besides .suggested')
    }
    said.replaceChildren(...messages)
    find(page, '.extra').replaceChildren(...extra)
    find(page, '.more').replaceChildren(...moreLink(state, total).map((part) => part ?? ''))
    find(page, '.take').replaceChildren(
      ...(total === 0 ? [] : takeAway(state, {total, site, engine, labelOf}))
    )
    find(page, '.to-take').hidden = total === 0
    find(panel, '.back a').textContent =
      total === 0 ? 'Back to the search' : 'Show ' + formatCount(total, 'document')
    drawChoices(choices, state, parts)
    drawChips(state)
  }

  function drawHits(hits: readonly HTMLElement[]): void {
    list.replaceChildren(...hits)
    find(page, '.to-hits').hidden = hits.length === 0
  }

  function empty(...parts: string[]): void {
    for (const part of parts) find(page, part).replaceChildren()
  }

  function drawChoices(choices: Choices | null, state: SearchState, parts?: Answers): void {
    facets ??=
      parts?.createFacets(panel, count, () => {
        drawChips(parseSearchState(location.search))
      }) ?? null
    facets?.update(choices, state)
    const byYear = find(panel, '.by-year')
    const focused = byYear.querySelector<HTMLElement>('a:focus')?.dataset.year
    const years = choices && parts?.drawYears(choices.years, state, go)
    byYear.replaceChildren(...(years ? [years] : []))
    if (focused !== undefined) byYear.querySelector<HTMLElement>(`[data-year="${focused}"]`)?.focus()
    const undated = choices?.undated ?? 0
    find(panel, '.undated').textContent =
      undated === 0 ? '' : undated.toLocaleString('en-US') + ' without date'
  }

  function drawChips(state: SearchState): void {
    const drawn = known?.chipsOf(state, labelOf) ?? []
    // those that stay as they are keep the focus
    if (chips.innerHTML !== drawn.map(({outerHTML}) => outerHTML).join('')) chips.replaceChildren(...drawn)
  }

  function clear(state: SearchState): void {
    drawHits([])
    isSoFar = false
    empty('.said', '.progress', '.extra', '.more', '.take', '.besides .suggested')
    find(page, '.to-take').hidden = true
    find(panel, '.back a').textContent = 'Back to the search'
    drawChoices(null, state)
  }
}
