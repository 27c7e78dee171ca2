/**
 * The marking of a document, from the sentence after the citation.
 *
 * > Top Secret; Niact; Limit Distribution.   Secret/Sensitive.   No classification marking.   Official–Informal; Secret
 */
import type {Classification, Distribution, Precedence} from '../../edition/captions.ts'
import type {Marking} from '../../edition/source-note.ts'
import {classifications, distributions, precedences, type Spelling} from './captions.ts'

/** Reads a sentence as a marking; `null` where it is none. */
export function readMarking(raw: string): Marking | null {
  const words = raw.replace(/^[\s[]+|(?<![\s.;,:])[\s.;,:]+$/gu, '')
  if (unmarked.test(words)) {
    return {classification: 'No classification marking', precedence: [], distribution: [], raw}
  }
  if (words.length > longest || verb.test(words)) return null
  const tokens = tokenize(words)
  const marking: Marking = {classification: null, precedence: [], distribution: [], raw}
  let known = 0
  let opens = false
  for (const [index, token] of tokens.entries()) {
    const {classification, precedence, distribution} = meaningOf(token)
    if (classification !== null && marking.classification === null) marking.classification = classification
    else if (precedence !== null) marking.precedence.push({value: precedence, raw: token})
    else marking.distribution.push({value: distribution, raw: token})
    if ((classification ?? precedence ?? distribution) === null) continue
    known++
    opens ||= index === 0
  }
  return opens || known * 2 > tokens.length ? marking : null
}

/** `No classification marking, but the first page is marked “T.S. File.”`, `No classification marking or drafting information appears on the record` */
const unmarked = /^No (?:security )?classification (?:marking|indicat)/iu

/** No marking is longer than this. */
const longest = 240

/** A sentence with a verb is no marking. */
const verb =
  /\b(?:is|are|was|were|by|has|had|have|see|sent|repeated|drafted|received|indicates?|reads?|bears?|printed|attached|appears?|took|held)\b/iu

/** `Secret With Top Secret Attachments`, `Secret (General Service)`, `Top Secret (when with attachments)` */
const qualified =
  /^(?<head>Top Secret|Secret|Confidential|Unclassified|Limited Official Use)\b(?: (?:[Ww]ith|[Ww]hen|[Ww]ithout|Enclosures?|Attachments?)\b.*| ?\(.*\))$/u

/** `NATO Secret`, `Cosmic Top Secret`, `Secret and Personal` */
const joined =
  /^(?<first>NATO|Cosmic|Top Secret|Secret|Confidential|Restricted|Personal)(?: and|[,/–—-])? ?(?<second>(?:Top )?Secret|Confidential|Restricted|Unclassified|Personal|Security Information|Eyes Only(?: .*)?)$/iu

/** Tokens part at `;`, and where that leaves words unknown at `/`, `:`, `,` or a dash, if the pieces are known. */
function tokenize(words: string): string[] {
  return words
    .split(/;\s*/u)
    .map((token) => token.trim())
    .filter((token) => token !== '')
    .flatMap(splitToken)
}

function splitToken(token: string): string[] {
  const pair = joined.exec(token)?.groups
  if (pair?.first && pair.second && !/^Personal and Confidential$/iu.test(token))
    return [pair.first, pair.second]
  if (isKnown(token)) return [token]
  const head = qualified.exec(token)?.groups?.head
  if (head !== undefined) return [head]
  const pieces = token.split(/\s*[/,:–—-]\s*|\. | and /u).filter((piece) => piece !== '')
  return pieces.length > 1 && pieces.every(isKnown) ? pieces : [token]
}

/** What a token is in each of the lists; known, if in any. */
type Meaning = {
  classification: Classification | null
  precedence: Precedence | null
  distribution: Distribution | null
}

function meaningOf(token: string): Meaning {
  return usual.get(token.toLowerCase()) ?? readSpelling(token)
}

function readSpelling(token: string): Meaning {
  return {
    classification: lookUp(classifications, token),
    precedence: lookUp(precedences, token),
    distribution: lookUp(distributions, token)
  }
}

function lookUp<Value>(list: readonly Spelling<Value>[], token: string): Value | null {
  return list.find(([spelling]) => spelling.test(token))?.[1] ?? null
}

/** The meanings of captions in their usual spelling, which nearly all have. */
const usual = new Map(
  [...classifications, ...precedences, ...distributions].map(([, name]) => [
    name.toLowerCase(),
    readSpelling(name)
  ])
)

/** Whether words are a caption for how urgent a paper is or who may see it. */
export function isCaption(words: string): boolean {
  const {precedence, distribution} = meaningOf(words)
  return (precedence ?? distribution) !== null
}

function isKnown(token: string): boolean {
  const {classification, precedence, distribution} = meaningOf(token)
  return (classification ?? precedence ?? distribution) !== null
}
