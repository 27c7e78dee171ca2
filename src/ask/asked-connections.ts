/** What documents have to do with each other, as pages ask for it: each question is noted. */
import type {ArchiveNode, Archives, ArchivePlace} from '../connections/archives.ts'
import {
  around,
  type Around,
  type Chronology,
  type Month,
  type Year,
  type YearCounts
} from '../connections/chronology.ts'
import type {Cited, CitedBy} from '../connections/citations.ts'
import type {Connections} from '../connections/index.ts'
import type {Kinds} from '../connections/kinds.ts'
import type {Listed} from '../connections/listing.ts'
import type {Markings} from '../connections/markings.ts'
import {entriesOf, yearsOf} from '../connections/name-facts.ts'
import type {Name} from '../connections/names.ts'
import {nearest} from '../connections/nearest.ts'
import {nameKey, personKey, type Person} from '../connections/people.ts'
import type {Alphabet} from '../connections/alphabet.ts'
import type {DocumentEntry} from '../edition/catalogue.ts'
import {askedMap} from './asked-map.ts'
import {note} from './note.ts'

/** A place above another one, as its page names it. */
export type PlaceAbove = Pick<ArchiveNode, 'name' | 'path' | 'isPage'>

/** A place in an archive; of those above it only what leads there. */
export type AskedPlace = Omit<ArchiveNode, 'around'> & {around: readonly PlaceAbove[]}

/** Documents from the file of a document: the nearest in time, of how many. */
export type SameFile = {file: PlaceAbove; around: readonly PlaceAbove[]; others: number; nearest: Listed[]}

/** A year or month, and those before and after it in which something was written. */
export type Span<Of> = {here: Of; previous: string | undefined; next: string | undefined}

/** A person of lists, in a line: what the last list to name them says. */
export type PersonLine = Pick<Person, 'path' | 'name'> & {description: string; volume: string}

/** What pages ask of the connections. */
export type AskedConnections = {
  cites: (entry: DocumentEntry) => readonly Cited[]
  citedBy: (entry: DocumentEntry) => readonly CitedBy[]
  /** The `count` documents before and after one in time. */
  around: (entry: DocumentEntry, count: number) => Around
  readonly years: readonly YearCounts[]
  year: (iso: string) => Span<Year> | null
  month: (iso: string) => Span<Month> | null
  readonly undated: Chronology['undated']
  readonly names: Pick<ReadonlyMap<string, Name>, 'get' | 'keys' | 'values'>
  readonly alphabet: Alphabet
  readonly people: {
    /** The person of an entry in the list of a volume. */
    get: (volume: string, id: string) => Person | null
    /** Other persons whose name lists print alike. */
    namesakes: (volume: string, id: string) => PersonLine[]
    /** The persons of lists who have a name as headings print it. */
    named: (slug: string) => PersonLine[]
    /** All of them, for who lists the pages. */
    all: () => readonly Person[]
  }
  readonly archives: Pick<Archives, 'repositories' | 'published' | 'without' | 'pages'> & {
    place: (path: string) => AskedPlace | null
    find: (place: ArchivePlace) => PlaceAbove | null
    /**
     * The addresses of the places on the way to one, `/archives/johnson-library/#country-file--vietnam`: of the repository, the
     * file that is inferred, where one is, and each part; `null` where no document lies.
     */
    way: (place: ArchivePlace) => (string | null)[]
    sameFile: (entry: DocumentEntry, count: number) => SameFile | null
  }
  readonly kinds: Kinds
  readonly markings: Markings
}

/** The connections, without anything being noted: answers are compared by these. */
export function plainConnections(connections: Connections): AskedConnections {
  const places = once(() => new Map(connections.archives.pages.map((node) => [node.path, node])))
  const years = once(() => new Map(connections.chronology.years.map((year, index) => [year.iso, index])))
  const allMonths = once(() => connections.chronology.years.flatMap(({months}) => months))
  const months = once(() => new Map(allMonths().map((month, index) => [month.iso, index])))
  return {
    cites: (entry) => connections.citations.cites.get(entry) ?? [],
    citedBy: (entry) => connections.citations.citedBy.get(entry) ?? [],
    around: (entry, count) => around(connections.chronology, entry, count),
    get years() {
      return connections.chronology.years
    },
    year: (iso) => toSpan(connections.chronology.years, years().get(iso)),
    month: (iso) => toSpan(allMonths(), months().get(iso)),
    get undated() {
      return connections.chronology.undated
    },
    get names() {
      return connections.names
    },
    get alphabet() {
      return connections.alphabet
    },
    people: {
      get: (volume, id) => connections.people.byKey.get(personKey(volume, id)) ?? null,
      namesakes(volume, id) {
        const {people} = connections
        const person = people.byKey.get(personKey(volume, id))
        const [entry] = person?.entries ?? []
        const same = entry ? (people.byName.get(nameKey(entry.person)) ?? []) : []
        return same.filter((other) => other !== person).flatMap(toPersonLine)
      },
      named: (slug) => connections.people.byName.get(slug)?.flatMap(toPersonLine) ?? [],
      all: () => connections.people.all
    },
    archives: {
      get repositories() {
        return connections.archives.repositories
      },
      get published() {
        return connections.archives.published
      },
      get without() {
        return connections.archives.without
      },
      get pages() {
        return connections.archives.pages
      },
      place: (path) => places().get(path) ?? null,
      find: (place) => connections.archives.find(place),
      way: (place) => connections.archives.way(place).map((node) => node?.path ?? null),
      sameFile(entry, count) {
        const same = connections.archives.sameFile(entry)
        if (!same) return null
        const {file, others} = same
        return {file, around: file.around, others: others.length, nearest: nearest(entry, others, count)}
      }
    },
    get kinds() {
      return connections.kinds
    },
    get markings() {
      return connections.markings
    }
  }
}

/** The connections, each question noted. */
export function askedConnections(plain: AskedConnections): AskedConnections {
  return {
    cites(entry) {
      note('cites', entry.volume, entry.id)
      return plain.cites(entry)
    },
    citedBy(entry) {
      note('cited-by', entry.volume, entry.id)
      return plain.citedBy(entry)
    },
    around(entry, count) {
      note('around', entry.volume, entry.id, String(count))
      return plain.around(entry, count)
    },
    get years() {
      note('years')
      return plain.years
    },
    year(iso) {
      note('year', iso)
      return plain.year(iso)
    },
    month(iso) {
      note('month', iso)
      return plain.month(iso)
    },
    get undated() {
      note('undated')
      return plain.undated
    },
    names: {
      get(slug) {
        note('name', slug)
        return plain.names.get(slug)
      },
      keys() {
        note('letters')
        return plain.names.keys()
      },
      values() {
        note('letters')
        return plain.names.values()
      }
    },
    alphabet: {
      get letters() {
        note('letters')
        return plain.alphabet.letters
      },
      get whole() {
        note('letter-pages')
        return plain.alphabet.whole
      },
      letterOf: (name) => plain.alphabet.letterOf(name),
      near(name) {
        note('near', name.slug)
        return plain.alphabet.near(name)
      }
    },
    people: {
      get(volume, id) {
        note('person', volume, id)
        return plain.people.get(volume, id)
      },
      namesakes(volume, id) {
        note('namesakes', volume, id)
        return plain.people.namesakes(volume, id)
      },
      named(slug) {
        note('listed-as', slug)
        return plain.people.named(slug)
      },
      all: plain.people.all
    },
    archives: {
      get repositories() {
        note('repositories')
        return plain.archives.repositories
      },
      get published() {
        note('repositories')
        return plain.archives.published
      },
      get without() {
        note('repositories')
        return plain.archives.without
      },
      get pages() {
        note('repositories')
        return plain.archives.pages
      },
      place(path) {
        note('place', path)
        return plain.archives.place(path)
      },
      find(place) {
        note('find', formatPlace(place))
        return plain.archives.find(place)
      },
      way(place) {
        note('way', formatPlace(place))
        return plain.archives.way(place)
      },
      sameFile(entry, count) {
        note('same-file', entry.volume, entry.id, String(count))
        return plain.archives.sameFile(entry, count)
      }
    },
    kinds: askedMap(
      () => plain.kinds,
      {one: ['kind'], keys: ['kinds'], all: ['kinds']},
      (kind) => kind
    ),
    markings: askedMap(
      () => plain.markings,
      {one: ['marking'], keys: ['markings'], all: ['markings']},
      (marking) => marking
    )
  }
}

/** A name as lists of names show it: its address, its words, in how many documents it is, and of which years. */
export function brieflyName(name: Name): unknown[] {
  return [name.slug, name.name, name.kind, entriesOf(name.acts).length, yearsOf(name)]
}

function formatPlace({repository, inferred, parts, file}: ArchivePlace): string {
  return JSON.stringify({repository, inferred, parts, file})
}

function toPersonLine({path, name, entries}: Person): PersonLine[] {
  const last = entries.at(-1)
  return last ? [{path, name, description: last.person.description, volume: last.volume}] : []
}

function toSpan<Of extends {iso: string}>(spans: readonly Of[], at: number | undefined): Span<Of> | null {
  const here = at === undefined ? undefined : spans[at]
  if (at === undefined || !here) return null
  return {here, previous: spans[at - 1]?.iso, next: spans[at + 1]?.iso}
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
