/** A raw text as far as it can be read without its neighbours: its lines, head, list of notes, and where calls may stand. */
import type {VFile} from 'vfile'
import type {CallSearch} from './call-search.ts'
import {decode, showControls, type Control, type Decoded} from './decode.ts'
import {readHead, type Head} from './heading-lines.ts'
import {slice, toGroups, toSource, type Source, type Span} from './lines.ts'
import {openCalls} from './note-calls.ts'
import {readNoteList, type ListedNote, type NoteList} from './note-list.ts'

/** A text that was opened. */
export type OpenText = {
  source: Source
  decoded: Decoded
  controls: readonly Control[]
  list: NoteList
  head: Head
  /** The heading; an empty span where there is none. */
  title: Span
  /** The stretches in which words stand: the heading and the lines of the body. */
  spans: Span[]
  /** Where the body ends and the list of notes begins. */
  end: number
  search: CallSearch
}

/** A volume reads some texts twice, first alone and then with what their neighbours say. */
const opened = new WeakMap<VFile, {bytes: VFile['value']; text: OpenText}>()

/** Opens a raw file; what was opened before is given again. */
export function openText(file: VFile): OpenText {
  const known = opened.get(file)
  if (known?.bytes === file.value) return known.text
  const text = open(file.value)
  opened.set(file, {bytes: file.value, text})
  return text
}

/** Forgets what was opened: the messages of a file are kept for long, its words are not. */
export function closeText(file: VFile): void {
  opened.delete(file)
}

function open(bytes: VFile['value']): OpenText {
  const decoded = decode(bytes)
  const {text, controls} = showControls(decoded.text)
  const source = toSource(text)
  const list = readNoteList(source)
  const head = readHead(source, toGroups(source, source.lines.slice(0, list.firstLine)))
  const title = head.heading ?? {start: 0, end: 0}
  const start = head.heading?.start ?? head.rest[0]?.lines[0]?.start ?? text.length
  const end = list.notes[0]?.span.start ?? text.length
  const layout = {span: {start, end}, headingEnd: title.end}
  const notes = list.notes.map((note) => wordsOf(source, note))
  const spans = [title, ...head.rest.flatMap((group) => group.lines)]
  return {source, decoded, controls, list, head, title, spans, end, search: openCalls(text, layout, notes)}
}

function wordsOf(source: Source, {lines}: ListedNote): string {
  return lines
    .map((line) => slice(source, line))
    .join(' ')
    .trim()
}
