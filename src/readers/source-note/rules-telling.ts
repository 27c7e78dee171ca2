/** What the editors tell of the occasion: the meeting, those present, the date, the speech, what came before and after. */
import type {Rule} from './rules-paper.ts'
import {paper} from './rules-paper.ts'

/** A verb that a sentence is told with. */
const told =
  '(?:\\p{L}{2,}ed|was|were|had|has|have|is|are|did|met|left|took|made|wrote|sent|gave|told|said|held|went|came|began|became|saw|spoke|flew|brought|thought|sought|felt|read|put|kept|led|ran|set|asked|won|would|could|will|may|does|remains?|includes?|states?|refers?|notes?|indicates?|reports?|contains?|appears?|describes?|discuss(?:es)?|explains?|recalls?|lists?|adds?|gives?|mentions?|incorporates?|summarizes?|quotes?|argues?|calls?|shows?|reads?|bears?|concerns?)'

export const telling: readonly Rule[] = [
  // In attendance were Vice President-designate Ford, Kissinger, and Shultz.
  [
    'participants',
    /^(?:Those (?:present|attending|in)|Participants?|Others? (?:present|attending|in)|In attendance|Also (?:present|attending|in attendance|participating)|The (?:participants|attendees|following (?:persons|people|officials|were)|other participants|members)|(?:A|The) list of|Present)\b/u
  ],
  [
    'participants',
    /\b(?:attended|(?:was|were) (?:also )?(?:present|in attendance)|participat(?:ed|ing)|attendees)\b/u
  ],
  // The meeting took place in the Oval Office.   The time of the meeting is from the President’s Daily Diary.
  [
    'meeting',
    /\b(?:took place|(?:was|were) held|(?:is|was) scheduled|met (?:at|in|from|with|on|for|alone|privately|again)|convened|adjourned|lasted)\b/u
  ],
  [
    'meeting',
    /\b(?:[Aa]ppointments?|[Ee]ngagement) (?:[Bb]ook|[Dd]ia?r?i?y|[Dd]airy|[Cc]alendar|[Ll]og|[Ss]chedule)|\bDaily (?:Diary|Log|Appointments?|Schedule)\b/u
  ],
  [
    'meeting',
    /\b(?:[Pp]lace|[Tt]ime|[Ss]ite|[Ll]ocation|hour) of the (?:meeting|conversation|discussion|call|conference|session|luncheon)|^(?:The |This |President|A |His )[^.]{0,120}\b(?:meeting|conversation|telephone call|conference|luncheon)\b[^.]{0,60}\b(?:was|is)\b/u
  ],
  [
    'date',
    /^(?:The |All |No |Exact |Precise )*(?:[Tt]imes?|[Dd]ates?|[Hh]ours?|[Pp]lace|[Ll]ocation|[Yy]ear)\b|\b(?:undated|misdated|(?:is|was|are) dated|bears the date|date is)\b/u
  ],
  // The President delivered his address at 9 p.m. from the Oval Office.
  [
    'delivery',
    /\b(?:spoke|speaking|remarks|speech|news conference|press conference|toast|address|statement)\b/u
  ],
  [
    'source-text',
    new RegExp(
      `^(?:The|This|These|His|Her|Their|It)\\b[\\w’ ,-]{0,60}\\b${paper}\\b[^.]{0,40}\\b${told}\\b|^The original\\b`,
      'u'
    )
  ],
  [
    'other-document',
    /^(?:According to|As (?:stated|indicated|noted|revised|printed|reported)|In (?:his|her|an?|the|its|their)\b[^.]{0,60}\b(?:memorandum|letter|note|memoirs?|telegram|message|report|diary|entry)|On (?:the|an?|his|her)\b[^.]{0,40}\b(?:page|memorandum|copy|note|cover))\b/u
  ],
  ['notation', /^[“"‘]/u],
  ['context', new RegExp(`^[\\p{Lu}\\d].{0,220}?\\b${told}\\b`, 'u')]
]
