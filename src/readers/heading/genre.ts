/**
 * The kind of a document, from the words at the head of its heading.
 *
 * > Special National Intelligence Estimate   Memorandum of Discussion at the 336th Meeting …   Backchannel Message From …
 */
import type {Genre} from '../../edition/document.ts'
import type {GenreKind} from '../../edition/genre.ts'

/** The kind of a document and where the words for it end. */
export type FoundGenre = {genre: Genre; end: number}

/**
 * Reads the kind from a heading without its number.
 *
 * A heading before 1955 may name only who wrote to whom: then the words of the source line (`Telegram`) are the hint, and
 * without one it is correspondence of a kind that is not printed. What else that line has says where the paper lies (`Woodrow
 * Wilson Papers`, `Treaty Series No. 706`), or how much of it is printed (`[Extract.]`): an extract of a letter is
 * correspondence.
 */
export function readGenre(heading: string, hint?: string | null): FoundGenre {
  const head = heading.slice(0, headEnd(heading))
  const named = senderAlone.test(heading) ? null : firstKind(head)
  if (named) return {genre: {kind: named.kind, text: named.text}, end: named.end}
  const hinted = hint ? firstKind(hint) : null
  if (hinted && ofSourceLine.has(hinted.kind)) return {genre: {kind: hinted.kind, text: hinted.text}, end: 0}
  if (senderFirst.test(heading)) return {genre: {kind: 'correspondence', text: null}, end: 0}
  const anywhere = firstKind(heading)
  return {
    genre: {kind: anywhere?.kind ?? 'other', text: anywhere?.text ?? null},
    end: anywhere ? anywhere.end : 0
  }
}

/**
 * The kind of a document whose heading names none, by the first words of its text: what begins with a salutation is
 * correspondence.
 */
export function genreByText(genre: Genre, text: string): Genre {
  const isUnknown = genre.kind === 'other' && genre.text === null
  return isUnknown && salutation.test(text) ? {kind: 'correspondence', text: null} : genre
}

/** > Sir:   My Dear Mr. Secretary:   Monsieur le Ministre:   Your Excellency,   Governor: In reply … */
const salutation =
  /^[“"]?(?:(?:My |Most )?(?:[Dd]ear |[Hh]onou?red |[Ee]steemed )?(?:Sirs?|Gentlemen|Madam|Monsieur|Mr\.|Señor|Your (?:Excellency|Imperial|Royal|Highness|Majesty|Lordship)|Excellency|Governor|General|Colonel|Captain|Admiral|Commodore|My Lord|Count|Baron|Prince|Lord|President|Mr\. (?:President|Secretary)|Consul)\b)(?: \p{L}[\p{L}.’]*){0,5}(?::|,? ?—|,(?= I\b|$))/u

/** Where the words before From, by, Prepared, Between … end. */
const afterGenre =
  / (?:[Ff]rom|[Bb]y|[Pp]repared|[Bb]etween|With|Approved|Received|Before|[Cc]oncerning|Regarding|to the|to)(?= )|, (?=[A-Z])/u

/** Kinds that a source line or a line above the heading names: `611.94/2–852: Telegram`, `[Circular.]`. */
const ofSourceLine: ReadonlySet<GenreKind> = new Set<GenreKind>([
  'telegram',
  'airgram',
  'circular',
  'despatch',
  'instruction',
  'aide-memoire',
  'memorandum',
  'memorandum of conversation',
  'note',
  'letter'
])

/** A heading that begins with its sender: a post, a person or a government. */
const senderFirst = / to (?:[Ss]ame\.?$|the |certain |all |her |his |their |M\. |d[eu] |[A-Z])/u

/** A heading of 1948–54 without a word for the kind: `The Director of the Policy Planning Staff ( Kennan ) to the Secretary of State` */
const senderAlone =
  /^(?:The|Mr\.|Mrs\.|General|Senator|President) (?!(?:[\w’]+ ){0,2}(?:Minutes|Memorandum|Report))(?!.* (?:From|by|From|Prepared|Between) ).* to /u

function headEnd(heading: string): number {
  const match = afterGenre.exec(heading)
  return match ? match.index : heading.length
}

type Kind = {kind: GenreKind; text: string; end: number}

/** The kind that some words name; `null` where they name none. */
export function readKind(words: string): Genre | null {
  const found = firstKind(words)
  return found && {kind: found.kind, text: found.text}
}

function firstKind(words: string): Kind | null {
  const known = usual.get(words)
  return known === undefined ? findKind(words) : known
}

function findKind(words: string): Kind | null {
  for (const [kind, sign] of signs) {
    const match = sign.exec(words)
    if (match) return {kind, text: match[0].trim(), end: match.index + match[0].length}
  }
  return null
}

const meetingWords = '(?:Meetings?|Conferences?|Sessions?|Discussions?|Talks)'

/** Kinds that headings name in general words only, or not at all. */
type WithoutOwnWords = 'correspondence' | 'other' | 'paper'

/** The words for each kind: the first row that fits is taken, so that particular words stand before more general ones. */
const kinds = {
  'editorial note': /\bEditorial Notes?\b/iu,
  'backchannel message': /\bBackchannel (?:Message|Telegram)s?\b/iu,
  circular: /\bCircular (?:Telegram|Airgram|Instruction|Message|Letter|Despatch)s?\b|\bCircular\b/iu,
  'intelligence estimate': /\b(?:Special )?(?:National )?Intelligence Estimates?\b/iu,
  'national security memorandum':
    /\b(?:NSAM|NSSM|NSDM|NSDD|PRM|PD)\b|\b(?:National Security (?:Action|Study|Decision)|Presidential (?:Review|Decision)) (?:Memorandum|Directive)s?\b|\bPresidential Directive\b/iu,
  'telephone conversation':
    /\b(?:Memorandum|Memoranda|Memorandurn|Record|Transcript|Notes|Summary)(?: of| on)?(?: an?| the)? ?(?:[\w-]+ )?Telephone (?:Conversations?|Calls?)\b|\bTelephone (?:Conversation|Call)s?\b/iu,
  'memorandum of conversation':
    /\b(?:Memorandum|Memoranda|Memorandurn|Memo) of (?:an? |the )?(?:[\w-]+ )?Conversations?\b/iu,
  'memorandum of discussion':
    /\bMemorand(?:um|a|urn)(?: of| on)?(?: the Substance of)?(?: an?| the)? ?(?:[\w-]+ )?(?:Discussions?|Conferences?|Meetings?)\b/iu,
  'memorandum for the record':
    /\b(?:Draft )?Memorand(?:um|a|urn) (?:for|to) (?:the )?(?:Record|Files?|President’s Files?)\b|\bNote for the (?:Record|Files?)\b/iu,
  minutes: new RegExp(`\\b(?:(?:Agreed |Summary |Draft )*Minutes)\\b`, 'iu'),
  'notes of meeting': new RegExp(
    `\\b(?:Supplementary |Personal |Summary |Handwritten )*(?:Notes?|Highlights) (?:of|on|from) (?:an? |the )?(?:.{0,80}? )?${meetingWords}\\b`,
    'iu'
  ),
  'record of action': /\b(?:Record|Summary) of (?:[\w ]{1,50} )?(?:Action|Decision)s?\b/iu,
  'record of meeting': new RegExp(
    `\\b(?:Summary |Verbatim )?(?:Record|Summary|Highlights|Report)(?: Record)? (?:of|on|from) (?:an? |the )?(?:.{0,80}? )?${meetingWords}\\b|\\bSummary Record\\b`,
    'iu'
  ),
  'intelligence report':
    /\b(?:Special )?(?:Intelligence (?:Report|Note|Memorandum|Brief|Supplement|Information Cable|Information Report|Review|Weekly Review)|Current Intelligence (?:Weekly|Bulletin)(?: Review)?|(?:Central |National )?Intelligence Bulletin|(?:President’s |Presidential )?Daily Brief|Daily Summary|Situation Report|Field Report|Watch Report|Research (?:Memorandum|Study)|Information Report|Contact Report|Weekly Summary)s?\b/iu,
  telegram: /\b(?:Telegram|Cable(?:gram)?|Telecon)s?\b/iu,
  airgram: /\bAirgrams?\b/iu,
  despatch: /\b[DdEe]i?e?spatch(?:es)?\b/iu,
  instruction: /\bInstructions?\b/iu,
  'aide-memoire': /\bAide[- ][Mm][ée]moires?\b/iu,
  'diary entry': /\bDiary(?: Entry)?\b/iu,
  'talking points': /\b(?:Talking|Discussion) (?:Points|Papers?)\b/iu,
  'briefing paper': /\b(?:Background|Briefing|Position|Scope) (?:Paper|Book|Memorandum)s?\b/iu,
  'press release': /\bPress Releases?\b/iu,
  'oral history': /\bOral History\b/iu,
  interview: /\b(?:Press )?(?:Interview|Conference|Briefing)s?\b/iu,
  transcript: /\bTranscripts?\b/iu,
  address: /\b(?:Address|Speech|Remarks|Toast|Toasts|Lecture)(?:es)?\b/iu,
  treaty: /\b(?:Draft )?(?:Treaty(?! (?:Powers?|Towers?|Ports?)\b)|Protocol|Convention)\b/iu,
  agreement: /\bAgreements?\b|\bUnderstandings?\b|\bExchange of (?:Notes|Letters)\b/iu,
  communique: /\bCommuniqu[ée]s?\b/iu,
  decree: /\b(?:Decree|Edict)s?\b/iu,
  directive: /\b(?:Directive|Executive Order|Order|Finding|Determination)s?\b/iu,
  resolution: /\bResolutions?\b|\bAct\b|\bBill\b/iu,
  proposal: /\bProposals?\b/iu,
  statement: /\b(?:Statement|Declaration|Proclamation|Announcement|Testimony)s?\b/iu,
  letter: /\bLetters?\b/iu,
  message: /\bMessages?\b|\bCommunications?\b/iu,
  memorandum: /\bMemorand(?:um|a|urn)s?\b|\bMemo\b/iu,
  report: /\bReports?\b|\bStud(?:y|ies)\b|\bReview\b|\bChronology\b|\bCurrent Economic Developments\b/iu,
  notes: /\bNotes\b|\bHighlights\b/iu,
  note: /\bNote\b/iu,
  summary: /\bSummar(?:y|ies)\b|\b(?:Extract|Excerpt|Précis|Résumé|Digest|Abstract)s?\b|\bConclusions\b/iu
} satisfies Record<Exclude<GenreKind, WithoutOwnWords>, RegExp>

/** Words that say little of the kind, tried in this order where no other fits. */
const general: readonly (readonly [GenreKind, RegExp])[] = [
  ['record of meeting', /\bRecord\b/iu],
  [
    'paper',
    /\bPapers?\b|\bPlan\b|\bOutline\b|\bAgenda\b|\bEssay\b|\bArticle\b|\b(?:Checklist|Scenario|Options|Issues|Judgments|Notice|Protest|Charter|Documents?|Pamphlet|Materials?|Policy|Program|Guidelines?|Guidance|List|Analysis|Assessment|Appraisal|Comments?|Views|Recommendations?|Questions?|Answers|Estimate|Plans|Terms of Reference|Annex|Enclosure|Attachment|Appendix|Chart|Table|Log|Schedule|Questionnaire|Background|Formula|Principles|Conditions|Terms|Text|Aide)\b/iu
  ],
  ['memorandum of conversation', /\bConversations?\b/iu],
  ['paper', /\bDrafts?\b/iu]
]

const signs = [...(Object.entries(kinds) as [GenreKind, RegExp][]), ...general]

/** The kinds of four headings in five, which need no search. */
const usual = new Map(
  [
    'Telegram',
    'Memorandum',
    'Editorial Note',
    'Memorandum of Conversation',
    'Memorandum of a Conversation',
    'Memorandum for the Record',
    'Letter',
    'Message'
  ].map((words) => [words, findKind(words)])
)
