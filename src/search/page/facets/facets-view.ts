/** The facets of the search page: what there is to choose from, with how many documents there are. */
import type {LabelOf} from '../describe-choices.ts'
import {element, find} from '../elements.ts'
import {facetNames, type Choices, type Count, type FacetName} from '../../engine/engine.ts'
import {facetGroup, type Group} from './facet-group.ts'
import type {SearchState} from '../search-state.ts'

/** The facets of the page. */
export type Facets = {
  /** Shows what there is to choose from in a state; without choices, nothing. */
  update: (choices: Choices | null, state: SearchState) => void
  /** What readers call a value; the value itself where it was never counted. */
  labelOf: LabelOf
}

/** Facets whose tables are loaded when they are opened. */
const late: readonly FacetName[] = ['from', 'to']

/** Makes the facets; `count` loads the values of a late one, and `learnt` is told when the names of chosen values are known. */
export function createFacets(
  panel: HTMLElement,
  count: (facet: FacetName) => Promise<Count[]>,
  learnt: () => void
): Facets {
  const labels = new Map<string, string>()
  const groups = new Map<FacetName, Group>()
  const box = find(panel, '.facets')
  /** How often what is chosen changed: late counts of an older choice are not shown. */
  let version = 0
  let chosen: SearchState['filters']['facets'] = {}

  for (const facet of facetNames) {
    const group = facetGroup(facet, {isLate: late.includes(facet)})
    groups.set(facet, group)
    if (late.includes(facet)) group.root.addEventListener('toggle', () => void load(facet))
    box.append(group.root)
  }
  box.hidden = true

  return {
    update(choices, {filters}) {
      version++
      chosen = filters.facets
      box.hidden = choices === null
      if (!choices) return
      for (const [facet, group] of groups) {
        const values = chosen[facet] ?? []
        if (!late.includes(facet)) show(facet, choices.counts[facet] ?? [])
        else if (values.length > 0 && !group.root.open) group.root.open = true
        else void load(facet)
      }
    },
    labelOf: (facet, value) => labels.get(facet + ' ' + value) ?? value
  }

  function show(facet: FacetName, counts: readonly Count[]): void {
    for (const {value, label} of counts) labels.set(facet + ' ' + value, label)
    const values = chosen[facet] ?? []
    // what was chosen can be given up, even where there is none of it
    const without = values
      .filter((value) => !counts.some((count) => count.value === value))
      .map((value) => ({value, label: labels.get(facet + ' ' + value) ?? value, count: 0}))
    groups.get(facet)?.show([...counts, ...without], values)
  }

  async function load(facet: FacetName): Promise<void> {
    const group = groups.get(facet)
    if (!group?.root.open || box.hidden) return
    const begun = version
    group.root.setAttribute('aria-busy', 'true')
    try {
      const counts = await count(facet)
      if (begun !== version) return
      show(facet, counts)
      if ((chosen[facet] ?? []).length > 0) learnt()
    } catch (error) {
      console.warn(error)
      if (begun === version) group.say(element('p', {class: 'quiet'}, 'The names could not be loaded.'))
    } finally {
      if (begun === version) group.root.removeAttribute('aria-busy')
    }
  }
}
