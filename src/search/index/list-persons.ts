/** Persons of all lists, by what they are typed as. */
import {listEntries, type Catalogue} from '../../edition/catalogue.ts'
import {nameEra} from '../../edition/name-era.ts'
import type {ListedPerson} from '../../edition/lists.ts'
import type {ListEntry, Person, PrintedName} from '../lists.ts'
import {toWords} from '../words.ts'
import {partyNames} from './searched.ts'
import {byOften} from './tally-prints.ts'

/** A person whom lists describe: the address of the page, and what each list says. */
export type DescribedPerson = {
  path: string
  name: string
  entries: readonly {volume: string; person: ListedPerson}[]
  documents: readonly unknown[]
}

/** The entries of persons and of the names that are printed of them, by their keys. */
export function listPersons(
  catalogue: Catalogue,
  people: readonly DescribedPerson[]
): Map<string, ListEntry> {
  const printed = countPrinted(catalogue)
  const entries = new Map<string, ListEntry>()
  const keyed = people.flatMap((person) => {
    const [entry] = person.entries
    return entry ? [{person, listed: entry.person, key: mainKey(entry.person)}] : []
  })
  for (const [key, same] of Map.groupBy(keyed, ({key}) => key)) {
    const forms = new Set([key, ...same.map(({listed}) => wholeName(listed))])
    const names = [...forms].flatMap((form) => printed.get(form) ?? [])
    entries.set(key, {
      persons: byOften(same.map(toPerson), ({documents}) => documents),
      ...(names.length > 0 && {printed: byOften(names, ({from, to}) => from + to)})
    })
  }
  for (const {listed, key} of keyed)
    for (const other of otherKeys(listed)) {
      const {see = [], ...entry} = entries.get(other) ?? {}
      entries.set(other, {...entry, see: [...new Set([...see, key])]})
    }
  return entries
}

function toPerson({
  person: {path, name, entries, documents},
  listed
}: {
  person: DescribedPerson
  listed: ListedPerson
}): Person {
  const said = [...Map.groupBy(entries, ({person}) => toWords(person.description).join(' ')).values()]
  return {
    name,
    given: partsOf(listed)[1],
    path,
    documents: documents.length,
    said: said.map((same) => ({
      description: same[0]?.person.description ?? '',
      volumes: same.map(({volume}) => volume)
    }))
  }
}

/** The family name, else the whole: > kissinger   chou en lai   Hussein, Ahmad, Lieutenant Colonel: hussein */
function mainKey(person: ListedPerson): string {
  const [first] = partsOf(person)
  return toWords(first).join(' ')
}

/** What stands before the first comma and behind it: > Sukarno (also Soekarno), Dr. Achmed: Sukarno; Dr. Achmed */
function partsOf({family, given, name}: ListedPerson): [first: string, given: string] {
  if (family !== undefined) return [family, given ?? '']
  const [first = '', ...rest] = name.replaceAll(aside, '').split(/,\s*/u)
  return [first, rest.join(', ')]
}

/** > henry a kissinger */
function wholeName({given, family, suffix, name}: ListedPerson): string {
  const parts = family === undefined ? [name.replaceAll(aside, '')] : [given, family, suffix]
  return toWords(parts.filter((part) => part !== undefined).join(' ')).join(' ')
}

/** Titles and numbers, which are no name: > Prince Souphanouvong   Faisal II */
const noName =
  /^(?:prince(?:ss)?|king|queen|emperor|shah|pope|sultan|sheikh|general|marshal|sir|lord|lady|el|al|bin|ibn|i{1,3}|i?v|vi{0,3}|jr|sr)$/u

/** Of a name that no comma parts, the first and the last word, either of which may be the family name: > Ngo Dinh Diem */
function otherKeys(person: ListedPerson): string[] {
  const {family, name} = person
  if (family !== undefined) return []
  const bare = name.replaceAll(aside, '')
  const words = toWords(bare.includes(',') ? '' : bare)
  const others = Array.from(name.matchAll(aside), ({groups}) => toWords(groups?.other ?? '').join(' '))
  const ends = words.length < 2 ? [] : [words[0], words.at(-1)].filter((word) => word !== undefined)
  const main = mainKey(person)
  return [...new Set([...ends, ...others])].filter(
    (key) => key.length > 1 && key !== main && !noName.test(key)
  )
}

/** Another form of a name: > Chou En-lai (Zhou Enlai)   Sukarno (also Soekarno) */
const aside = /\s*\((?:also )?(?<other>[^)]*)\)/gu

/** Senders and addressees, by their words; those of early volumes, whose persons no list has, are left out. */
function countPrinted(catalogue: Catalogue): Map<string, PrintedName[]> {
  const names = new Map<string, PrintedName>()
  for (const {volume, roles} of listEntries(catalogue)) {
    if (nameEra(volume) !== null) continue
    for (const role of ['from', 'to'] as const) {
      const parties = roles.filter((one) => one.role === role).map(({party}) => party)
      for (const value of partyNames(parties, volume)) {
        const name = names.get(value) ?? {value, from: 0, to: 0}
        name[role]++
        names.set(value, name)
      }
    }
  }
  return Map.groupBy(names.values(), ({value}) => toWords(value).join(' '))
}
