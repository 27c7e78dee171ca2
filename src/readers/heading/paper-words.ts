/** What of a paper of someone names the paper, so that the person is left. */

const paper =
  '(?:[Pp]etition|[Mm]emorial|[Rr]emonstrance|[Pp]rotest|[Rr]eply|[Aa]nswer|[Cc]redentials|(?:[Ss]worn )?[Ss]tatement|[Aa]ffidavit|[Aa]uthorization|[Pp]roclamation|[Dd]eposition|[Tt]estimony|[Oo]pinion|[Ll]etter)'

/**
 * A paper before the name of whose it is; whoever petitions may have no name.
 *
 * > Affidavit of William J. Waitt   letter of Messrs. Campbell and Parke   Memorial of citizens of Boston
 */
const paperOf = new RegExp(
  `^(?:[Tt]he )?(?:(?:${paper}) of (?:the )?(?=\\p{Lu})|(?:[Pp]etition|[Mm]emorial|[Rr]emonstrance) of (?:the )?)`,
  'u'
)

/**
 * A paper behind the name of whose it is.
 *
 * > President Wilson’s Reply   the President’s Fourteenth Message   Mr. Seward’s note
 */
const paperBehind =
  /(?<=\p{L})’s? (?:\p{L}+ ){0,3}(?:Reply|Answer|Response|Address|Message|Report|Letter|Speech|Remarks|Proclamation|Declaration|Statement|[Nn]ote|Memorandum|Proposals?)$/u

/** Who is left where words name a paper of someone; what names no paper stays as it is. */
export function leavePaper(words: string): string {
  return words.replace(paperOf, '').replace(paperBehind, '')
}

/**
 * Whether words name a paper that nobody sends: it is about whom it names.
 *
 * > Passport of John Smith   Certificate of naturalization of John Smith
 */
export function isPaperAbout(words: string): boolean {
  return paperAbout.test(words)
}

const paperAbout =
  /^(?:[Tt]he )?(?:Form|Passport|Certificate|Warrant|Bond|Oath|Deed|Will|Power|Bill|Case|Claims?|Invoice|Inventory|Manifest|Register|Translation|Text|Abstract|List|Table|Schedule|Synopsis|Articles?) (?:of|for) /u
