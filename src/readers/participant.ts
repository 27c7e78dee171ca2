import type {Party} from '../edition/party.ts'
import {noName, officeWords, personName} from './heading/party.ts'
import {land} from './heading/towns.ts'

/**
 * Reads a line of a list of participants: the name, where the line is of one person, and the office beside it.
 *
 * > Mr. McConaughy, Director, CA   EUR—Mr. Jandrey   Ambassador Anatoliy Dobrynin, USSR   Eisaku Sato, Prime Minister of Japan
 */
export function readParticipant(text: string): Party {
  const first = participant.exec(text)?.groups
  const isName = first?.name !== undefined && !noName.test(first.name) && !rankAlone.test(first.name)
  const groups = isName ? first : (officeAndName.exec(text)?.groups ?? first)
  if (groups?.name === undefined) return {text}
  const {sign, title, courtesy, name, office, land} = groups
  const isOnlyWords = [sign, title, courtesy, office].every((part) => part === undefined)
  if (
    (isOnlyWords && !surelyPerson.test(name)) ||
    noName.test(name) ||
    headOverSeveral.test(name) ||
    rankAlone.test(name)
  )
    return {text}
  if (otherPerson.test(name + ', ' + (office ?? ''))) return {text}
  const offices = [sign, title, land, office].filter((part) => part !== undefined)
  return {text, name, ...(offices.length === 0 ? {} : {office: offices.join(', ')})}
}

/**
 * Whether a line is the head over those who are named below it.
 *
 * > United States:   Soviet Side   Thai   American Participants   Also present   House:   Invitees
 */
export function headsOthers(text: string): boolean {
  return head.test(text.trim())
}

const people =
  '(?:(?:American|Argentine|Australian|Austrian|Belgian|Brazilian|British|Bulgarian|Burmese|Canadian|Chilean|Chinese|Colombian|Cuban|Czech|Czechoslovak|Danish|Dutch|East German|Egyptian|Ethiopian|Filipino|Finnish|French|German|Ghanaian|Greek|Guatemalan|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Jordanian|Korean|Kuwaiti|Laotian|Lebanese|Libyan|Malaysian|Mexican|Moroccan|Norwegian|Pakistani|Panamanian|Peruvian|Philippine|Polish|Portuguese|Romanian|Rumanian|Russian|Ryukyuan|Saudi|Soviet|Spanish|Swedish|Swiss|Syrian|Thai|Tunisian|Turkish|Vietnamese|West German|Yugoslav|Zambian)s?|Danes|Swedes|Poles|Turks|Foreign)'

const head = new RegExp(
  `^(?:.{1,60}:|(?:(?:For|On) (?:the )?|The )?(?:${land}|${people})(?: (?:Side|side|Participants?|Delegation|Representatives?|Party))?|(?:The )?(?:Department(?: of State)?|Members|Principals|Invitees|Observers|Participants?|PARTICIPANTS|Others?|Press|Staff)|In [Aa]ttendance|(?:Also |Others )[Pp]resent)$`,
  'u'
)

/** A side before a name: `Thai—Field Marshal Thanom Kittikachorn`, `U.K.—Mr. Selwyn Lloyd` */
const side = `(?:(?:${land}|${people}) ?[—–] ?)?`

/** An office before the dash, a name behind it: `Secretary of Defense—Robert S. McNamara`, `Chairman—Henry A. Kissinger` */
const officeAndName = new RegExp(
  `^(?<office>(?:Interpreter|Chairman|(?=[^—]*\\b(?:${officeWords})\\b)[^—]{5,80})) ?— ?(?:(?<title>(?:Major |Lt\\. |Lieutenant |Brig\\. )?(?:General|Gen\\.|Captain|Colonel|Admiral)) )?(?<name>(?!(?:Mr|Mrs|Dr|Sir)\\b)${personName})$`,
  'u'
)

/** A post or rank before a name, with the words that belong to it: `Deputy Assistant Secretary`, `Soviet Ambassador`, `Lt. General`. */
const titleWords =
  '(?:(?:Acting|Deputy|Under|Assistant|Vice|Foreign|Prime|First|Lt\\.|Brig\\.|Maj\\.|Rear|Attorney|General|Chief|Cabinet|Field|Air|Chief|Crown|Asst\\.|Dep\\.|Atty\\.|Brigadier|Soviet|British|French|\\p{Lu}\\p{Ll}+(?:an|ese|ish)) )*' +
  '(?:Ambassador|Amb\\.|Secy\\.(?: of (?:State|Defense|Commerce|the Treasury))?|Sec\\. of (?:State|Defense|Interior|Commerce|Agriculture)|Secretary-General|Secretary(?: of (?:State|Defense|Commerce|Agriculture|Labor|the (?:Treasury|Army|Navy|Air Force|Interior))| for (?:Political|Economic) Affairs)?|Sec\\.|Minister|President|Premier|Chancellor|Chairman|Senator|Congressman|Rep\\.|Representative|Governor|Gov\\.|Commander|Cdr\\.|Cmdr\\.|Justice|Professor|Chrm\\.|Chmn\\.|Chargé(?: d’Affaires)?|Director|Counselor|Marshal|General|Gen\\.|Admiral|Adm\\.|Colonel|Col\\.|Captain|Capt\\.|Major)'

/** One person: office symbol, title, courtesy, name, office. */
const participant = new RegExp(
  `^${side}(?:(?<sign>[A-Z]{1,6}(?:[/:][A-Z]+)*)(?: ?[—–] ?|-(?=Mr)|: ))?` +
    `(?:(?<title>${titleWords}) )?` +
    '(?:(?<courtesy>(?:Mr|Mrs|Dr|Hon|Mme)\\.|M\\.(?= \\p{Lu}\\p{Ll})|Miss|Madame|H\\.E\\.|(?:The )?Honorable|(?:His|Her) Excellency) )?' +
    `(?<name>${personName})(?: of (?:the )?(?<land>${land}))?` +
    '(?:(?:, ?| ?— ?| (?=[[(]))(?<office>.+?))?[,;:]?$',
  'u'
)

/** A name that no country and no office has: `James R. Schlesinger`, `N. S. Khrushchev`, `Sir Anthony Eden` */
const surelyPerson =
  /^(?:\p{Lu}\p{Ll}+ |\p{Lu}\. ?)(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+|^\p{Lu}\. ?\p{Lu}\p{Ll}|^(?:Sir|Lord|Lady|Viscount|Baron) \p{Lu}/u

const rankAlone = /^(?:General|Mr\.|Mrs\.|Miss|Dr\.)$/u

/** A second person in the line: `Mr. Selwyn Lloyd Sir Pierson Dixon`, `WE—Mr. McBride WE—Mr. Cameron`. */
const otherPerson =
  /\S (?:(?:[A-Z]+—)?(?:Sir|Lord|Mr\.|Mrs\.|Messrs\.|Dr\.|Hon\.|H\.E\.)|(?:His|Her) Excellency) /u

/** A head over several persons: `Lebanese His Excellency Rashid Karame`, `American Participants`. */
const headOverSeveral = /\b(?:His|Her|The|Participants?|Side|Excellency)\b/u
