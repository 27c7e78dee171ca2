/**
 * The marking of a document, from the sentence after the citation.
 *
 * > Top Secret; Niact; Limit Distribution.   Secret/Sensitive.   No classification marking.   Official–Informal; Secret
 */
import type {Marking} from '../../edition/source-note.ts'
import {classifications, distributions, precedences} from './captions.ts'

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
  for (const token of tokens) {
    const classification = lookUp(classifications, token)
    const precedence = lookUp(precedences, token)
    const distribution = lookUp(distributions, token)
    if (classification !== null && marking.classification === null) marking.classification = classification
    else if (precedence !== null) marking.precedence.push({value: precedence, raw: token})
    else marking.distribution.push({value: distribution, raw: token})
    if ((classification ?? precedence ?? distribution) !== null) known++
  }
  const [first] = tokens
  const opens = first !== undefined && isKnown(first)
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

function lookUp<Value>(list: readonly (readonly [RegExp, Value])[], token: string): Value | null {
  return list.find(([spelling]) => spelling.test(token))?.[1] ?? null
}

const spellings = [...classifications, ...precedences, ...distributions].map(([spelling]) => spelling)

function isKnown(token: string): boolean {
  return spellings.some((spelling) => spelling.test(token))
}
