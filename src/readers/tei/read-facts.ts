/** What a volume in TEI says of itself: the facts of its title page, and its divisions. */
import type {z} from 'zod'
import {toLine} from '../../edition/characters.ts'
import {DocumentId} from '../../edition/document.ts'
import {MatterId} from '../../edition/matter.ts'
import {Division, Volume} from '../../edition/volume.ts'
import type {Bytes} from './decode-pieces.ts'
import {elementsIn, findElement, lineOf, wordsIn, type XmlElement, type XmlNode} from './element.ts'
import {readParts} from './parts.ts'
import type {XmlDivision} from './divisions.ts'
import {openTeiText} from './tei-text.ts'

/** The facts of a volume, as far as its file has them. */
export type TeiFacts = Partial<Volume>

/** Reads the facts of a volume. What does not fit is left out: the documents are read all the same. */
export function readTeiFacts(bytes: string | Bytes): TeiFacts {
  let facts: TeiFacts = {}
  const roots: XmlDivision[] = []
  const ignore = (): void => undefined
  for (const part of readParts(openTeiText(bytes), ignore, {facts: true})) {
    if (part.type === 'loose' && part.element.name === 'teiHeader') facts = readHeader(part.element)
    if (part.type === 'division' && !part.division.isInner) roots.push(part.division)
  }
  const divisions = roots.flatMap(toDivision)
  return divisions.length === 0 ? facts : {...facts, divisions}
}

/** The name of a fact, and the elements that have it: name, attribute and its value. */
const titles = [
  ['series', ['series']],
  ['subseries', ['subseries', 'sub-series']],
  ['number', ['volumenumber', 'volume-number']],
  ['title', ['volume']]
] as const

function readHeader(header: XmlElement): TeiFacts {
  const statement = findElement(header.children, 'titleStmt')?.children ?? []
  const publication = findElement(header.children, 'publicationStmt')?.children ?? []
  const facts: Record<string, unknown> = {}
  for (const [fact, types] of titles)
    facts[fact] = textOf(statement, 'title', ({type}) => types.some((name) => name === type))
  const editors = [...elementsIn(statement)].filter(({name}) => name === 'editor')
  const namesOf = (isOf: (role: string) => boolean): string[] =>
    editors
      .filter(({attributes}) => isOf(attributes.role ?? ''))
      .map(lineOf)
      .filter(Boolean)
  facts.editors = namesOf((role) => role !== 'general')
  facts.generalEditors = namesOf((role) => role === 'general')
  facts.publisher = textOf(publication, 'publisher')
  facts.place = textOf(publication, 'pubPlace')
  facts.year = yearOf(textOf(publication, 'date', ({type}) => type !== 'content-date'))
  facts.isbn =
    textOf(publication, 'idno', ({type}) => type === 'isbn-13') ??
    textOf(publication, 'idno', ({type}) => type === 'isbn-10')
  facts.publicationNumber = textOf(publication, 'idno', ({type}) => type === 'dospubno')
  facts.id = textOf(publication, 'idno', ({type}) => type === 'frus')
  return keepFitting(facts)
}

/** The facts that fit the schema, each by itself. */
function keepFitting(facts: Record<string, unknown>): TeiFacts {
  const shape: Record<string, z.ZodType> = Volume.shape
  const fitting = Object.entries(facts).filter(
    ([name, fact]) => fact !== undefined && shape[name]?.safeParse(fact).success
  )
  return Object.fromEntries(fitting)
}

function textOf(
  nodes: readonly XmlNode[],
  name: string,
  isIt: (attributes: XmlElement['attributes']) => boolean = () => true
): string | undefined {
  const found = [...elementsIn(nodes)].filter((element) => element.name === name && isIt(element.attributes))
  return found.map((element) => toLine(lineOf(element))).find((text) => text !== '')
}

/** > 1996   June 1996 */
function yearOf(text: string | undefined): number | undefined {
  const year = /\b(?:18|19|20)\d\d\b/u.exec(text ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

/** A division with documents in it; one without is none of the table of contents. */
function toDivision(division: XmlDivision): Division[] {
  const documents = documentsOf(division)
  const [first] = documents
  const last = documents.at(-1)
  const id = idOfDivision(division)
  if (id === null || first === undefined || last === undefined) return []
  const inner = division.held.flatMap((held) => (held.type === 'division' ? toDivision(held.division) : []))
  const title = titleOf(division) || id
  const fitting = Division.safeParse({
    id,
    title,
    documents: [first, last],
    ...(inner.length > 0 ? {divisions: inner} : {})
  })
  return fitting.success ? [fitting.data] : inner
}

/**
 * The id of a division that holds documents: that of the file, where it can be one; else one of its first document, `part-d12`,
 * so that its heading stands in the contents. `null` where no document in it has an id.
 */
export function idOfDivision(division: XmlDivision): string | null {
  if (MatterId.safeParse(division.id).success) return division.id
  const [first] = documentsOf(division)
  return first === undefined ? null : 'part-' + first + '-2'.repeat(unnamedIn(division, first))
}

/** How many divisions without id begin in another with the same document. */
function unnamedIn({held: [inner]}: XmlDivision, first: string): number {
  if (inner?.type !== 'division' || documentsOf(inner.division)[0] !== first) return 0
  const own = MatterId.safeParse(inner.division.id).success ? 0 : 1
  return own + unnamedIn(inner.division, first)
}

function documentsOf({held}: XmlDivision): string[] {
  return held.flatMap((part) => {
    if (part.type === 'division') return documentsOf(part.division)
    return DocumentId.safeParse(part.id).success && part.id !== undefined ? [part.id] : []
  })
}

/** The heading of a division in one line, without its notes. */
export function titleOf({content}: XmlDivision): string {
  const head = findElement(content, 'head')
  return head ? toLine(wordsIn(withoutNotes(head.children))) : ''
}

function withoutNotes(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (node.type === 'text') return [node]
    if (node.name === 'note') return []
    if (node.name === 'lb') return [{type: 'text', value: ' ', start: node.start}]
    return [{...node, children: withoutNotes(node.children)}]
  })
}
