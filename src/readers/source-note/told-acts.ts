/**
 * Acts that a sentence tells of this paper on its way to something else.
 *
 * > No drafting information appears on the memorandum; presumably drafted by Lord.
 *                                                      └ act
 * > According to another copy, this telegram was drafted by Toon and initialed by Kohler. (Department of State, …)
 *                                                └ acts
 * > Rogers subsequently approved the memorandum.   Tarnoff initialed for Lake.
 *   └ who               └ act                      └ who   └ act
 */
import {personName} from '../heading/party.ts'
import {readActs, type Clause} from './acts.ts'
import {readPeople} from './people.ts'

/** The acts that a sentence tells which does not begin with one; none where it may tell of another paper. */
export function findToldActs(sentence: string): Clause[] {
  const active = sentence.split(/(?<=;) (?=\p{Lu})/u).flatMap(readActive)
  if (active.length > 0) return active
  const told = ofThisPaper.exec(sentence)
  if (!told || !openings.test(sentence)) return []
  const at = told.index + told[0].length - (told.groups?.act ?? '').length
  const end = parenthesis.exec(sentence)?.index ?? sentence.length
  return readActs(sentence.slice(at, end)).filter(({kind}) => kind !== null)
}

/** Sentences that go on with what was done with this paper: of no drafter, of another copy of it, of a slip on it. */
const openings =
  /^(?:No (?:other )?draft|(?:The|This) [\w ]{3,40} (?:bears no|does not (?:indicate|show|identify|name)|indicates?|shows?|states?)\b|According to|(?:Another|The|A) (?:[\p{Lu}][\w.]* |of |file |record |Department’s )*copy\b|(?:The|An?|An attached) [\w ]{0,30}(?:routing slip|note|notation|tag|profile)\b|There is no)/u

const paper =
  '(?:memorandum|telegram|message|letter|paper|document|minutes|notes?|record|report|airgram|memcon|cable|despatch|source text|instruction|study|agenda)'
const verb = '(?:drafted|cleared|approved|initialed|concurred in|dictated|authorized)'

/** `it was drafted by Ball`, `the memorandum was approved in S`, `; presumably drafted by Lord`, `, which was approved in S` */
const ofThisPaper = new RegExp(
  `(?:\\b(?:it|(?:this|the) ${paper}(?: of conversation)?|(?<=, )which) (?:was|is|were|had been) |[;,] (?:but )?(?=presumably |apparently |probably ))` +
    `(?<act>(?:(?:also|apparently|presumably|probably|originally|initially|jointly) )?${verb} (?:in|by|with|on)\\b)`,
  'u'
)

/** `(Department of State, Central Files, …)`: where the other copy lies. */
const parenthesis = / \((?:Department of State|National Archives|\p{Lu}\w+ Library|Ibid)/u

/** Who did it: `Mein and Parsons concurred in this memorandum`, `Neidle initialed for Janeway`, `In the absence of Rostow, Owen approved the memorandum` */
const active = new RegExp(
  `^(?:(?<absence>[Ii]n (?:(?:his|her|\\p{Lu}[\\p{L}-]+’s?) absence|the absence of (?:the )?(?:\\p{Lu}[\\p{L}.’-]* ?){1,3})), )?` +
    `(?<people>${personName}(?:, ${personName}){0,4}(?:,? and ${personName})?) (?:also |subsequently |personally )?` +
    `(?<verb>(?:drafted|cleared|approved|concurred in|dictated|authorized)(?= (?:it|this ${paper}|the ${paper})(?: of conversation)?(?:[.;]|,| on | in | for | before | after | as |$))|initialed(?= for [\\p{Lu}t]))`,
  'u'
)

function readActive(sentence: string): Clause[] {
  const {absence, people, verb} = active.exec(sentence)?.groups ?? {}
  if (people === undefined || verb === undefined) return []
  const [clause] = readActs(verb.charAt(0).toUpperCase() + verb.slice(1) + ' by ' + people)
  if (!clause || clause.kind === null) return []
  const manner = absence === undefined ? {} : {manner: absence.charAt(0).toLowerCase() + absence.slice(1)}
  return [{kind: clause.kind, act: {...clause.act, ...manner, people: readPeople(people), raw: sentence}}]
}
