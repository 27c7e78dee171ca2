/** Documents that were found, as items of a list. */
import {isDocument} from '../../../edition/address.ts'
import {formatDates} from '../../../edition/date.ts'
import {notAsDate} from '../../../wording/volume-name.ts'
import {element, marked} from '../elements.ts'
import type {Hit, Place} from '../../engine/engine.ts'
import {numberHeading} from './number-heading.ts'

/** What a place is, where its name does not say it. */
const scopes = {
  heading: 'heading',
  text: 'text',
  notes: 'editors’ note',
  source: ''
} satisfies Record<Place['scope'], string>

/** A document that was found. Its links lead to its page, where `marks` marks what was asked for. */
export function hitItem(hit: Hit, {site, marks}: {site: string; marks: string}): HTMLElement {
  const address = site + 'historicaldocuments/' + hit.volume + '/' + hit.id + '/' + marks
  const facts = [sayDate(hit), notAsDate(hit.volumeTitle), hit.marking.join(', ')].filter(
    (fact) => fact !== ''
  )
  // the heading stands above, with what was found in it
  const places = hit.places.filter(({scope}) => scope !== 'heading')
  return element(
    'li',
    {},
    element('h2', {}, element('a', {href: address}, marked(numberHeading(hit)))),
    element('p', {class: 'facts'}, facts.join(' · ')),
    places.length === 0
      ? null
      : element('ul', {class: 'places', role: 'list'}, ...places.map((place) => placeItem(place, address))),
    hit.more === 0 ? null : element('p', {class: 'others'}, element('a', {href: address}, sayMore(hit.more)))
  )
}

/** > July 20, 1968   July 1–4, 1968   December 29, 1925 (doubtful)   undated; nothing of a preface, which has no date */
function sayDate({id, date}: Hit): string {
  if (date === null) return isDocument(id) ? 'undated' : ''
  const words = formatDates({iso: date.iso.slice(0, 10), end: date.end?.slice(0, 10)})
  return date.isDoubtful ? words + ' (doubtful)' : words
}

function placeItem({anchor, scope, name, excerpt}: Place, address: string): HTMLElement {
  const kind = scopes[scope]
  return element(
    'li',
    {},
    element(
      'a',
      {href: address + (anchor === '' ? '' : '#' + anchor)},
      element('span', {class: 'name'}, name, kind === '' ? null : element('small', {}, ' ' + kind)),
      ' ',
      element('span', {class: 'excerpt'}, marked(excerpt))
    )
  )
}

function sayMore(more: number): string {
  return more === 1
    ? '1 more place in this document'
    : more.toLocaleString('en-US') + ' more places in this document'
}
