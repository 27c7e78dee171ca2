/** The form of the search page, as a state. */
import {facetNames} from '../engine/engine.ts'
import {facetParameters, isDate, parseSearchState, withoutDates, type SearchState} from './search-state.ts'

/** What the form says; what it has no field for is kept from the address. */
export function readForm(form: HTMLFormElement): SearchState {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value.trim())
  }
  const said = parseSearchState(parameters.toString())
  const {rest, filters, query, costly} = parseSearchState(location.search)
  // what a search may cost was asked about its words
  if (costly && said.query === query) said.costly = true
  for (const facet of facetNames) {
    // a value without box is one whose box is not loaded yet
    const boxes = boxesOf(form, facetParameters[facet])
    const without = (filters.facets[facet] ?? []).filter((value) => !boxes.some((box) => box.value === value))
    const values = [...without, ...(said.filters.facets[facet] ?? [])]
    if (values.length > 0) said.filters.facets[facet] = values
  }
  return {...said, rest: withoutDates(rest)}
}

/** Puts a state into the form. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const values = new Map([
    ['q', state.query],
    ['within', state.scope],
    ['start-date', state.filters.from ?? ''],
    ['end-date', state.filters.to ?? ''],
    ['sort-by', state.sort],
    ['exactly', state.forms ? '' : '1']
  ])
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    const value = values.get(field.name)
    if (value === undefined) continue
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = field.value === value
    else if (field.value !== value) field.value = value
  }
  checkDates(form)
  for (const facet of facetNames) {
    const chosen = state.filters.facets[facet] ?? []
    for (const box of boxesOf(form, facetParameters[facet])) box.checked = chosen.includes(box.value)
  }
}

const dateNames = new Set(['start-date', 'end-date'])

/** Lets the form pass no date that there is not: 1968-02-30. */
export function checkDates(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || !dateNames.has(field.name)) continue
    const value = field.value.trim()
    field.setCustomValidity(value === '' || isDate(value) ? '' : 'There is no such day, month or year')
  }
}

/** The boxes of a facet: they stand outside the form and name it, so that they come after the results. */
function boxesOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.elements]
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => field.type === 'checkbox' && field.name === name)
}
