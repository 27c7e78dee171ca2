/**
 * The marking of a document, from the sentence after the citation.
 *
 * > Top Secret; Niact; Limit Distribution.   Secret/Sensitive.   No classification marking.   Official–Informal; Secret
 */
import type {Caption, Marking} from '../../edition/source-note.ts'
import {classifications, distributions, precedences} from './captions.ts'

/** Reads a sentence as a marking; `null` where it is none. */
export function readMarking(raw: string): Marking | null {
  const words = raw.replace(/[\s.;,]+$/u, '')
  if (words.length > longest || verb.test(words)) return null
  const tokens = tokenize(words)
  const marking: Marking = {classification: null, precedence: [], distribution: [], raw}
  let known = 0
  for (const token of tokens) {
    const classification = lookUp(classifications, token)
    if (classification !== null && marking.classification === null) {
      marking.classification = classification
      known++
      continue
    }
    const precedence = lookUp(precedences, token)
    if (precedence !== null) {
      marking.precedence.push({value: precedence, raw: token})
      known++
      continue
    }
    const distribution = distributionOf(token)
    if (distribution.value !== null || classification !== null || redacted.test(token)) known++
    marking.distribution.push(distribution)
  }
  const [first] = tokens
  const opens = first !== undefined && (isKnown(first) || redacted.test(first))
  return opens || known * 2 > tokens.length ? marking : null
}

/** No marking is longer than this. */
const longest = 200

/** A sentence with a verb is no marking. */
const verb =
  /\b(?:is|are|was|were|by|has|had|see|sent|repeated|drafted|received|indicates?|reads?|bears?|printed)\b/iu

/** `[handling restriction not declassified]` */
const redacted = /^\[.*\bnot de-?classified\]?$|not declassified$/u

/** Tokens part at `;`, and where that leaves words unknown at `/`, `,` or a dash, if the pieces are known. */
function tokenize(words: string): string[] {
  return words
    .split(/;\s*/u)
    .map((token) => token.trim())
    .filter((token) => token !== '')
    .flatMap((token) => {
      if (isKnown(token)) return [token]
      const pieces = token.split(/\s*[/,–—-]\s*|\. /u).filter((piece) => piece !== '')
      return pieces.length > 1 && pieces.every(isKnown) ? pieces : [token]
    })
}

function lookUp<Value>(list: readonly (readonly [RegExp, Value])[], token: string): Value | null {
  return list.find(([spelling]) => spelling.test(token))?.[1] ?? null
}

function distributionOf(token: string): Caption {
  return {value: lookUp(distributions, token), raw: token}
}

function isKnown(token: string): boolean {
  return [...classifications, ...precedences, ...distributions].some(([spelling]) => spelling.test(token))
}
