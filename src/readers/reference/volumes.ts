/**
 * References to other volumes.
 *
 * > Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727   ibid., vol. II, Part 2   see volume XIV
 */
import {pageList} from './numbers.ts'
import {accept, clauseBefore, otherWork, ownPaper} from './reference-state.ts'
import type {ReferenceState} from './reference-state.ts'
import {readInside, readVolume} from './volume-citation.ts'
import {yearsOf} from './volume-id.ts'

/** `Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727` */
export function readSeries(state: ReferenceState, start: number, word: string): void {
  accept(state, readVolume(state.text, start, start + word.length, null))
}

/** `ibid., vol. II, Part 2, Document 4`: means the volume cited before, unless another work or an archive was cited since. */
export function readIbid(state: ReferenceState, start: number, word: string): void {
  const end = start + word.length
  if (
    !state.cited ||
    otherWork.test(state.text.slice(state.end, start)) ||
    furtherLevel.test(state.text.slice(end, end + 30))
  ) {
    state.cited = null
    state.end = skipPages(state.text, end) ?? start
    return
  }
  const volume = {start, end: start + 4, target: state.cited.id}
  accept(
    state,
    readVolume(state.text, start, end, state.cited) ?? readInside(state.text, [{...volume, end}], state.cited)
  )
}

/** After ibid., a level of an archive: `ibid., Central Files` */
const furtherLevel = /^,? (?:[A-Z](?!ol\.|olume|oc\.|ocument|art )|\d{3}[A-Z]?\.)/u

/** Pages after an ibid. that means another work are not of this volume. */
function skipPages(text: string, at: number): number | undefined {
  const comma = /^,? /u.exec(text.slice(at, at + 3))?.[0].length ?? 0
  return pageList(text, at + comma)?.end
}

/** `volume XIV` of the subseries of this volume, or of the one just cited; `Vol. IV` is a folder: `Country File, Vietnam, Vol. IV`. */
export function readBareVolume(state: ReferenceState, start: number, word: string): void {
  const {text, context} = state
  const before = text.slice(Math.max(0, start - 20), start)
  const clause = clauseBefore(text, Math.max(state.end, start - 100), start).replace(/^.*\(/u, '')
  if (
    otherVolume.test(before) ||
    (titleBefore.test(before) && !ownPaper.test(clause)) ||
    (word.startsWith('V') && !/(?:^|[.:] |\b[Ss]ee )$/u.test(before))
  )
    return
  if (!/^\S+ (?:E[–—-]|[IVXLCivxlc])/u.test(text.slice(start, start + 12))) return
  const near = state.cited && state.end > 0 && /^[^.]{0,60}$/u.test(text.slice(state.end, start))
  const years = near ? (state.cited?.years ?? null) : yearsOf(context.volume)
  accept(state, readVolume(text, start, start, {id: context.volume, years}))
}

/** A volume of another work: `Treaty Series, vol. 852`, `(UST), vol. 3` */
const otherVolume =
  /(?:[”’"]|\b(?:Files?|Series|Bulletin|Journal|Times|Treaties|Agreements|Records?|Review|Papers|Statutes|UST|LNTS|UNTS|Stat\.?|Hearings|History|Memoirs|Diar(?:y|ies))\)?)[,.]? \(?$/u

/** A title or number before the volume: `Congress and the Nation, vol. V` */
const titleBefore = /(?:\b(?!(?:See|In|For|Also|And|Cf)\b)[A-Z][\w.]*|\d),? $/u
