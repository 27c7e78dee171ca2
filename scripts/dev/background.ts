/** What the development server lets another process do, so that pages are answered meanwhile. */
import {readdirSync, rmSync} from 'node:fs'
import {constants, setPriority} from 'node:os'
import {join} from 'node:path'
import {indexPeople} from '../../src/connections/people.ts'
import {fileAt} from '../../src/corpus/files.ts'
import {findSpellings} from '../../src/corpus/find-spellings.ts'
import type {Source} from '../../src/corpus/find-volumes.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {listsOf, type VolumeEntry} from '../../src/edition/catalogue.ts'
import {indexPath} from '../../src/search/format.ts'
import {cutBands} from '../../src/search/index/cut-bands.ts'
import {writeLists} from '../../src/search/index/write-lists.ts'
import {hashReaders, holdIn} from '../../src/store/hold-in-store.ts'
import type {HeldPlace} from '../../src/store/open-held.ts'
import {keptFacts} from '../../src/store/kept-facts.ts'
import {openKept, openStore} from '../../src/store/store.ts'
import {finishIndex, writeBand, type Band} from '../build/search-index.ts'
import {recordSeals} from '../build/work.ts'
import {formatMessage} from '../format-message.ts'
import {fatalLines, reportLines} from '../report-content.ts'
import {usableFolder} from '../usable-folder.ts'

/** The search index that is wanted: of which volumes, in which site, and with the spellings of which content. */
export type WantedIndex = {places: HeldPlace[]; site: string; content: string}

/** What was written of it. */
export type WrittenIndex = {bands: number; built: number}

/** Brings the search index of a site up to date. Bands that nobody needs any more are removed the next time. */
export async function writeIndex({places, site, content}: WantedIndex): Promise<WrittenIndex> {
  giveWay()
  const catalogue = new Map<string, VolumeEntry>()
  const volumes = places.map(({volume, folder, path}) => {
    const kept = openKept(path, {folder, described: null})
    if (!kept) throw new Error(`Missing \`${path}\`, expected what was read of \`${volume.id}\``)
    const {entries, matter} = kept
    catalogue.set(volume.id, {volume, documents: entries, matter, ...listsOf(kept)})
    const {size, documents, parts} = kept
    return {volume, seals: recordSeals(kept), documents, parts, size, subseries: volume.subseries ?? ''}
  })
  const written: Band[] = []
  for (const band of cutBands(volumes)) written.push(await writeBand(band, site))
  const folder = join(site, indexPath)
  const stale = readdirSync(folder, {withFileTypes: true}).filter(
    (entry) => entry.isDirectory() && !written.some(({name}) => name === entry.name)
  )
  const lists = writeLists(catalogue, indexPeople(catalogue).all)
  await finishIndex(written, site, {spellings: findSpellings(content).spellings, lists})
  // a page that is open may still ask for those of the index before
  for (const {name} of stale.slice(0, -keptFolders))
    rmSync(join(folder, name), {recursive: true, force: true})
  return {bands: written.length, built: written.filter(({unchanged}) => !unchanged).length}
}

const keptFolders = 12

/** The messages that are wanted: of which files, by their paths; `null`: those that a build says. */
export type WantedReport = {content: string; paths: string[] | null}

/** What there is to say of files, and every error of the edition, as lines. */
export type Report = {lines: string[]; errors: string[]}

/** Says what readers and checks have to say. */
export function reportFiles({content, paths}: WantedReport): Report {
  giveWay()
  const code = hashReaders()
  const store = openStore(code, usableFolder('records'))
  const hold = (source: Source) => holdIn(store, source)
  const corpus = openCorpus(content, hold, undefined, keptFacts(code, store.folder))
  if (!paths) return {lines: reportLines(corpus), errors: fatalLines(corpus)}
  const named = new Set(paths.map((path) => fileAt(path).path))
  const files = corpus.files.filter(({path}) => named.has(path))
  return {
    lines: files.flatMap(({messages}) => messages.map(formatMessage)),
    errors: fatalLines(corpus)
  }
}

/** Pages come first. */
function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW)
  } catch {
    // where that is not allowed, it takes its share
  }
}
