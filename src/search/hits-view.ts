/** Documents that were found, as the items of a list. */
import {element, marked} from './elements.ts'
import type {Hit} from './pagefind-engine.ts'
import type {Place} from './places.ts'

/** How many places of a document are shown before a reader asks for the others. */
const shown = 3

/** A document: its heading, its facts, and the places that hold most of what was asked for. */
export function hitItem(hit: Hit): HTMLLIElement {
  const facts = [hit.date ?? 'undated', hit.volume, hit.marking.join('; ')].filter((fact) => fact !== '')
  const best = new Set(hit.places.toSorted((a, b) => b.score - a.score).slice(0, shown))
  const others = hit.places.filter((place) => !best.has(place))
  return element(
    'li',
    {},
    element('h2', {}, element('a', {href: hit.href}, marked(hit.title))),
    element('p', {class: 'facts'}, facts.join(' · ')),
    best.size === 0 ? null : places([...best].sort(inOrder(hit)), hit),
    others.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, others.length === 1 ? '1 more place' : others.length + ' more places'),
          places(others, hit)
        )
  )
}

function inOrder({places}: Hit): (a: Place, b: Place) => number {
  return (a, b) => places.indexOf(a) - places.indexOf(b)
}

function places(list: readonly Place[], {href}: Hit): HTMLUListElement {
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
