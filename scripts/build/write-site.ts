/**
 * Writes a site: reads the edition, checks it, and makes what is another than in what was made before: the site that stands, or
 * the shards that are joined.
 *
 *     content ─► store of records ─► catalogue ─► pages, data files, bands of the index ─► the files that hold it together
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {getCompileCacheDir} from 'node:module'
import {dirname, join} from 'node:path'
import {indexPeople, personPath, type Person} from '../../src/connections/people.ts'
import type {Corpus} from '../../src/corpus/open-corpus.ts'
import {factsTablePath, toFactsTable} from '../../src/data/facts-table.ts'
import {schemaFiles} from '../../src/formats/json.ts'
import {movedPages} from '../../src/permalinks/moved-addresses.ts'
import {writeLists} from '../../src/search/index/write-lists.ts'
import {addressFaults} from '../address-faults.ts'
import {formatMessage} from '../format-message.ts'
import {namePath} from '../name-path.ts'
import type {Options} from '../options.ts'
import {readEdition} from '../read-edition.ts'
import {fatalLines, reportLines} from '../report-content.ts'
import {bundlePages} from './bundle.ts'
import {prune, writeFiles} from './kept-folder.ts'
import {keepMade, type Said} from './made.ts'
import {makeFiles} from './make-files.ts'
import {writeMark} from './mark.ts'
import {processCount, startProcesses} from './processes.ts'
import type {Kept} from './patch.ts'
import type {Earlier, Standing} from './reuse.ts'
import {bandStore, finishIndex} from './search-index.ts'
import type {Staging} from './staging.ts'
import {toAddress} from './volume-files.ts'
import {writeHostFiles} from './write-host-files.ts'
import {listedPages, writeSiteFiles} from './write-site-files.ts'

/** What was written, and what is to be remembered when it is in its place; or why nothing is. */
export type WrittenSite =
  {said: Said; pages: {taken: number; made: number}; kept?: Kept; remember: () => void} | {refusal: string}

/**
 * Writes the site into its staging. It may be taken from the shards `earlier`, or from the site that stands, of which is left
 * where it is what stays; `of` is what this one is made of.
 */
export async function writeSite(
  options: Options,
  staging: Staging,
  {of, shards = [], standing = null}: {of: string; shards?: readonly Earlier[]; standing?: Standing | null}
): Promise<WrittenSite> {
  const {content, out, base, site} = options
  const to = staging.site
  const processes = startProcesses(processCount(options))
  const bundling = bundlePages({base, site})
  // its fault is said where it is waited for
  bundling.catch(() => undefined)

  const read = await readEdition(content, processes)
  const {corpus} = read
  const {catalogue} = corpus
  const documents = [...catalogue.values()].reduce((sum, {documents}) => sum + documents.size, 0)
  if (documents === 0) return {refusal: [...fatalLines(corpus), 'Nothing is written'].join('\n')}
  const faults = addressFaults(corpus)
  if (faults.length > 0)
    return {
      refusal: [
        ...faults.map(formatMessage),
        'Nothing is written: an address once published never dies (docs/EDITING.md, “Addresses that last”)'
      ].join('\n')
    }

  const earlier = standing ? [standing] : shards
  const files = await makeFiles({options, of, read, processes, bundling, cache: staging.cache, to, earlier})
  if ('refusal' in files) return {refusal: `${files.refusal}. \`${namePath(out)}\` is as it was`}
  const {bundle, all, pages, bands, groups} = files
  writeFiles(to, bundle.assets)
  const people = indexPeople(catalogue).all
  await finishIndex(bands, to, {spellings: corpus.spellings, lists: writeLists(catalogue, people)})
  prune(bandStore)
  pruneCompiled()
  for (const [path, schema] of Object.entries(schemaFiles)) writeFact(to, '/' + path, schema())
  writeFact(to, factsTablePath, toFactsTable(catalogue, toAddress({base, site})))
  const leading = new Set([...movedPages(corpus.permalinks).keys(), ...leadingToPersons(people)])
  if (site !== null) writeSiteFiles(catalogue, to, {base, site}, listedPages(all, leading))
  writeHostFiles(to, base)
  const written = writeMark(to, {besides: standing?.taken ?? []})
  await files.end()
  const said: Said = {
    documents,
    volumes: catalogue.size,
    messages: countMessages(corpus),
    lines: reportLines(corpus)
  }
  return {
    said,
    pages,
    ...(standing ? {kept: {paths: new Set(standing.taken.keys()), standing: standing.paths}} : {}),
    remember() {
      keepMade(out, {
        of,
        code: bundle.code,
        pages: files.joinPages(),
        groups,
        files: Object.fromEntries(written),
        said
      })
    }
  }
}

/** Throws away compiled code that was kept long ago, which a build makes again where it needs it. */
function pruneCompiled(): void {
  const folder = getCompileCacheDir()
  if (folder !== undefined) prune(folder)
}

/** A file of data for the whole edition: the schema of the record (that of the TEI lies in `public/`), the table of facts. */
function writeFact(to: string, path: string, text: string): void {
  mkdirSync(dirname(join(to, path)), {recursive: true})
  writeFileSync(join(to, path), text)
}

/** Entries of persons whose page has the address of another entry. */
function leadingToPersons(people: readonly Person[]): string[] {
  return people.flatMap(({entries}) => entries.slice(1).map(personPath))
}

function countMessages({files}: Corpus): number {
  return files.reduce((sum, {messages}) => sum + messages.length, 0)
}
