/** An answer of the finder as elements: what there is to say, volumes to choose from, places. */
import type {Answer, Hit} from '../../finder/answer.ts'
import {say, type Piece} from '../../finder/say-answer.ts'
import {element} from '../../search/page/elements.ts'
import {notAsDate} from '../../wording/volume-name.ts'

/** What is said of an answer, and the list of its places. */
export function showAnswer({hits, remarks}: Answer, site: string): HTMLElement[] {
  const list = element('ol', {class: 'hits', role: 'list'}, ...hits.map((hit) => hitItem(hit, site)))
  return [
    ...remarks
      .map(say)
      .flatMap(({pieces, choices}) => [
        element('p', {}, ...pieces.map((piece) => toContent(piece, site))),
        ...(choices.length === 0
          ? []
          : [
              element(
                'ul',
                {class: 'volumes', role: 'list'},
                ...choices.map(({name, query}) => element('li', {}, toContent({text: name, query}, site)))
              )
            ])
      ]),
    ...(hits.length === 0 ? [] : [list])
  ]
}

/** A piece of a sentence, as words or as a link. */
export function toContent(piece: Piece, site: string): string | Node {
  return typeof piece === 'string' ? piece : element('a', {href: hrefOf(piece, site)}, piece.text)
}

/** The address of a place; paths of the model begin at the root of the site. */
export function addressOf({path}: Hit, site: string): string {
  return site + path.slice(1)
}

/** “page 207 · July 20, 1968 · 1964–1968, Volume XVII, Eastern Europe” */
export function factsOf(hit: Hit): string {
  return [hit.place, hit.date, notAsDate(hit.volume)].filter((fact) => fact !== '').join(' · ')
}

function hrefOf(piece: Exclude<Piece, string>, site: string): string {
  if ('query' in piece) return '?q=' + encodeURIComponent(piece.query)
  if ('search' in piece) return site + 'search/?q=' + encodeURIComponent(piece.search)
  return 'path' in piece ? site + piece.path.slice(1) : piece.href
}

function hitItem(hit: Hit, site: string): HTMLElement {
  const link = element('a', {href: addressOf(hit, site)}, hit.title)
  const facts = factsOf(hit)
  return element(
    'li',
    {},
    element('h2', {}, link),
    facts === '' ? null : element('p', {class: 'facts'}, facts)
  )
}
