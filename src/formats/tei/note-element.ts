/** Notes → TEI. */
import type {ElementContent} from 'xast'
import {x} from 'xastscript'
import type {Note} from '../../edition/document.ts'
import {blocks} from './blocks.ts'
import {takeId, type TeiState} from './tei-state.ts'
import {text, words} from './tei-words.ts'

/** A note, and why its place is in doubt, if it is. */
export function noteElement(note: Note, doubt: string | undefined, state: TeiState): ElementContent[] {
  const id = takeId(note.id, state)
  const inNote = {...state, inText: false}
  const [only, ...rest] = note.body
  const content =
    only?.type === 'paragraph' && rest.length === 0 ? words(only.children, inNote) : blocks(note.body, inNote)
  const facts = {
    'xml:id': id,
    type: note.kind === 'note' ? undefined : note.kind,
    n: note.label,
    place: note.placement === 'inline' ? 'inline' : 'bottom',
    cert: doubt === undefined ? undefined : 'low'
  }
  const element = x('note', facts, content)
  return doubt === undefined || id === undefined ? [element] : [element, doubtAbout(id, doubt)]
}

/** Notes that nothing calls: those of the head by nature, the others because the source lost the call. */
export function uncalled(placement: Note['placement'], state: TeiState): ElementContent[] {
  const lost = placement === 'foot' ? 'The source lost the call of this note.' : undefined
  return state.document.notes
    .filter((note) => note.placement === placement && !state.ids.has(note.id))
    .flatMap((note) => noteElement(note, lost, state))
}

/** Why it is in doubt where something stands. */
export function doubtAbout(id: string, reason: string): ElementContent {
  return x('certainty', {target: '#' + id, locus: 'location', cert: 'low'}, [x('desc', [text(reason)])])
}
