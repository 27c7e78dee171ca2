/** The forms of the lines that stand above a heading: numbers, rubrics, sources; and what a heading looks like. */

/**
 * The number and the heading on one line.
 *
 * > 67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk1
 * > 72A. Editorial Note
 */
const stopped = /^\d{1,5}[A-Za-z]?\.(?=\s|$|\p{Lu})/u

/**
 * The number on a line of its own, or glued to the heading (1952–54); with a stop before 1900.
 *
 * > No. 501
 * > No. 125.
 * > *No. 4.
 * > No. 5525.—United States of America.
 * > NO. 17.   No, 17½.
 */
const plain =
  /^No\.\s?\d{1,5}[A-Za-z]?(?=$|[^\d.,\w\]½])(?! ?\])|^\*?N[oO][.,] ?\d{1,5}(?:½|[A-Za-z])?\.(?=\[|—|\s|$)/u

/** The number that some words begin with, as printed; `null` where they begin with none. */
export function numberOf(words: string): string | null {
  return stopped.exec(words)?.[0] ?? plain.exec(words)?.[0] ?? null
}

/** Whether a line is a number and no more. */
export function isNumberLine(words: string): boolean {
  return plain.exec(words)?.[0].length === words.replace(callBehind, '').length
}

/** Whether a line is a number with a stop and no more, as the number of a document is where its heading follows: `17.` */
export function isStoppedLine(words: string): boolean {
  return stopped.exec(words)?.[0].length === words.length
}

/** > *No. 9.[11] */
const callBehind = / ?\[\d{1,3}\]$/u

/** Whether a group begins with a number of 1952–54, below its source line. */
export function beginsWithPlainNumber(words: string): boolean {
  return plain.test(words)
}

/**
 * What an enclosure that is printed as a document of its own has above its heading; what kind of text follows, or which of
 * several papers it is.
 *
 * > [Enclosure]
 * > [Translation.]
 * > B.
 */
const enclosureRubric =
  /^(?:\[(?:Sub)?(?:Annex|Enclosure|Extract|Attachment|Appendix|Tab|Addendum)[^\]]{0,40}\]|Enclosure|Annex|Attachment)$/iu
const bracketed = /^(?:\[(?!Untitled\])[^\]\n]{1,160}\]\.?|\([^)\n]{1,160}\)\.?)$/u
const letter = /^\p{Lu}\.?$/u
/** The number of a meeting of the Peace Conference of 1919, or of a paper of it: `IC–166A`, `BC–A1`, `HD–10` */
const meetingNumber = /^\p{Lu}{1,5}[–-]\p{Lu}?\d{1,4}\p{Lu}?(?:\/\d{1,2})?$/u
/** The number of a despatch, which mostly stands below its heading; its bracket is at times read as a line. */
const despatchNumber = /^No\. ?\d{1,5}(?:\.[\]|]?|[\]|])$/u
/** What several papers are about that follow, above the heading of the first of them. */
const caption = /^(?=.*\p{Lu}{3})[^\p{Ll}]{8,160}$/u

/** Whether words are a rubric whatever follows, or one if a heading does. */
export function rubricOf(words: string): 'certain' | 'before-heading' | null {
  // a page that begins there belongs to the text
  if (words.includes('[Page ')) return null
  if (enclosureRubric.test(words)) return 'certain'
  return bracketed.test(words) || letter.test(words) || meetingNumber.test(words) ? 'before-heading' : null
}

/**
 * Whether words are a caption in capitals, of the country or the matter that several papers are of.
 *
 * > CHINA.
 */
export function isCaption(words: string): boolean {
  return capitals.test(words)
}

const capitals = /^(?=.*\p{Lu}{3})[^\p{Ll}\d\/]{4,160}$/u

/**
 * Whether words say that the paper under them is attached to another.
 *
 * > Annex A.   Exhibit 2.
 */
export function isAttached(words: string): boolean {
  return attached.test(words)
}

const attached =
  /^(?:Annex|Exhibit|Appendix|[EI]nclosure)(?: (?:No\. ?)?(?:\d{1,2}|\p{Lu}|[IVX]{1,4}))?\.?$/iu

/** Whether words can stand between the number of a document and a heading that says who wrote to whom. */
export function isBetween(words: string): boolean {
  return despatchNumber.test(words) || caption.test(words)
}

/**
 * The source line of 1948–54: a decimal file number, or files, papers or a lot by name.
 *
 * > 741.90G/1–1048: Telegram
 * > S/P Files: Lot 64 D 563
 * > Tokyo Post files, 350 Japan
 * > Bohlen Collection
 */
const datedFile =
  /^\d{3}[A-Z]?\.? ?[\w.,–—() -]{0,24}(?:\/[\dl]{0,4} ?[–—-] ?[\dl]|\/\d{3,5}(?:$|:)|: ?(?:Circular )?(?:TeI?le?I?gram|Airgram))/iu
const namedFile =
  /(?:^\p{Lu}\S* Collection$|\b(?:files?|flies|papers|lot|library|university|series|secretary’s memoranda)\b)(?!.*\b(?:memorandum|editorial note)\b)/iu

/**
 * The file numbers of 1906–1947, with the form of the paper behind them, and a file by its name.
 *
 * > 811.7442/18   362.115 St 21/362½   123 G 861/178a: Telegram   439.11c Colom, Eduardo/63   /969a (Suppl)
 * > File No. 763.72112/3512   Paris Peace Conf. 184.00101/143: Telegram
 */
const fileNumber =
  /^(?:Files? Nos?\. ?|Paris [Pp]eace Conf(?:\.|erence) ?)?(?:\d{3,5}\p{Lu}?[\w., ’'()–\/-]{0,60})?\/ ?[\w\p{No}.–—-]{0,16}(?: ?[\w½.]{1,8}){0,2}(?: ?\([^)]{1,30}\))?(?: ?[:;.,] ?(?:\p{Lu}[\p{L} ]{0,30})(?:\([^)]{1,30}\))?)?$/u
const namedNumber =
  /^(?:Files? Nos?\. ?\S.{0,80}|Paris [Pp]eace Conf\..{0,80}(?:\n\p{Lu}{1,5}[–-]\S{1,8})?|(?:Treaty|Executive Agreement|Treaties and Other International Acts) Series,? Nos?\. ?\S{1,12}|\p{Lu}[\p{L} ]{2,40} (?:Document|Doc\.) No\. ?\S{1,12})$/u
const longestSourceLine = 900

/** Whether the first words of a file are those of its source. */
export function isSourceLine(words: string): boolean {
  if (words.length > longestSourceLine) return false
  return datedFile.test(words) || fileNumber.test(words) || namedNumber.test(words)
}

/** Whether a line names files that a paper is in, and no paper. */
export function namesFiles(line: string): boolean {
  return namedFile.test(line) && !headingWords.test(line)
}

const headingWords =
  /^(?:\[?The |Memorand|Editorial|Letter|Telegram|Minutes|Report|Statement|Record|Draft|Note|Paper|Mr\.|President|Circular)|\b(?:to the|From the)\b/u

/**
 * A heading that names who wrote to whom.
 *
 * > Mr. Adams to Mr. Seward.
 * > The Minister in Haiti (Armour) to the Secretary of State
 */
const correspondents = /^\[?\p{Lu}[^:;!?]{1,220}? to (?:the |certain |his |her |all |\p{Lu})[^:;!?]{1,220}$/u
const untitled = /^\[Untitled\]/u
/** > The Government has the honor to submit to the honorable arbitrator, Mr. Asser, the hereunto annexed rejoinder */
const sentence =
  / (?:has|have|had|is|are|was|were|wish(?:es)?|desires?|begs?|presents?|would|shall|will|must|should|that) /u

/** Whether words name who wrote to whom, or say that there is no heading. */
export function isHeadingFor(words: string): boolean {
  return untitled.test(words) || (correspondents.test(words) && !sentence.test(words))
}

/**
 * How the text of a letter begins.
 *
 * > To the Senate and House of Representatives:
 * > Sir: I have the honor to inclose copy of a dispatch
 * > His Majesty Kwang Hsu, Emperor of China, greeting:
 */
const salutation =
  /^(?:(?:My )?(?:dear )?(?:Sir|Sirs|Gentlemen|Excellency|Your Excellency|Madam|Mr\. (?:Minister|Secretary|Ambassador|President|Chargé)|Dear (?:Mr|Sir|Colonel)[^:\n]{0,40}|The President|To the (?:Senate|House|Congress|President|Honorable|honorable)[^:\n]{0,90})|[^:.\n]{3,120}, greeting)[:,]/iu

/**
 * How a paper without heading came, in brackets above its text.
 *
 * > [Handed to the President by Minister Wu, October 17, 1900.]
 */
const remark =
  /^\[(?:Handed|Communicated|Left|Delivered|Read|Presented|Sent|Submitted|Received)\b[^\]]{0,20} (?:at|by|to|in|from)\b[^\]]*\]$/u

/** Whether words say how a paper came; they are a rubric above a heading only. */
export function isRemark(words: string): boolean {
  return remark.test(words)
}

/** Whether words begin a text, and are no heading. */
export function isSalutation(words: string): boolean {
  return salutation.test(words)
}
