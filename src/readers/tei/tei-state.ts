import type {VFile} from 'vfile'
import type {Note} from '../../edition/document.ts'
import type {Inline, Position} from '../../edition/tree.ts'
import type {Span} from '../text/lines.ts'
import type {TeiText} from './tei-text.ts'

/** A key of a list, by which words name a person or a term, and where in the file. */
export type Mentioned = {kind: 'person' | 'term'; key: string; at: number}

/** What is known while a document is read. It never leaves the reader. */
export type TeiState = {
  file: VFile
  text: TeiText
  document: string
  /** The notes in the order of their beginnings. */
  notes: Note[]
  /** The ids that notes have in the file, with those of the record. */
  ids: Map<string, string>
  /** White space that stands between tags only to show how they nest. */
  indents: Set<Inline>
  /** The persons and terms that were named so far. */
  mentioned: Mentioned[]
  /** Whether words of a note are read. */
  inNote: boolean
  placeOf: (span: Span) => Position
}

/** Where messages go, and where in the file things stand. */
export type Where = Pick<TeiState, 'file' | 'text'>

/** The state at the start of a document. */
export function createTeiState(file: VFile, text: TeiText, document: string): TeiState {
  return {
    file,
    text,
    document,
    notes: [],
    ids: new Map(),
    indents: new Set(),
    mentioned: [],
    inNote: false,
    placeOf: text.positionOf
  }
}

/** Says that something is not as expected, at a place of the file. */
export function complain(state: Where, ruleId: string, reason: string, at: number): void {
  state.file.message('Unexpected ' + reason, {ruleId, source: 'frus', place: state.text.pointAt(at)})
}
