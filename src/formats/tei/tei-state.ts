import type {Document, Note} from '../../edition/document.ts'
import type {Matter} from '../../edition/matter.ts'
import type {Node} from '../../edition/tree.ts'
import {placeLostPages, type LostPages} from '../lost-pages.ts'

/** What is known while a record is written as TEI. It never leaves the writer. */
export type TeiState = {
  document: Document | Matter
  notes: Map<string, Note>
  /** The ids of notes by printed label; of labels that repeat, the first. */
  labels: Map<string, string>
  /** Lost pages, by the block after which they are said. */
  lost: Map<Node | null, LostPages[]>
  /** The ids given so far: XML takes none twice. */
  ids: Set<string>
  /** The number of the last paragraph that has an address. */
  paragraph: number
  /** Whether words of the text are written: in notes, paragraphs have no address. */
  inText: boolean
}

/** The state at the start of a record. */
export function createTeiState(document: Document | Matter): TeiState {
  const labels = new Map<string, string>()
  for (const {id, label} of document.notes) if (label !== null && !labels.has(label)) labels.set(label, id)
  return {
    document,
    notes: new Map(document.notes.map((note) => [note.id, note])),
    labels,
    lost: placeLostPages(document),
    ids: new Set(),
    paragraph: 0,
    inText: true
  }
}

/** What XML takes as an id. */
const xmlId = /^[A-Za-z_][\w.-]*$/u

/** An id, once; `undefined` where it was given before or XML has no such ids. */
export function takeId(id: string, state: TeiState): string | undefined {
  if (!xmlId.test(id) || state.ids.has(id)) return undefined
  state.ids.add(id)
  return id
}
