/**
 * A sender or addressee in parts: the office and the name.
 *
 * > the Under Secretary of State for Political Affairs (Rostow)   Secretary of State Rusk   Robert Komer of the National Security Council Staff
 *       └ office                                     └ name         └ office           └ name     └ name          └ office
 */
import type {Party} from '../../edition/party.ts'

/** Reads one party. */
export function readParty(words: string): Party {
  const text = words.trim()
  const bracketed = nameInParentheses.exec(text)?.groups
  if (bracketed?.office && bracketed.name) {
    const [name, office] = officeSign.test(bracketed.name)
      ? [bracketed.office, bracketed.name]
      : [bracketed.name, bracketed.office]
    return {text, name: name.trim(), office: withoutArticle(office)}
  }
  const titled = titleAndName.exec(text)?.groups
  if (titled?.office && titled.name && !noName.test(titled.name))
    return {text, name: titled.name, office: withoutArticle(titled.office)}
  const held = officeAndName.exec(text)?.groups
  if (held?.office && held.name && !officeWord.test(held.name)) {
    return {text, name: held.name, office: withoutArticle(held.office)}
  }
  const placed = nameAndOffice.exec(text)?.groups
  if (placed?.name && placed.office && !officeWord.test(placed.name))
    return {text, name: placed.name, office: withoutArticle(placed.office)}
  const personal = personalName.exec(text)?.groups?.name
  if (personal !== undefined && !officeWord.test(text)) return {text, name: personal}
  return {text, office: withoutArticle(text)}
}

/** `the Ambassador to Japan (Reischauer)`, `the Secretary of Defense ( Forrestal )` */
const nameInParentheses = /^(?<office>[^()]+) \( ?(?<name>[^()]+?) ?\)(?:,? [^()]*)?$/u

/** An office symbol where a name might stand: `Henry Owen (S/P)`. */
const officeSign = /^[A-Z]{1,6}(?:[/–-][A-Z/–-]+)*$/u

const nameWord = '(?:[A-Z][\\p{L}.’-]*|de|van|von|al|el|der|la|bin|U)'
const name = `${nameWord}(?: ${nameWord}){0,4}(?:,? (?:Jr|Sr)\\.|,? I{2,3})?`

/** `Secretary of State Rusk`, `British Foreign Secretary Eden`, `Director of Central Intelligence Dulles`, `President Johnson` */
const titleAndName = new RegExp(
  `^(?<office>(?:[^(),]* )?(?:Secretary(?: of (?:State|Defense|War|Commerce|Agriculture|Labor|the (?:Treasury|Army|Navy|Air Force|Interior)|Health, Education,? and Welfare))|Director of Central Intelligence|Attorney General|President(?:-elect|-Elect)?|Prime Minister|Premier|Foreign Minister|Foreign Secretary|Minister|Chancellor|Chairman|Ambassador|Senator|Congressman|Representative|Governor|Admiral|General|Lieutenant General|Major General|Colonel|Captain|Marshal|King|Queen|Prince|Shah|Emperor|Crown Prince|Generalissimo|Secretary|Under Secretary|Director|Counselor)) (?<name>${name})(?:,? (?:in|at|on|aboard|Before|before) [^()]*)?$`,
  'u'
)

/** `the General Agreement`, `the General Assembly`: no general of that name */
const noName = /^(?:Agreement|Assembly|Staff|Counsel|Council|Committee)\b/u

/** `Assistant Secretary of State for European Affairs Merchant`, `Dillon’s Special Assistant John M. Leddy` */
const officeAndName = new RegExp(
  `^(?<office>(?:[^(),]* )?(?:Affairs|Assistant|Assistant to the (?:President|Secretary)|Secretary|Secretaries|Adviser|Advisor|Officer|Deputy|Planning|Counsel|Chief|Commissioner|Administrator|Staff Secretary|Consul|Chargé|Attaché|Comptroller)) (?<name>${name})$`,
  'u'
)

/** `Robert Komer of the National Security Council Staff`, `R. Gordon Arneson, Special Assistant to …` */
const nameAndOffice = new RegExp(`^(?:(?:Mr|Mrs|Dr)\\. |Miss )?(?<name>${name})(?:,| of) (?<office>.+)$`, 'u')

const personalName = new RegExp(`^(?:(?:Mr|Mrs|Dr)\\. |Miss )?(?<name>${name})$`, 'u')

/** Words that offices have and persons have not, as alternatives. */
export const officeWords =
  'Department|Embassy|Legation|Mission|Missions|Consulate|Secretary|Ambassador|Director|President|Vice President|Chief|Chiefs|Council|Committee|Staff|Agency|Office|Offices|Officer|Bureau|Assistant|Adviser|Government|Delegation|Headquarters|Station|Stations|Minister|Chairman|Board|Division|Chargé|Consul|Representative|Posts?|Commander|Commission|Congress|Nation|Administration|CINCPAC|States|CIA|Force|Army|Navy|Administrator|Group|House|Records?|Files?|Attaché|Counselor|Deputy|Foundation|Institute|University|Union|Conference|Court|Bank|Fund|Interest Section|Desk|Branch'
const officeWord = new RegExp(`\\b(?:${officeWords})\\b`, 'u')

/** `John H. Holdridge and Richard T. Kennedy of the National Security Council Staff` */
const colleagues = new RegExp(
  `^(?<names>${name}(?:, ${name})*),? and (?<last>${name} of (?<office>the .+))$`,
  'u'
)

/** Reads words that may name several people of one office: the office is that of each. */
export function readColleagues(words: string): Party[] {
  const groups = colleagues.exec(words.trim())?.groups
  if (!groups?.names || !groups.last || !groups.office || officeWord.test(groups.names))
    return [readParty(words)]
  const office = withoutArticle(groups.office)
  const others = groups.names.split(/, (?!Jr|Sr|I{2})/u).map((text): Party => ({text, name: text, office}))
  return [...others, readParty(groups.last)]
}

function withoutArticle(office: string): string {
  return office.replace(/^[Tt]he /u, '').trim()
}
