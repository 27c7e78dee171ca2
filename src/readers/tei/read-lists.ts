/** The lists of persons and of abbreviations that stand around the documents → entries. */
import {toLine} from '../../edition/characters.ts'
import {noLists, partName, type ListedPerson, type ListedTerm, type VolumeLists} from '../../edition/lists.ts'
import {blank, elementsIn, elementsOf, wordsIn, type XmlElement, type XmlNode} from './element.ts'
import type {XmlDivision} from './divisions.ts'
import {complain, type Where} from './tei-state.ts'

/** What a list is of, and the element that names an entry of it. */
type Kind = keyof typeof keyed
const keyed = {persons: 'persName', terms: 'term'} as const

/** What the files call such lists. */
const types: ReadonlyMap<string, Kind> = new Map([
  ['names', 'persons'],
  ['persons', 'persons'],
  ['terms', 'terms'],
  ['abbreviations', 'terms']
])

/** Gathers the entries of the lists of a volume, division by division. */
export function createLists(where: Where): {add: (division: XmlDivision) => void; lists: VolumeLists} {
  const lists: VolumeLists = structuredClone(noLists)
  const taken = new Set<string>()
  return {
    lists,
    add({content, id}) {
      for (const list of elementsIn(content, ({name}) => name === 'list')) {
        const kind = list.name === 'list' ? kindOf(list) : undefined
        if (kind) for (const entry of toEntries(list)) addEntry(entry, kind, {id, lists, taken, where})
      }
    }
  }
}

/** What a list is of: what it says, else what its entries are. */
function kindOf({attributes, children}: XmlElement): Kind | undefined {
  const named = types.get(attributes.type ?? '')
  if (named) return named
  const elements = [...elementsIn(children)]
  return (Object.keys(keyed) as Kind[]).find((kind) => elements.some((element) => isKeyed(element, kind)))
}

function isKeyed({name, attributes}: XmlElement, kind: Kind): boolean {
  return name === keyed[kind] && attributes['xml:id'] !== undefined
}

/** An entry: the element that it begins with, and what stands in it. */
type Entry = {element: XmlElement; nodes: XmlNode[]; label: XmlElement | null}

/** The entries of a list; a label belongs to the item behind it. */
function toEntries({children}: XmlElement): Entry[] {
  const entries: Entry[] = []
  let label: XmlElement | null = null
  for (const element of elementsOf(children)) {
    if (element.name === 'label') label = element
    else if (element.name === 'item' || element.name === 'p') {
      entries.push({element: label ?? element, nodes: element.children, label})
      label = null
    }
  }
  return entries
}

type Adding = {id: string | null; lists: VolumeLists; taken: Set<string>; where: Where}

/**
 * The head of an entry is set in bold, and has the name in it; all behind it is the description.
 *
 * > <item><hi rend="strong"><term xml:id="t_AA1">AA</term>,</hi> anti-aircraft</item>
 * > <item><hi rend="strong">C,</hi> Office of the Counselor; also confidential</item>
 * > <item><hi rend="strong"><term xml:id="t_ARA_1">ARA</term> or <term xml:id="t_ARALA_1">ARA/LA</term>,</hi> …</item>
 */
function addEntry({element, nodes, label}: Entry, kind: Kind, {id, lists, taken, where}: Adding): void {
  const first = nodes.findIndex((node) =>
    node.type === 'element' ? node.name !== 'pb' : !blank.test(node.value)
  )
  const head = label ?? nodes[first]
  const rest = label ? nodes : nodes.slice(first + 1)
  const all = lineOf(label ? [label, ...nodes] : nodes)
  if (all === '') return
  const names =
    head?.type === 'element' ? [head, ...elementsIn([head])].filter((one) => isKeyed(one, kind)) : []
  const isHead = head?.type === 'element' && (names.length > 0 || head === label || isBold(head))
  if (!isHead) {
    lists.others.push(all)
    if (!note.test(all)) {
      const expected = `one that begins with \`<hi rend="strong"><${keyed[kind]} xml:id="…">\``
      complain(
        where,
        'unread-entry',
        `entry \`${all.slice(0, 40)}\` in a list, expected ${expected}; it is none of the entries`,
        element.start
      )
    }
    return
  }
  for (const inner of elementsIn(nodes)) {
    if (inner.name !== 'note') continue
    lists.others.push(lineOf(inner.children))
    complain(
      where,
      'unread-entry',
      'note in an entry of a list, expected none; it is no part of the entry',
      inner.start
    )
  }
  const description = lineOf(rest).replace(/^[,;:]\s*/u, '')
  const printed =
    names.length > 1
      ? names.map((one) => ({key: keyOf(one), text: bare(lineOf([one]))}))
      : [{key: names[0] ? keyOf(names[0]) : null, text: bare(lineOf([head]))}]
  for (const {key, text} of printed) {
    if (key !== null && taken.has(key))
      complain(
        where,
        'duplicate-entry',
        `second entry \`${key}\` in a list, expected one; documents lead to the first`,
        element.start
      )
    const own = key !== null && !taken.has(key) ? key : null
    if (own !== null) taken.add(own)
    if (kind === 'persons') lists.persons.push(toPerson(own, text, description, id))
    else lists.terms.push(toTerm(own, text, description, id))
  }
}

function toPerson(
  id: string | null,
  name: string,
  description: string,
  section: string | null
): ListedPerson {
  return {id, name, ...partName(name), description, section}
}

function toTerm(id: string | null, term: string, meaning: string, section: string | null): ListedTerm {
  return {id, term, meaning, section}
}

function keyOf({attributes}: XmlElement): string | null {
  return attributes['xml:id'] ?? null
}

function isBold({name, attributes}: XmlElement): boolean {
  return name === 'hi' && /^(?:strong|bold)$/u.test(attributes.rend ?? '')
}

/** > Editor’s Note: This list does not include …   Note: Pseudonyms are in parentheses … */
const note = /^(?:Editor(?:s?[’']s?|s) )?Note\b/u

/** A name without the comma that parts it from what is said of it: `Akalovsky, Alexander,`, but not `Sandy,”`. */
function bare(text: string): string {
  return text.replace(/[\s,;:]+$/u, '') || text
}

/** The words in one line. A note is none of them. */
function lineOf(nodes: readonly XmlNode[]): string {
  return toLine(wordsIn(nodes.map(inLine)))
}

function inLine(node: XmlNode): XmlNode {
  if (node.type === 'text') return node
  if (node.name === 'lb' || node.name === 'note')
    return {type: 'text', value: node.name === 'lb' ? ' ' : '', start: node.start}
  return {...node, children: node.children.map(inLine)}
}
