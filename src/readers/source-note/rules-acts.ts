/** What was done with the paper: sent, repeated, received, passed on, drafted by others, concurred in. */
import type {Rule} from './rules-paper.ts'

export const actRules: readonly Rule[] = [
  // Summary: In this telegram, the Ambassador reports …
  ['summary', /^(?:Summary|Extracts?|Excerpts?)\b ?[:.]/u],
  // No drafting information appears on the memorandum; presumably drafted by Danzansky.
  ['no-drafting-information', /\b(?:no|nor|not|without|neither)\b[^.]{0,60}\bdraft(?:ing|er)\b/iu],
  [
    'no-drafting-information',
    /\b(?:drafter|author|originator)\b[^.]{0,30}\b(?:not|un(?:known|identified)|no)\b/iu
  ],
  [
    'no-drafting-information',
    /^(?:The|This) [^.]{3,60}\bbears no (?:drafting|indication of (?:the|a|its) (?:draft|auth|orig))/u
  ],
  // Repeated for information to Paris and London.
  [
    'repeated',
    /^(?:(?:Also|Subsequently|Apparently|Presumably|Later|It was|(?:The|This) \w+ was) )*(?:repeated|relayed|readdressed)\b/iu
  ],
  ['repeated', /\b(?:was|were) (?:also )?repeated to\b/u],
  // Passed to the White House.
  ['passed', /^(?:(?:Also|Apparently|Subsequently|(?:The|This) \w+ was) )*passed\b/iu],
  // Also sent to Cairo and repeated to London.
  [
    'sent',
    /^(?:(?:Also|Presumably|Apparently|Subsequently|Originally) )*(?:sent|forwarded|delivered|conveyed|submitted|addressed|directed|circulated|distributed|dispatched|handed|given|carried|mailed|issued|included)\b/iu
  ],
  // Transmitted in two sections.
  ['transmitted', /^(?:(?:Also|Apparently|Subsequently) )*(?:transmitted|telegraphed|cabled|pouched)\b/iu],
  // Received at 8:23 a.m.   No time of transmission is indicated on the telegram.
  [
    'received',
    /^(?:Received|It was received|(?:The|This) [\w ]{3,30} was received|No time of (?:receipt|transmi))\b/u
  ],
  [
    'received',
    /\b(?:time|date|hour)s? of (?:transmission|transmittal|receipt|origin)|\bwas received (?:in|at|on|by|from|via|through)\b/u
  ],
  // All members of the USIB concurred with this estimate on January 11.
  [
    'concurrence',
    /^(?:Concurred in|Concurring|All members of the (?:US|IAC|Board|United States Intelligence)|The following intelligence)\b/u
  ],
  [
    'concurrence',
    /\b(?:USIB|IAC|Intelligence Advisory Committee|(?:United States|U\.S\.|National Foreign) Intelligence Board|intelligence organizations?|(?:Board|Office) of National Estimates)\b|\babstain(?:ed|ing)\b/u
  ],
  // Brackets are in the original.   The first two paragraphs are missing in the source text.
  [
    'source-text',
    /\bbrackets?\b[^.]{0,60}\b(?:source|original|text)\b|\bell?ips[ei]s\b|\bomissions?\b|\bunderscor|\b(?:typographical|unnumbered|garbled?|illegible)\b/iu
  ],
  [
    'source-text',
    /\b(?:paragraphs?|numbering|lettering|emphasis|italics|portions?|pages?|lines?|words?)\b[^.]{0,50}\b(?:in the (?:source|original)|missing|omitted|renumbered)\b|\b(?:is|are|were|was) (?:omitted|missing)\b/iu
  ],
  // Haig signed for Kissinger.
  [
    'signed',
    /^[\w’. ]{2,40} (?:signed|initialed) (?:for|the (?:original|letter|memorandum) (?:for|on behalf))/u
  ],
  // Prepared by Gleason on November 13.   Transcribed by Phyllis D. Bernau.
  [
    'prepared',
    /^(?:(?:Apparently|Presumably|Probably|Originally|Jointly|Subsequently) )?(?:prepared|drafted|dictated|transcribed|compiled|written|revised|edited|typed|recorded|taken|composed|developed|translated|initiated|disseminated)\b/iu
  ]
]
