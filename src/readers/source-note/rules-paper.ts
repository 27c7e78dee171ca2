/** What the paper bears and is: notes in the margin, attachments, copies, signatures, the text printed, where else it is printed. */
import type {RemarkKind} from '../../edition/source-note.ts'

/** A kind and the form of its statements. */
export type Rule = readonly [RemarkKind, RegExp]

/** A hand, a stamp or a cover that the note is in. */
const hand =
  '(?:handwritten|hand-written|typed|typewritten|stamped|marginal|penciled|attached|unsigned|cover|covering)'

/** Words for a paper, this one or another. */
export const paper =
  '(?:memorand(?:um|a)|telegrams?|letters?|messages?|airgrams?|papers?|reports?|notes?|minutes|documents?|d[ei]spatch(?:es)?|cables?|records?|drafts?|texts?|instructions?|estimates?|summar(?:y|ies)|transcripts?|statements?|talking points|agenda|versions?|cop(?:y|ies)|translations?|lists?|memcons?|accounts?|stud(?:y|ies)|conversations?|proposals?|discussions?|entr(?:y|ies)|tapes?|recordings?|circular|S?NIEs?|articles?|speech(?:es)?|address(?:es)?|outlines?|charts?|maps?|tables?|tabs?|annex(?:es)?|appendix|sections?|resolutions?|exchanges?|files?|series|descriptions?|documentation|comments?|revisions?)'

export const paperRules: readonly Rule[] = [
  // Printed from an uninitialed copy.
  [
    'printed-from',
    /^(?:Printed|Published|Text|Taken) from\b|\b(?:is|are|was) (?:printed|published) (?:here )?from\b|^The source texts? (?:is|are) (?:a|an|the)\b/u
  ],
  // No classification marking appears on the memorandum.
  [
    'marking',
    /^No (?:security )?classification\b|\bclassification\b[^.]{0,40}\b(?:added|marking|marked|appears)\b|\b(?:was|been|is) (?:declassified|downgraded|reclassified)\b|^(?:Privileged|Administratively Restricted)\b/iu
  ],
  // A handwritten note on the source text reads: “Seen by the President.”
  [
    'notation',
    /\bnotations?\b|\bhandwriting\b|\b(?:checkmark|check mark|marginalia|in hand|by hand|in ink|in pencil|in the margin|marginal|stamped)\b/iu
  ],
  [
    'notation',
    new RegExp(
      `\\b${hand} (?:note|comment|postscript|instruction|marking|remark|line|endorsement|slip)s?\\b`,
      'iu'
    )
  ],
  [
    'notation',
    /\b(?:wrote|written|scrawled|jotted|noted|commented|minuted|scribbled|added|instructed) (?:by hand |in hand |in the |at the |on |in |across |next |below |above |beside |“)[^.]{0,80}\b(?:margin|page|memorandum|corner|top|bottom|cover|note|copy|paper|letter|telegram|report|summary|outline|text|OK|ok|“)/u
  ],
  [
    'notation',
    /\b(?:is|was|are|were) (?:also )?(?:marked|labeled|annotated)\b|\bmarked (?:with|“)|\binitialed (?:the|his|her|at|approv|it|this|both)\b|^[\w’ ]{3,60} (?:initialed|approved|checked)\b|\binitials\b|\buninitialed\b/u
  ],
  [
    'notation',
    /\b(?:has|have|had) (?:seen|read)\b|\bsaw (?:it|the|this|and)\b|\b(?:was|were) (?:seen|read|noted) by\b|\bapprov(?:ed|al) (?:option|line|box)|^(?:A note|Notes) (?:on|in|at|by|attached|from)\b|\breads?(?: in (?:part|full))?(?: as follows)?:|^A postscript\b/u
  ],
  // Attached but not printed.   Filed with a covering memorandum of April 27 from Robertson.
  [
    'attachment',
    /^(?:(?:Also|Only|Not) )?(?:Attached|Enclosed|Appended|Attachments?|Enclosures?|Annex(?:es)?|Appendi\w+|Tabs?|Neither|None of the)\b|^Filed (?:as|with|in|under|separately)\b/iu
  ],
  [
    'attachment',
    /\b(?:is|are|was|were) (?:also |not )?(?:attached|enclosed|appended|an? (?:attachment|enclosure)|filed|printed as an? (?:attachment|enclosure))\b|\bserved as (?:an )?(?:attachment|enclosure)|\b(?:attachment|enclosure)s? (?:to|is|are|was|were)\b|\bTabs? [A-Z]\b/u
  ],
  [
    'attachment',
    /\b(?:is|are|was|were) not (?:printed|published|reproduced|found attached)\b|\bnot (?:printed|published|attached)\.?$/u
  ],
  // A copy was sent to the White House.   Another copy is in Department of State, Central Files.
  [
    'copy',
    /^(?:(?:A|The|Other|Another|Additional|Carbon|Advance|Blind|No|Several|Original|Information|An?) )?(?:\w+ ){0,3}?cop(?:y|ies)\b(?! that)/iu
  ],
  [
    'copy',
    /\bcop(?:y|ies) (?:of (?:this|the) [^.]{3,60} )?(?:was|were|is|are) (?:also )?(?:sent|in|forwarded|given|provided|attached|filed|circulated|transmitted)\b|\bsent (?:a copy|copies)\b/u
  ],
  // The memorandum is unsigned.   Printed from a copy that bears this typed signature.
  [
    'signed',
    /\bunsigned\b|\bsignature\b|\b(?:is|was|were|are) (?:not )?signed\b|\bsigned (?:by|the|and)\b/iu
  ],
  // Also printed in Department of State Bulletin, July 2, 1962, p. 12.
  [
    'also-printed',
    /^(?:(?:Also|Previously|Reprinted|Text|Extracts?|Excerpts?) )*(?:printed|published|reprinted|released|reproduced|quoted)\b|^(?:Copyright|Used by permission)\b/iu
  ],
  [
    'also-printed',
    /\b(?:is|are|was|were) (?:also |subsequently |previously |later )?(?:printed|published|reprinted|reproduced|quoted|excerpted|released)\b|\bscheduled for (?:publication|inclusion)\b|\bto be published\b/u
  ],
  // Another memorandum of this conversation was prepared by Reinhardt.
  [
    'other-document',
    new RegExp(
      `^(?:In addition to )?(?:Another|An? (?!list)|Other|The other|Two other|Additional|Separate|Further|That|Memoranda|Records|Minutes|Summaries|Reports|Drafts|No(?: other)?|Ambassador \\w+’s|\\w+’s)[\\w’ ,-]{0,60}?\\b${paper}\\b`,
      'u'
    )
  ],
  // See Document 60.   For text, see Department of State Bulletin.   Documentation on the incident is in …
  [
    'reference',
    /^(?:See|For|Regarding|Reference|References?|Documentation|Additional|Further|Cf\.|Concerning|As to|Information|Presumabl[ey] reference|\[)/u
  ],
  [
    'reference',
    /\bsee (?:also )?(?:Document|footnote|Foreign Relations|ibid|vol|supra|infra|Tab)|\bDocuments? \d+|\b(?:supra|infra)\b|\bfootnote \d/u
  ],
  // The source text indicates that the conversation took place over lunch.
  [
    'meeting',
    /\b(?:meeting|conversation|discussion|call|conference|luncheon|lunch|dinner|breakfast|session|interview)\b[^.]{0,100}\b(?:took place|(?:was|were) held|occurred|began|ended|lasted|convened|adjourned)\b/u
  ],
  [
    'source-text',
    /\bsource text\b|\b(?:un)?official translation\b|^(?:Headed|Entitled|Labeled|Designated|Titled|Part)\b|^(?:The|This) [\w’ -]{3,40} is (?:handwritten|incomplete|a copy|an? (?:un\w+ )?(?:copy|draft|carbon|translation|extract|excerpt|summary))/u
  ],
  // Sent for information.   Kissinger forwarded the memorandum to the President under an October 7 covering memorandum.
  [
    'delivery',
    /\bdelivered (?:his|her|the|these|this|a|an) (?:\w+ )?(?:remarks|address|speech|statement|lecture|toast|message to)|\bspoke (?:at|from|to|before|in|via|on|during|over)\b|\bbroadcast\b|\btelevised\b/u
  ],
  [
    'sent',
    /^(?:The|This|These|It|They)\b[^.]{0,80}\b(?:was|were) (?:\w+ )?(?:sent|forwarded|pouched|transmitted|delivered|conveyed|submitted|addressed|circulated|distributed|cabled|handed|given|hand-?carried|mailed|issued|passed|provided|intended|never sent)\b/u
  ],
  [
    'sent',
    /\b(?:sent|forwarded|transmitted|submitted|conveyed|passed|circulated|delivered|handed|gave|provided|returned|distributed) (?:a |the |this |it\b|his|her|their|these|that|an?\b|Document)/u
  ],
  [
    'prepared',
    /\b(?:was|were|is|are) (?:\w+ )?(?:prepared|drafted|dictated|transcribed|compiled|written|revised|edited|typed|recorded|based|approved|cleared|composed|reviewed|authorized)\b|\b(?:prepared|drafted|dictated|transcribed|compiled|written|typed|approved|cleared) (?:by|in|at|for)\b/u
  ]
]
