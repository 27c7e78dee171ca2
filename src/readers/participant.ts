import type {Party} from '../edition/party.ts'
import {noName, personName} from './heading/party.ts'

/**
 * Reads a line of a list of participants: the name, where the line is of one person, and the office beside it.
 *
 * > Mr. McConaughy, Director, CA   EUR—Mr. Jandrey   Ambassador Anatoliy Dobrynin, USSR   Eisaku Sato, Prime Minister of Japan
 */
export function readParticipant(text: string): Party {
  const groups = participant.exec(text)?.groups
  if (groups?.name === undefined) return {text}
  const {sign, title, courtesy, name, office} = groups
  const isOnlyWords = [sign, title, courtesy, office].every((part) => part === undefined)
  if (isOnlyWords || noName.test(name) || headOverSeveral.test(name)) return {text}
  if (otherPerson.test(name + ', ' + (office ?? ''))) return {text}
  const offices = [sign, title, office].filter((part) => part !== undefined)
  return {text, name, ...(offices.length === 0 ? {} : {office: offices.join(', ')})}
}

/** A post or rank before a name, with the words that belong to it: `Deputy Assistant Secretary`, `Soviet Ambassador`, `Lt. General`. */
const titleWords =
  '(?:(?:Acting|Deputy|Under|Assistant|Vice|Foreign|Prime|First|Lt\\.|Brig\\.|Maj\\.|Rear|Attorney|Soviet|British|French|\\p{Lu}\\p{Ll}+(?:an|ese|ish)) )*' +
  '(?:Ambassador|Amb\\.|Secretary(?: of (?:State|Defense|Commerce|Agriculture|Labor|the (?:Treasury|Army|Navy|Air Force|Interior))| for (?:Political|Economic) Affairs)?|Sec\\.|Minister|President|Premier|Chancellor|Chairman|Senator|Congressman|Governor|Director|Counselor|Marshal|General|Gen\\.|Admiral|Adm\\.|Colonel|Col\\.|Captain|Capt\\.|Major)'

/** One person: office symbol, title, courtesy, name, office. */
const participant = new RegExp(
  '^(?:(?<sign>[A-Z]{1,6}(?:/[A-Z]+)*) ?— ?)?' +
    `(?:(?<title>${titleWords}) )?` +
    '(?:(?<courtesy>(?:Mr|Mrs|Dr|Hon)\\.|Miss|H\\.E\\.|(?:The )?Honorable|(?:His|Her) Excellency) )?' +
    `(?<name>${personName})` +
    '(?:(?:, ?| ?— ?| (?=[[(]))(?<office>.+?))?[;:]?$',
  'u'
)

/** A second person in the line: `Mr. Selwyn Lloyd Sir Pierson Dixon`, `WE—Mr. McBride WE—Mr. Cameron`. */
const otherPerson =
  /\S (?:(?:[A-Z]+—)?(?:Sir|Lord|Mr\.|Mrs\.|Messrs\.|Dr\.|Hon\.|H\.E\.)|(?:His|Her) Excellency) /u

/** A head over several persons: `Lebanese His Excellency Rashid Karame`, `American Participants`. */
const headOverSeveral = /\b(?:His|Her|The|Participants?|Side|Excellency)\b/u
