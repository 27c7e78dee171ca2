/**
 * References to documents of this volume and to footnotes in them.
 *
 * > footnote 4, Document 60   Documents 12–15   Document 136 and footnotes 5 and 6 thereto   supra
 */
import {documentList, noteList, take} from './numbers.ts'
import {citesPages} from './page-references.ts'
import {accept} from './reference-state.ts'
import type {ReferenceState} from './reference-state.ts'
import {documentTarget, notesOf, ownTarget, readVolume} from './volume-citation.ts'

const noteToDocument = /[,>]? ?(?:to |of |in |and |above, |below, )?(?=Documents? ?\d)/uy
const besideNote = / (?:above|below|thereto)\b/uy
const beforeOrAfter = /,? (?<side>supra|infra)\b/uy
const sameDocument = /,? (?:thereto|[Ii]bid)\b(?! ?\.?, (?:pp?\. ?\d|vols?\.|volume |Document ))/uy

/** `footnote 3, ibid., p. 1448`, `footnote 6, Foreign Relations, 1951, …`: the page is all that a target can say. */
const inVolumeBefore = /,? (?:in )?(?:[Ii]bid ?\.?, (?:pp?\. ?\d|vols?\.|volume )|Foreign Relations,)/uy

/** `footnote 1 to PPS 31`, `footnote 3 in telegram 308 from Habana`, `footnote 6 on page 503`, `footnote 1, 662`: of another paper than the one at hand. */
const otherPaper = /,? (?:\d{3,4}\b|(?:to|of|in) (?!(?:this|the present) )|on (?:page|p\.) ?\d)/uy
const notePage =
  /(?: thereto)?(?:, paragraph \d+)?(?:,? (?:to|of) [^.;()]{3,60}?)?,? (?:(?:ante|post|supra|infra),? )?(?=pp?\. ?\d)/uy

/** `footnote 4, Document 60`   `footnotes 2 and 3 above`   `footnote 5 to Document 12`   `footnote 3, supra` */
export function readFootnotes(state: ReferenceState, start: number, word: string): void {
  const {text, context} = state
  const notes = noteList(text, start)
  if (!notes) return
  if (
    (citesPages(context.volume) && take(notePage, text, notes.end)) ||
    take(inVolumeBefore, text, notes.end)
  ) {
    state.end = notes.end
    return
  }
  const link = take(noteToDocument, text, notes.end)
  const document = link ? documentList(text, notes.end + link[0].length)?.numbers[0] : undefined
  const side = document ? null : take(beforeOrAfter, text, notes.end)
  const same = document || !state.document ? null : take(sameDocument, text, notes.end)
  if (!document && !side && !same && (take(otherPaper, text, notes.end) || !alone(text, start, word))) return
  const target = document
    ? ownTarget(context.volume, documentTarget(context.volume, document.number))
    : side
      ? neighbour(context.document, side.groups?.side)
      : same
        ? state.document
        : '#' + context.document
  if (target === null) return
  const end =
    document?.end ?? notes.end + (side ?? same ?? take(besideNote, text, notes.end) ?? [''])[0].length
  const found = notes.numbers.map((note, index) => ({
    start: note.start,
    end: index === notes.numbers.length - 1 ? end : note.end,
    target: target.includes('#pg_') ? target : target + 'fn' + note.number
  }))
  accept(state, {found, end, cited: state.cited})
}

/** “Notes 3 and 4” alone may be notes of anything, and “Current Documents, 1959, p. 227, footnote 10” is one of another work. */
function alone(text: string, start: number, word: string): boolean {
  return (
    /^[Ff]oot/u.test(word) &&
    /(?:^|[.(;“] ?|\b[a-z]+ |See )$/u.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** `UN Document 59`, `NAC Document 121`, `Working Document 3`, `S. Doc. 55` */
const foreignDocument =
  /(?:\b[A-Z]{2,}[\w/–-]*|\b(?:UN|Working|Conference|Council|Staff|Delegation)|\b(?:S|H|Sen|Ex|Exec|Reg)\.) $/u

/** `American Foreign Policy: Basic Documents, 1977–1980, Document 412` */
const otherDocuments =
  /(?:\b(?:Basic|Current) Documents|\bDocuments on [A-Z]|\bAmerican Foreign Policy)[^.;()]{0,60}$/u
const inVolume = /,? (?:in |of )?Foreign Relations/uy

/** `Document 37 in the microfiche supplement` is numbered for itself. */
const inSupplement = /,? (?:in|of|on) (?:the |this )?(?:[Mm]icrofiche|[Ss]upplement)/uy

/** `Documents 12–15`, of this volume unless the words say another: `Document 302 in Foreign Relations, 1969–1976, vol. XIV`. */
export function readDocuments(state: ReferenceState, start: number): void {
  const {text, context} = state
  const before = text.slice(Math.max(0, start - 100), start)
  if (foreignDocument.test(before) || otherDocuments.test(before)) return
  const row = documentList(text, start)
  if (!row || take(inSupplement, text, row.end)) return
  const link = take(inVolume, text, row.end)
  const volume = link ? readVolume(text, row.end, row.end + link[0].length, null) : null
  const [named] = volume?.found.length === 1 ? volume.found : []
  const target = (number: string): string =>
    ownTarget(context.volume, documentTarget(named?.target ?? context.volume, number))
  const found = row.numbers.map(({number, ...place}) => ({...place, target: target(number)}))
  if (named && found.length === 1) {
    accept(state, {
      found: found.map((reference) => ({...reference, start, end: named.end})),
      end: named.end,
      cited: volume?.cited ?? null
    })
    return
  }
  const notes = notesOf(text, found.at(-1), row.end)
  accept(state, {found: [...found, ...notes], end: notes.at(-1)?.end ?? row.end, cited: state.cited})
}

/** `supra` is the document before, `infra` the one after. */
export function readNeighbour(state: ReferenceState, start: number, word: string): void {
  const target = neighbour(state.context.document, word)
  const end = start + word.length
  if (target !== null) accept(state, {found: [{start, end, target}], end, cited: state.cited})
}

function neighbour(document: string, side: string | undefined): string | null {
  const number = /^d(?<number>\d+)/u.exec(document)?.groups?.number
  if (number === undefined || side === undefined) return null
  const target = Number(number) + (/^supra$/iu.test(side) ? -1 : 1)
  return target > 0 ? '#d' + target : null
}
