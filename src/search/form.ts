/** The form of the search page, as a state. */
import {parseState, type State} from './state.ts'

/** What the form says; what it has no field for is kept from the address. */
export function readForm(form: HTMLFormElement): State {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value.trim())
  }
  const said = parseState(parameters.toString())
  const {volumes, rest} = parseState(location.search)
  // the form chooses one volume or all; several are chosen by the address alone
  const isKept = said.volumes.length === 0 && (volumes.length > 1 || !parameters.has('volume-id'))
  return {...said, volumes: isKept ? volumes : said.volumes, rest}
}

/** Puts a state into the form. */
export function fillForm(form: HTMLFormElement, state: State): void {
  const values = new Map([
    ['q', state.query],
    ['start-date', state.from ?? ''],
    ['end-date', state.to ?? ''],
    ['sort-by', state.sort],
    ['volume-id', state.volumes.length === 1 ? (state.volumes[0] ?? '') : '']
  ])
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    const value = values.get(field.name)
    if (value === undefined) continue
    if (field.type === 'radio' && field instanceof HTMLInputElement) field.checked = field.value === value
    else field.value = value
  }
}
