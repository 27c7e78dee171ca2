/**
 * The words that name a party, as lists of names have them: the facets of the search and the index of names alike.
 *
 * Forms that differ only in the article that the sentence gave them are one.
 */

/** A name as it is shown and counted: with a capital, without article. */
export function tidyParty(words: string): string {
  const bare = leaveArticle(words).replace(/\s+/gu, ' ').replace(/[:;]$/u, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** A name without its article. */
export function leaveArticle(words: string): string {
  return words.replace(article, '')
}

/** Whether words name one party, and none of them was withheld. */
export function namesParty(words: string): boolean {
  return words.length <= longest && !withheld.test(words)
}

/** What is longer names a whole delegation: `United States The Secretary Mr. Parsons, Assistant Secretary for …`. */
const longest = 120

/** > the Secretary of State   The Acting Secretary */
const article = /^the /iu

/**
 * Words that were withheld in a name.
 *
 * > [name not declassified]   the CIA Station in [place not declassified]
 */
const withheld = /\[[^\]]*not (?:yet )?declassified[^\]]*\]/u
