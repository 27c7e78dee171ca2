/**
 * References to pages of this volume, as volumes to 1954 make them.
 *
 * > Dated January 17, p. 1510.   For text, see ante, p. 609
 */
import {towns} from '../heading/towns.ts'
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
  /(?:\b(?:eds?\.|Press|Diaries|Report|Record|Stat|ibid\.?|passim|cit\.)|(?:\d{4}|\(pt\. \d)\)|[”"]|(?<!\b(?:to|from|by|at|of|in|Mr\.|Mrs\.|Dr\.|Gen\.|Adm\.|General|Admiral|Ambassador|Secretary|Minister|Chargé) )(?<![A-Za-z])(?!See|Ante|Post|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][A-Za-z]+)[,.]? \(?$/u

/**
 * `p. 585`: of this volume, where documents are cited by page and no other work is named before; or of the volume that the
 * same clause cites.
 */
export function readPages(state: ReferenceState, start: number, word: string): void {
  const {text, context} = state
  if (!citesPages(context.volume)) return
  const row = pageList(text, start)
  if (
    !row ||
    (word.startsWith('pa') &&
      !(citesByWord(context.volume) && wordBefore.test(text.slice(Math.max(0, start - 40), start))))
  )
    return
  const volume = volumeBefore(state, start) ?? (isOwn(state, start) ? context.volume : null)
  if (volume === null) return
  const found = row.numbers.map(({number, ...place}) => ({
    ...place,
    target: ownTarget(context.volume, pageTarget(volume, number))
  }))
  accept(state, {found, end: row.end, cited: state.cited})
}

function isOwn({text, end}: ReferenceState, start: number): boolean {
  const from = Math.max(end, start - 200)
  const words = clauseBefore(text, Math.max(end, start - 120), start)
  const clause = dateAlone.test(words) ? text.slice(from, start) : words
  if (
    otherWork.test(clause) ||
    /\b[Ii]bid\b/u.test(clause) ||
    imprint.test(text.slice(Math.max(0, start - 60), start)) ||
    apart.test(text.slice(Math.max(0, start - 60), start))
  )
    return false
  // “Foreign Relations, 1882, p. 20 and 1881, p. 35”
  if (yearBefore.test(text.slice(Math.max(0, start - 60), start))) return false
  return ownPaper.test(clause) || !otherPages.test(text.slice(Math.max(0, start - 60), start))
}

/** Where another work was printed: `Ambassador from the Prairie (New York), p. 241`, `(Boston: Little, Brown), p. 5` */
const imprint = new RegExp(`\\((?:${towns})(?:[,:] [^()]*)?\\),? $`, 'u')

/** A further issue of the journal before: `Press Releases, March 24, 1934, p. 159; April 7, 1934, p. 187` */
const dateAlone = /^ ?(?:and )?[A-Z][a-z]+\.? \d{1,2}, \d{4}, $/u

/** A year that is of no date: `and 1881, p. 35`; not `December 4, 1947, p. 777` */
const yearBefore = /(?:\b(?:and|for|in|of|or)|;|[^\d]{2},|S\.,) 1[89]\d\d,(?: (?:No\.|[Pp]art|pt\.) \d+,)? $/u

/** Pages after a semicolon alone go on with what was cited before, those after a number with its journal: `(Vol. 1, No. 40), p. 3` */
const apart = /(?:; |\([Vv]ol\.[^()]*\), )$/u

/** `…, December 4, 1947, p. 777, and circular airgram 1620, December 22, 1947, p. 778`: both of the volume that is cited. */
function volumeBefore({text, end, context, cited, found}: ReferenceState, start: number): string | null {
  const last = found.at(-1)
  const between = text.slice(end, start)
  // “ante, pp. 86 ff.; pp. 280 ff.; and pp. 293 ff.”
  if (last?.target.includes('#pg_') && rowGoesOn.test(between))
    return last.target.startsWith('#') ? context.volume : (cited?.id ?? null)
  if (!cited || !last?.target.startsWith(cited.id + '#pg_')) return null
  // “Foreign Relations, 1933, vol. v, p. 655; reference is to the sentence on p. 658”
  const isSame = /^, and [^;()]{0,120}$|^; reference is to [^;()]{0,60}$/u.test(between)
  return isSame && !sentence.test(between) ? cited.id : null
}

const rowGoesOn = /^(?: ff\.?|,? passim)?;(?: and)? $/u

const sentence = /\. [A-Z]|\b(?:see|ante|post|supra|infra)\b/u

/** The last year whose volumes write “page 112” where they mean one of theirs. */
const wordsUntil = 1906

function citesByWord(volume: string): boolean {
  return Number(yearsOf(volume)?.slice(0, 4) ?? '9999') <= wordsUntil
}

/** > see page 112   inclosures to document numbered 351, page 485   ante, page 262 */
const wordBefore = /(?:\b[Ss]ee |\b(?:[Aa]nte|[Pp]ost),? |\b(?:numbered|No\.|Nos\.) \d+,? )$/u
