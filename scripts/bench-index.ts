/**
 * Builds the search index of an edition of any size, for `npm run bench`, and prints what that took as JSON.
 *
 * A process of its own, since a peak of memory is that of a process.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {openCorpus} from '../src/corpus.ts'
import {recordPath} from '../src/search/reader/hit.ts'
import {toJsonLine} from '../src/writers/json.ts'
import {openFolder} from '../test/search/folder-engine.ts'
import {queries} from '../test/search/queries.ts'
import {toScanned} from '../test/search/scan.ts'
import {compare, openTruth, see} from '../test/search/truth.ts'
import {readArguments} from './arguments.ts'
import {multiply, type Multiplied} from './multiply.ts'
import {beginSearch} from './write-search.ts'

/** What a build of the index took. */
export const IndexReport = z.strictObject({
  documents: z.int(),
  bands: z.int(),
  unchanged: z.int(),
  /** Of the index alone; the records are read in any case. */
  seconds: z.number(),
  /** Of the process: reading included. */
  megabytes: z.number(),
  files: z.int(),
  bytes: z.int()
})
export type IndexReport = z.infer<typeof IndexReport>

/** A build after one word was changed, and how the 60 queries were answered. */
export const RevisedReport = IndexReport.extend({
  /** How many documents the plain scan finds for each query. */
  found: z.array(z.int()),
  /** The queries for which the index has others. */
  wrong: z.array(z.string())
})
export type RevisedReport = z.infer<typeof RevisedReport>

if (import.meta.main) {
  const {content, documents, out, revised} = readArguments(
    {
      content: {type: 'string', default: 'content'},
      documents: {type: 'string'},
      out: {type: 'string', default: join('.cache', 'bench')},
      revised: {type: 'boolean', default: false}
    },
    'usage: node scripts/bench-index.ts --content DIR [--documents N] --out DIR [--revised]'
  )
  const volumes = (): Iterable<Multiplied> =>
    documents === undefined ? openCorpus(content).read() : multiply(content, Number(documents))
  console.log(JSON.stringify(revised ? await rebuild(volumes(), out) : build(volumes(), out)))
}

/** Writes index and records below `out`. */
function build(volumes: Iterable<Multiplied>, out: string): IndexReport {
  return writeIndex(volumes, out, ({volume, documents}) => {
    for (const document of documents) {
      const path = join(out, recordPath(volume.id, document.id))
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, toJsonLine(document))
    }
  })
}

/** Writes the index with another word in its first document, and asks it the 60 queries. */
async function rebuild(volumes: Iterable<Multiplied>, out: string): Promise<RevisedReport> {
  const truths = queries.map(openTruth)
  const report = writeIndex(revise(volumes), out, ({volume, documents}) => {
    for (const document of documents) {
      const scanned = toScanned(document, volume)
      for (const truth of truths) see(truth, scanned)
    }
  })
  return {
    ...report,
    found: truths.map(({found}) => found.size),
    wrong: await compare(openFolder(out), truths)
  }
}

function* revise(volumes: Iterable<Multiplied>): Generator<Multiplied> {
  let isFirst = true
  for (const passing of volumes) {
    if (isFirst) passing.documents[0]?.title.push({type: 'text', value: ' (revised)'})
    isFirst = false
    yield passing
  }
}

function writeIndex(
  volumes: Iterable<Multiplied>,
  out: string,
  also: (passing: Multiplied) => void
): IndexReport {
  let seconds = 0
  let count = 0
  const time = <Result>(work: () => Result): Result => {
    const from = performance.now()
    const result = work()
    seconds += (performance.now() - from) / 1000
    return result
  }
  const index = beginSearch(out, join(out, 'bands'))
  for (const passing of volumes) {
    count += passing.documents.length
    time(() => {
      index.add(passing)
    })
    also(passing)
  }
  const {bands, unchanged, files, bytes} = time(() => index.finish())
  return {
    documents: count,
    bands: bands.length,
    unchanged,
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files,
    bytes
  }
}
