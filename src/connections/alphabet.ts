/** Names in the order of an index: persons by surname, offices by their first word. */
import {namesPath, type Name, type Names} from './names.ts'
import {toSlug} from './slug.ts'

/** Names that stand under one letter. */
export type Letter = {letter: string; persons: Name[]; offices: Name[]}

/** The index of names. */
export type Alphabet = {
  letters: Letter[]
  /** Whether all names go on one page; where not, each letter has a page of its own. */
  whole: boolean
  /** The letter that a name stands under. */
  letterOf(name: Name): string
  /** Other persons whose printed name ends in the same surname. It is the spelling that says so, nothing else. */
  near(name: Name): Name[]
}

/** How many names go on one page: 600 are 14 KB of HTML, gzip. */
export const longestIndex = 600

/** The address of a letter, where letters have pages. No name has it: below a name stand volumes only. */
export function letterPath(letter: string): string {
  return namesPath + 'letter/' + toSlug(letter) + '/'
}

/** Names by letter. */
export function toAlphabet(names: Names): Alphabet {
  const all = [...names.values()].map((name) => ({name, key: sortKey(name)}))
  all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const letters = [...Map.groupBy(all, ({key}) => letterOf(key))]
    .sort(afterZ)
    .map(([letter, here]): Letter => {
      const sorted = here.map(({name}) => name)
      return {
        letter,
        persons: sorted.filter(({kind}) => kind === 'person'),
        offices: sorted.filter(({kind}) => kind === 'office')
      }
    })
  const persons = all.map(({name}) => name).filter(({kind}) => kind === 'person')
  const bySurname = Map.groupBy(persons, ({name}) => toSlug(surnameOf(name).surname))
  return {
    letters,
    whole: names.size <= longestIndex,
    letterOf: (name) => letterOf(sortKey(name)),
    near: (name) =>
      name.kind === 'office'
        ? []
        : (bySurname.get(toSlug(surnameOf(name.name).surname)) ?? []).filter((other) => other !== name)
  }
}

/** A name in three parts, which are the whole of it: `John H. `, `Holdridge`, ``. */
export type NameParts = {before: string; surname: string; after: string}

/**
 * The surname in a printed name: its last word, with the small words that belong to it.
 *
 * Chinese, Korean and Vietnamese names are printed with the family name first; the spelling does not tell which they are.
 */
export function surnameOf(name: string): NameParts {
  const groups = surname.exec(name)?.groups
  if (groups?.surname === undefined) return {before: '', surname: name, after: ''}
  return {before: groups.before ?? '', surname: groups.surname, after: groups.after ?? ''}
}

/**
 * The parts of a printed name. A capital `Van` or `Von` belongs to the surname after an initial, or where nothing is before it.
 *
 * > John H. Holdridge   J.H. van Roijen   Alfred H. Von Klemperer   Walter J. Stoessel, Jr.   Couve de Murville
 */
const surname =
  /^(?<before>(?:.*? )??)(?<surname>(?:(?<=^|\. )(?:Van|Von|De|Du|La|Le) )?(?:(?:van|von|de|du|da|dos|der|den|ter|la|al|el|bin|ibn) )*[\p{L}\d’'.–-]+)(?<after>,? (?:Jr\.?|Sr\.?|I{2,3}))?$/u

function sortKey({kind, name}: Name): string {
  if (kind === 'office') return toSlug(name)
  const {before, surname, after} = surnameOf(name)
  // a space comes before every other sign, so that “Rusk” stands before “Dean Rusk”, and both before “Ruskin”
  return toSlug(surname) + ' ' + toSlug(before) + ' ' + toSlug(after)
}

/** What begins with no letter comes last. */
function afterZ([a]: [string, unknown], [b]: [string, unknown]): number {
  return Number(a === figures) - Number(b === figures)
}

const figures = '0–9'

/** `A` to `Z`; what begins with no letter stands under `0–9`. */
function letterOf(key: string): string {
  const first = key.charAt(0).toUpperCase()
  return /[A-Z]/u.test(first) ? first : figures
}
