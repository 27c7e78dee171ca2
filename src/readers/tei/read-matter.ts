/** What stands in a volume besides its documents → records. */
import type {Note} from '../../edition/document.ts'
import {MatterId, type Matter, type MatterKind} from '../../edition/matter.ts'
import {toWord} from '../../edition/folder-name.ts'
import {referenceFinder} from '../reference.ts'
import {toBlocks} from './blocks.ts'
import {blank, findElement, wordsIn, type XmlElement, type XmlNode} from './element.ts'
import {toInlines} from './inlines.ts'
import {joinCalls} from './lone-calls.ts'
import {mapWords} from './map-words.ts'
import {markWords} from './mark-words.ts'
import {kindOfElement, kindOfMatter, proseKinds} from './matter-kinds.ts'
import {readPages} from './pages.ts'
import type {Region, XmlDivision} from './divisions.ts'
import type {Part} from './parts.ts'
import {idOfDivision, titleOf} from './read-facts.ts'
import {complain, createTeiState, type TeiState, type Where} from './tei-state.ts'
import {tidyWords} from './tidy-words.ts'

/** A part of a volume that is no document, as its file has it. */
export type XmlMatter = Pick<XmlDivision, 'region' | 'start' | 'end' | 'content' | 'page'> & {
  /** The id that the file gives it. */
  given: string | null
  /** The id that its place gives it, where the file gives none; see `idOfDivision`. */
  inferred: string | null
  /** Whether it should have one: the title page has none. */
  isDivision: boolean
  kind: MatterKind
  /** What is printed over it in one line, for an id where it has none. */
  heading: string
}

/**
 * What a part has to say that no document says; `null` for one that says nothing: a division with documents and a bare heading,
 * which stands in the contents of the volume.
 */
export function toXmlMatter(part: Exclude<Part, {type: 'document'}>): XmlMatter | null {
  if (part.type === 'loose') return looseMatter(part.element, part.region)
  const {division} = part
  const {id: given, region, start, end, content, page} = division
  const heading = titleOf(division)
  if (division.held.length > 0 && !hasWords(content)) return null
  if (!content.some((node) => node.type === 'element' || !blank.test(node.value))) return null
  return {
    given,
    inferred: division.held.length > 0 ? idOfDivision(division) : null,
    isDivision: true,
    kind: kindOfMatter(division, heading),
    heading,
    region,
    start,
    end,
    content,
    page
  }
}

/** The title page, and words that stand in no division. */
function looseMatter(element: XmlElement, region: Region): XmlMatter | null {
  if (element.name === 'teiHeader') return null
  if (wordsIn(element.children).trim() === '') return null
  const kind = kindOfElement(element)
  return {
    given: element.attributes['xml:id'] ?? (kind === 'section' ? region : kind),
    inferred: null,
    isDivision: false,
    kind,
    heading: '',
    region,
    start: element.start,
    end: element.end,
    content: [element],
    page: null
  }
}

/** Whether a division with documents says more than its heading, or its heading calls a note. */
function hasWords(content: readonly XmlNode[]): boolean {
  const at = headIn(content)
  const head = content[at]
  if (head?.type === 'element' && findElement(head.children, 'note')) return true
  return content.some(
    (node, index) => index !== at && (node.type === 'element' ? node.name !== 'pb' : !blank.test(node.value))
  )
}

/** Reads a part; its state has its id, and gathers its notes. */
export function readMatter(
  part: XmlMatter,
  state: TeiState,
  {volume, after}: {volume: string; after: string | null}
): Matter {
  const {kind, region, content, page, start, end} = part
  const at = headIn(content)
  const head = content[at]
  const heading = head?.type === 'element' ? tidyWords(toInlines(head.children, state), state.indents) : []
  const rest = [...content.slice(0, Math.max(at, 0)), ...content.slice(at + 1)]
  const {title, body} = joinCalls(heading, toBlocks(rest, state))
  const find = referenceFinder({volume, document: state.document, role: 'note'})
  const marked = {
    title,
    body: proseKinds.has(kind) ? mapWords(body, (words) => markWords(words, find)) : body,
    notes: state.notes.map((note): Note => ({
      ...note,
      body: mapWords(note.body, (words) => markWords(words, find))
    }))
  }
  return {
    volume,
    id: state.document,
    kind,
    title: marked.title,
    region,
    after,
    body: marked.body,
    notes: marked.notes,
    ...readPages(marked, page),
    provenance: {
      file: state.file.basename ?? '',
      sha256: state.text.hashOf({start, end}),
      reader: 'tei',
      supplied: []
    }
  }
}

/** Where the heading stands; -1 where words stand before it, or there is none. */
function headIn(content: readonly XmlNode[]): number {
  const at = content.findIndex((node) =>
    node.type === 'element' ? node.name !== 'pb' : !blank.test(node.value)
  )
  const first = content[at]
  return first?.type === 'element' && first.name === 'head' ? at : -1
}

/** Says that a part has no id that could be one, and which it has instead. */
export function reportMissingId(
  {given, id, start}: {given: string | null; id: string; start: number},
  where: Where
): void {
  const what = given === null ? 'part without `xml:id`' : `id \`${given}\` of a part`
  complain(where, 'missing-id', `${what}, expected one such as \`preface\`; published as \`${id}\``, start)
}

/**
 * The state for a part, with its id: that of the file, else its kind or words of its heading. A second part of an id has
 * another, so that each has an address.
 */
export function openMatter(
  {given, inferred, isDivision, kind, heading, start}: XmlMatter,
  where: Where,
  taken: Set<string>
): TeiState {
  const fitting = MatterId.safeParse(given).success ? given : null
  const wanted =
    fitting ?? inferred ?? (kind === 'section' ? toWord(heading.slice(0, 40) || kind, 'file') : kind)
  const free = MatterId.safeParse(wanted).success ? wanted : 'section'
  let id = free
  for (let copy = 2; taken.has(id.toLowerCase()); copy++) id = free + '-' + String(copy)
  taken.add(id.toLowerCase())
  if (isDivision && fitting === null) reportMissingId({given, id, start}, where)
  else if (isDivision && id !== fitting)
    complain(
      where,
      'duplicate-part',
      `second part \`${free}\`, expected one: this one is published as \`${id}\``,
      start
    )
  return createTeiState(where.file, where.text, id)
}
