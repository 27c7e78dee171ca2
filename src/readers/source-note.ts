/**
 * The source note, read: citation, marking, acts, remarks.
 *
 * > Source: Department of State, Central Files, POL CZECH–USSR. Secret; Exdis. Drafted by Vedeler and cleared by Davis.
 */
import type {Citation, SourceNote} from '../edition/source-note.ts'
import {readActs} from './source-note/acts.ts'
import {readCitation} from './source-note/citation.ts'
import {readMarking} from './source-note/marking.ts'
import {remarkKind} from './source-note/remarks.ts'
import {splitStatements} from './source-note/sentences.ts'
import type {Statement} from './source-note/sentences.ts'

/**
 * Reads a source note.
 *
 * `inline` is for the unnumbered lines of 1948–54, which are a citation and no more: `741.90G/1–1048: Telegram`.
 */
export function readSourceNote(note: string, text: string, options: {inline: boolean}): SourceNote {
  const source: SourceNote = {
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
  if (options.inline) return readInline(source, text)
  for (const statement of splitStatements(text)) readStatement(source, statement)
  return source
}

/** `741.90G/1–1048: Telegram` */
const inlineForm =
  /^(?<citation>.+?)(?:: ?(?<form>(?:Circular )?(?:[Tt]elegram|[Aa]irgram|[Ii]nstruction|[Dd]espatch|[Ll]etter)))?$/u

function readInline(source: SourceNote, text: string): SourceNote {
  const groups = inlineForm.exec(text.replaceAll(/\s+/gu, ' ').trim())?.groups
  if (!groups?.citation) return source
  return {
    ...source,
    citation: readCitation(groups.citation),
    remarks: groups.form === undefined ? [] : [{kind: 'form', text: groups.form}]
  }
}

const sourceLabel = /^\[?Source ?: ?(?<citation>.+)$/su

function readStatement(source: SourceNote, statement: Statement): void {
  if (statement.kind === 'parenthesis') {
    readParenthesis(source, statement.text)
    return
  }
  const cited = source.citation === null ? sourceLabel.exec(statement.text)?.groups?.citation : undefined
  if (cited !== undefined) {
    source.citation = readCitation(cited)
    return
  }
  if (source.marking === null && source.citation !== null) {
    source.marking = readMarking(statement.text)
    if (source.marking) return
  }
  const acts = readActs(statement.text)
  const kind = remarkKind(statement.text)
  for (const {kind: list, act} of acts) source[list].push(act)
  if (kind !== null) source.remarks.push({kind, text: statement.text})
  else if (acts.length === 0) source.unparsed.push(statement.text)
}

/** A parenthesis belongs to the statement before it; where it names an archive, a copy lies there too. */
function readParenthesis(source: SourceNote, text: string): void {
  const citation: Citation = readCitation(text.replace(/^\(/u, '').replace(/\)[.;,]?$/u, ''))
  if (citation.kind === 'archive') source.alsoIn.push(citation)
  const remark = source.remarks.at(-1)
  if (remark) remark.text += ' ' + text
  else source.unparsed.push(text)
}
