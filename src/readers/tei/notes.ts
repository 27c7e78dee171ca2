/** Notes, where they are called. */
import type {Note} from '../../edition/document.ts'
import type {Inline} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {kindOfNote, noteId} from '../text/to-notes.ts'
import {toBlocks} from './blocks.ts'
import type {XmlElement} from './element.ts'
import {complain, type TeiState} from './tei-state.ts'

/**
 * A note, which stands in the file where it is called: the call stays, and the note goes to the others.
 *
 * > Poland.<note n="2" xml:id="d9fn2">Documentation on the incident …</note>
 * > affair.<note target="#d143fn4"/>          calls a note a second time
 */
export function noteCall(element: XmlElement, state: TeiState): Inline[] {
  const {n, target: own, sameAs, corresp} = element.attributes
  const target = own ?? sameAs ?? corresp
  const position = state.placeOf(element)
  if (element.children.length === 0 && target !== undefined) {
    const note = state.ids.get(target.replace(/^#/u, ''))
    if (note !== undefined) return [{type: 'noteCall', note, certainty: 'certain', position}]
    const reason = `note that calls \`${target}\`, expected a note above it in the same document; left out`
    complain(state, 'unknown-note', reason, element.start)
    return []
  }
  const note = addNote(element, n ?? null, state)
  return [{type: 'noteCall', note: note.id, certainty: 'certain', position}]
}

/** A note takes its place before those in it. */
function addNote(element: XmlElement, label: string | null, state: TeiState): Note {
  const id = noteId(state.document, state.notes.filter(({placement}) => placement === 'foot').length)
  const position = state.placeOf(element)
  const note: Note = {
    id,
    label: label === '' ? null : label,
    kind: 'note',
    placement: 'foot',
    body: [],
    position
  }
  state.notes.push(note)
  const own = element.attributes['xml:id'] ?? element.attributes.target
  if (own !== undefined) state.ids.set(own, id)
  note.body = toBlocks(element.children, {...state, inNote: true})
  note.kind = kindOf(element, note, id.endsWith('fn1'))
  return note
}

/** The kind that the file says, else the one that the words say. */
function kindOf({attributes: {type}}: XmlElement, {body}: Note, first: boolean): Note['kind'] {
  return type === 'source' || type === 'summary' ? type : kindOfNote(toText(body), first)
}

/** The line above the heading of documents of 1948–54 that says where the paper lies. */
export function addInlineNote(elements: readonly XmlElement[], state: TeiState): void {
  const [first] = elements
  const last = elements.at(-1)
  if (!first || !last) return
  // a note that is called in the line is no part of it
  const isCalled = ({name, attributes}: XmlElement): boolean =>
    name === 'note' && attributes.rend !== 'inline'
  const nodes = elements.flatMap((element) => (isCalled(element) ? [element] : element.children))
  state.notes.unshift({
    id: state.document + 'fn0',
    label: null,
    kind: 'source',
    placement: 'inline',
    body: toBlocks(nodes, {...state, inNote: true}),
    position: state.placeOf({start: first.start, end: last.end})
  })
}
