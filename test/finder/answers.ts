/** Places and choices that the finder answers with, on the shelf of the tests. */
import type {Choice, Hit} from '../../src/finder/answer.ts'

export const eastern = '1964–1968, Volume XVII, Eastern Europe'
export const hsg = 'https://history.state.gov/historicaldocuments/'

/** A place in the volume of Eastern Europe. */
export function hit(path: string, place = '', rest: Partial<Hit> = {}): Hit {
  const [, id = ''] = /^(?:d|\[)?(?<id>\w+)/u.exec(path) ?? []
  return {
    path: '/historicaldocuments/frus1964-68v17/' + path,
    title: id.replace(/^d/u, '') + '. Memorandum',
    date: 'July 20, 1968',
    place,
    volume: eastern,
    ...rest
  }
}

/** A place in another volume. */
export function inVolume(volume: string, id: string, name: string, rest: Partial<Hit> = {}): Hit {
  return hit('', '', {
    path: `/historicaldocuments/${volume}/${id}/`,
    title: id.slice(1) + '. Memorandum',
    volume: name,
    ...rest
  })
}

export function choice(name: string, query: string): Choice {
  return {name, query}
}

export const whole = hit('d67/')
export const indonesia = choice('1958–1960, Volume XVII, Indonesia', 'frus1958-60v17, Document 67')
export const china = '1952–1954, Volume XIV, Part 2, China and Japan (in two parts)'
