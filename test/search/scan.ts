/**
 * The plain scan: every record is read from its first word to its last, and nothing is looked up. What it finds is what the
 * search must find.
 *
 * Written after the rules and not after the search: it has its own idea of a block, a word, a query, a facet and a range of
 * dates, so that a fault of the search is not its fault, too. Only the forms of a word are those of the search.
 */
import type {Document} from '../../src/edition/document.ts'
import {correspondents, type Party} from '../../src/edition/party.ts'
import type {Block, Node} from '../../src/edition/tree.ts'
import type {Volume} from '../../src/edition/volume.ts'
import type {FacetName, Scope} from '../../src/search/engine/engine.ts'
import {formsOf} from '../../src/search/forms.ts'
import {periodsOf} from '../../src/search/engine/files/periods.ts'
import type {Query} from './queries.ts'
import {spellOut} from './spell-out.ts'

/** A document as the scan sees it. */
export type Scanned = {
  id: string
  /** Each block as its words between spaces: ` to the secretary of state `. */
  blocks: {scope: Exclude<Scope, 'all'>; words: string}[]
  values: Record<FacetName, string[]>
  /** Whether its date is in doubt: then no year has it. */
  isDoubtful: boolean
  /** Its first and last day; `null`: undated. */
  days: [first: string, last: string] | null
}

/** Reads a record whole. */
export function toScanned(document: Document, volume: Volume): Scanned {
  const {numbering, title, subject, body, notes, date} = document
  const own = document.genre.kind === 'editorial note' ? 'notes' : 'text'
  const texts: [Exclude<Scope, 'all'>, string[]][] = [
    ['text', [(numbering ?? '') + ' ' + say(title), subject ?? '']],
    [own, body.flatMap(toTexts)],
    ...notes.map(({kind, body}): [Exclude<Scope, 'all'>, string[]] => [
      kind === 'source' ? 'source' : 'notes',
      body.flatMap(toTexts)
    ])
  ]
  return {
    id: document.volume + '/' + document.id,
    blocks: texts.flatMap(([scope, blocks]) =>
      blocks.map((text) => ({scope, words: ' ' + spell(text) + ' '}))
    ),
    values: valuesOf(document, volume),
    isDoubtful: document.date?.certainty === 'doubtful',
    days: date && [dayOf(date.iso, 'first'), dayOf(date.end ?? date.iso, 'last')]
  }
}

/** Whether a document holds what is asked for, and is what it must be. `free`: a facet whose choice does not count. */
export function isFound(document: Scanned, query: Query, free?: FacetName | 'dates'): boolean {
  return (
    termsOf(query).every((holds) =>
      document.blocks.some(
        ({scope, words}) => (query.scope === 'all' || query.scope === scope) && holds(words)
      )
    ) &&
    Object.entries(query.facets).every(
      ([name, wanted]) =>
        name === free || wanted.some((value) => document.values[name as FacetName].includes(value))
    ) &&
    (free === 'dates' || isInside(document, query))
  )
}

function isInside({days}: Scanned, {from, to}: Query): boolean {
  if (from === null && to === null) return true
  if (days === null) return false
  return (from === null || days[0] >= dayOf(from, 'first')) && (to === null || days[1] <= dayOf(to, 'last'))
}

const tests = new Map<string, ((words: string) => boolean)[]>()

/** What each term asks of the words of a block. */
function termsOf({q, forms}: Query): ((words: string) => boolean)[] {
  const key = JSON.stringify([q, forms])
  const known = tests.get(key)
  if (known) return known
  const found = q.match(/(?:"[^"]*"|[^\s|"]+)(?:\s*\|\s*(?:"[^"]*"|[^\s|"]+))*/gu) ?? []
  const made = found.map((term) => {
    const either = (term.match(/"[^"]*"|[^\s|"]+/gu) ?? []).map(testOf)
    return (words: string) => either.some((holds) => holds(words))
  })
  tests.set(key, made)
  return made

  function testOf(term: string): (words: string) => boolean {
    const asked = spell(term)
    if (term.endsWith('*') && !asked.includes(' ')) return (words: string) => words.includes(' ' + asked)
    const isWord = !term.startsWith('"') && !asked.includes(' ')
    const all = isWord && forms ? formsOf(asked, term) : [asked]
    return (words: string) => all.some((one) => words.includes(' ' + one + ' '))
  }
}

/** > C.I.A. activity in Viet-Nam   cia activity in viet nam */
function spell(text: string): string {
  return spellOut(text).join(' ')
}

/** The texts of a block; what is asked for in a row is never found across two of them. */
function toTexts(block: Block): string[] {
  switch (block.type) {
    case 'attachment':
    case 'quotation':
      return block.children.flatMap(toTexts)
    case 'list':
      return block.children.flatMap(({label, children}) => [label ?? '', ...children.flatMap(toTexts)])
    case 'table':
      return block.children.map(({children}) => children.map((cell) => say([cell])).join(' '))
    case 'paragraph':
    case 'heading':
    case 'signature':
    case 'dateline':
      return [say(block.children)]
    case 'pageBreak':
    case 'lacuna':
      return []
  }
}

/** The words below, as if note calls and marks of pages were not there. */
function say(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'lineBreak') return ' '
      return 'value' in node ? node.value : 'children' in node ? say(node.children) : ''
    })
    .join('')
}

function valuesOf(document: Document, volume: Volume): Scanned['values'] {
  const {genre, source} = document
  const {from, to} = correspondents(document)
  const {citation, marking} = source ?? {}
  const repository = citation?.kind === 'archive' ? citation.repository : null
  // the widest part that is no number of a file
  const part = citation?.inferred ?? citation?.parts.slice(0, 1).find((part) => part !== citation.file)
  return {
    period: periodsOf(volume.subseries ?? '').map(({value}) => value),
    subseries: [volume.subseries ?? []].flat().map((years) => years.replace('–', '-')),
    volume: [volume.id],
    kind: [genre.kind],
    classification: [marking?.classification ?? []].flat(),
    handling: (marking?.distribution ?? []).map(({value, raw}) => value ?? raw),
    archive:
      repository === null ? [] : [repository, ...(part === undefined ? [] : [repository + ' › ' + part])],
    from: from.flatMap(namesOf),
    to: to.flatMap(namesOf)
  }
}

/** > the Secretary of State (Rusk): Rusk, Secretary of State */
function namesOf({text, name, office}: Party): string[] {
  const names = name === undefined && office === undefined ? [text] : [name ?? [], office ?? []].flat()
  return names.map((printed) => {
    const bare = printed.replace(/^the /iu, '')
    return bare.slice(0, 1).toUpperCase() + bare.slice(1)
  })
}

/** The first or the last day of a date, as exactly as it is known: 1968-02 ends on the 29th. */
function dayOf(iso: string, which: 'first' | 'last'): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  if (day !== undefined) return iso.slice(0, 10)
  if (which === 'first') return [year, month ?? '01', '01'].join('-')
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0))
    .toISOString()
    .slice(0, 10)
}
