/**
 * References in notes and text to documents, footnotes, pages and volumes.
 *
 * > see footnote 4, Document 60   Foreign Relations, 1964–1968, vol. XIII, Document 312   ibid., vol. II, Part 2   supra
 */
import {documentList, noteList, pageList, take} from './reference/numbers.ts'
import {notesOf, pageTarget, readInside, readVolume} from './reference/volume-citation.ts'
import type {Citation, Cited, Found} from './reference/volume-citation.ts'
import {yearsOf} from './reference/volume-id.ts'

export type {Found} from './reference/volume-citation.ts'

/** Where a text stands: it decides what “this volume” and “footnote 4 above” mean. */
export type ReferenceContext = {volume: string; document: string; role: 'note' | 'text' | 'source'}

/** The references of a text, in order, not overlapping. */
export function findReferences(text: string, context: ReferenceContext): Found[] {
  return referenceFinder(context)(text)
}

/**
 * Finds references in the notes of a document, one after the other: an ibid. may mean what the note before cites.
 *
 * > 3. … see vol. iii, pp. 720 ff.   4. … see ibid., pp. 584 ff.
 */
export function referenceFinder(context: ReferenceContext): (text: string) => Found[] {
  let cited: Cited | null = null
  let document: string | null = null
  return (text) => {
    const state: State = {text, context, found: [], end: 0, cited, document}
    for (const match of text.matchAll(trigger)) {
      if (match.index < state.end) continue
      for (const [name, read] of readers) {
        if (match.groups?.[name] === undefined) continue
        read(state, match.index, match[0])
        break
      }
    }
    if (otherWork.test(text.slice(state.end))) state.cited = state.document = null
    cited = state.cited
    document = state.document
    return state.found
  }
}

type State = {
  text: string
  context: ReferenceContext
  found: Found[]
  /** Where the last reference ends. */
  end: number
  cited: Cited | null
  /** The document named last: “footnote 4, ibid.” is a footnote of it. */
  document: string | null
}

/** Words that references begin with; each is read by the reader of its name. */
const trigger =
  /\b(?:(?<series>(?:Papers [Rr]elating to the )?Foreign Relations?(?: of the United States)?(?! Committee)|FRUS|[Ff]or\. [Rr]el\.)|(?<ibid>[Ii]bid ?\.?)|(?<volume>[Vv]ol(?:umes?|s?\.)(?= ))|(?<footnote>(?:[Ff]ootnotes?|[Nn]otes?|fns?\.)(?= \d))|(?<document>Doc(?:uments?|s?\.)(?= ?(?:No\. )?\d))|(?<neighbour>(?:[Ss]upra|[Ii]nfra)\b)|(?<page>(?:pp?\.|[Pp]ages?)(?= ?\d)))/gu

type Reader = (state: State, start: number, word: string) => void

const readers: readonly (readonly [string, Reader])[] = [
  ['series', readSeries],
  ['ibid', readIbid],
  ['volume', readBareVolume],
  ['footnote', readFootnotes],
  ['document', readDocuments],
  ['neighbour', readNeighbour],
  ['page', readPages]
]

/** `Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727` */
function readSeries(state: State, start: number, word: string): void {
  accept(state, readVolume(state.text, start, start + word.length, null))
}

/** A work or archive that an ibid. after it means. */
const otherWork =
  /\bLibrary\b|\bTimes\b|\bHearings\b|\bCong\.|\bFiles?\b|\bBulletin\b|\bPapers\b|\bArchives\b|\bCurrent Documents\b|\bTreaty Series\b|\bRecords?\b|\bStat\.|\bTIAS\b|\b\d{3}[A-Z]?\.\w+\/\d/u

/** `ibid., vol. II, Part 2, Document 4`: means the volume cited before, unless another work or an archive was cited since. */
function readIbid(state: State, start: number, word: string): void {
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
function readBareVolume(state: State, start: number, word: string): void {
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
const titleBefore = /(?<!\b(?:See|In|For|Also|And))(?:\b[A-Z][\w.]*|\d),? $/u

const noteToDocument = /,? (?:to |of |in |and |above, |below, )?(?=Documents? ?\d)/uy
const besideNote = / (?:above|below|thereto)\b/uy
const beforeOrAfter = /,? (?<side>supra|infra)\b/uy
const sameDocument = /,? (?:thereto|[Ii]bid)\b/uy
const notePage = /(?: thereto)?(?:, paragraph \d+)?(?:,? (?:to|of) [^.;()]{3,60}?)?,? (?=pp?\. ?\d)/uy

/** `footnote 4, Document 60`   `footnotes 2 and 3 above`   `footnote 5 to Document 12`   `footnote 3, supra` */
function readFootnotes(state: State, start: number, word: string): void {
  const {text, context} = state
  const notes = noteList(text, start)
  if (!notes) return
  if (citesPages(context.volume) && take(notePage, text, notes.end)) {
    state.end = notes.end
    return
  }
  const link = take(noteToDocument, text, notes.end)
  const document = link ? documentList(text, notes.end + link[0].length)?.numbers[0] : undefined
  const side = document ? null : take(beforeOrAfter, text, notes.end)
  const same = document || !state.document ? null : take(sameDocument, text, notes.end)
  if (!document && !side && !same && !alone(text, start, word)) return
  const target = document
    ? '#d' + document.number
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

/** `UN Document 59`, `NAC Document 121`, `Working Document 3` */
const foreignDocument = /(?:\b[A-Z]{2,}[\w/–-]*|\b(?:UN|Working|Conference|Council|Staff|Delegation)) $/u

/** `American Foreign Policy: Basic Documents, 1977–1980, Document 412` */
const otherDocuments =
  /(?:\b(?:Basic|Current) Documents|\bDocuments on [A-Z]|\bAmerican Foreign Policy)[^.;()]{0,60}$/u
const inVolume = /,? (?:in |of )?Foreign Relations/uy

/** `Documents 12–15`, of this volume unless the words say another: `Document 302 in Foreign Relations, 1969–1976, vol. XIV`. */
function readDocuments(state: State, start: number): void {
  const {text} = state
  const before = text.slice(Math.max(0, start - 100), start)
  if (foreignDocument.test(before) || otherDocuments.test(before)) return
  const row = documentList(text, start)
  if (!row) return
  const link = take(inVolume, text, row.end)
  const volume = link ? readVolume(text, row.end, row.end + link[0].length, null) : null
  const [named] = volume?.found.length === 1 ? volume.found : []
  const prefix = named?.target ?? ''
  const found = row.numbers.map(({number, ...place}) => ({...place, target: prefix + '#d' + number}))
  if (named && found.length === 1) {
    accept(state, {
      found: [{start, end: named.end, target: found[0]?.target ?? prefix}],
      end: named.end,
      cited: volume?.cited ?? null
    })
    return
  }
  const notes = notesOf(text, found.at(-1), row.end)
  accept(state, {found: [...found, ...notes], end: notes.at(-1)?.end ?? row.end, cited: state.cited})
}

/** `supra` is the document before, `infra` the one after. */
function readNeighbour(state: State, start: number, word: string): void {
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

/** The last subseries whose volumes cite themselves by page. */
const pagesUntil = 1951

function citesPages(volume: string): boolean {
  return Number(yearsOf(volume)?.slice(0, 4) ?? '9999') <= pagesUntil
}

/** Words before a page of another work: `Millis, The Forrestal Diaries, `, `University Press, 1951), `, `Hewlett and Duncan, ` */
const otherPages =
  /(?:\b(?:eds?\.|Press|Diaries|Report|Record|Stat|ibid\.?|passim|cit\.)|\d{4}\)|[”"]|(?<!\b(?:to|from|by|at|of|in|Mr\.|Mrs\.|Dr\.|Gen\.|Adm\.|General|Admiral|Ambassador|Secretary|Minister|Chargé) )(?<![A-Za-z])(?!See|Ante|Post|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+)[,.]? \(?$/u

/** A paper that the volume prints: `telegram 495, July 19, from Santiago, p. 995` */
const ownPaper =
  /\b(?:telegrams?|memorandum|letter|despatch|airgram|aide-mémoire|ante|post|infra|editorial note)\b/u

/** `p. 585`: of this volume, where documents are cited by page and no other work is named before. */
function readPages(state: State, start: number, word: string): void {
  const {text, context} = state
  if (!citesPages(context.volume)) return
  const row = pageList(text, start)
  const clause = clauseBefore(text, Math.max(state.end, start - 120), start)
  if (!row || word.startsWith('pa') || otherWork.test(clause) || /\b[Ii]bid\b/u.test(clause)) return
  if (!ownPaper.test(clause) && otherPages.test(text.slice(Math.max(0, start - 60), start))) return
  const found = row.numbers.map(({number, ...place}) => ({
    ...place,
    target: thisVolume(context.volume, number)
  }))
  accept(state, {found, end: row.end, cited: state.cited})
}

/** The words of the same clause before a place. */
function clauseBefore(text: string, from: number, to: number): string {
  return /[^;)]*$/u.exec(text.slice(from, to))?.[0] ?? ''
}

function thisVolume(volume: string, page: string): string {
  const target = pageTarget(volume, page)
  return target.startsWith(volume + '#') ? target.slice(volume.length) : target
}

function accept(
  state: State,
  citation: Citation | {found: Found[]; end: number; cited: Cited | null} | null
): void {
  if (!citation) return
  state.found.push(...citation.found)
  state.end = citation.end
  state.cited = citation.cited
  const document = citation.found.at(-1)?.target.replace(/fn\w+$/u, '')
  if (document !== undefined && /#(?:d|pg_)/u.test(document)) state.document = document
}
