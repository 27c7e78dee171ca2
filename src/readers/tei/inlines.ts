/** Inline elements → inlines of the record, white space as it stands in the file; see `tidy-words.ts`. */
import type {Inline, PageBreak, Styled} from '../../edition/tree.ts'
import {blank, elementsOf, lineOf, type XmlElement, type XmlNode} from './element.ts'
import {faces} from './faces.ts'
import {noteCall} from './notes.ts'
import {complain, type TeiState} from './tei-state.ts'

type Handler = (element: XmlElement, state: TeiState) => Inline[]

/** How each inline element is read. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['hi', styled],
  ['emph', face('italic')],
  ['title', face('italic')],
  ['foreign', face('italic')],
  ['del', face('strikethrough')],
  ['persName', person],
  ['gloss', term],
  ['ref', reference],
  ['ptr', reference],
  ['note', (element, state) => noteCall(element, state)],
  ['pb', pageBreak],
  ['lb', () => [{type: 'lineBreak'}]],
  ['choice', choice],
  ['space', () => [{type: 'text', value: ' '}]],
  // marks of a page or column that say no words
  ...['milestone', 'cb'].map((name): [string, Handler] => [name, () => []]),
  ...[
    ...[
      'date',
      'time',
      'placeName',
      'orgName',
      'affiliation',
      'name',
      'seg',
      'term',
      'label',
      'unclear',
      'salute'
    ],
    ...['signed', 'num', 'measure', 'abbr', 'expan', 'sic', 'corr', 'orig', 'reg', 'add', 'supplied'],
    ...['q', 'quote', 'address', 'addrLine', 'roleName', 'rs', 'soCalled', 'mentioned', 'idno', 'publisher'],
    ...['pubPlace', 'docDate', 'c', 'w', 's', 'subst', 'formula', 'anchor', 'figDesc', 'desc', 'code'],
    ...['forename', 'surname', 'genName', 'nameLink', 'addName', 'geogName', 'country', 'region'],
    ...['settlement', 'bloc', 'district', 'author', 'editor', 'edition', 'series', 'biblScope', 'email'],
    ...['distinct', 'surplus', 'secl', 'restore', 'damage', 'stage', 'said', 'bibl', 'cit']
  ].map((name): [string, Handler] => [name, (element, state) => toInlines(element.children, state)])
])

/** Whether an element stands among words, and is handled there. */
export function isInline({name}: Pick<XmlElement, 'name'>): boolean {
  return handlers.has(name)
}

/** Words and the marks between them. */
export function toInlines(nodes: readonly XmlNode[], state: TeiState): Inline[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'element')
      return [...(handlers.get(node.name) ?? unknown)(node, state), ...wordsInMark(node, state)]
    if (node.value === '') return []
    const isIndent =
      (index === 0 || index === nodes.length - 1) && blank.test(node.value) && node.value.includes('\n')
    const text: Inline = {type: 'text', value: node.value}
    if (isIndent) state.indents.add(text)
    return [text]
  })
}

/** Elements that mark a place, in which TEI has no words. */
const marks = new Set(['pb', 'lb', 'cb', 'milestone', 'space'])

/** Words that stand in a mark are kept behind it, and that is said. */
export function wordsInMark(element: XmlElement, state: TeiState): Inline[] {
  if (!marks.has(element.name) || lineOf(element) === '') return []
  complain(
    state,
    'unknown-element',
    `words \`${lineOf(element).slice(0, 40)}\` in \`${element.name}\`, expected none there; they are kept behind it`,
    element.start
  )
  return toInlines(element.children, state)
}

/** An element that no handler knows keeps its words, and is reported. */
function unknown(element: XmlElement, state: TeiState): Inline[] {
  complain(
    state,
    'unknown-element',
    `element \`${element.name}\` among words, expected one that is known; its words are kept`,
    element.start
  )
  return toInlines(element.children, state)
}

/** Two readings of the same words: each stays, one behind the other, and that is said. */
function choice(element: XmlElement, state: TeiState): Inline[] {
  const readings = elementsOf(element.children)
  if (readings.length > 1)
    complain(
      state,
      'unknown-element',
      `\`choice\` of ${readings.map((reading) => `\`${lineOf(reading).slice(0, 40)}\``).join(' and ')}, expected one reading; all are kept`,
      element.start
    )
  return readings.flatMap((reading, index): Inline[] => [
    ...(index === 0 ? [] : [{type: 'text' as const, value: ' '}]),
    ...toInlines([reading], state)
  ])
}

function styled(element: XmlElement, state: TeiState): Inline[] {
  const {rend} = element.attributes
  const children = toInlines(element.children, state)
  const named = rend?.trim().split(/\s+/u) ?? []
  const styles = named.flatMap((name) => faces.get(name) ?? [])
  if (named.some((name) => !faces.has(name)))
    complain(
      state,
      'unknown-element',
      `face \`${rend}\`, expected one that is known; its words are kept`,
      element.start
    )
  if (children.length === 0) return children
  return styles.reduceRight<Inline[]>((words, style) => [{type: 'styled', style, children: words}], children)
}

function face(style: Styled['style']): Handler {
  return ({children: nodes}, state) => {
    const children = toInlines(nodes, state)
    return children.length > 0 ? [{type: 'styled', style, children}] : []
  }
}

/** > <persName corresp="#p_RD1" type="from">Rusk</persName> */
function person({attributes, children, start}: XmlElement, state: TeiState): Inline[] {
  const key = toKey(attributes.corresp ?? attributes.ref ?? attributes.key)
  const words = toInlines(children, state)
  if (words.length === 0) return []
  if (key !== undefined) state.mentioned.push({kind: 'person', key, at: start})
  return [{type: 'mention', ...(key === undefined ? {} : {person: key}), children: words}]
}

/** > <gloss target="#t_NSC1">NSC</gloss> */
function term({attributes: {target}, children, start}: XmlElement, state: TeiState): Inline[] {
  const key = toKey(target)
  const words = toInlines(children, state)
  if (key === undefined || words.length === 0) return words
  state.mentioned.push({kind: 'term', key, at: start})
  return [{type: 'mention', term: key, children: words}]
}

/** > #p_RD1   .#p_RD1   frus:frus1964-68v17/persons#p_RD1, as this edition writes it */
function toKey(target: string | undefined): string | undefined {
  const own = /^frus:[\w-]+\/(?:persons|terms)#(?<key>.+)$/u.exec(target ?? '')?.groups?.key
  return own === undefined ? target?.trim().replace(/^\.?#/u, '') : decode(own)
}

/** A part of an address without its escapes, where they are right. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function reference(element: XmlElement, state: TeiState): Inline[] {
  const {target} = element.attributes
  const children = toInlines(element.children, state)
  if (target !== undefined && children.length === 0)
    complain(
      state,
      'empty-reference',
      `\`${element.name}\` to \`${target}\` without words, expected the words that lead there; left out`,
      element.start
    )
  if (target === undefined || children.length === 0) return children
  return [{type: 'reference', target: target.trim(), children, position: state.placeOf(element)}]
}

function pageBreak(element: XmlElement, state: TeiState): Inline[] {
  const node = toPageBreak(element, state)
  return node ? [node] : []
}

/** How TEI says whether a page parts a word, and the hyphen that it has there. */
const seams: ReadonlyMap<string, NonNullable<PageBreak['word']>> = new Map([
  ['no', 'one'],
  ['maybe', 'doubtful']
] as const)
const hyphens = new Map([['hyphen', '-'], ...Array.from('‐‑–', (sign): [string, string] => [sign, sign])])

/** > <pb n="207" break="no" rend="hyphen"/>; `null`, with a message, where it has no page. */
export function toPageBreak(element: XmlElement, state: TeiState): PageBreak | null {
  const page = pageOf(element, state)
  if (page === null) return null
  const word = seams.get(element.attributes.break ?? '')
  const hyphen = word && hyphens.get(element.attributes.rend ?? '')
  return {
    type: 'pageBreak',
    page,
    ...(word ? {word} : {}),
    ...(hyphen === undefined ? {} : {hyphen}),
    position: state.placeOf(element)
  }
}

/** What a page may be called, as addresses have it: 207, XIII, A3. */
const pageName = /^[A-Za-z0-9](?:[A-Za-z0-9.–-]{0,14}[A-Za-z0-9–-])?$/u

/** The page that a mark begins, as printed; `null`, with a message, where it says none. */
function pageOf(element: XmlElement, state: TeiState): string | null {
  const page = element.attributes.n?.replace(/^\[(.*)\]$/u, '$1').trim()
  if (page !== undefined && pageName.test(page)) return page
  const reason = `page \`${page ?? ''}\` of \`${lineOf(element) || 'pb'}\`, expected a number such as \`207\` or \`XIII\`; left out`
  complain(state, 'invalid-page-mark', reason, element.start)
  return null
}
