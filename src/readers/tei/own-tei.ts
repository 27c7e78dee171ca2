/**
 * The TEI that this edition writes, read again: forms of its own → those of the public files, which the reader knows. See
 * `src/formats/tei/`.
 */
import type {DocumentDate, Place} from '../../edition/document.ts'
import {matterKinds, type MatterKind} from '../../edition/matter.ts'
import {elementsIn, findElement, lineOf, type XmlElement, type XmlNode} from './element.ts'
import type {XmlDivision} from './divisions.ts'
import {toXmlMatter, type XmlMatter} from './read-matter.ts'

/** What the header of such a file says of its document; the line with place and date has no encoding of its own. */
export type OwnFacts = {date: DocumentDate | null; place: Place | null}

/** Reads the header; `null` where it is not one of this edition. */
export function readOwnHeader(header: XmlElement): OwnFacts | null {
  const distributor = findElement(header.children, 'distributor')
  if (!distributor || lineOf(distributor) !== 'frus-edition') return null
  const creation = findElement(header.children, 'creation')
  const inside = [...elementsIn(creation?.children ?? [])]
  return {
    date: toDate(inside.find(({name}) => name === 'date')),
    place: toPlace(inside.find(({name}) => name === 'placeName'))
  }
}

/** > -04:00   as in 1985-06-17T18:00:00-04:00 */
const offsetBehind = /(?<=T[\d:]{5,8})[+-]\d{2}:\d{2}$/u

const certainties = {medium: 'inferred', low: 'doubtful'} as const

function toDate(element: XmlElement | undefined): DocumentDate | null {
  const {when, from, to, cert, evidence} = element?.attributes ?? {}
  const first = when ?? from
  const basis = basisOf(evidence)
  if (!element || first === undefined || !basis) return null
  const offset = offsetBehind.exec(first)?.[0]
  const text = lineOf(element)
  return {
    iso: first.replace(offsetBehind, ''),
    ...(to === undefined ? {} : {end: to.replace(offsetBehind, '')}),
    ...(offset === undefined ? {} : {offset}),
    // else the words are those of this edition
    ...(text === '' || basis === 'encoding' || basis === 'supplied' ? {} : {text}),
    certainty: cert === 'medium' || cert === 'low' ? certainties[cert] : 'certain',
    basis
  }
}

function toPlace(element: XmlElement | undefined): Place | null {
  const basis = basisOf(element?.attributes.evidence)
  const text = element ? lineOf(element) : ''
  return basis && text !== '' ? {text, basis} : null
}

const bases = ['dateline', 'heading', 'encoding', 'supplied'] as const

function basisOf(evidence: string | undefined): Place['basis'] | undefined {
  return bases.find((basis) => basis === evidence)
}

/** A document of such a file in the forms of public ones, and the page that it begins on, whose mark stands before it. */
export function fromOwn(document: XmlElement, volume: string): {element: XmlElement; page: string | null} {
  const milestone = document.children.find((child) => child.type === 'element' && child.name === 'milestone')
  const begun = milestone?.type === 'element' && milestone.attributes.cert === undefined
  return {
    element: {...document, children: document.children.flatMap((child) => change(child, volume))},
    page: begun ? (milestone.attributes.n ?? null) : null
  }
}

/** A part of such a file that is no document in the forms of public ones, and the document before it. */
export function fromOwnPart(
  division: XmlDivision,
  volume: string
): {matter: XmlMatter | null; after: string | null} {
  const {attributes, content, kind} = division
  const milestone = content.find((child) => child.type === 'element' && child.name === 'milestone')
  const begun = milestone?.type === 'element' && milestone.attributes.cert === undefined
  const matter = toXmlMatter({
    type: 'division',
    division: {
      ...division,
      content: content.flatMap((child) => change(child, volume)),
      page: begun ? (milestone.attributes.n ?? null) : null
    }
  })
  const region = regions.find((name) => name === attributes.subtype) ?? division.region
  return {
    matter: matter && {...matter, region, kind: isMatterKind(kind) ? kind : matter.kind},
    after: attributes.prev?.replace(/^.*\//u, '') ?? null
  }
}

const regions = ['front', 'body', 'back'] as const

function isMatterKind(kind: string | null): kind is MatterKind {
  return kind !== null && Object.hasOwn(matterKinds, kind)
}

/** Blocks that stand where TEI has none of their kind. */
const blocks: ReadonlyMap<string | undefined, string> = new Map([
  ['heading', 'head'],
  ['dateline', 'dateline'],
  ['signature', 'signed']
])

function change(node: XmlNode, volume: string): XmlNode[] {
  if (node.type === 'text') return [node]
  const children = node.children.flatMap((child) => change(child, volume))
  const {name, attributes} = node
  const {type, target = ''} = attributes
  const element = {...node, children}
  switch (name) {
    // marks of what this edition is not sure of
    case 'milestone':
    case 'certainty':
      return []
    // what it says of a gap is of this edition
    case 'gap':
      return [{...element, children: []}]
    case 'dateline':
      return children.some((child) => child.type === 'element' && child.name === 'supplied') ? [] : [element]
    case 'ab':
      return [{...element, name: blocks.get(type) ?? name}]
    case 'div':
    case 'floatingText':
      return [type === 'attachment' ? {...element, name: 'frus:attachment'} : element]
    case 'head':
      return [type === 'rubric' ? {...element, name: 'p', attributes: {}} : element]
    case 'item':
      return hoistLabel(element)
    case 'note':
      return [
        attributes.place === 'inline' ? {...element, attributes: {...attributes, rend: 'inline'}} : element
      ]
    case 'gloss':
      return [{...element, attributes: {...attributes, target: target.replace(/^.*#/u, '')}}]
    case 'ref':
      if (type === 'note-call') return [{...element, name: 'note', children: []}]
      return target === ''
        ? [element]
        : [{...element, attributes: {...attributes, target: toTarget(target, volume)}}]
    default:
      return [element]
  }
}

/** The public files have a label before its item. */
function hoistLabel(item: XmlElement): XmlElement[] {
  const at = item.children.findIndex((child) => child.type === 'element' && child.name !== 'anchor')
  const label = item.children[at]
  if (label?.type !== 'element' || label.name !== 'label') return [item]
  return [label, {...item, children: item.children.toSpliced(at, 1)}]
}

/** > frus:frus1964-68v17/d60#fn4   frus:frus1964-68v17/pg_207   frus:frus1964-68v13/ */
const pointer = /^frus:(?<volume>[^/#]+)\/(?<part>[^#]*)(?:#(?<anchor>.+))?$/u

function toTarget(target: string, volume: string): string {
  const groups = pointer.exec(target)?.groups
  if (groups?.volume === undefined) return target
  const {volume: other, part = '', anchor = ''} = groups
  const within = part === '' ? '' : '#' + part + anchor
  return other === volume && within !== '' ? within : other + within
}
