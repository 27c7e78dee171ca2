/**
 * The citation of a volume and of what is in it.
 *
 * > Foreign Relations, 1969–1976, vol. XXXIII, SALT II, 1972–1980, Documents 182 and 183
 *   └ series           └ years    └ volume     └ title              └ in the volume
 */
import {documentList, noteList, pageList, take} from './numbers.ts'
import type {Row} from './numbers.ts'
import {titledVolumeId, volumeId, volumeOfDocument, volumeOfPage} from './volume-id.ts'

/** A reference and where it stands, in UTF-16 offsets. */
export type Found = {start: number; end: number; target: string}

/** The volume cited last: `ibid.` means it, and “vol. V” after it is of the same years. */
export type Cited = {id: string; years: string | null}

/** What a citation gives: its references, where it ends, and the volume that a following ibid. means. */
export type Citation = {found: Found[]; end: number; cited: Cited}

const years = /,? ?(?<years>1[89]\d{2}(?: ?[–—-] ?(?:1[89])?\d{2})?)(?!\d)/uy
const volumeWord = /(?:,|\.| \(|:)? ?(?:[Vv]ol(?:umes?|s?\.|s)?) ?(?=E ?[–—-]|[IVXLCivxlc\d])/uy
const volumeNumber = /(?<volume>E ?[–—-]? ?\d{1,2}|[IVXLC]+|[ivxlc]+|\d{1,2})(?![\p{L}\d])/uy
const partNumber = /[,.]? \(?(?:[Pp]art|[Pp]t\.) (?<part>\d|[IVX]+)(?![\p{L}\d])/uy

/** `volumes X and XI`, `1945, volume vii and 1946, volumes ix and x` */
const volumeNext =
  /(?:,? and |, )(?:(?<years>1[89]\d{2}(?:[–-]1[89]\d{2})?), vol(?:umes?|s?\.) |vol(?:ume|\.) )?(?=E[–—-]\d|[IVXLCivxlc]+(?![\p{L}\d]))/uy

/** A title between the years and the volume: `1918, Russia, vol. II` */
const titleBefore = /, (?!vol)[^;()[\]“”\n]{2,80}?(?=, [Vv]ol)/uy

/** A title between the volume and what is in it: `, Soviet Union, October 1971–May 1972` */
const titleAfter =
  /[,:.] (?:[^;()[\]“”\n]|; (?=\p{Lu})){2,160}?(?=,? (?:as |in |\(|especially )?(?:Docs?\.|Documents?|pp?\.) ?\d)/uy

/** A title instead of years and volume: `The Conferences at Cairo and Tehran, 1943` */
const titleAlone =
  /,? (?:191[89], Russia\b|19\d\d, Supp(?:lement|\.)(?: \d)?(?:, The World War)?|(?:The )?Lansing Papers(?:, 1914[–-]1920)?|(?:1[89]\d{2}(?:[–-]\d{2,4})?, )?(?:The )?Conferences? (?:at|of) (?:Berlin \(The Potsdam Conference\), 1945|[^;()[\]“”.\n]{2,50}?19\d\d(?:[–-]19\d\d)?)|(?:1945[–-]1950, |1950[–-]1955, )?(?:The )?(?:Emergence of the Intelligence Establishment|Intelligence Community)|The Soviet Union, 1933[–-]1939|Japan, 1931[–-]1941|(?:1919, )?(?:The )?(?:Paris )?Peace Conference(?:,? 1919)?|1952[–-]1954, (?:The )?Guatemala|195[12][–-]1954, Iran(?!ian)|Guatemala|Iran(?!ian))(?:, 19\d\d(?:[–-]19\d\d)?)?/uy

/** A title holds no sentence and no other citation. */
const noTitle =
  /\. [A-Z][a-z]|\bsee\b|\band (?:Foreign|ibid)|\b(?:Department of State|Public Papers|Bulletin|Library|Files?)\b/u

/** What stands between a volume and what is in it: `, especially Documents`, ` (Document 21)` */
const joint =
  /(?:,|\.| as| \(| in|, especially|, in particular|, including|, at|:)? ?(?=Doc|pp?\.|[Pp]ages?)/uy

/** Reads the volume after the name of the series or after ibid.; `start` is where that name begins. */
export function readVolume(
  text: string,
  start: number,
  at: number,
  inherited: Cited | null
): Citation | null {
  const first = readTitled(text, start, at) ?? readNumbered(text, start, at, inherited)
  if (!first) return null
  const volumes = [first, ...furtherVolumes(text, first)]
  const last = volumes.at(-1) ?? first
  return readInside(
    text,
    volumes.map(({start: from, end, target}) => ({start: from, end, target})),
    {id: last.target, years: last.years}
  )
}

/** What is cited in the last of the volumes: a document is one reference with it, a page a reference of its own. */
export function readInside(text: string, volumes: Found[], cited: Cited): Citation {
  const volume = volumes.at(-1)
  const end = volume?.end ?? 0
  const noted = readNoted(text, volumes, cited)
  if (noted) return noted
  const between = take(titleAfter, text, end)
  const titled = between && !noTitle.test(between[0]) ? end + between[0].length : end
  const at = skip(joint, text, titled)
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

/** `Document 337, footnote 3`, `Document 136 and footnotes 5 and 6 thereto` */
const joinedNotes = /,? (?:and|and see|including|especially|see) (?=footnotes? \d)|, (?=footnotes? \d)/uy
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

type Volume = Found & {years: string | null}

function documentTargets(row: Row, volume: string): Found[] {
  return row.numbers.map(({start, end, number}) => ({start, end, target: documentTarget(volume, number)}))
}

function readTitled(text: string, start: number, at: number): Volume | null {
  const title = take(titleAlone, text, at)
  if (!title) return null
  const after = at + title[0].length
  const {number, end} = readNumber(text, after)
  const target = titledVolumeId(title[0], number)
  return target === null ? null : {start, end: number === null ? after : end, target, years: null}
}

function readNumbered(text: string, start: number, at: number, inherited: Cited | null): Volume | null {
  const printed = take(years, text, at)
  const subseries = printed?.groups?.years ?? inherited?.years ?? null
  if (subseries === null) return null
  const afterYears = at + (printed?.[0].length ?? 0)
  const {number, end} = readNumber(text, printed ? skip(titleBefore, text, afterYears) : afterYears)
  if (number === null) {
    // “Foreign Relations, 1914, p. 234”
    const cites = printed && pageList(text, skip(joint, text, afterYears))
    const target = cites ? volumeId({years: subseries, volume: null, part: null}) : null
    return target === null ? null : {start, end: afterYears, target, years: subseries}
  }
  return withPart(text, start, end, subseries, number)
}

function readNumber(text: string, at: number): {number: string | null; end: number} {
  const word = take(volumeWord, text, at)
  const number = word ? take(volumeNumber, text, at + word[0].length) : null
  if (!word || !number) return {number: null, end: at}
  return {number: number.groups?.volume ?? null, end: at + word[0].length + number[0].length}
}

function withPart(text: string, start: number, at: number, subseries: string, volume: string): Volume | null {
  const part = take(partNumber, text, at)
  const target = volumeId({years: subseries, volume, part: part?.groups?.part ?? null})
  return target === null ? null : {start, end: at + (part?.[0].length ?? 0), target, years: subseries}
}

function furtherVolumes(text: string, first: Volume): Volume[] {
  const found: Volume[] = []
  let last = first
  while (last.years !== null) {
    const next = take(volumeNext, text, last.end)
    const start = last.end + (next?.[0].length ?? 0)
    const number = next ? take(volumeNumber, text, start) : null
    const volume = number?.groups?.volume
    const subseries = next?.groups?.years ?? last.years
    const further =
      number && volume ? withPart(text, start, start + number[0].length, subseries, volume) : null
    if (!further) break
    found.push(further)
    last = further
  }
  return found
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (take(pattern, text, at)?.[0].length ?? 0)
}
