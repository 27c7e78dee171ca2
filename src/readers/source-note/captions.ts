/**
 * The words of a marking: classifications, precedences and distributions, with the spellings that print has for them.
 *
 * > Secret; Niact Immediate; Exdis Handle as Nodis.
 *   └ class └ precedence     └ distribution
 */
import type {Classification} from '../../edition/source-note.ts'

type Spelling<Value> = readonly [RegExp, Value]

/** Classifications, the longer before the shorter; each spelling is a whole token. */
export const classifications: readonly Spelling<Classification>[] = [
  [/^Top[- ]Secret$/iu, 'Top Secret'],
  [/^Se?cre?te?$/iu, 'Secret'],
  [/^Confid[ea]n?tia?l$/iu, 'Confidential'],
  [/^Administrat(?:ively|ive) Confidential$/iu, 'Administratively Confidential'],
  [/^Restricted(?: Security Information)?$/iu, 'Restricted'],
  [/^Limited Offic(?:ial|e) Use(?: Only)?$/iu, 'Limited Official Use'],
  [/^For Official Use Only$/iu, 'For Official Use Only'],
  [/^Offici?al Use(?: Only)?$/iu, 'Official Use Only'],
  [/^Unclassified$/iu, 'Unclassified'],
  [
    /^No[t]? (?:security )?classi?fi?ca?tion(?: (?:m[ar]+king|making|indicated|given|marked|appears?))?s?$/iu,
    'No classification marking'
  ],
  [/^Not classified$/iu, 'No classification marking'],
  [/^Plain$/iu, 'Plain']
]

/** How urgent. */
export const precedences: readonly Spelling<string>[] = [
  [/^Flash$/iu, 'Flash'],
  [/^Emergency$/iu, 'Emergency'],
  [/^Niact[ -]Immediate$|^Immediate[ -]Niact$/iu, 'Niact Immediate'],
  [/^(?:Operational|Operations) Immediate$/iu, 'Operational Immediate'],
  [/^Immediate$/iu, 'Immediate'],
  [/^Niact(?: Priority)?$/iu, 'Niact'],
  [/^Priority$/iu, 'Priority'],
  [/^Routine$/iu, 'Routine'],
  [/^Urgent$|^Most Urgent$/iu, 'Urgent'],
  [/^Deferred$/iu, 'Deferred'],
  [/^Critic$/iu, 'Critic'],
  [/^Rush$/iu, 'Rush']
]

/** Who may see it. */
export const distributions: readonly Spelling<string>[] = [
  [/^Nodis\W+Harvan[- ]Double[- ]Plus$|^Harvan[- ]Double[- ]Plus$/iu, 'Nodis/Harvan Double Plus'],
  [/^(?:Exdis|Limdis)\W{0,3}(?:Handle|Distribute) as Nodis$/iu, 'Exdis, handle as Nodis'],
  [/^Exdis-TAG$/iu, 'Exdis-TAG'],
  [/^Nodis$/iu, 'Nodis'],
  [/^Exdis$/iu, 'Exdis'],
  [/^Limdis$/iu, 'Limdis'],
  [/^Stadis$/iu, 'Stadis'],
  [/^Sens[ie]tive$/iu, 'Sensitive'],
  [/^Limit(?:ed)? Distrib?u?tion$/iu, 'Limited Distribution'],
  [/^(?:Special|Exclusive) Distribution$/iu, 'Special Distribution'],
  [/^No Distribution(?: Outside(?: the)? Department)?$/iu, 'No Distribution Outside Department'],
  [/^Eyes[- ]Only(?: .{1,60})?$|^For .{1,40} Eyes Only$|^.{1,40} Eyes Only$/iu, 'Eyes Only'],
  [/^Exclusively Eyes Only$/iu, 'Exclusively Eyes Only'],
  [/^Literally Eyes Only$/iu, 'Literally Eyes Only'],
  [/^No[- ]?forn$|^No Foreign(?: Dissem\w*)?$/iu, 'Noforn'],
  [/^No Foreign Dissem\w*\.?$/iu, 'No Foreign Dissem'],
  [/^No Dissem\w* Abroad(?:.{0,40})?$/iu, 'No Dissem Abroad'],
  [/^Controlled Dissem\w*\.?$/iu, 'Controlled Dissem'],
  [/^Background Use Only$/iu, 'Background Use Only'],
  [/^Personal and (?:Private|Confidential)$|^Private and Personal$/iu, 'Personal and Private'],
  [/^Personal$/iu, 'Personal'],
  [/^Private$/iu, 'Private'],
  [/^Official[-–— /]+Informal$/iu, 'Official–Informal'],
  [/^Presidential Handling$/iu, 'Presidential Handling'],
  [/^Special Handling(?: Required)?$/iu, 'Special Handling'],
  [/^For the President Only$/iu, 'For the President Only'],
  [/^Outside (?:the )?System$/iu, 'Outside the System'],
  [/^Restricted Data$/iu, 'Restricted Data'],
  [/^Formerly Restricted Data$/iu, 'Formerly Restricted Data'],
  [/^Verbatim Text$/iu, 'Verbatim Text'],
  [/^Code ?word$/iu, 'Codeword'],
  [/^No ?contract$/iu, 'Nocontract'],
  [/^Orcon$/iu, 'Orcon'],
  [/^Wnintel$/iu, 'Wnintel'],
  [/^Specat$/iu, 'Specat'],
  [/^Roger Channel$/iu, 'Roger Channel'],
  [/^RYBAT$/iu, 'RYBAT'],
  [/^PB ?SUCCESS$/iu, 'PBSUCCESS'],
  [/^(?:Special )?(?:Channel|Security)(?: Information)?$/iu, 'Security Information'],
  ...[
    'Alpha',
    'Cactus',
    'Cherokee',
    'Greenback',
    'Omega',
    'Pinta',
    'Umbra',
    'Talent Keyhole',
    'Ruff',
    'Khmer',
    'Buttercup',
    'Marigold',
    'Sunflower',
    'Tosec',
    'Secto',
    'Crocodile',
    'Plus',
    'Special'
  ].map((name) => [new RegExp(`^${name}$`, 'iu'), name] as const)
]
