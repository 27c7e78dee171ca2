/**
 * Headings of microfiche supplements, which hold what other volumes print in the source note.
 *
 * > 29. Telegram 746 from Santiago, March 8, 1962. Text of agreement re U.S. loans to Chile. Confidential. 3 pp. Kennedy Library, National Security Files
 *       └ title                                    └ abstract                                └ marking    └ extent └ archive
 */
import type {SourceNote} from '../../edition/source-note.ts'
import {parseDate} from '../date.ts'
import {matches} from '../matches.ts'
import {namesRepository, readCitation} from '../source-note/citation.ts'
import {readMarking} from '../source-note/marking.ts'
import {splitStatements} from '../source-note/sentences.ts'

/** The title that other volumes have as heading, and what they print in the source note. */
export type Abstract = {title: string; source: Omit<SourceNote, 'note'>}

/** Reads a heading without its number; `null` where it is a heading like others. */
export function readAbstract(heading: string): Abstract | null {
  const found = findArchive(heading)
  if (!found) return null
  const statements = splitStatements(found.before).map(({text}) => text)
  const last = statements.at(-1) ?? ''
  const marking = statements.length > 1 ? readMarking(last) : null
  return {
    title: titleOf(marking ? statements.slice(0, -1) : statements),
    source: {
      citation: readCitation(found.archive),
      alsoIn: [],
      marking,
      drafted: [],
      cleared: [],
      approved: [],
      concurred: [],
      initialed: [],
      remarks: found.extent === null ? [] : [{kind: 'extent', text: found.extent}],
      unparsed: []
    }
  }
}

/** The first sentence; a date may be a sentence of its own: `Record of meeting with the President. September 5, 1962.` */
function titleOf([first = '', second = '']: readonly string[]): string {
  const title = first.replace(stop, '')
  return parseDate(second) ? title + ', ' + second.replace(stop, '') : title
}

/** The stop of a sentence, which is not that of `3 p.m.`. */
const stop = /(?<!\b[ap]\. ?m)\.$/u

type Found = {before: string; extent: string | null; archive: string}

/** Where a paper lies, behind the number of its pages; where that is not printed, behind its marking. */
function findArchive(heading: string): Found | null {
  const match = matches(heading, extent).at(-1)
  if (match) {
    const [before, archive] = [
      heading.slice(0, match.index + 1),
      heading.slice(match.index + match[0].length)
    ]
    return /^[A-Z]/u.test(archive) ? {before, extent: match[0].slice(1).trim(), archive} : null
  }
  const groups = markingAndArchive.exec(heading)?.groups
  if (!groups?.before || !groups.marking || !groups.archive) return null
  const isSource = readMarking(groups.marking)?.classification && namesRepository(groups.archive)
  return isSource ? {before: groups.before + groups.marking, extent: null, archive: groups.archive} : null
}

/** `. 3 pp. Kennedy Library`   `. 1 p. DOS, CF, 600.0012/1–2461`   `. [2 pages not declassified] WNRC, RG 330` */
const extent = /(?<=[.?!”)\]]) \[?\d{1,4} ?(?:pp?\.|pages?\b)(?:[^.\]\n]{0,40}(?:\.|\]\.?))? (?=\S)/gu

/** `. Top Secret; Eyes Only. Kennedy Library, National Security Files` */
const markingAndArchive =
  /^(?<before>.{10,}?[.?!”)\]] )(?<marking>(?:Top Secret|Secret|Confidential|Unclassified|Official Use Only|Limited Official Use|No classification marking)[^.]{0,80}\.) (?<archive>[A-Z].*)$/u
