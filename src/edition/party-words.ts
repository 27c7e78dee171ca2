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
  return !isWithheld(words) && !isNoName(words)
}

/** Whether words of a name were withheld. */
export function isWithheld(words: string): boolean {
  return withheld.test(words)
}

/** Whether words that stand where a name would are none: they tell something, count people, or name several. */
export function isNoName(words: string): boolean {
  const bare = leaveArticle(words)
  return words.length > longest || noNames.some((sign) => sign.test(bare))
}

const titles =
  '(?:Mr|Mrs|Dr|Messrs)\\.|H\\.E\\.|Sir|Lord(?! Privy)|Ambassador|Senators|Congressmen|General|Lt\\.|Col\\.'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Words that are no name of a party, by what they are. */
const noNames: readonly RegExp[] = [
  // Herter July 14   S on October 16   White House the same day
  new RegExp(`\\b${month} ?\\d{1,2}\\b|\\bthe same day\\b`, 'u'),
  // (for Sec. Seaton)   [Here follows the same list of persons as Document 331.]   “informally”
  /^[([“"‘]|^[^\]]*\[[^\]]*$|__/u,
  // See attached list   For the Record   Personal Files
  /\b[Ll]ist [Aa]ttached\b|\battached list\b|^(?:for )?(?:the )?record:?$|^(?:Personal )?Files$/iu,
  // Mr. Broe was present for Item 1.   an August 8 meeting with the President, recorded in …
  /\b(?:is|are|was|were|had|has|approved|arrived|called|described|recorded|revised|sent|attached|follows?|except)\b/u,
  // 10 other offices or bureaus   Three Notetakers   Others from Treasury   Soviet Interpreter
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|various|others?)\b|(?:^|\P{L})(?:interpreters?|notetakers?)$/iu,
  /^\d+ \p{Ll}/u,
  // Members   Also   Copies   PARTICIPANTS
  /^(?:members|principals|invitees|observers|participants|copies|also|ibid\.?|inter|press|staff|same|general agreement)$/iu,
  // Pacific   Section, Foreign Ministry   Education and Welfare   Analysis for East Asia
  /^(?:Pacific|Section, .*|Education and Welfare|Analysis for .*)$/u,
  // European Affairs   Director Brundage and   Chamberlain of
  /^(?:[\p{Lu}][\p{L}-]* (?:and )?){1,3}Affairs$|(?:,| (?:Political|Economic|Military|Financial|Monetary|International|and|or|of|the|for|in|to|with|also))$/u,
  // Mr. Guthe and Mr. Weber   The Indonesian Ambassador, H.E. Mukarto Notowidigdo   US The Secretary Mr. Wilcox
  new RegExp(
    `(?:\\S,? (?:and )?|—)(?:Mr|Mrs|Messrs|Dr)\\.|^(?:Messrs\\.|Congressmen|Senators) |, (?:and )?(?:${titles})|\\S (?:Sir|Lord(?! Privy)|H\\.E\\.|His Majesty) `,
    'u'
  ),
  /^(?:U\.?S\.?|U\.?K\.?|United (?:States|Kingdom)) (?:The\b|Secretary [A-Z]\w+ )|\b(?:Secretary|Minister|President|Sec\.) \p{Lu}[\p{L}.]+ (?:\p{Lu}\p{L}+ )?(?:and )?(?:Ambassador|(?:Under|Assistant|Acting) Sec)/u,
  /(?:, [^,]+){5,}|^\p{Lu}[\p{L}.]+(?:, \p{Lu}[\p{L}.]+)+,? and \p{Lu}\p{L}+$/u,
  // the Secretary of State’s Policy Planning Meeting   the Ten Point Negotiating Paper
  /(?:’s|s’) .*\b(?:Meeting|Report|Review)\b|\b(?:Negotiating Paper|Amnesty|Official Report)\b/u
]

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
