/**
 * Builds the search index of an edition of any size, for `npm run bench`, and prints what that took as JSON.
 *
 * A process of its own, since a peak of memory is that of a process.
 */
import {join} from 'node:path'
import {z} from 'zod'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {openFolder} from '../../test/search/folder-engine.ts'
import {exactQueries, queries} from '../../test/search/queries.ts'
import {toScanned} from '../../test/search/scan.ts'
import {compare, openTruth, see} from '../../test/search/truth.ts'
import {readArguments} from '../arguments.ts'
import {multiply, type Multiplied} from '../multiply.ts'
import {writeIndex as write} from '../../test/search/write-index.ts'

/** What a build of the index took. */
export const IndexReport = z.strictObject({
  documents: z.int(),
  bands: z.int(),
  unchanged: z.int(),
  /** Of the index alone; the records are read in any case. */
  seconds: z.number(),
  /** CPU seconds of this process for the index alone; whoever started it knows those of its children. */
  cpu: z.number(),
  /** Of this process: reading included. */
  megabytes: z.number(),
  files: z.int(),
  bytes: z.int()
})
export type IndexReport = z.infer<typeof IndexReport>

/** A build after one word was changed, and how the 60 and the 40 queries were answered. */
export const RevisedReport = IndexReport.extend({
  /** How many documents the plain scan finds for each query, the 60 first. */
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
    'usage: node scripts/bench/index.ts --content DIR [--documents N] --out DIR [--revised]'
  )
  const volumes = (): Iterable<Multiplied> =>
    documents === undefined ? openCorpus(content).read() : multiply(content, Number(documents))
  const report = revised ? await rebuild(volumes(), out) : await writeIndex(volumes(), out, () => undefined)
  console.log(JSON.stringify(report))
}

/** Writes the index with another word in its first document, and asks it the queries. */
async function rebuild(volumes: Iterable<Multiplied>, out: string): Promise<RevisedReport> {
  const truths = [...queries, ...exactQueries].map(openTruth)
  const report = await writeIndex(revise(volumes), out, ({volume, documents}) => {
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

async function writeIndex(
  volumes: Iterable<Multiplied>,
  out: string,
  also: (passing: Multiplied) => void
): Promise<IndexReport> {
  const spent = {seconds: 0, cpu: 0}
  let count = 0
  const time = async <Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> => {
    const [from, cpu] = [performance.now(), process.cpuUsage()]
    const result = await work(...args)
    const {user, system} = process.cpuUsage(cpu)
    spent.seconds += (performance.now() - from) / 1000
    spent.cpu += (user + system) / 1e6
    return result
  }
  const all: Multiplied[] = []
  for (const passing of volumes) {
    count += passing.documents.length
    all.push({volume: passing.volume, documents: passing.documents})
    also(passing)
  }
  const {bands, unchanged, files, bytes} = await time(() => write(all, out, {store: join(out, 'bands')}))
  return {
    documents: count,
    bands: bands.length,
    unchanged,
    ...spent,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files,
    bytes
  }
}
