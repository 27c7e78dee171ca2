/** Documents that were found, as the items of a list. */
import {formatAddress} from '../edition/address.ts'
import {formatDates} from './dates.ts'
import {element, marked} from './elements.ts'
import type {Hit, Place} from './engine.ts'

/** A document: its heading, its facts, and the places that hold most of what was asked for. */
export function hitItem(hit: Hit, site: string): HTMLLIElement {
  const href = site + formatAddress({volume: hit.volume, part: hit.id}).slice(1)
  const date = hit.date ? formatDates(hit.date.iso, hit.date.end) : 'undated'
  const facts = [date, hit.volumeTitle, hit.marking.join('; ')].filter((fact) => fact !== '')
  return element(
    'li',
    {},
    element('h2', {}, element('a', {href}, marked(hit.title))),
    element('p', {class: 'facts'}, facts.join(' · ')),
    hit.places.length === 0 ? null : places(hit.places, href),
    hit.more === 0
      ? null
      : element('p', {class: 'quiet'}, hit.more === 1 ? '1 more place' : hit.more + ' more places')
  )
}

function places(list: readonly Place[], href: string): HTMLUListElement {
  const items = list.map(({anchor, name, excerpt}) =>
    element(
      'li',
      {},
      element(
        'a',
        {href: href + '#' + anchor},
        element('span', {class: 'name'}, name),
        ' ',
        element('span', {class: 'excerpt'}, marked(excerpt))
      )
    )
  )
  return element('ul', {class: 'places', role: 'list'}, ...items)
}
