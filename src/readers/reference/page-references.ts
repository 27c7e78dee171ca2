/**
 * References to pages of this volume, as volumes to 1951 make them.
 *
 * > Dated January 17, p. 1510.   For text, see ante, p. 609
 */
import {pageList} from './numbers.ts'
import {accept, clauseBefore, otherWork, ownPaper} from './reference-state.ts'
import type {ReferenceState} from './reference-state.ts'
import {ownTarget, pageTarget} from './volume-citation.ts'
import {yearsOf} from './volume-id.ts'

/** The last subseries whose volumes cite themselves by page. */
const pagesUntil = 1954

/** Whether the documents of a volume cite each other by page. */
export function citesPages(volume: string): boolean {
  return Number(yearsOf(volume)?.slice(0, 4) ?? '9999') <= pagesUntil
}

/**
 * Words before a page of another work.
 *
 * > Millis, The Forrestal Diaries,   University Press, 1951),   Hewlett and Duncan,   (UST), vol. 5 (pt. 2),
 */
const otherPages =
  /(?:\b(?:eds?\.|Press|Diaries|Report|Record|Stat|ibid\.?|passim|cit\.)|(?:\d{4}|\(pt\. \d)\)|[”"]|(?<!\b(?:to|from|by|at|of|in|Mr\.|Mrs\.|Dr\.|Gen\.|Adm\.|General|Admiral|Ambassador|Secretary|Minister|Chargé) )(?<![A-Za-z])(?!See|Ante|Post|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+)[,.]? \(?$/u

/** `p. 585`: of this volume, where documents are cited by page and no other work is named before. */
export function readPages(state: ReferenceState, start: number, word: string): void {
  const {text, context} = state
  if (!citesPages(context.volume)) return
  const row = pageList(text, start)
  const clause = clauseBefore(text, Math.max(state.end, start - 120), start)
  if (!row || word.startsWith('pa') || otherWork.test(clause) || /\b[Ii]bid\b/u.test(clause)) return
  if (!ownPaper.test(clause) && otherPages.test(text.slice(Math.max(0, start - 60), start))) return
  const found = row.numbers.map(({number, ...place}) => ({
    ...place,
    target: ownTarget(context.volume, pageTarget(context.volume, number))
  }))
  accept(state, {found, end: row.end, cited: state.cited})
}
