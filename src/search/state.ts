/** The state of the search page, which is its address; the names of parameters are history.state.gov's. */

/** In which order documents are listed. */
export type Sort = 'relevance' | 'date-asc' | 'date-desc'

/** What the address of the search page says. */
export type State = {
  query: string
  volumes: string[]
  /** The first and last date, as exactly as they are given: `1968`, `1968-07`, `1968-07-20`. */
  from: string | null
  to: string | null
  sort: Sort
  /** How many pages of results are shown, from 1. */
  page: number
  /** Parameters that are not ours, or that have no value we know: kept as they are. */
  rest: [string, string][]
}

/** > 1968   1968-07   1968-07-20 */
const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

const number = /^[1-9]\d{0,3}$/u

/** The state that an address says. */
export function parseState(search: string): State {
  const state: State = {query: '', volumes: [], from: null, to: null, sort: 'relevance', page: 1, rest: []}
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'q') state.query = value.trim()
    else if (name === 'volume-id' && value !== '') state.volumes.push(value)
    else if (name === 'start-date' && isDate(value)) state.from = value
    else if (name === 'end-date' && isDate(value)) state.to = value
    else if (name === 'sort-by' && isSort(value)) state.sort = value
    else if (name === 'page' && number.test(value)) state.page = Number(value)
    else if (value !== '') state.rest.push([name, value])
  }
  return state
}

/** The address of a state, from its question mark on; what is as usual is left out. */
export function formatState(state: State): string {
  const parameters = new URLSearchParams()
  if (state.query !== '') parameters.append('q', state.query)
  for (const volume of state.volumes) parameters.append('volume-id', volume)
  if (state.from !== null) parameters.append('start-date', state.from)
  if (state.to !== null) parameters.append('end-date', state.to)
  if (state.sort !== 'relevance') parameters.append('sort-by', state.sort)
  for (const [name, value] of state.rest) parameters.append(name, value)
  if (state.page > 1) parameters.append('page', String(state.page))
  return '?' + parameters.toString()
}

function isSort(value: string): value is Sort {
  return value === 'relevance' || value === 'date-asc' || value === 'date-desc'
}

/** Whether there is such a day, month or year: there is no February 30. */
function isDate(value: string): boolean {
  if (!date.test(value)) return false
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)
}
