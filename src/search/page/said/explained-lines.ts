/** What lists of volumes say of the words that were asked for: a line that opens. Nothing of it is searched before the reader says so. */
import {formatCount} from '../../../wording/count.ts'
import {element, listed, type Content} from '../elements.ts'
import type {Also, Explained, FacetName} from '../../engine/engine.ts'
import type {Meaning, Person, PrintedName} from '../../lists.ts'
import {quote} from '../describe-choices.ts'
import {link} from './say-trouble.ts'
import {withFacet, type SearchState} from '../search-state.ts'

/** How many names of volumes are said of a description. */
const mostVolumes = 2

/** What lists say, as one line that opens; none where they say nothing. `site` is the root of the site. */
export function explainedLines(
  explained: readonly Explained[],
  state: SearchState,
  site: string
): HTMLElement[] {
  if (explained.length === 0) return []
  const summary = element(
    'summary',
    {},
    element('span', {class: 'brief'}, 'In lists: ' + explained.map(sayBriefly).join(' · '))
  )
  const items = explained.flatMap((one) => sayWhole(one, state, site))
  const line = element('details', {class: 'explained'}, summary, element('ul', {role: 'list'}, ...items))
  line.dataset.term = 'lists'
  return [line]
}

/** > SNIE: Special National Intelligence Estimate, and another meaning   Johnson: 5 persons */
function sayBriefly(explained: Explained): string {
  switch (explained.kind) {
    case 'abbreviation': {
      const others = explained.meanings.length + explained.more - 1
      const rest =
        others === 0 ? '' : `, and ${others === 1 ? 'another meaning' : others + ' other meanings'}`
      return explained.print + ': ' + (explained.meanings[0]?.text ?? '') + rest
    }
    case 'meaning':
      return explained.term + ': ' + explained.abbreviations.map(({print}) => print).join(', ')
    case 'persons': {
      const {term, persons, more} = explained
      const [only] = persons
      if (persons.length > 1 || !only) return `${term}: ${persons.length + more} persons`
      return only.name + ': ' + (only.said.at(-1)?.description ?? '')
    }
  }
}

function sayWhole(explained: Explained, state: SearchState, site: string): HTMLElement[] {
  switch (explained.kind) {
    case 'abbreviation':
      return [
        ...explained.meanings.map((meaning) => sayMeaning(explained.print, meaning, state, site)),
        ...sayMore(explained.more, 'other meaning')
      ]
    case 'meaning':
      return explained.abbreviations.map((meaning) => sayMeaning(meaning.print, meaning, state, site))
    case 'persons':
      return [
        ...explained.persons.map((person) => sayPerson(person, site)),
        ...sayMore(explained.more, 'other person', ' of this name: a given name beside it finds fewer'),
        ...sayPrinted(explained.printed, state)
      ]
  }
}

function sayMore(more: number, what: string, rest = ''): HTMLElement[] {
  return more === 0 ? [] : [element('li', {}, formatCount(more, what) + rest + '.')]
}

/** > SNIE: Special National Intelligence Estimate (lists of 8 volumes). Also search “Special … Estimate” (52 documents). */
function sayMeaning(
  print: string,
  {text, volumes, at, also}: Meaning & {also: readonly Also[]},
  state: SearchState,
  site: string
): HTMLElement {
  const lists = volumes === 1 ? 'list of one volume' : `lists of ${volumes} volumes`
  const place = at === null ? lists : element('a', {href: site + 'historicaldocuments/' + at}, lists)
  const ways = also.map(({by, query, total}) =>
    element('span', {}, link({...state, query}, sayWords(by)), ` (${formatCount(total, 'document')})`)
  )
  return element(
    'li',
    {},
    element('b', {}, print),
    ': ' + withoutStop(text) + ' (',
    place,
    ').',
    ...(ways.length === 0 ? [] : [' Also search ', ...listed(ways, 'or'), '.'])
  )
}

function sayWords(by: string): string {
  return by.includes(' ') ? quote(by) : by
}

/** > Kissinger, Henry A.: Assistant to the President … (1969–1976, Volume I). Named in 482 documents. */
function sayPerson({name, path, documents, said}: Person, site: string): HTMLElement {
  const descriptions = said.flatMap(({description, volumes}, index) => {
    const named = volumes.slice(0, mostVolumes).join('; ')
    const left = volumes.length - mostVolumes
    const rest = left > 0 ? ' and ' + left + ' more' : ''
    const words = description === '' ? 'listed' : withoutStop(description)
    return [index === 0 ? ': ' : '; ', words, ' ', element('small', {}, `(${named}${rest})`)]
  })
  const held = documents === 0 ? '' : ' Named in ' + formatCount(documents, 'document') + '.'
  return element('li', {}, element('a', {href: site + path.slice(1)}, name), ...descriptions, '.' + held)
}

/** > Headings have the name as sender: Kissinger (85 documents); as addressee: Kissinger (73 documents). */
function sayPrinted(printed: readonly PrintedName[], state: SearchState): HTMLElement[] {
  const ways = (['from', 'to'] as const).flatMap((facet) => {
    const names = printed.filter((name) => name[facet] > 0)
    if (names.length === 0) return []
    const links = names.map((name) => sayNarrowed(name, facet, state))
    return [[facet === 'from' ? 'as sender: ' : 'as addressee: ', ...listed(links, 'or')]]
  })
  if (ways.length === 0) return []
  const said = ways.flatMap((way, index): Content[] => (index === 0 ? way : ['; ', ...way]))
  return [element('li', {}, 'Headings have the name ', ...said, '.')]
}

function sayNarrowed(
  name: PrintedName,
  facet: Extract<FacetName, 'from' | 'to'>,
  state: SearchState
): HTMLElement {
  const narrowed = withFacet({...state, query: ''}, facet, [name.value])
  return element('span', {}, link(narrowed, name.value), ` (${formatCount(name[facet], 'document')})`)
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, '')
}
