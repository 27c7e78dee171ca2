/** Targets of the TEI → targets of the record, which name a note by its printed label and not by its id in the file. */
import {parseAddress} from '../../edition/address.ts'
import type {Document} from '../../edition/document.ts'
import type {Inline} from '../../edition/tree.ts'
import {mapWords} from './map-words.ts'

/** Where in the volume ids of the file lead: a target of the record by id, `#d9fn3` or `#persons`. */
export type Targets = ReadonlyMap<string, string>

/** The target of a note: by its printed label, where that is a word; else the document, or other part, that it stands in. */
export function targetOfNote(part: string, printed: string | null): string {
  return '#' + part + (printed !== null && label.test(printed) ? 'fn' + printed : '')
}

/** A part of a volume whose references name notes of the volume by label. */
export function retarget<Part extends Pick<Document, 'title' | 'body' | 'notes'>>(
  part: Part,
  targets: Targets
): Part {
  const change = (words: readonly Inline[]): Inline[] =>
    words.map((node) => {
      if (!('children' in node)) return node
      const children = change(node.children)
      return node.type === 'reference'
        ? {...node, target: targetOf(node.target, targets), children}
        : {...node, children}
    })
  return {
    ...part,
    title: change(part.title),
    body: mapWords(part.body, change),
    notes: part.notes.map((note) => ({...note, body: mapWords(note.body, change)}))
  }
}

/** > in13   pg_207   comp3: the stroke before it is missing */
const bare = /^(?!frus\d)[A-Za-z][\w-]*$/u

/** What the record can point at: a note without a label that is a word is pointed at by its document. */
const label = /^[\w-]+$/u

/** > #range(pg_12,pg_15): both ends are printed, and the link leads to the first */
const range = /^#range\(\s*#?(?<first>[^\s,()]+)\s*,[^()]*\)$/u

/** > frus1964-68v17.xml#d12   ../volumes/frus1964-68v17.xml */
const inFile = /^(?:[^#]*\/)?(?<volume>frus[\w-]+)\.xml(?<anchor>#.+)?$/u

function targetOf(target: string, targets: Targets): string {
  const first = range.exec(target)?.groups?.first
  if (first !== undefined) return targetOf('#' + first, targets)
  const known =
    target.startsWith('#') || bare.test(target) ? targets.get(target.replace(/^#/u, '')) : undefined
  if (known !== undefined) return known
  const file = inFile.exec(target)?.groups
  if (file?.volume !== undefined) return file.volume + (file.anchor ?? '')
  return bare.test(target) ? '#' + target : (toTarget(target) ?? target)
}

/** > https://history.state.gov/historicaldocuments/frus1964-68v17/d67#fn2 → frus1964-68v17#d67fn2 */
function toTarget(target: string): string | null {
  const address = /^(?:https?:\/)?\//u.test(target) ? parseAddress(target) : null
  if (!address) return null
  const {volume, part = '', anchor = ''} = address
  const within = /^fn[\w-]+$/u.test(anchor) ? part + anchor : /^pg_\w+$/u.test(anchor) ? anchor : part
  return volume + (within === '' ? '' : '#' + within)
}
