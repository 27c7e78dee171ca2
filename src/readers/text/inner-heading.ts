/** Headings inside a document: captions of sections and of attached papers. */

/**
 * A numbered caption; 1948–54 has lost its small capitals.
 *
 * > I. INTRODUCTION
 * > ii. european recovery program
 * > A. Military Assistance
 */
const numbered = /^(?:[IVX]{1,5}|[ivx]{1,5}|[A-H])\. (?<words>\S.*)$/u
/**
 * A caption in capitals.
 *
 * > IMPLICATIONS OF KHRUSHCHEV’S DOWNFALL
 */
const capitals = /^(?=.*\p{Lu}{3})[^\p{Ll}]+ [^\p{Ll}]+$/u
const call = /\d{0,3}$/u
const sentenceEnd = /[.:;,?!…—–-]["”’)\]]*$/u
const marking =
  /^(?:(?:top )?secret|confidential|restricted|unclassified|limited|no(?:dis|forn)|exdis|eyes only)\b/iu
const longest = 90
const smallWord =
  /^(?:a|an|and|as|at|by|for|from|in|of|on|or|over|the|to|with|vs\.?|under|into|about|between)$/u

/** Whether a line by itself is a caption: numbered, or in capitals, without the stop of a sentence. */
export function isHeading(line: string): boolean {
  if (line.length > longest) return false
  const bare = line.replace(call, '').trimEnd()
  if (sentenceEnd.test(bare) || marking.test(bare)) return false
  const words = numbered.exec(bare)?.groups?.words
  if (words !== undefined) return isTitle(words)
  return capitals.test(bare)
}

function isTitle(words: string): boolean {
  if (!/\p{Lu}/u.test(words)) return true
  return words.split(/\s+/u).every((word) => smallWord.test(word) || !/^\p{Ll}/u.test(word))
}
