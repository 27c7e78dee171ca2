/** Inlines → TEI. */
import type {ElementContent, Text} from 'xast'
import {x} from 'xastscript'
import {isWebAddress, parseTarget} from '../../edition/address.ts'
import type {Inline, NoteCall, PageBreak, Reference} from '../../edition/tree.ts'
import {noteElement} from './note-element.ts'
import {takeId, type TeiState} from './tei-state.ts'

/** Words, to the letter. */
export function text(value: string): Text {
  return {type: 'text', value}
}

/** Words and the marks between them. */
export function words(nodes: readonly Inline[], state: TeiState): ElementContent[] {
  return nodes.flatMap((node) => inline(node, state))
}

function inline(node: Inline, state: TeiState): ElementContent[] {
  switch (node.type) {
    case 'lineBreak':
      return [x('lb')]
    case 'mention':
      return node.term === undefined
        ? [x('persName', {ref: toEntry('persons', node.person, state)}, words(node.children, state))]
        : [x('gloss', {target: toEntry('terms', node.term, state)}, words(node.children, state))]
    case 'noteCall':
      return noteCall(node, state)
    case 'pageBreak':
      return [pageBreak(node, state)]
    case 'redaction':
      return [x('seg', {type: 'redaction', subtype: node.kind}, [text(node.value)])]
    case 'reference':
      return [x('ref', {target: toPointer(node, state)}, words(node.children, state))]
    case 'styled':
      return [x('hi', {rend: node.style}, words(node.children, state))]
    case 'text':
      return [text(node.value)]
  }
}

/** The entry of a list, by the path that it has in every edition: `frus:frus1964-68v17/terms#t_NSC1`. */
function toEntry(
  list: 'persons' | 'terms',
  key: string | undefined,
  {document}: TeiState
): string | undefined {
  return key && 'frus:' + document.volume + '/' + list + '#' + encodeURIComponent(key)
}

/** The note stands where it is called; a second call points at it. */
function noteCall({note: id, certainty, doubt}: NoteCall, state: TeiState): ElementContent[] {
  const note = state.notes.get(id)
  if (!note) return []
  const cert = certainty === 'doubtful' ? 'low' : undefined
  if (state.ids.has(id))
    return [x('ref', {type: 'note-call', target: '#' + id, cert}, [text(note.label ?? '*')])]
  const reason = cert && (doubt ?? 'The place of the call was inferred and leaves doubt.')
  return noteElement(note, reason, state)
}

/** The place where a printed page begins; whether it parts a word, where it may. */
export function pageBreak({page, word, hyphen}: PageBreak, state: TeiState): ElementContent {
  return x('pb', {
    n: page,
    'xml:id': takeId('pg_' + page, state),
    break: word && breaks[word],
    // of a hyphen of another form the sign itself
    rend: hyphen === '-' ? 'hyphen' : hyphen
  })
}

/** As the values of `break` in TEI say it: whether a new word begins. */
const breaks = {one: 'no', doubtful: 'maybe'} satisfies Record<NonNullable<PageBreak['word']>, string>

/** A note of this document by its id; all else by the path that it has in every edition: `frus:frus1964-68v17/d60`. */
function toPointer({target: value}: Reference, state: TeiState): string | undefined {
  const target = parseTarget(value, state.document.volume)
  if (!target) return isWebAddress(value) ? value : undefined
  const {volume, document, note, page, part} = target
  const path = 'frus:' + volume + '/' + (document ?? part ?? (page === undefined ? '' : 'pg_' + page))
  if (note === undefined) return path
  const own = volume === state.document.volume && document === state.document.id
  const id = own ? state.labels.get(note) : undefined
  return id === undefined ? path + '#fn' + note : '#' + id
}
