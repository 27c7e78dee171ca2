/**
 * The persons whom the lists of volumes describe. Entries of several volumes are one person only where the lists say so: they
 * print the same name, and the same office in years that meet. All others are told apart, however alike they look.
 */
import type {Catalogue, DocumentEntry} from '../edition/catalogue.ts'
import type {ListedPerson} from '../edition/lists.ts'
import {namesPath} from './names.ts'
import {meet, officesOf, type Office} from './offices.ts'
import {toSlug} from './slug.ts'

/** An entry of a list. */
export type PersonEntry = {volume: string; person: ListedPerson & {id: string}}

/** Why entries of two volumes are one person: both print this office, in years that meet. */
export type Ground = {volumes: [string, string]; office: string}

/** A person. */
export type Person = {
  /** The address, of the entry in the first volume. */
  path: string
  /** As the first volume prints it. */
  name: string
  /** The entries, in the order of the series. */
  entries: PersonEntry[]
  grounds: Ground[]
  /** The documents that name the person by the key of the list. */
  documents: DocumentEntry[]
}

/** The persons of an edition. */
export type People = {
  all: Person[]
  /** By the volume and the key of its list: `frus1964-68v17/p_RD1`. */
  byKey: ReadonlyMap<string, Person>
  /** By their name, in any order of its parts that names are printed in. */
  byName: ReadonlyMap<string, Person[]>
}

/** Under which all persons of lists stand. No name has it: below a name stand volumes only. */
export const peoplePath = namesPath + 'listed/'

/** The key of an entry among all volumes. */
export function personKey(volume: string, id: string): string {
  return volume + '/' + id
}

/** The address of an entry. That of a person is that of the first; the others lead there, since a volume may be added before it. */
export function personPath({volume, person}: PersonEntry): string {
  return peoplePath + personKey(volume, person.id) + '/'
}

/** > Rusk, Dean → dean-rusk   Chou En-lai → chou-en-lai */
export function nameKey({name, given, family, suffix}: ListedPerson): string {
  if (given === undefined || family === undefined) return toSlug(name)
  return toSlug([given, family, suffix].filter(Boolean).join(' '))
}

/** The persons of a catalogue. */
export function indexPeople(catalogue: Catalogue): People {
  const documents = Map.groupBy(
    [...catalogue.values()].flatMap((entry) =>
      [...entry.documents.values()].flatMap((document) =>
        (document.persons ?? []).map((id) => ({document, key: personKey(entry.volume.id, id)}))
      )
    ),
    ({key}) => key
  )
  const entries = [...catalogue].flatMap(([volume, {lists}]) =>
    (lists?.persons ?? []).flatMap((person): Described[] => {
      const {id} = person
      if (id === null) return []
      const offices = officesOf(person.description, yearsOf(volume))
      return [{volume, person: {...person, id}, offices}]
    })
  )
  const byName = new Map<string, Person[]>()
  for (const [name, same] of Map.groupBy(entries, ({person}) => nameKey(person)))
    byName.set(
      name,
      join(same).map(({entries, grounds}): Person => {
        const [first] = entries
        return {
          path: first ? personPath(first) : peoplePath,
          name: first?.person.name ?? name,
          entries: entries.map(({volume, person}) => ({volume, person})),
          grounds,
          documents: entries.flatMap(
            ({volume, person}) =>
              documents.get(personKey(volume, person.id))?.map(({document}) => document) ?? []
          )
        }
      })
    )
  const all = [...byName.values()].flat()
  const byKey = new Map(
    all.flatMap((person) =>
      person.entries.map((entry): [string, Person] => [personKey(entry.volume, entry.person.id), person])
    )
  )
  return {all, byKey, byName}
}

type Described = PersonEntry & {offices: Office[]}
type Joined = {entries: Described[]; grounds: Ground[]}

/** Entries of one name, joined where there is a ground. Two of one volume never are: its editors told them apart. */
function join(entries: readonly Described[]): Joined[] {
  const joined: Joined[] = []
  for (const entry of entries) {
    const found = joined.flatMap((one) => {
      const ground = groundOf(one.entries, entry)
      return ground && one.entries.every(({volume}) => volume !== entry.volume) ? [{one, ground}] : []
    })
    const [first, ...others] = found
    if (!first) {
      joined.push({entries: [entry], grounds: []})
      continue
    }
    first.one.entries.push(entry)
    first.one.grounds.push(first.ground)
    for (const {one, ground} of others) {
      const volumes = new Set(first.one.entries.map(({volume}) => volume))
      if (one.entries.some(({volume}) => volumes.has(volume))) continue
      first.one.entries.push(...one.entries)
      first.one.grounds.push(ground, ...one.grounds)
      joined.splice(joined.indexOf(one), 1)
    }
  }
  return joined
}

function groundOf(entries: readonly Described[], entry: Described): Ground | null {
  for (const before of entries)
    for (const office of before.offices)
      if (entry.offices.some((other) => other.key === office.key && meet(other, office)))
        return {volumes: [before.volume, entry.volume], office: office.words}
  return null
}

/** > frus1964-68v17 → 1964, 1968   frus1948v01p2 → 1948, 1948 */
function yearsOf(volume: string): [number, number] {
  const {first = '0', last} = /^frus(?<first>\d{4})(?:-(?<last>\d{2}))?/u.exec(volume)?.groups ?? {}
  return [Number(first), last === undefined ? Number(first) : Number(first.slice(0, 2) + last)]
}
