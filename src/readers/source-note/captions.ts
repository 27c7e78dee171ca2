/**
 * How print spells the words of a marking, typing errors included; each spelling is a whole token.
 *
 * > Secret; Niact Immediate; Exdis Handle as Nodis.
 *   └ class └ precedence     └ distribution
 */
import {Distribution, type Classification, type Precedence} from '../../edition/captions.ts'

/** How a caption is printed, and which it is. */
export type Spelling<Value> = readonly [RegExp, Value]

/** Classifications, the longer before the shorter. */
export const classifications: readonly Spelling<Classification>[] = [
  [/^Top[- ]?Secret$/iu, 'Top Secret'],
  [/^Secr?et?r?e?t?$/iu, 'Secret'],
  [/^Conf?id[ea]n?t[ia]{1,2}l$/iu, 'Confidential'],
  [/^Administrat(?:ively|ive) Confidential$/iu, 'Administratively Confidential'],
  [/^Restricted$/iu, 'Restricted'],
  [/^Limited Offici?(?:al|e) Use?(?: Only)?$/iu, 'Limited Official Use'],
  [/^For Official Use(?: Only)?$/iu, 'For Official Use Only'],
  [/^Offic[ia]+l Use(?: Only)?$/iu, 'Official Use Only'],
  [/^Un-?class?ified$/iu, 'Unclassified'],
  [
    /^Not? (?:security )?class?if[ia]*cations?(?: (?:m[ar]+kings?|making|indicated|given|marked|appears?))?$/iu,
    'No classification marking'
  ],
  [
    /^(?:Not classified|No marking|No classified marking|Classification not indicated)$/iu,
    'No classification marking'
  ],
  [/^Plain$/iu, 'Plain']
]

/** How urgent. */
export const precedences: readonly Spelling<Precedence>[] = [
  [/^Flash$/iu, 'Flash'],
  [/^Critic$/iu, 'Critic'],
  [/^Emergency$/iu, 'Emergency'],
  [/^Ni[ac]{2}t?t?[ /–-]*Immediate$|^Immediate[ /–-]+Niact$|^Night Action Immediate$/iu, 'Niact Immediate'],
  [/^Operation(?:al|s)? Immediate$|^Op(?:erational)? Immed(?:iate)?$/iu, 'Operational Immediate'],
  [/^(?:Most )?Im+edi?ate(?: Action)?$/iu, 'Immediate'],
  [/^Niact(?: Priority)?$|^Night Action$/iu, 'Niact'],
  [/^(?:Top |Triple |Double |Highest )?Prior[it]+y$/iu, 'Priority'],
  [/^Routine$/iu, 'Routine'],
  [/^(?:US |U\.S\. |Most |Very )?Urgent$/iu, 'Urgent'],
  [/^Deferred$/iu, 'Deferred'],
  [/^Rush$/iu, 'Rush']
]

/** Who may see it, the particular before the general. */
export const distributions: readonly Spelling<Distribution>[] = [
  [/Harv[ae]n\W+(?:Double[ -]Plus|Plus)/iu, 'Harvan Double Plus'],
  [/^Literally Eyes Only\b/iu, 'Literally Eyes Only'],
  [/^Exclusive(?:ly)?(?: for)?\W*Eyes[ -]?Only\b/iu, 'Exclusively Eyes Only'],
  [/^Via Alpha|^Alpha(?: Channels?)?$/iu, 'Alpha Channel'],
  [
    /^(?:For the )?President(?:’s Eyes)?(?: Only)?$|^For (?:the )?President(?: Only|’s Eyes)/iu,
    'For the President Only'
  ],
  [/\bEyes?[- –]?(?:Only|Alone)\b|^For (?:the )?Eyes of\b|’s? Eyes Only/iu, 'Eyes Only'],
  [/^No-?dis\b|^No dis$/iu, 'Nodis'],
  [/^Ex-?dis\b/iu, 'Exdis'],
  [/^Limd[ai]s\b/iu, 'Limdis'],
  [/^Stadis\b/iu, 'Stadis'],
  [/^Sen?s[ei]?t?[ie]*tive$/iu, 'Sensitive'],
  [/^Limit(?:ed)? Dist[ri]*b?ution\b/iu, 'Limited Distribution'],
  [/^(?:Special|Exclusive) Distribution\b/iu, 'Special Distribution'],
  [/^Restricted Distribution\b/iu, 'Restricted Distribution'],
  [/^No (?:Other|Further|Additional) Distribution\b/iu, 'No Other Distribution'],
  [/^No Distribution\b/iu, 'No Distribution Outside Department'],
  [/^Exclusive\b/iu, 'Exclusive'],
  [/^No Foreign Dissem\w*\b|^No Foreign Distribution/iu, 'No Foreign Dissem'],
  [/^No-?forn\b|^Not? Releasable to Foreign|^No Foreign(?: Nationals)?$/iu, 'Noforn'],
  [/^No Dissem\w* Abroad\b/iu, 'No Dissem Abroad'],
  [/^Controlled Dissem\w*\b/iu, 'Controlled Dissem'],
  [/^No (?:Further|Other) Dissem\w*\b/iu, 'No Further Dissemination'],
  [/^(?:For )?Background Use Only\b/iu, 'Background Use Only'],
  [/^Not for (?:Publication|Distribution)\b/iu, 'Not for Publication'],
  [/^(?:Strictly )?Personal(?: and|\/|–)? ?Private\b|^Private and Personal$/iu, 'Personal and Private'],
  [/^(?:Strictly )?Personal and Confidential$/iu, 'Personal and Confidential'],
  [/^(?:Strictly |Very )?Personal\b/iu, 'Personal'],
  [/^Private$/iu, 'Private'],
  [/^Official[-–— /]*(?:and )?Informal$|^Informal[-–— /]+Official$|^Informal$/iu, 'Official–Informal'],
  [/^President(?:ial)?(?:’s)? (?:Handling|Treatment)\b/iu, 'Presidential Handling'],
  [
    /^(?:Special|Sensitive|Restricted|Limited) Handling\b|^Special Handling Required$|^Special$/iu,
    'Special Handling'
  ],
  [/^(?:Completely )?Outside (?:the )?(?:Normal )?Systems?$/iu, 'Outside the System'],
  [/^Formerly Restricted Data$/iu, 'Formerly Restricted Data'],
  [/^Restricted Data$/iu, 'Restricted Data'],
  [/^(?:Top Secret|Secret|Confidential|Restricted)?\W*Security Information$/iu, 'Security Information'],
  [/^(?:For )?U\.?S\.? Officials Only$/iu, 'U.S. Officials Only'],
  [
    /^(?=.{0,70}Only$)(?:(?:For |Internal |Government |Working Group |In ?House )?.{0,50}\bUse Only$|For .{2,60} Only$)|^Cabinet Paper\b/iu,
    'Use Only'
  ],
  [/^Verbatim(?: Text)?$/iu, 'Verbatim Text'],
  [/^NATO$/iu, 'NATO'],
  [/^Cosmic$/iu, 'Cosmic'],
  [/^Code ?word\b|\bCodeword Material$/iu, 'Codeword'],
  [/^No ?contract\b/iu, 'Nocontract'],
  [/^Orcon\b/iu, 'Orcon'],
  [/^Wni?ntel\b/iu, 'Wnintel'],
  [/^Specat\b|^Special Category$/iu, 'Specat'],
  [/^(?:Via )?Roger Channel$/iu, 'Roger Channel'],
  [/^Talent[ -]Keyhole\b|^TK$/iu, 'Talent Keyhole'],
  [/^PB ?SUCCESS$/iu, 'PBSUCCESS'],
  [/^Double[ -]Plus$/iu, 'Double Plus'],
  [/^(?:Handle Via )?(?:Comint|Byeman)\b.*$/iu, 'Comint'],
  [
    /^\[[^\]]*not de-?classified\]?$|^(?:handling|codeword|distribution|classification|caption)\b.*not de-?classified$/iu,
    'Withheld'
  ],
  // the rest is spelled in one way: Cherokee, Cactus, RYBAT
  ...Distribution.options.map((name) => [new RegExp(`^(?:For )?${name}$`, 'iu'), name] as const)
]
