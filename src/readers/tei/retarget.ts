/** Targets of the TEI → targets of the record, which name a note by its printed label and not by its id in the file. */
import {parseAddress} from '../../edition/address.ts'
import type {Document} from '../../edition/document.ts'
import type {Inline} from '../../edition/tree.ts'
import {mapWords} from './map-words.ts'

/** The document, or other part of the volume, and the printed label of a note, by its id in the file. */
export type NotePlace = {document: string; label: string | null}

/** A part of a volume whose references name notes of the volume by label. */
export function retarget<Part extends Pick<Document, 'title' | 'body' | 'notes'>>(
  part: Part,
  notes: ReadonlyMap<string, NotePlace>
): Part {
  const change = (words: readonly Inline[]): Inline[] =>
    words.map((node) => {
      if (!('children' in node)) return node
      const children = change(node.children)
      return node.type === 'reference'
        ? {...node, target: targetOf(node.target, notes), children}
        : {...node, children}
    })
  return {
    ...part,
    title: change(part.title),
    body: mapWords(part.body, change),
    notes: part.notes.map((note) => ({...note, body: mapWords(note.body, change)}))
  }
}

/** > #d9fn3   #d9fn-sym9   #d9fna   #comp1fn2 */
const ofNote = /^#(?<id>[A-Za-z][\w-]*fn[\w-]+)$/u

/** > in13   pg_207   comp3: the stroke before it is missing */
const bare = /^(?!frus\d)[A-Za-z][\w-]*$/u

/** What the record can point at: a note without a label that is a word is pointed at by its document. */
const label = /^[\w-]+$/u

function targetOf(target: string, notes: ReadonlyMap<string, NotePlace>): string {
  const groups = ofNote.exec(target)?.groups
  const note = groups?.id === undefined ? undefined : notes.get(groups.id)
  if (note)
    return '#' + note.document + (note.label !== null && label.test(note.label) ? 'fn' + note.label : '')
  return bare.test(target) ? '#' + target : (toTarget(target) ?? target)
}

/** > https://history.state.gov/historicaldocuments/frus1964-68v17/d67 → frus1964-68v17#d67 */
function toTarget(target: string): string | null {
  const address = target.startsWith('http') ? parseAddress(target) : null
  if (!address) return null
  return address.volume + (address.part === undefined ? '' : '#' + address.part)
}
