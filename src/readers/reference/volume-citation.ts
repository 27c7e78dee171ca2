/**
 * The citation of a volume and of what is in it.
 *
 * > Foreign Relations, 1969–1976, vol. XXXIII, SALT II, 1972–1980, Documents 182 and 183
 *   └ series           └ years    └ volume     └ title              └ in the volume
 */
import {documentList, noteList, pageList, take} from './numbers.ts'
import type {Row} from './numbers.ts'
import {volumeOfDocument, volumeOfPage} from './volume-id.ts'
import {furtherVolumes, numberBeforePage, readName, skip, volumeAfter} from './volume-name.ts'
import type {Volume} from './volume-name.ts'

/** A reference and where it stands, in UTF-16 offsets. */
export type Found = {start: number; end: number; target: string}

/** The volume cited last: `ibid.` means it, and “vol. V” after it is of the same years. */
export type Cited = {id: string; years: string | null}

/** What a citation gives: its references, where it ends, and the volume that a following ibid. means. */
export type Citation = {found: Found[]; end: number; cited: Cited}

/** A title between the volume and what is in it: `, Soviet Union, October 1971–May 1972` */
const titleAfter =
  /[,:.] (?:[^;()[\]“”\n]|; (?=\p{Lu})){2,160}?(?=,? (?:as |in |\(|especially )?(?:Docs?\.|Documents?|pp?\.) ?\d)/uy

/** A title holds no sentence and no other citation. */
const noTitle =
  /(?<!\bU\.S)\. [A-Z][a-z]|\b(?:see|Foreign Relations|[Ii]bid|[Vv]ol|Department of State|Public Papers|Bulletin|Library|Files?)\b/u

/** What stands between a volume and what is in it: `, especially Documents`, ` (Document 21)` */
const joint =
  /(?:,|\.| as| \(| in|, especially|, in particular|, including|, at|:)? ?(?=Doc|pp?\.|[Pp]ages?)/uy

/** Reads the volumes after the name of the series or after ibid.; `start` is where that name begins. */
export function readVolume(
  text: string,
  start: number,
  at: number,
  inherited: Cited | null
): Citation | null {
  const first = readName(text, start, at, inherited)
  if (!first) return null
  let citation = readPlaces(text, first)
  for (;;) {
    const next = volumeAfter(text, citation.end, citation.cited.years)
    if (!next) return citation
    const {found, end, cited} = readPlaces(text, next)
    citation = {found: [...citation.found, ...found], end, cited}
  }
}

/** A volume, others beside it, and what is cited in the last of them. */
function readPlaces(text: string, first: Volume): Citation {
  const volumes = [first, ...furtherVolumes(text, first)]
  const last = volumes.at(-1) ?? first
  return readInside(
    text,
    volumes.map(({start, end, target}) => ({start, end, target})),
    {id: last.target, years: last.years}
  )
}

/** What is cited in the last of the volumes: a document is one reference with it, a page a reference of its own. */
export function readInside(text: string, volumes: Found[], cited: Cited): Citation {
  const volume = volumes.at(-1)
  const end = volume?.end ?? 0
  const noted = readNoted(text, volumes, cited)
  if (noted) return noted
  const before = skip(numberBeforePage, text, skip(noteBeforePage, text, afterTitle(text, end)))
  const at = skip(joint, text, before)
  const documents = documentList(text, at)
  if (volume && documents) {
    const [head, ...rest] = documentTargets(documents, cited.id)
    // “vol. IX, especially Documents 181 and 192” points at the whole volume as well
    const apart = head && /especially|particular|including/u.test(text.slice(end, head.start + 12))
    const whole = head ? (apart ? [volume, head] : [{...head, start: volume.start}]) : []
    const found = [...volumes.slice(0, -1), ...whole, ...rest]
    const notes = notesOf(text, found.at(-1), documents.end)
    return {found: [...found, ...notes], end: notes.at(-1)?.end ?? documents.end, cited}
  }
  const pages = pageList(text, at)
  if (!pages) return {found: volumes, end, cited}
  const inPages = pages.numbers.map(({number, ...place}) => ({
    ...place,
    target: pageTarget(cited.id, number)
  }))
  // “pp. 1093–1095 (Document 21)”
  const also = documentList(text, skip(joint, text, pages.end))
  return {
    found: [...volumes, ...inPages, ...(also ? documentTargets(also, cited.id) : [])],
    end: skip(noteOfPage, text, also?.end ?? pages.end),
    cited
  }
}

/** The place after the title of a volume, where one stands before what is cited in it. */
function afterTitle(text: string, at: number): number {
  if (take(place, text, skip(joint, text, at))) return at
  const title = take(titleAfter, text, at)
  return title && !noTitle.test(title[0]) ? at + title[0].length : at
}

const place = /(?:Docs?\.|Documents?|pp?\.|[Pp]ages?) ?\d/uy

/** `Document 337, footnote 3`, `Document 136 and footnotes 5 and 6 thereto` */
const joinedNotes =
  /,? (?:and|and see|including|especially|see) (?=footnotes? \d)|(?:,| \() ?(?=(?:foot)?notes? \d|fns?\. \d)/uy
const ownNotes = /,? (?:above|below|to |of |in |supra|infra|Doc)/uy

/** The footnotes of a document that are named after it. */
export function notesOf(text: string, document: Found | undefined, at: number): Found[] {
  const joint = document ? take(joinedNotes, text, at) : null
  const notes = joint ? noteList(text, at + joint[0].length) : null
  if (!document || !notes || take(ownNotes, text, notes.end)) return []
  return notes.numbers.map(({start, end, number}) => ({start, end, target: document.target + 'fn' + number}))
}

/** `p. 800, footnote 12`: the page is all that a target can say. */
const noteOfPage = /,? (?:and )?(?:foot)?notes? \d+(?! above| below)/uy

/** `vol. XXII, footnote 5, p. 452` */
const noteBeforePage = /,? (?:foot)?notes? \d+(?=, pp?\. ?\d)/uy

const noteBefore = /,? (?=footnotes? \d)/uy
const toDocument = /,? (?:to )?(?=Document \d)/uy

/** `ibid., footnote 5, Document 204` */
function readNoted(text: string, volumes: Found[], cited: Cited): Citation | null {
  const volume = volumes.at(-1)
  const joint = volume ? take(noteBefore, text, volume.end) : null
  const notes = volume && joint ? noteList(text, volume.end + joint[0].length) : null
  const link = notes ? take(toDocument, text, notes.end) : null
  const document = notes && link ? documentList(text, notes.end + link[0].length)?.numbers[0] : undefined
  const note = notes?.numbers[0]
  if (!volume || !document || !note) return null
  const target = documentTarget(cited.id, document.number) + 'fn' + note.number
  return {
    found: [...volumes.slice(0, -1), {start: volume.start, end: document.end, target}],
    end: document.end,
    cited
  }
}

/** A target in the volume where the reference stands, without its id: `#pg_585`. */
export function ownTarget(volume: string, target: string): string {
  return target.startsWith(volume + '#') ? target.slice(volume.length) : target
}

/** `frus1952-54v14p1#d93`, in the part of the volume that has the document. */
export function documentTarget(volume: string, number: string): string {
  return volumeOfDocument(volume, number) + '#d' + number
}

/** `frus1951v07p1#pg_439`, in the part of the volume that has the page. */
export function pageTarget(volume: string, page: string): string {
  return volumeOfPage(volume, page) + '#pg_' + page
}

function documentTargets(row: Row, volume: string): Found[] {
  return row.numbers.map(({start, end, number}) => ({start, end, target: documentTarget(volume, number)}))
}
