/**
 * What the editors say is not printed, not attached, not found, not identified.
 *
 * > Not printed. (Washington National Records Center, ICA Director’s Files: FRC 61 A 32, Box 307)   Neither found.
 * > Attached but not published is the draft communiqué.   No record of the meeting has been found.   Not further identified.
 */
import type {Absence, AbsenceStatus} from '../edition/absence.ts'
import type {Citation} from '../edition/source-note.ts'
import {matches} from './matches.ts'
import {readCitation} from './source-note/citation.ts'
import {splitStatements} from './source-note/sentences.ts'

/** A statement that something is not there. */
export type FoundAbsence = Pick<Absence, 'status' | 'text' | 'citation'>

/** The statements of a note, in order; a sentence that says two things is there twice. */
export function findAbsences(text: string): FoundAbsence[] {
  // most notes claim nothing, and are not cut into sentences
  if (!mayClaim.test(text) || !mayDeny.test(text)) return []
  return toSentences(text).flatMap((sentence) => {
    if (!mayClaim.test(sentence) || !mayDeny.test(sentence)) return []
    const words = sentence.replace(quotation, (quoted) => ' '.repeat(quoted.length))
    return claims
      .filter(({forms}) => forms.some((form) => form.test(words)))
      .map(({status}) => ({status, text: sentence, citation: citationIn(sentence)}))
  })
}

/** What others say is no claim of the editors. */
const quotation = /“[^“”]*”/gu

/** Sentences, each with the parentheses after it; what stands in brackets as a whole is taken out of them. */
function toSentences(text: string): string[] {
  const sentences: string[] = []
  for (const statement of splitStatements(text)) {
    const {kind, text: words} = statement
    if (kind === 'quotation') continue
    if (kind === 'parenthesis' && sentences.length > 0) sentences.push((sentences.pop() ?? '') + ' ' + words)
    else if (bracketed.test(words)) sentences.push(...toSentences(words.slice(1, -1)))
    else sentences.push(words)
  }
  return sentences
}

/** > [Footnote in the source text. Neither telegram 183 nor airgram Torep A–3 is printed.] */
const bracketed = /^\[[^[\]]+\]$/u

/** How the editors say it. What somebody else had not found is in the active voice: `Rusk had not found …`. */
const claims: readonly {status: AbsenceStatus; forms: readonly RegExp[]}[] = [
  {
    status: 'not printed',
    forms: [
      // Not printed.   Dated Feb. 19, not printed.   The other enclosures are not here printed.   Not reproduced.
      /(?<!\b(?:had|have|has|did) )\bnot (?:(?:here|also|yet|otherwise) )*(?:printed|reproduced)\b/iu,
      // Two photographs in the source text and their captions have not been printed.
      /\bnot be(?:en)? (?:printed|reproduced)\b/iu,
      // Neither printed.   Neither the memorandum nor the letter is printed.   None of the Tabs mentioned are printed
      /\b(?:neither|none)\b(?:(?!\b(?:found|identified|but)\b)[^.;]){0,200}?\bprinted\b/iu,
      // Attached but not published at Tab C is the memorandum (frus1969-76ve13)
      /\battached\b[^.;]{0,60}\bnot published\b/iu
    ]
  },
  {
    status: 'not attached',
    forms: [
      // Not found attached.   The charts were not attached to the source text.
      /\bnot (?:been )?(?:found )?attached\b/iu,
      // No tabs were attached to the source text.   No tabs were found attached.
      /\b(?:no|neither|none)\b[^.;,(]{0,60}?\b(?:is|are|was|were|been) (?:found )?attached\b/iu,
      // No attached paper was found.
      /\bno attached\b/iu,
      // Neither document found attached.   were indicated as attachments, none found attached
      /\b(?:neither|none)(?: \w+){0,2} (?:found )?attached\b/iu
    ]
  },
  {
    status: 'not found',
    forms: [
      // Not found.   Draft message not found in Department of State files.
      /(?<!\b(?:had|have|has|did) )\bnot (?:found|located)\b(?! attached)/iu,
      // has not been found   could not be located
      /\b(?:not|cannot) (?:yet )?be(?:en)? (?:found|located)\b(?! attached)/iu,
      // No record of this conversation has been found.   Neither Lodge’s letter nor … have been found   No record was found of
      /\b(?:no|neither|none|nor)\b(?! attached)[^.;]{0,240}?\b(?:be|been|was|were) (?:found|located)\b(?! attached)/iu,
      // Neither found.   Apparently two letters of Dec. 2, neither found in Department of State files.
      /(?:^|[,;] )(?:no|neither|none)\b(?! attached)(?: [\w’]+){0,3} (?:found|located)\b(?! attached)/iu,
      // The files of the Department of State contain no record of a meeting
      /\bfiles?\b[^.;]{0,80}\bcontains? no (?:copy|record|other)\b/iu
    ]
  },
  {
    status: 'not identified',
    forms: [
      // Not further identified.
      /(?<!\b(?:had|have|has|did) )\bnot (?:(?:further|otherwise|yet|positively) )*identified\b/iu,
      // The tax treaty has not been further identified.   could not be identified
      /\bnot be(?:en)? (?:(?:further|otherwise|yet|positively) )*identified\b/iu,
      // Neither the appropriate telegram nor information about the episode it described have been further identified.
      /\b(?:no|neither|none)\b[^.;]{0,160}?\bbe(?:en)? (?:further )?identified\b/iu,
      /^neither (?:further )?identified\b/iu
    ]
  }
]

/** Where a claim can be: it takes two words. */
const mayClaim = /\b(?:printed|reproduced|published|attached|found|located|identified|contains? no)\b/iu
const mayDeny = /\b(?:not|none|neither|nor?|cannot)\b/iu

/** The first archive that a sentence names in parentheses. */
function citationIn(sentence: string): Citation | null {
  for (const {groups} of matches(sentence, parenthesis)) {
    const citation = readCitation((groups?.words ?? '').replace(restOfClause, ''))
    if (citation.kind === 'archive' && citation.parts.length > 0) return citation
  }
  return null
}

/** > (Lot 57D284, Box 108, neither printed)   (Department of State files; included in the microfiche supplement) */
const restOfClause = /(?:, (?:neither|not|both|all)\b|;).*$/u

/** > (795.00/5–351)   (Department of State, Presidential Correspondence: Lot 66 D 204)   never (Ibid., 411.0041/7–1057) */
const parenthesis = /\((?!ibid)(?<words>(?:[^();]|\([^()]*\)){4,240})[);]/giu
