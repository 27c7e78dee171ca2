/**
 * References to other volumes.
 *
 * > Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727   ibid., vol. II, Part 2   see volume XIV
 */
import {documentList, noteList, pageList} from './numbers.ts'
import {accept, clauseBefore, otherWork, ownPaper} from './reference-state.ts'
import type {ReferenceState} from './reference-state.ts'
import {readInside, readVolume} from './volume-citation.ts'
import {isBeyondSubseries, setOf} from './volume-id.ts'
import {numberEnd, partOf, readSupplement, skip} from './volume-name.ts'
import {titleEnd} from './volume-titles.ts'

/** `Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727` */
export function readSeries(state: ReferenceState, start: number, word: string): void {
  const {text} = state
  const end = start + word.length
  const citation = readVolume(text, start, end, null)
  if (citation) accept(state, citation)
  // which volume it is remains unknown, but its pages are not of this one
  else state.end = skipPages(text, skip(toPages, text, end)) ?? state.end
}

/** `, page 445, 1875`, ` for the years 1889 and 1890, p. 5`; not `, see p. 5` */
const toPages =
  /(?:(?!\b(?:[Ss]ee|[Aa]nte|[Pp]ost|pp?\.|[Pp]ages?)\b)[^.;()]){0,60}?[, ]+(?=(?:pp?\.|[Pp]ages?) ?\d)/uy

/** `See Supplement 1, pp. 675 et seq.`: of the year of this volume. */
export function readOwnSupplement(state: ReferenceState, start: number): void {
  const {text, context} = state
  const isOther = /(?:\b[Ii]bid\.?|\d{4}),? ?$/u.test(text.slice(Math.max(0, start - 8), start))
  const volume = isOther ? null : readSupplement(text, start, start, context.volume)
  if (volume)
    accept(
      state,
      readInside(text, [{start, end: volume.end, target: volume.target}], {
        id: volume.target,
        years: volume.years
      })
    )
}

/** `ibid., vol. II, Part 2, Document 4`: means the volume cited before, unless another work or an archive was cited since. */
export function readIbid(state: ReferenceState, start: number, word: string): void {
  const {text, cited} = state
  const end = start + word.length
  const since = text.slice(state.end, start)
  const isOther = otherWork.test(since)
  if (!isOther && readSame(state, start, end, since)) return
  const isArchive = parenthesis.test(since) && /^ ?\.?[;)]/u.test(text.slice(end))
  if (
    !cited ||
    isOther ||
    isArchive ||
    (furtherLevel.test(text.slice(end, end + 30)) &&
      titleEnd(text, end) === null &&
      readSupplement(text, start, end, cited.id) === null)
  ) {
    state.cited = null
    // “see Document 4 and ibid., Documents 7 and 8”: of this volume
    state.end = skipPages(text, end) ?? (isOther || state.last === null ? skipPlaces(text, end) : start)
    return
  }
  const named = readVolume(text, start, end, cited)
  // “ibid., 1919, p. 7”: of another year, which has several volumes
  if (!named && otherYear.test(text.slice(end, end + 9))) {
    state.cited = null
    state.end = skipPages(text, skip(toPages, text, end)) ?? state.end
    return
  }
  const part = partOf(text, end)
  const same = part ? {...cited, id: cited.id.replace(/p\d$/u, '') + 'p' + part.part} : cited
  accept(state, named ?? readInside(text, [{start, end: part?.end ?? end, target: same.id}], same))
}

const otherYear = /^,? (?:for )?1[89]\d\d\b/u

/** `see ibid.` and no more, after a document or a footnote of this volume, means that. */
function readSame(state: ReferenceState, start: number, end: number, since: string): boolean {
  const {text, last} = state
  if (
    last === null ||
    !/\b[Ss]ee $/u.test(since.slice(-4)) ||
    !/^ ?\)?\.?\s*$/u.test(text.slice(end, end + 9))
  )
    return false
  accept(state, {found: [{start, end, target: last}], end, cited: null})
  return true
}

/** `(Ibid.)`, `(Both ibid.)`: with no place in a volume it is the archive named before. */
const parenthesis = /\((?:\w+ ){0,2}$/u

/** After ibid., a level of an archive: `ibid., Central Files` */
const furtherLevel = /^,? (?:[A-Z](?!ol\.|olume|oc\.|ocument|art )|\d{3}[A-Z]?\.)/u

/** Pages after an ibid. that means another work are not of this volume. */
function skipPages(text: string, at: number): number | undefined {
  return pageList(text, skip(issue, text, at))?.end
}

/** What is cited in a volume that nobody can tell is not of this one: `Johnson Library, National Security File. See ibid., Document 7.` */
function skipPlaces(text: string, at: number): number {
  const end = skip(volumeUnknown, text, at)
  const place = skip(placeJoint, text, end)
  return (documentList(text, place) ?? noteList(text, place) ?? pageList(text, place))?.end ?? end
}

/** `, 1952–1954, vol. II, Part 2` */
const volumeUnknown =
  /(?:,? (?:(?:1[89]|20)\d\d(?:[–-]\d{2,4})?|[Vv]ol(?:umes?|s?\.) [IVXLCivxlc\d]+|(?:[Pp]art|[Pp]t\.) \d|[Ss]upp(?:lement|\.)(?: \d)?)(?!\p{L}))*/uy
const placeJoint = /,? (?=Doc|footnotes? |pp?\. )/uy

/** `, No. 39, March 21, 1962, p. 5` */
const issue = /(?:,? No\. \d+)?(?:, [A-Z][a-z]+\.? \d{1,2}, \d{4})?,? /uy

/** `volume XIV` of the subseries of this volume, or of the one just cited; `Vol. IV` is a folder: `Country File, Vietnam, Vol. IV`. */
export function readBareVolume(state: ReferenceState, start: number, word: string): void {
  const {text, context} = state
  const years = (goesOn(state, start) ? state.cited?.years : null) ?? setOf(context.volume)
  const isOther = isOfOtherWork(state, start, word)
  if (!isOther && !/^\S+ (?:E[–—-]|[IVXLCivxlc])/u.test(text.slice(start, start + 12))) return
  const citation = isOther ? null : readVolume(text, start, start, {id: context.volume, years})
  if (citation && !isBeyondSubseries(citation.cited.id)) {
    accept(state, citation)
    return
  }
  // nor are its pages of this volume
  const end = numberEnd(text, start)
  state.end = (end === null ? null : skipPages(text, end)) ?? state.end
  state.cited = null
}

/** `Foreign Relations, 1961–1963, vol. V, Document 210; Part IV of the report is in vol. XXIV`: of the years named before. */
function goesOn({text, end, cited, found}: ReferenceState, start: number): boolean {
  const last = found.at(-1)
  if (cited === null || last?.target.startsWith('frus') !== true || start - end > longest) return false
  return !sentence.test(text.slice(end, start))
}

/** A sentence goes on for no more characters than this. */
const longest = 400

const sentence = /\. \p{Lu}/u

function isOfOtherWork({text, end}: ReferenceState, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  const clause = clauseBefore(text, Math.max(end, start - 100), start).replace(/^.*\(/u, '')
  return (
    otherVolume.test(before) ||
    imprint.test(text.slice(Math.max(end, start - 120), start)) ||
    (titleBefore.test(before) && !ownPaper.test(clause)) ||
    (word.startsWith('V') && !/(?:^|[.:] |\b[Ss]ee )$/u.test(before))
  )
}

/** A volume of another work: `Treaty Series, vol. 852`, `(UST), vol. 3` */
const otherVolume =
  /(?:[”’"]|\b(?:Files?|Series|Bulletin|Journal|Times|Treaties|Agreements|Records?|Review|Papers|Statutes|UST|LNTS|UNTS|Stat\.?|Hearings|History|Memoirs|Diar(?:y|ies))\)?)[,.]? \(?$/u

/** Where and when another work was printed: `(Washington: Government Printing Office, 1961), particularly` */
const imprint =
  /\((?!Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Lu}[^()]*[:,—][^()]*\b\d{4}\),?[^.;()]{0,30}$/u

/** A title or number before the volume: `Congress and the Nation, vol. V` */
const titleBefore = /(?:\b(?!(?:See|In|For|Also|And|Cf)\b)[A-Z][\w.]*|\d),? $/u
