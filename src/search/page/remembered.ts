/** Remembers whether exactly the words are asked for, for the next time that the page is opened without a query. */
import type {SearchState} from './search-state.ts'

const name = 'search-exactly'

/** The state that the form begins with: an address with a query means what it says, without one the last choice counts. */
export function withRemembered(state: SearchState): SearchState {
  return state.query !== '' || !remembers() ? state : {...state, forms: false}
}

/** Remembers the choice of a state. */
export function remember({forms}: SearchState): void {
  try {
    if (forms) localStorage.removeItem(name)
    else localStorage.setItem(name, '1')
  } catch {
    // the browser keeps nothing: the choice counts for this page
  }
}

function remembers(): boolean {
  try {
    return localStorage.getItem(name) === '1'
  } catch {
    return false
  }
}
