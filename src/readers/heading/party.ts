/**
 * A sender or addressee in parts: the office and the name.
 *
 * > the Under Secretary of State for Political Affairs (Rostow)   Secretary of State Rusk   Robert Komer of the National Security Council Staff
 *       └ office                                     └ name         └ office           └ name     └ name          └ office
 */
import type {Party} from '../../edition/party.ts'
import {land, towns} from './towns.ts'

/** Reads one party. */
export function readParty(words: string): Party {
  const text = words.trim()
  // “*Mr. Bancroft”: the sign is the margin’s
  const bare = text
    .replace(/^[*†‡] ?(?=\p{Lu})/u, '')
    .replace(honours, '')
    .replace(houseBehind, '')
  if (symbol.test(text) || country.test(text) || (company.test(text) && !ofCompany.test(text)))
    return party(text, '', text)
  if (peer.test(bare)) return party(text, bare.replace(/^[Tt]he /u, ''), '')
  for (const form of forms) {
    const groups = form.exec(bare)?.groups
    const name = groups?.name?.trim() ?? ''
    const office = groups?.office ?? ''
    if (name === '' || office === '' || inPlaceOfName.test(name)) continue
    // a symbol or department may stand where a name does: `Henry Owen (S/P)`, `Bator (White House)`
    if ((officeSign.test(name) || department.test(name)) && form === nameInParentheses)
      return noName.test(withoutTitle(office)) ? party(text, '', office) : party(text, office, name)
    if (form === nameInParentheses || !noName.test(withoutTitle(name))) return party(text, name, office)
  }
  if (titled.test(bare)) return party(text, bare, '')
  const personal = personalName.exec(bare)?.groups?.name
  return personal !== undefined && !noName.test(bare) ? party(text, personal, '') : party(text, '', bare)
}

function party(text: string, words: string, held: string): Party {
  const {title, name = words} = titled.exec(words)?.groups ?? {}
  const office = [title, held.trim().replace(beforeOffice, '')].filter(Boolean).join(', ')
  const post = office.trim()
  return {text, ...(name === '' ? {} : {name}), ...(post === '' ? {} : {office: post})}
}

/** `of the Office of German Affairs`, `also of that office`, `the Department of State` */
const beforeOffice = /^(?:(?:also|all|both) (?=of ))?(?:of )?(?:[Tt]he )?/u

/** A peer by the name of the peerage, which is no office: `the Earl of Clarendon`, `Duke de Gramont`, `Prince de la Tour d’Auvergne` */
const peer =
  /^(?:M\. l[ea] (?:Comte|Marquis|Duc|Baron|Vicomte|Prince|Chevalier|Général|Président|Comtesse) (?=(?:de |d’)?\p{Lu})|(?:[Tt]he )?(?:Earl|Duke|Duc|Marquis|Marquess|Viscount|Count|Comte|Baron|Prince) (?:of |de (?:la |l’)?|d’|van |von )(?!Wales$))(?:de |d’)?\p{Lu}[\p{L}’-]*(?: (?:d’|de |\p{Lu})[\p{L}’-]*)*$/u

/** Letters of honours and offices behind a name: `Lord Lyons, G. C. B.`, `Mr. John Laird, M. P.` */
const honours = /, (?:\p{Lu}\. ?){1,3}\p{Lu}\.?$/u

/** What stands in parentheses or behind an office and is no name: `(August 8)`, `(at Pekin)`, `(chargé)`, `the Consul General` */
const inPlaceOfName = new RegExp(
  '^(?!(?:de|du|da|do|dos|van|von|der|den|ter|al|el|ibn|bin|d’)[ -]?\\p{Lu})(?:\\p{Ll}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d|General$)',
  'u'
)

function withoutTitle(name: string): string {
  return titled.exec(name)?.groups?.name ?? name
}

/** A title before a name that has its office beside it: `Director Dirk Gleysteen (S/S–S)`, `Major John S.D. Eisenhower` */
const titled =
  /^(?<title>(?:(?:Deputy|Assistant|Under|Acting|Vice|Rear|Lieutenant|Major|Brigadier|Political|Economic|Desk|Associate|Chief)[ -])*(?:Secretar(?:y|ies)|Director|Ambassador|Generals?|Admirals?|Adm\.|Gen\.|Major|Colonel|Col\.|Captain|Capt\.|Commander|Cdr\.|Senator|Analyst|Officers?|Counselor|Minister|Attorney General|Commodore|Justice|Viceroy|Lieutenant)) (?<name>(?!(?:Assistant|Counsel|Assembly|Agreement|Affairs|General|Staff|Manager|Designate|Secretary|Secretariat|Services?|Office|Council)\b)\p{Lu}[\p{L}’.-]+(?: .+)?)$/u

/** `the Ambassador to Japan (Reischauer)`, `the Secretary of Defense ( Forrestal )` */
const nameInParentheses = /^(?<office>[^()]+) \( ?(?<name>[^()]+?) ?\)(?:,? [^()]*)?$/u

/** `Mr. Black (Secretary of State)`, `Mr. White (chargé)`: with a title before it, the name stands first. */
const officeInParentheses = new RegExp(
  `^(?:Mr|Mrs|Dr)\\. (?<name>[^(),]+) \\((?<office>(?:vice[- ])?(?:charg[eé]|consul|minister|ambassador|secretary|commissioner|acting)(?!\\p{L})[^()]*|[^()]*\\b(?:Secretary|Minister|Consul|Ambassador|Chargé|President|Commissioner|Commissioners)\\b[^()]*)\\)$`,
  'u'
)

/** `R. Gordon Arneson, Special Assistant to the Under Secretary of State ( Lovett )`: the parenthesis is in the office. */
const nameHolds =
  /^(?:Mr\. )?(?<name>(?!The )(?:\p{Lu}[\p{L}.’-]* ){1,3}\p{Lu}[\p{L}’-]*),? (?:of the )?(?<office>(?:(?:Special |Staff |Personal )?(?:Assistant|Deputy|Consultant|Adviser|Aide|Counselor) to|Office of) [^()]+ \( ?[^()]+\))$/u

/** Where someone has his desk: `Secretary of Defense McNamara, The Pentagon`, `Joint Staff, The Pentagon` */
const houseBehind = /, (?:[Tt]he )?(?:Pentagon|White House)$/u

/** Departments and houses by their short names. */
export const department =
  /^(?:[Tt]he )?(?:State|Defense|Treasury|Commerce|Agriculture|Interior|Labor|Justice|Army|Navy|Air Force|Budget|Budget Bureau|Bureau of the Budget|White House|Pentagon|Secretary|President|Department|Embassy|Joint Staff|Joint Chiefs(?: of Staff)?)$/u

/** `Messrs. Adams, Dix and Co.`, `the Nash Motors Co.` */
const company = /(?:\bCos?\.?|\bBros\.?|\bBrothers|(?:&|and) Sons?|\bInc\.|\bLtd\.)$/u

/** > Mr. R. C. Leffingwell of J. P. Morgan & Co. */
const ofCompany = /^(?:Mr|Mrs|Dr)\. [^,]{1,40} of /u

/** An office by its letters: `Message From USUN`, `S/S`. */
const symbol = /^[A-Z]{2,5}(?:\/[A-Z]+)*$/u

/** `Agreement Between the United States and Japan`; of some names nobody can tell, and they are those of persons more often. */
const country = new RegExp(`^(?!Jordan$|Chad$|Ireland$)${land}$`, 'u')

/** An office symbol where a name might stand: `Henry Owen (S/P)`. */
const officeSign = /^[A-Z]{1,6}(?:[/–-][A-Z\d/–-]+)*$/u

const nameWord =
  '(?:(?:[dl]’(?!Affaires))?\\p{Lu}[\\p{L}.’-]*|de|du|da|do|dos|van|von|al|el|der|den|ter|la|y|bin|ibn)'
/** A name of a person, as a pattern. */
export const personName = `${nameWord}(?: ${nameWord}){0,4}(?:,? (?:Jr|Sr)\\.|,? I{2,3})?`

/** `Secretary of State Rusk`, `British Foreign Secretary Eden`, `Director of Central Intelligence Dulles`, `President Johnson` */
const titleAndName = new RegExp(
  `^(?<office>(?:[^(),]* )?(?:Secretary(?: of (?:State|Defense|War|Commerce|Agriculture|Labor|the (?:Treasury|Army|Navy|Air Force|Interior)|Health, Education,? and Welfare))|Director of Central Intelligence|Attorney General|President(?:-elect|-Elect)?|Prime Minister|Premier|Foreign Minister|Foreign Secretary|Minister|Chancellor|Chairman|Ambassador|Senator|Congressman|Representative|Governor|Admiral|General|Lieutenant General|Major General|Colonel|Captain|Marshal|King|Queen|Prince|Shah|Emperor|Crown Prince|Generalissimo|Secretary|Under Secretary|Director|Counselor)) (?<name>${personName})(?:,? (?:in|at|on|aboard|Before|before) [^()]*)?$`,
  'u'
)

/** `Assistant Secretary of State for European Affairs Merchant`, `Dillon’s Special Assistant John M. Leddy`, `Vice-Consul-General Winslow` */
const officeAndName = new RegExp(
  `^(?<office>(?:[^(),]* )?(?:Affairs|Assistant|Assistant to the (?:President|Secretary)|Secretary|Secretaries|Adviser|Advisor|Officer|Deputy|Planning|Counsel|Chief|Commissioner|Administrator|Staff Secretary|(?:(?:Deputy|Vice|Acting)[- ])?Consul(?:[- ][Gg]eneral)?|\\p{Lu}\\p{Ll}+-General|Chargé(?: d’[Aa]ffaires)?|Attaché|Comptroller)) (?<name>${personName})$`,
  'u'
)

/** `Robert Komer of the National Security Council Staff`, `R. Gordon Arneson, Special Assistant to …` */
const nameAndOffice = new RegExp(
  `^(?:(?:Mr|Mrs|Dr)\\. |Miss )?(?<name>(?!The )${personName})(?:,| of|,?(?= (?:also|all|both) of )) (?<office>(?![JS]r\\.?$).+)$`,
  'u'
)

const personalName = new RegExp(
  `^(?:(?:(?:Mr|Mrs|Dr)\\.{0,2}|Hon\\.|His Excellency) |Miss )?(?<name>(?!The )${personName})$`,
  'u'
)

/** Words that offices have and persons have not, as alternatives. */
export const officeWords =
  'Department|Embassy|Legation|Mission|Missions|Consulate|Secretary|Ambassador|Director|President|Vice President|Chief|Chiefs|Council|Committee|Staff|Agency|Office|Offices|Officer|Bureau|Assistant|Adviser|Government|Delegation|Headquarters|Station|Stations|Minister|Chairman|Board|Division|Chargé|Consul|Representative|Posts?|Commander|Commission|Congress|Nation|Administration|CINCPAC|States|CIA|Force|Army|Navy|Administrator|Group|House|Records?|Files?|Attaché|Counselor|Deputy|Foundation|Institute|University|Union|Conference|Court|Bank|Fund|Interest Section|Desk|Branch|Bureaus|Departments|Divisions|Secretariat|Company|Corporation|Ministry|Attach[eé]s?|Advisor|Advisers|Coordinator|Comptroller|Economist|Analyst|Embassies|Companies|Association|Society|Service|Club|Party|Legation|Legations|Ministers|Ambassadors|Commissioners|Representatives|Delegates|Consuls|Officers|Governors|Plenipotentiary|Plenipotentiaries|Republics|Governments|Yam[eê]n|Porte'
const officeWord = new RegExp(`\\b(?:${officeWords})\\b`, 'u')

/** Words that no person is called: `the General Assembly`, `African Affairs`, `Other Powers`, `Same to same`, `Lowman (ibid.)` */
export const noName = new RegExp(
  `\\b(?:(?:Other|Great|Allied|Treaty|Foreign|Associated|Signatory) Powers|(?:Attorney|Adjutant|Consul|Governor|Surgeon|Postmaster|Quartermaster|Solicitor|Inspector|Secretary|Auditor)[- ]General|Ministre|[Ss]ame|Memorial|Petition|Passport|Certificate|Memorandum|Affidavit|${officeWords}|Agreement|Assembly|Counsel|Affairs|Departments|Meeting|Report|Member|Interpreter|Section|Pacific|Also|Kingdom|Agreements|Problems|Reports|Leaders|Leadership|[Ii]bid)\\b`,
  'u'
)

/** `Lightner in Berlin`, `Bruce at London` */
const nameInTown = new RegExp(
  `^(?:(?:Mr|Mrs|Dr)\\. )?(?<name>${personName}) (?:in|at) (?<office>${towns})$`,
  'u'
)

const forms = [
  nameInTown,
  nameHolds,
  officeInParentheses,
  nameInParentheses,
  titleAndName,
  officeAndName,
  nameAndOffice
]

/** `John H. Holdridge and Richard T. Kennedy of the National Security Council Staff` */
const colleagues = new RegExp(
  `^(?<names>${personName}(?:, ${personName})*),? and (?<last>${personName} of (?<office>the .+))$`,
  'u'
)

/** `Messrs. Hamlin and Jordan`, `Messrs, Hecht, Held and Kayser` */
const messrs = new RegExp(
  `^Messrs[.,] (?!.*\\b(?:Cos?|Bros|Brothers|Sons?)\\.?$)(?<names>${personName}(?:, ${personName})*,? and ${personName})$`,
  'u'
)

const surname = `(?:${nameWord} )?${nameWord}`

/**
 * Several people who hold one office.
 *
 * > The Swedish Commercial Delegates (Lagercrantz, Nordvall)   The American Technical Advisers (Nufer, Donnelly, and Turkel)
 */
const ofOneOffice = new RegExp(
  `^(?<office>[^()]*\\b(?:Delegates|Advisers|Advisors|Commissioners|Representatives|Secretaries|Members|Consuls|Ministers|Ambassadors|Assistants|Experts|Chiefs|Officers|Attachés|Counselors|Directors)\\b[^()]*) \\((?<names>${surname}(?:, ${surname})*,? (?:and )?${surname})\\)$`,
  'u'
)

/** Reads words that may name several people of one office: the office is that of each. */
export function readColleagues(words: string): Party[] {
  const several = messrs.exec(words.trim())?.groups?.names
  if (several !== undefined)
    return several.split(/,? and |, /u).map((name): Party => ({text: words.trim(), name}))
  const holders = ofOneOffice.exec(words.trim())?.groups
  if (holders?.office !== undefined && holders.names !== undefined) {
    const office = holders.office.replace(beforeOffice, '')
    return holders.names.split(/,? and |, /u).map((name): Party => ({text: words.trim(), name, office}))
  }
  const pair = titledPair(words.trim())
  if (pair) return pair.map(readParty)
  const groups = colleagues.exec(words.trim())?.groups
  if (!groups?.names || !groups.last || !groups.office || officeWord.test(groups.names))
    return [readParty(words)]
  const office = groups.office.replace(/^the /u, '')
  const others = groups.names.split(/, (?!Jr|Sr|I{2})/u).map((text): Party => ({text, name: text, office}))
  return [...others, readParty(groups.last)]
}

const andBetween = /,? and /gu
/** Two people with their titles take no more characters. */
const longestPair = 200

/** Two people with their titles: `Secretary of State Rusk and Secretary of Defense McNamara` */
function titledPair(words: string): [string, string] | null {
  if (words.length > longestPair) return null
  for (const {index, 0: and} of words.matchAll(andBetween)) {
    const [first, second] = [words.slice(0, index), words.slice(index + and.length)]
    if (isTitled(first) && isTitled(second)) return [first, second]
  }
  return null
}

function isTitled(words: string): boolean {
  const name = titleAndName.exec(words)?.groups?.name
  return name !== undefined && !noName.test(name)
}
