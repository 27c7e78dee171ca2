/** The pieces of work that processes of a build do; each can be done by any of them, in any order. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {MadePage, PageAddress} from '../../src/ask/page-maker.ts'
import type {Question} from '../../src/ask/note.ts'
import {sourceAt} from '../../src/corpus/find-volumes.ts'
import {toSource, type Told} from '../../src/corpus/told.ts'
import {keepIn} from '../../src/store/hold-in-store.ts'
import {keptFacts} from '../../src/store/kept-facts.ts'
import {openKept, openStore, type KeptVolume} from '../../src/store/store.ts'
import type {HeldPlace} from '../../src/store/open-held.ts'
import type {Report, WantedIndex, WantedReport, WrittenIndex} from '../dev/background.ts'
import {atDisk} from './disk.ts'
import type {WantedBook} from './book-file.ts'
import {findFresh, type MadePages} from './made.ts'
import type {IndexedSource} from './search-index.ts'
import type {Wanted} from './volume-files.ts'

/** The module that pages were bundled to. */
type PageMaker = {
  openEdition: (held: string) => void
  listPages: () => Promise<PageAddress[]>
  makePage: (address: PageAddress) => Promise<MadePage>
  sealAnswersTo: (questions: Iterable<Question>) => [Question, string][]
}

/** Which edition pages show, and the module that makes them. */
export type Shown = {held: string; module: string}

export const work = {
  /**
   * Reads a volume into the store. Gives the path of its file, which is another than `path` where its files changed since it was
   * found: its facts are then read again.
   */
  read({told, path, code, folder}: {told: Told; path: string; code: string; folder: string}): string {
    const store = openStore(code, folder)
    const source = toSource(told)
    const isSame = store.pathOf(source) === path
    return keepIn(store, isSame ? source : sourceAt({...told, id: told.volume.id}, keptFacts(code, folder)))
  },

  /** Every address of the edition, and for each of what was made before, the files of pages whose answers are the same now. */
  async plan({
    shown,
    made
  }: {
    shown: Shown
    made: MadePages[]
  }): Promise<{all: PageAddress[]; fresh: string[][]}> {
    const {listPages, sealAnswersTo} = await open(shown)
    const all = await listPages()
    return {all, fresh: findFresh(all, made, sealAnswersTo)}
  },

  /** Makes pages and writes them below `site`. Gives what each of them asked, and the seals of the answers. */
  async pages({
    shown,
    site,
    addresses
  }: {
    shown: Shown
    site: string
    addresses: PageAddress[]
  }): Promise<MadePages> {
    const {makePage, sealAnswersTo} = await open(shown)
    const numbers = new Map<Question, number>()
    const pages: MadePages['pages'] = []
    const bodies: [file: string, body: Buffer][] = []
    for (const address of addresses) {
      const {body, questions} = await makePage(address)
      // as bytes: a string that was joined of a thousand pieces keeps them all
      bodies.push([address.file, Buffer.from(body)])
      const asked = Array.from(questions, (question) => {
        const number = numbers.get(question) ?? numbers.size
        numbers.set(question, number)
        return number
      })
      pages.push([address.file, asked])
    }
    await writeAll(bodies, site)
    return {answers: sealAnswersTo(numbers.keys()), pages}
  },

  /** Writes the data files of a volume below `site`. Gives their paths. */
  async data({place, site, wanted}: {place: HeldPlace; site: string; wanted: Wanted}): Promise<string[]> {
    const {volumeFiles} = await import('./volume-files.ts')
    const kept = keptAt(place)
    const files = [...volumeFiles(place.volume, kept, wanted)]
    await writeAll(files, site)
    return files.map(([path]) => path)
  },

  /** Writes the book of a volume below `site`. Gives its path. */
  async book({place, site, wanted}: {place: HeldPlace; site: string; wanted: WantedBook}): Promise<string[]> {
    const {bookFile} = await import('./book-file.ts')
    const file = bookFile(place.volume, keptAt(place), wanted)
    await writeAll([file], site)
    return [file[0]]
  },

  /** Encodes a volume for the search index. */
  async encode({place}: {place: HeldPlace}): Promise<void> {
    const {keepEncoded} = await import('./search-index.ts')
    keepEncoded(toIndexed(place))
  },

  /** Writes a band of the search index below `site`. */
  async band({places, site}: {places: HeldPlace[]; site: string}) {
    const {writeBand} = await import('./search-index.ts')
    return writeBand(places.map(toIndexed), site)
  },

  /** Brings the search index of the development server up to date. */
  async index(wanted: WantedIndex): Promise<WrittenIndex> {
    const {writeIndex} = await import('../dev/background.ts')
    return writeIndex(wanted)
  },

  /** Says what readers and checks have to say of files. */
  async report(wanted: WantedReport): Promise<Report> {
    const {reportFiles} = await import('../dev/background.ts')
    return reportFiles(wanted)
  }
}
export type Work = typeof work

/** The seals of the records of a volume, in order. */
export function recordSeals({seals}: Pick<KeptVolume, 'seals'>): string[] {
  return Array.from(seals.values(), ({record}) => record)
}

function toIndexed(place: HeldPlace): IndexedSource {
  const kept = keptAt(place)
  return {volume: place.volume, seals: recordSeals(kept), documents: kept.documents, parts: kept.parts}
}

function keptAt({path, folder, volume}: HeldPlace): KeptVolume {
  const kept = openKept(path, {folder, described: null})
  if (!kept) throw new Error(`Missing \`${path}\`, expected what was read of \`${volume.id}\`: build again`)
  return kept
}

let opened = ''

/** The module of the pages, over the edition that was read. */
async function open({held, module}: Shown): Promise<PageMaker> {
  const maker = (await import(module)) as PageMaker
  if (opened !== module + held) maker.openEdition(held)
  opened = module + held
  return maker
}

/** Writes files below a folder, and the folders that they are in. */
function writeAll(
  files: readonly (readonly [path: string, bytes: Uint8Array | string])[],
  to: string
): Promise<void> {
  const made = new Set<string>()
  return atDisk(() => {
    for (const [path, bytes] of files) {
      const folder = dirname(join(to, path))
      if (!made.has(folder)) mkdirSync(folder, {recursive: true})
      made.add(folder)
      // never into a file that may be one of another site as well: see reuse.ts
      writeFileSync(join(to, path), bytes, {flag: 'wx'})
    }
  })
}
