/**
 * The content folder, read: with the store of records all of `src` that touches the disk.
 *
 * First everything is read once and only the catalogue and the messages are kept; after that the documents of one volume
 * at a time, as they are asked for. With a store, a volume is read only where nobody has read the same bytes before.
 */
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {checkCatalogue, setSeverity} from '../checks/index.ts'
import {listsOf, type Catalogue, type VolumeEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import type {Matter} from '../edition/matter.ts'
import type {Volume} from '../edition/volume.ts'
import type {Permalinks} from '../permalinks/follow.ts'
import {readPermalinks} from '../permalinks/read-permalinks.ts'
import {endings, isSource} from '../readers/index.ts'
import type {Spellings} from '../spellings/read-spellings.ts'
import {complain, fileAt} from './files.ts'
import {findPermalinks} from './find-permalinks.ts'
import {findSpellings} from './find-spellings.ts'
import {findVolumes, type Found, type Source} from './find-volumes.ts'
import {holdVolume, type HeldVolume} from './held-volume.ts'
import {reportLedgerAbove} from './ledger-above.ts'
import {checkProse} from './prose.ts'
import {readSource} from './read-source.ts'
import {readFactsAt, type FactsOf} from './whole-volume.ts'

/** An edition, as its content folder has it. */
export type Corpus = {
  /** What can be pointed at, and what points at it. Asked for first, it reads everything. */
  readonly catalogue: Catalogue
  /** What it publishes, has ever published, and where addresses lead that it no longer does. */
  readonly permalinks: Permalinks
  /** Names that are written in several ways, each with its spellings; they are read without the rest. */
  readonly spellings: Spellings
  /** Every file that was read, with its messages and without its contents. */
  readonly files: readonly VFile[]
  /** The volumes and their folders, without anything in them being read. */
  volumes(): Source[]
  /** A document; `null` where the edition does not hold it. */
  document(volume: string, id: string): Document | null
  /** All documents of a volume, in order. */
  documents(volume: string): Document[]
  /** What a volume has besides documents, in order. */
  parts(volume: string): Matter[]
  /** Reads everything, volume by volume, for who wants the documents as they pass by. */
  read(): Generator<Passing>
}

/** A volume as it passes by: its documents and raw files, and how many volumes came before, of how many. */
export type Passing = {
  volume: Volume
  readonly documents: Document[]
  /** What it has besides documents. */
  readonly parts: Matter[]
  files: readonly VFile[]
  index: number
  total: number
}

/** Gives the volume that was read from a source; it reads it, or knows that it was read. */
export type ReadOrFind = (source: Source) => HeldVolume

/** What is known when everything was read. */
type Whole = Pick<Corpus, 'catalogue' | 'permalinks' | 'files'>

/** Gives those of all volumes that are read: the others are to this corpus as if they were not there. */
export type Choose = (sources: Source[]) => Source[]

/** Opens the edition in a content folder; nothing is read before something is asked for. */
export function openCorpus(
  root: string,
  hold: ReadOrFind = (source) => holdVolume(readSource(source)),
  choose: Choose = (sources) => sources,
  factsOf: FactsOf = readFactsAt
): Corpus {
  let found: Found | undefined
  let first: Whole | undefined
  let names: {spellings: Spellings; files: VFile[]} | undefined
  let last: {id: string; held: HeldVolume | null} | undefined

  function* read(): Generator<Passing> {
    const {files, unread} = (found ??= findVolumes(root, factsOf))
    const sources = choose(found.sources)
    const isAllUnread = found.sources.length === 0 && unread.length > 0
    const catalogue = new Map<string, VolumeEntry>()
    const fileOf = new Map<string, HeldVolume['fileOf']>()
    const seen = [
      ...files,
      ...(names ??= findSpellings(root)).files,
      ...checkProse(join(root, 'pages')).files
    ]
    for (const [index, source] of sources.entries()) yield pass(source, index, sources.length)
    checkCatalogue(catalogue, ({volume, id}) => fileOf.get(volume)?.(id))
    const documents = [...catalogue.values()].reduce((sum, {documents}) => sum + documents.size, 0)
    if ((sources.length > 0 || isAllUnread) && documents === 0) seen.push(nothingRead(root, seen))
    const links = findPermalinks(root)
    seen.push(...reportLedgerAbove(root))
    const permalinks = readPermalinks(catalogue, links)
    for (const file of links.files) {
      file.value = ''
      seen.push(file)
    }
    seen.forEach(setSeverity)
    first = {catalogue, permalinks, files: seen}

    // a function of its own, so that the records of one volume are let go of before the next is read
    function pass(source: Source, index: number, total: number): Passing {
      const {volume} = source
      const held = hold(source)
      catalogue.set(volume.id, {
        volume,
        documents: new Map(held.entries),
        matter: held.matter,
        ...listsOf(held)
      })
      fileOf.set(volume.id, held.fileOf)
      seen.push(...held.files)
      return {
        volume,
        get documents() {
          return held.documents()
        },
        get parts() {
          return held.parts()
        },
        files: held.files,
        index,
        total
      }
    }
  }

  function firstPass(): Whole {
    const passing = read()
    while (!first) passing.next()
    return first
  }

  function volume(id: string): HeldVolume | null {
    if (last?.id === id) return last.held
    const {sources} = (found ??= findVolumes(root, factsOf))
    const source = sources.find((source) => source.volume.id === id)
    const facts = source?.described?.file
    const said = facts?.messages.length ?? 0
    last = {id, held: source ? hold(source) : null}
    // what there is to say of the facts was said when everything was read
    if (facts) facts.messages.length = said
    return last.held
  }

  return {
    get catalogue() {
      return firstPass().catalogue
    },
    get permalinks() {
      return firstPass().permalinks
    },
    get spellings() {
      return (names ??= findSpellings(root)).spellings
    },
    get files() {
      return firstPass().files
    },
    volumes: () => (found ??= findVolumes(root, factsOf)).sources,
    document: (id, document) => volume(id)?.document(document) ?? null,
    documents: (id) => volume(id)?.documents() ?? [],
    parts: (id) => volume(id)?.parts() ?? [],
    read
  }
}

/** What there is to say where volumes were found and no document in them. */
function nothingRead(root: string, seen: readonly VFile[]): VFile {
  const file = fileAt(root)
  const texts = seen.filter(({path}) => isSource(path)).length
  const read =
    texts === 0
      ? 'no file'
      : texts === 1
        ? 'one file, which has none in it'
        : `${texts} files, which have none in them`
  complain(
    file,
    'no-document',
    `edition without documents, expected text files, whose names end in ${endings}; there is ${read}`
  )
  return file
}
