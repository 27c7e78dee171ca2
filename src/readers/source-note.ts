/**
 * The source note, read: citation, marking, acts, remarks.
 *
 * > Source: Department of State, Central Files, POL CZECH–USSR. Secret; Exdis. Drafted by Vedeler and cleared by Davis.
 */
import type {Citation, RemarkKind, SourceNote} from '../edition/source-note.ts'
import {tidy} from '../edition/visit.ts'
import {readActs} from './source-note/acts.ts'
import type {Clause} from './source-note/acts.ts'
import {namesRepository, placeAfter, readCitation, readCitations} from './source-note/citation.ts'
import {readMarking} from './source-note/marking.ts'
import {remarkKind} from './source-note/remarks.ts'
import {isSameArchive} from './source-note/same-archive.ts'
import {findToldActs} from './source-note/told-acts.ts'
import {newPlaces} from './source-note/places.ts'
import {splitStatements} from './source-note/sentences.ts'
import type {Statement} from './source-note/sentences.ts'

/**
 * Reads a source note. Every statement ends in the citation, the marking, an act, a remark, or unparsed.
 *
 * `inline` is for the unnumbered lines of 1948–54, which are a citation and no more: `741.90G/1–1048: Telegram`.
 */
export function readSourceNote(note: string, text: string, options: {inline: boolean}): SourceNote {
  const source = emptyNote(note)
  if (options.inline) readInline(source, text)
  else {
    const state: State = {
      source,
      last: null,
      place: null,
      known: new Set(),
      labelled: sourceLabel.test(text) || /\n\[?[Ss]ource ?:/u.test(text)
    }
    for (const statement of splitStatements(unwrap(text))) readStatement(state, statement)
  }
  return source
}

/**
 * Whether a note is the source note: it says so, or it is the first and begins with an archive.
 *
 * > Source: Department of State, Central Files, PER 12. Secret.   Summary: … Source: Department of State, …
 * > National Archives, Nixon Presidential Materials, NSC Files, Box 1037. Top Secret.   (frus1969-76ve13, d77: without its label)
 */
export function isSourceNote(text: string, first: boolean): boolean {
  if (sourceLabel.test(text)) return true
  return first && (/^Summary ?:[\s\S]*\sSource ?: \S/u.test(text) || namesRepository(text))
}

function emptyNote(note: string): SourceNote {
  return {
    note,
    citation: null,
    alsoIn: [],
    marking: null,
    drafted: [],
    cleared: [],
    approved: [],
    concurred: [],
    initialed: [],
    remarks: [],
    unparsed: []
  }
}

/** `741.90G/1–1048: Telegram` */
const inlineForm =
  /^(?<citation>.+?)(?:: ?(?<form>(?:Circular )?(?:telegram|airgram|instruction|despatch|letter)))?$/iu

function readInline(source: SourceNote, text: string): void {
  const groups = inlineForm.exec(tidy(text))?.groups
  if (!groups?.citation) return
  const {work, file} = printedToo.exec(groups.citation)?.groups ?? {}
  source.citation = toCollection(readCitation(file ?? groups.citation))
  if (work !== undefined) source.remarks.push({kind: 'also-printed', text: work})
  if (groups.form !== undefined) source.remarks.push({kind: 'form', text: groups.form})
}

/** Two lines above one another: `Executive Agreement Series No. 67` and `611.3731/1015C`. */
const printedToo = /^(?<work>(?:Treaty|Executive Agreement) Series,? No\. \d+) (?<file>\d{3}.*)$/u

/** Papers that the line names and nothing else are where the document lies: `Woodrow Wilson Papers`. */
function toCollection(citation: Citation): Citation {
  const {repository, parts} = citation
  const [only = ''] = parts
  const isWhole = repository === null && parts.length === 1 && personalPapers.test(only)
  return isWhole ? {...citation, repository: only, parts: []} : citation
}

/** > Edward M. House Papers   Roosevelt Papers   Bohlen Collection */
const personalPapers = /^(?:\p{Lu}[\p{L}.’-]* ){1,5}(?:Papers|Collection|Diary)$/u

/** `[Source: Department of State, INR/IL Historical Files. Secret. 2 pages of source text not declassified.]` */
function unwrap(text: string): string {
  const words = text.trim()
  return /^\[[Ss]ource\b/u.test(words) && words.endsWith(']') ? words.slice(1, -1) : text
}

/** `Source: `, and as misprinted `source:`, `Source;`, `Source, ` */
const sourceLabel = /^\s*\[?[Ss]ource ?[:;,.] ?(?=\S)/u

/** Where the last statement went: what follows it in parentheses goes there too. */
type State = {
  source: SourceNote
  last: {append: (text: string) => void; kind: RemarkKind | null} | null
  /** The place that an ibid. would mean. */
  place: Citation | null
  /** The places that the note has named so far, as paths. */
  known: Set<string>
  labelled: boolean
}

function readStatement(state: State, statement: Statement): void {
  const {source} = state
  const {kind, text} = statement
  if (kind === 'parenthesis') readParenthesis(state, text)
  else if (kind === 'quotation') addRemark(state, state.last?.kind ?? 'notation', text)
  else if (source.citation === null && readFirst(state, text)) return
  else if (!readsMarking(source, text)) readSentence(state, text)
  state.place = placeAfter(text, state.place)
}

/** The citation, behind its label; a note that has no label may begin with an archive. */
function readFirst(state: State, text: string): boolean {
  const label = sourceLabel.exec(text)
  const citation = readCitation(label ? text.slice(label[0].length) : text)
  if (!label && (state.labelled || citation.repository === null || citation.inferred)) return false
  state.source.citation = citation
  newPlaces([citation], state.known)
  state.place = citation
  state.last = null
  return true
}

/** The marking; a sentence of captions alone after it belongs to it. */
function readsMarking(source: SourceNote, text: string): boolean {
  if (source.citation === null) return false
  const marking = readMarking(text)
  if (!marking) return false
  if (source.marking === null) {
    source.marking = marking
    return true
  }
  // “Top Secret. Outside the system.”
  if (marking.classification !== null || source.remarks.length > 0) return false
  source.marking = {
    classification: source.marking.classification,
    precedence: [...source.marking.precedence, ...marking.precedence],
    distribution: [...source.marking.distribution, ...marking.distribution],
    raw: source.marking.raw + ' ' + marking.raw
  }
  return true
}

function readSentence(state: State, text: string): void {
  const clauses = readActs(text)
  if (clauses.length > 0) readClauses(state, clauses, text)
  else if (redaction.test(text)) addRemark(state, 'redaction', text)
  else if (readMarking(text)) addRemark(state, 'marking', text)
  else {
    for (const clause of findToldActs(text))
      if (clause.kind !== null) state.source[clause.kind].push(clause.act)
    const kind = remarkKind(text)
    if (kind !== null) addRemark(state, kind, text)
    else addUnparsed(state, text)
  }
}

/** `The source text bears no drafting information but is initialed by Rostow.` */
const noDrafting = /\bno drafting information\b/u

/** Acts go to their lists; what else was done with the paper is a remark. */
function readClauses(state: State, clauses: Clause[], text: string): void {
  for (const clause of clauses) {
    if (clause.kind === null) addRemark(state, remarkKind(capitalised(clause.raw)) ?? 'prepared', clause.raw)
    else {
      const {act} = clause
      state.source[clause.kind].push(act)
      state.last = {kind: null, append: (more) => (act.raw += ' ' + more)}
    }
  }
  if (noDrafting.test(text)) addRemark(state, 'no-drafting-information', text)
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function addUnparsed(state: State, text: string): void {
  const {unparsed} = state.source
  const at = unparsed.push(text) - 1
  state.last = {kind: null, append: (more) => (unparsed[at] += ' ' + more)}
}

/** `2 pages of source text not declassified` */
const redaction = /not declassified[.\]]*$/u

/** Kinds whose statements tell of this paper, so that an archive in them is where a copy of it lies. */
const ofThisPaper: readonly (RemarkKind | null)[] = [
  'copy',
  'sent',
  'transmitted',
  'repeated',
  'received',
  'passed',
  null
]

function addRemark(state: State, kind: RemarkKind, text: string): void {
  const remark = {kind, text}
  state.source.remarks.push(remark)
  if (kind === 'copy') addPlaces(state, text)
  state.last = {kind, append: (more) => (remark.text += ' ' + more)}
}

/** Where copies lie, as the words say. */
function addPlaces({source, place, known}: State, text: string): void {
  for (const found of newPlaces(readCitations(text, place), known)) source.alsoIn.push(found)
}

/** A parenthesis belongs to the statement before it; where it names an archive, a copy lies there too. */
function readParenthesis(state: State, text: string): void {
  const kind = state.last?.kind ?? null
  // “It was sent. (Ibid.)” says where that is told
  if (ofThisPaper.includes(kind) && (kind === 'copy' || !isSameArchive(text.slice(1)))) addPlaces(state, text)
  if (state.last) state.last.append(text)
  else addRemark(state, 'reference', text)
}
