/** Answers as short seals: two answers with one seal are the same, today and in the build before. */
import type {ArchiveNode, ArchivePlace} from '../connections/archives.ts'
import type {DocumentEntry} from '../edition/catalogue.ts'
import {seal} from '../store/kept-volume.ts'
import type {HeldEdition} from '../store/open-held.ts'
import {brieflyName, type AskedConnections} from './asked-connections.ts'
import type {PlainCorpus} from './asked-corpus.ts'
import {parseQuestion, type Kind, type Question} from './note.ts'

/** Gives the seal of the answer to a question. */
export type SealAnswer = (question: Question) => string

/** Seals the answers of an edition; each is worked out once. */
export function sealAnswers(
  {catalogue, kept}: HeldEdition,
  corpus: PlainCorpus,
  connections: AskedConnections
): SealAnswer {
  const seals = new Map<Question, string>()
  const known = new WeakMap<object, string>()
  for (const [id, {documents, matter}] of catalogue)
    for (const entry of [...documents.values(), ...matter.values()])
      known.set(entry, kept.get(id)?.seals.get(entry.id)?.entry ?? '')

  const entryOf = (volume = '', id = '') => catalogue.get(volume)?.documents.get(id)
  const partOf = (volume = '', id = '') => catalogue.get(volume)?.matter.get(id)
  const ofEntry =
    <Answer>(ask: (entry: DocumentEntry, count: number) => Answer) =>
    (volume = '', id = '', count = '') => {
      const entry = entryOf(volume, id)
      return entry ? ask(entry, Number(count)) : null
    }

  const answers = {
    held: (volume = '') => catalogue.has(volume),
    volumes: () => [...catalogue.keys()],
    // what is supplied for single documents is in their records
    volume: (volume = '') => ({...catalogue.get(volume)?.volume, documents: null}),
    lists: (volume = '') => catalogue.get(volume)?.lists,
    ids: (volume = '') => [...(catalogue.get(volume)?.documents.keys() ?? [])],
    entries: (volume = '') => [...(catalogue.get(volume)?.documents ?? [])],
    parts: (volume = '') => [...(catalogue.get(volume)?.matter ?? [])],
    entry: (volume = '', id = '') => entryOf(volume, id) ?? partOf(volume, id),
    record: (volume = '', id = '') => kept.get(volume)?.seals.get(id)?.record,
    records: (volume = '') => [...(kept.get(volume)?.seals ?? [])].map(([id, {record}]) => [id, record]),
    neighbours(volume = '', id = '') {
      const entry = entryOf(volume, id) ?? partOf(volume, id)
      return entry ? corpus.neighbours(entry) : null
    },
    'printed-page': corpus.printedPage as (volume?: string, page?: string) => unknown,
    moved: corpus.moved as (volume?: string, id?: string) => unknown,
    'moved-page': (path = '') => corpus.movedPage(path),
    'moved-pages': () => [...corpus.movedPages()],
    cites: ofEntry(connections.cites),
    'cited-by': ofEntry(connections.citedBy),
    around: ofEntry(connections.around),
    years: () =>
      connections.years.map(({iso, documents, months}) => [
        ...[iso, documents],
        ...months.map((month) => [month.iso, month.documents])
      ]),
    year: (iso = '') => connections.year(iso),
    month: (iso = '') => connections.month(iso),
    undated: () => connections.undated,
    letters: () => [...connections.names.values()].map(brieflyName),
    'letter-pages': () => !connections.alphabet.whole,
    name: (slug = '') => connections.names.get(slug),
    person: (volume = '', id = '') => connections.people.get(volume, id),
    namesakes: (volume = '', id = '') => connections.people.namesakes(volume, id),
    'listed-as': (slug = '') => connections.people.named(slug),
    near(slug = '') {
      const name = connections.names.get(slug)
      return name && connections.alphabet.near(name).map(brieflyName)
    },
    repositories: () => [
      connections.archives.repositories,
      connections.archives.published,
      connections.archives.without
    ],
    place: (path = '') => connections.archives.place(path),
    find: (place = '{}') => briefly(connections.archives.find(JSON.parse(place) as ArchivePlace)),
    way: (place = '{}') => connections.archives.way(JSON.parse(place) as ArchivePlace),
    'same-file': ofEntry((entry, count) => {
      const same = connections.archives.sameFile(entry, count)
      return same && {...same, file: briefly(same.file), around: same.around.map(briefly)}
    }),
    kinds: () => [...connections.kinds],
    kind: (kind = '') => connections.kinds.get(kind),
    prose: () => process.env.EDITION_PROSE,
    markings: () => [...connections.markings],
    marking: (slug = '') => connections.markings.get(slug)
  } satisfies Record<Kind, (...about: string[]) => unknown>

  function replace(key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    // where in its file a reference stands: no page shows that
    if (key === 'place') return null
    if (value instanceof Map || value instanceof Set) return [...(value as Set<unknown>)]
    const own = known.get(value)
    if (own !== undefined) return own
    return isNode(value) ? sealNode(value) : value
  }

  /** A place is what is in it, down to the last document; of the places above it, what leads there. */
  function sealNode(node: ArchiveNode): string {
    const own = known.get(node)
    if (own !== undefined) return own
    const {all, around, children, ...rest} = node
    const made = seal(
      JSON.stringify(
        {...rest, around: around.map(briefly), all: all.size, children: children.map(sealNode)},
        replace
      )
    )
    known.set(node, made)
    return made
  }

  return (question) => {
    const before = seals.get(question)
    if (before !== undefined) return before
    const {kind, about} = parseQuestion(question)
    const answer = (answers as Record<Kind, (...about: string[]) => unknown>)[kind]
    // what is undefined is no JSON
    const made = seal(JSON.stringify([answer(...about)], replace))
    seals.set(question, made)
    return made
  }
}

function isNode(value: object): value is ArchiveNode {
  return 'all' in value && value.all instanceof Set
}

function briefly(place: {name: string; path: string; isPage: boolean} | null): unknown {
  return place && [place.name, place.path, place.isPage]
}
