/**
 * What names a volume after the name of the series.
 *
 * > Foreign Relations, 1952–1954, vol. II, Part 1   For. Rel., 1906, pt. 2   1918, Russia, vol. ii   and XV
 */
import {pageList, take} from './numbers.ts'
import type {Cited, Found} from './volume-citation.ts'
import {setOf, volumeId} from './volume-id.ts'
import {titledVolumeId, titleEnd} from './volume-titles.ts'

/** A volume that a text names, and the years or the set that it is of. */
export type Volume = Found & {years: string | null}

/** The typist’s `l` for 1: `195l`; `Foreign Relations, 1896`, `Foreign Relations of United States for 1881`, `Foreign Relations of 1883`. */
const years =
  /(?:[,;:”]{1,2}| of (?:the )?United States,?| U\. ?S\.,?)? ?(?:(?:for|of) (?:the year )?)?(?<years>1[89]\d[\dl](?: ?[–—-] ?(?:1[89]|20)?\d{2})?|20\d\d ?[–—-] ?(?:20)?\d{2})(?!\d)/uy
const volumeWord = /(?:,|\.| \(|:)? ?(?:[Vv]ol(?:umes?|s?[.,]|s)?) ?(?=E ?[–—-]|[IVXLCivxlc\d])/uy
const volumeNumber = /(?<volume>E ?[–—-]? ?\d{1,2}|[IVXLC]+|[ivxlc]+|\d{1,2})(?![\p{L}\d])/uy
const partNumber = /[,.]? \(?(?:[Pp]arts?|[Pp]ts?\.) (?<part>\d|[IVX]+|[ivx]+)(?![\p{L}\d])/uy

/** `volumes X and XI`, `1945, volume vii and 1946, volumes ix and x` */
const volumeNext =
  /(?:,? and |, )(?<name>(?<years>1[89]\d{2}(?:[–-](?:1[89]|20)\d{2})?|20\d\d[–-]20\d\d), vol(?:umes?|s?\.) |vol(?:ume|\.) |)(?=E[–—-]\d|[IVXLCivxlc]+(?![\p{L}\d]))/uy

/** What is between what is cited in one volume and the next, whose place in it must follow: `, and XV, Documents 248` */
const afterPlace =
  /(?: ff\.?|,? passim)?[,;]? (?:and )?(?:also )?(?<name>(?:(?<years>1[89]\d{2}(?:[–-](?:1[89]|20)\d{2})?|20\d\d[–-]20\d\d), (?=vol))?(?:vols?\. |volumes? )?)(?=(?:E[–—-]\d+|[IVXLC]+|[ivxlc]+)(?:,? (?:Part|pt\.) \w+)?,? (?:Docs?\.|Documents?|pp?\.) ?\d)/uy

/** A title between the years and the volume: `1918, Russia, vol. II` */
const titleBefore = /, (?!vol)[^;()[\]“”\n]{2,80}?(?=, [Vv]ol)/uy

/** A part of the volume that an ibid. means: `ibid., Part 2` */
export function partOf(text: string, at: number): {part: string; end: number} | null {
  const match = take(partNumber, text, at)
  return match?.groups?.part === undefined ? null : {part: match.groups.part, end: at + match[0].length}
}

/** The volume that is named at a place; `start` is where its citation begins, `inherited` what was cited before. */
export function readName(text: string, start: number, at: number, inherited: Cited | null): Volume | null {
  return (
    readTitled(text, start, at) ??
    readSupplement(text, start, at, inherited?.id ?? '') ??
    readNumbered(text, start, at, inherited)
  )
}

/** Where a number of a volume ends, of whatever work, with its part: `vol. 3 (pt. 3)`; `null` where none stands there. */
export function numberEnd(text: string, at: number): number | null {
  const {number, end} = readNumber(text, at)
  return number === null ? null : skip(anyPart, text, end)
}

const anyPart = /,? \((?:pts?\.|[Pp]arts?) [^()]{1,12}\)/uy

/** The volumes that are named beside one another: `volumes X and XI`. */
export function furtherVolumes(text: string, first: Volume): Volume[] {
  const found: Volume[] = []
  for (let last = first; ;) {
    const next = readNext(text, last, volumeNext)
    if (!next) return found
    found.push(next)
    last = next
  }
}

/** The volume that follows what is cited in another: `vol. XIII, Document 89, and XV, Documents 248 and 256`. */
export function volumeAfter(text: string, at: number, years: string | null): Volume | null {
  return readNext(text, {end: at, years}, afterPlace)
}

function readNext(text: string, last: Pick<Volume, 'end' | 'years'>, form: RegExp): Volume | null {
  if (last.years === null) return null
  const next = take(form, text, last.end)
  const start = last.end + (next?.[0].length ?? 0)
  const number = next ? take(volumeNumber, text, start) : null
  const volume = number?.groups?.volume
  if (!number || volume === undefined) return null
  const named = start - (next?.groups?.name?.length ?? 0)
  return withPart(text, named, start + number[0].length, next?.groups?.years ?? last.years, volume)
}

function readTitled(text: string, start: number, at: number): Volume | null {
  const after = titleEnd(text, at)
  if (after === null) return null
  const {number, end} = readNumber(text, after)
  const target = titledVolumeId(text.slice(at, after), number)
  if (target === null) return null
  return {start, end: number === null ? after : end, target, years: number === null ? null : setOf(target)}
}

/** A supplement of the year of a volume that is cited, or that this is: `ibid., supp. 2, vol. i`, `See Supplement 1, pp. 675 et seq.` */
export function readSupplement(text: string, start: number, at: number, cited: string): Volume | null {
  const year = /^frus(?<year>191[4-8])/u.exec(cited)?.groups?.year
  const match = year === undefined ? null : take(supplementAlone, text, at)
  if (!match || year === undefined) return null
  const after = at + match[0].length
  const {number, end} = readNumber(text, after)
  const target = titledVolumeId(`${year}, supp. ${match.groups?.supplement ?? ''}`.trim(), number)
  return target === null ? null : {start, end: number === null ? after : end, target, years: setOf(target)}
}

const supplementAlone =
  /,? ?\b[Ss]upp(?:lement\b|\.)(?: (?<supplement>\d))?(?:, The World War)?(?=,? (?:vols?\.|Vols?\.|pp?\. ?\d))/uy

function readNumbered(text: string, start: number, at: number, inherited: Cited | null): Volume | null {
  const printed = take(years, text, at)
  const subseries = setFor(printed?.groups?.years?.replace('l', '1'), inherited)
  if (subseries === null) return null
  const afterYears = at + (printed?.[0].length ?? 0)
  const {number, end} = readNumber(text, printed ? skip(titleBefore, text, afterYears) : afterYears)
  if (number !== null) return withPart(text, start, end, subseries, number)
  if (!printed || !/^\d{4}$/u.test(subseries)) return null
  // “Foreign Relations, 1914, p. 234”, “1906, pt. 2, p. 1495”
  const part = partOf(text, afterYears)
  const after = part?.end ?? afterYears
  if (!pageList(text, skip(pageJoint, text, skip(numberBeforePage, text, after)))) return null
  const target = volumeId({years: subseries, volume: null, part: part?.part ?? null})
  return target === null ? null : {start, end: after, target, years: subseries}
}

/** `Foreign Relations, 1883, No. 91, p. 125` */
export const numberBeforePage = /,? Nos?\. ?\d+(?=, (?:pp?\.|[Pp]ages?) ?\d)/uy

const pageJoint = /(?:,| at|:)? ?(?=pp?\.|[Pp]ages?)/uy

/** `ibid., 1918, vol. i` after a volume of `1918Russia` is of that set. */
function setFor(printed: string | undefined, inherited: Cited | null): string | null {
  const before = inherited?.years ?? null
  if (printed === undefined) return before
  return before !== null && before.startsWith(printed) && /^\d{4}[A-Z]/u.test(before) ? before : printed
}

function readNumber(text: string, at: number): {number: string | null; end: number} {
  const word = take(volumeWord, text, at)
  const number = word ? take(volumeNumber, text, at + word[0].length) : null
  if (!word || !number) return {number: null, end: at}
  return {number: number.groups?.volume ?? null, end: at + word[0].length + number[0].length}
}

function withPart(text: string, start: number, at: number, subseries: string, volume: string): Volume | null {
  const part = partOf(text, at)
  const target = volumeId({years: subseries, volume, part: part?.part ?? null})
  return target === null ? null : {start, end: part?.end ?? at, target, years: subseries}
}

/** The place after a pattern, where it stands there. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return at + (take(pattern, text, at)?.[0].length ?? 0)
}
