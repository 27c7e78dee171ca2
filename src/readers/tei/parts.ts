/**
 * The parts of a volume in TEI, one at a time: its header, its documents, and the divisions around them. What was handed on is
 * forgotten, so that no more than one part is in memory.
 */
import {
  dropMarks,
  hold,
  isBare,
  isDivision,
  isDocument,
  openDivision,
  type Region,
  type XmlDivision
} from './divisions.ts'
import {blank, type XmlElement, type XmlNode} from './element.ts'
import {teiNamespace} from './namespaces.ts'
import {parseXml} from './parse-xml.ts'
import type {TeiText} from './tei-text.ts'

/** A part that was read whole. */
export type Part =
  /** The header, the title page, or another element that stands in no division. */
  | {type: 'loose'; element: XmlElement; region: Region}
  /** A document, and the page that it begins on, whose mark stands before it. */
  | {type: 'document'; element: XmlElement; page: string | null}
  /** A division, when it ends: after the documents and divisions in it. */
  | {type: 'division'; division: XmlDivision}

/** A fault of the file; `reason` goes on behind “Unexpected”. */
export type XmlFault = {
  kind: 'syntax' | 'end' | 'namespace' | 'doctype' | 'nesting' | 'outside'
  reason: string
  at: number
}

/** How deep elements may stand in each other in a part; what stands deeper is read as if it stood at that depth. */
const deepest = 64

/** Elements that hold parts. */
const frames = new Set(['TEI', 'text', 'front', 'body', 'back', 'group'])

/**
 * Reads the parts of a file in their order. Where only `facts` are wanted, all is passed over but the header and the headings of
 * divisions.
 */
export function* readParts(
  text: Pick<TeiText, 'stretches'>,
  fault: (fault: XmlFault) => void,
  {facts}: {facts: boolean} = {facts: false}
): Generator<Part> {
  const state: State = {
    found: [],
    fault,
    open: [],
    depth: 0,
    division: null,
    levels: 0,
    page: null,
    region: 'front',
    facts
  }
  const events = {
    open: (name: string, attributes: Record<string, string>, start: number) => {
      open(state, {type: 'element', name, attributes, children: [], start, end: start})
    },
    close: (at: number) => {
      close(state, at)
    },
    text: (value: string, start: number) => {
      addText(state, value, start)
    },
    fault: (reason: string, at: number) => {
      fault({kind: 'syntax', reason, at})
    },
    breakOff: (name: string, at: number) => {
      const reason = `end of the file inside \`<${name}>\`, expected \`</${name}>\` and what follows it, up to \`</TEI>\``
      fault({kind: 'end', reason: reason + '; what was cut off is not published', at})
    },
    doctype: (at: number) => {
      fault({kind: 'doctype', reason: 'document type declaration, expected none', at})
    }
  }
  const checkRoot = (uri: string, at: number): void => {
    const named = uri === '' ? 'root without namespace' : `namespace \`${uri}\` of the root`
    if (uri !== teiNamespace) fault({kind: 'namespace', reason: `${named}, expected \`${teiNamespace}\``, at})
  }
  let end = 0
  function* stretches(): ReturnType<TeiText['stretches']> {
    for (const stretch of text.stretches()) {
      yield stretch
      end = stretch.start + stretch.text.length
    }
  }
  const parsed = parseXml({stretches}, events, checkRoot)
  while (parsed.next().done !== true) {
    yield* state.found
    state.found = []
  }
  // of a file that breaks off, what is open is handed on as it is
  while (state.open.length > 0) close(state, end)
  yield* state.found
}

/** An element that is open and read: one that holds parts, or one of a tree. */
type Frame = {kind: 'frame'; division: XmlDivision | null; around: XmlDivision | null}
type Tree = {kind: 'tree'; element: XmlElement; page: string | null}

/** An element that is open; of one that stands too deep what is in it belongs to the one around it. */
type Open = Frame | Tree | {kind: 'flat'; in: Frame | Tree} | {kind: 'passed'}

type State = {
  found: Part[]
  fault: (fault: XmlFault) => void
  open: Open[]
  /** How many elements of the tree are open. */
  depth: number
  /** The innermost division that is open, and how many frames are. */
  division: XmlDivision | null
  levels: number
  /** The page that was begun last. */
  page: string | null
  region: Region
  /** Whether only facts are read. */
  facts: boolean
}

function open(state: State, element: XmlElement): void {
  const {name, attributes, start} = element
  const parent = state.open.at(-1)
  if (parent?.kind === 'passed') state.open.push(parent)
  else if (state.facts && state.depth === 0 && isNoFact(element)) {
    if (isDocument(element) && state.division)
      hold(state.division, {type: 'document', id: attributes['xml:id']})
    state.open.push({kind: 'passed'})
  } else if (parent && isTooDeep(element, state)) {
    if (parent.kind !== 'flat')
      state.fault({
        kind: 'nesting',
        reason: `\`${name}\` at a depth of ${deepest + 1} elements, expected ${deepest} at most; read without it`,
        at: start
      })
    state.open.push({kind: 'flat', in: parent.kind === 'flat' ? parent.in : parent})
  } else if (isFrame(element, state)) {
    if (name === 'front' || name === 'body' || name === 'back') state.region = name
    const around = state.division
    if (isDivision(element))
      state.division = openDivision(element, {above: around, region: state.region, page: state.page})
    state.open.push({kind: 'frame', division: state.division === around ? null : state.division, around})
    state.levels++
  } else {
    const above = parent?.kind === 'flat' ? parent.in : parent
    if (above?.kind === 'tree') above.element.children.push(element)
    state.open.push({kind: 'tree', element, page: state.page})
    state.depth++
  }
  if (name === 'pb') turn(state, attributes)
}

/** Whether an element holds parts: where no tree is open. */
function isFrame(element: XmlElement, {depth}: State): boolean {
  return depth === 0 && (frames.has(element.name) || isDivision(element))
}

/** Parts in parts are counted by themselves. */
function isTooDeep(element: XmlElement, state: State): boolean {
  return (isFrame(element, state) ? state.levels : state.depth) >= deepest
}

/** A page that begins; one of a document that counts its own pages is none of the volume. */
function turn(state: State, {n, 'xml:id': id}: XmlElement['attributes']): void {
  state.page = id === undefined || id.startsWith('pg_') ? (n ?? state.page) : null
}

function close(state: State, end: number): void {
  const closed = state.open.pop()
  if (closed?.kind === 'frame') {
    state.division = closed.around
    state.levels--
    if (closed.division) closeDivision(state, closed.division, end)
    return
  }
  if (closed?.kind !== 'tree') return
  const {element, page} = closed
  element.end = end
  state.depth--
  if (state.depth > 0) return
  const {division} = state
  if (isDocument(element)) {
    if (division) hold(division, {type: 'document', id: element.attributes['xml:id']})
    state.found.push({type: 'document', element, page})
  } else if (division) division.content.push(element)
  else if (element.name !== 'pb' || !isBare(element))
    state.found.push({type: 'loose', element, region: state.region})
}

/** A division ends; one without id in another, in which no document stands, is part of what the other says. */
function closeDivision(state: State, division: XmlDivision, end: number): void {
  division.end = end
  if (division.held.length > 0) dropMarks(division)
  const above = state.division
  if (!above || division.id !== null || division.held.length > 0) {
    state.found.push({type: 'division', division})
    return
  }
  above.held.pop()
  const {start, content: children} = division
  above.content.push({type: 'element', name: 'div', attributes: {}, children, start, end})
}

function addText(state: State, value: string, start: number): void {
  const innermost = state.open.at(-1)
  if (innermost?.kind === 'passed') return
  const parent = innermost?.kind === 'flat' ? innermost.in : innermost
  if (parent?.kind === 'tree') parent.element.children.push({type: 'text', value, start})
  else if (parent?.kind === 'frame' && parent.division)
    parent.division.content.push({type: 'text', value, start})
  else if (!blank.test(value)) {
    const reason = 'words outside a division, expected them in one; kept as a part of the volume'
    state.fault({kind: 'outside', reason, at: start})
    const children: XmlNode[] = [{type: 'text', value, start}]
    const element = {
      type: 'element' as const,
      name: 'p',
      attributes: {},
      children,
      start,
      end: start + value.length
    }
    state.found.push({type: 'loose', element, region: state.region})
  }
}

/** Whether an element says nothing of the volume as a whole. */
function isNoFact(element: XmlElement): boolean {
  const {name} = element
  return (
    isDocument(element) ||
    !(frames.has(name) || isDivision(element) || name === 'teiHeader' || name === 'head')
  )
}
