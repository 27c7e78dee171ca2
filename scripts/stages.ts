/** What `npm run bench` measures: each step from bytes to JSON by itself, over the same files. */
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {readSource} from '../src/corpus/read-source.ts'
import type {Document} from '../src/edition/document.ts'
import {isWholeVolume, readWholeFile} from '../src/readers/index.ts'
import {readText} from '../src/readers/text/read-text.ts'
import {validate} from '../src/readers/volume/validate.ts'
import {toJsonLine} from '../src/formats/json.ts'

/** How long each step took, in seconds, and over how much. */
export type Measured = {
  documents: number
  bytes: number
  seconds: Record<Step, number>
  /** The raw files of the largest volume. */
  largest: readonly VFile[]
}

/** From the bytes on the disk to lines of JSON; the first and the last are the floor under the others. */
export type Step = 'load' | 'read' | 'validate' | 'write'

/** Measures the steps over a content folder, one volume at a time; of several rounds the fastest counts. */
export function measure(content: string, rounds: number): Measured {
  const total: Measured = {
    documents: 0,
    bytes: 0,
    seconds: {load: 0, read: 0, validate: 0, write: 0},
    largest: []
  }
  for (const {volume, files} of openCorpus(content).read()) {
    if (files.length > total.largest.length) total.largest = files
    const fastest = {load: Infinity, read: Infinity, validate: Infinity, write: Infinity}
    const time = <Result>(step: Step, work: () => Result): Result => {
      const from = performance.now()
      const result = work()
      fastest[step] = Math.min(fastest[step], (performance.now() - from) / 1000)
      return result
    }
    for (let round = 0; round < rounds; round++) {
      const loaded = time('load', () => files.map(({path}) => new VFile({path, value: readFileSync(path)})))
      const read = time('read', () => loaded.flatMap((file) => toDocuments(file, volume.id)))
      const valid = time('validate', () => read.map((document) => validate(document, new VFile())))
      time('write', () => valid.map(toJsonLine).join(''))
      if (round > 0) continue
      total.documents += read.length
      total.bytes += loaded.reduce((sum, {value}) => sum + value.length, 0)
    }
    for (const step of Object.keys(fastest) as Step[]) total.seconds[step] += fastest[step]
  }
  return total
}

/** The id is given, so that files whose heading has no number are read as well; which it is takes no time. */
function toDocuments(file: VFile, volume: string): Document[] {
  if (isWholeVolume(file.path)) return readWholeFile(file, volume).documents
  const document = readText(file, {volume, id: 'd1', supplied: undefined})
  return document ? [document] : []
}

/**
 * How many documents a second are read as a build reads them: whole volumes, with what one document tells of another, validated and
 * checked. Of several rounds the fastest counts.
 */
export function documentsPerSecond(content: string, rounds: number): number {
  let [documents, seconds] = [0, 0]
  for (const source of openCorpus(content).volumes()) {
    const times = Array.from({length: rounds}, (_, round) => {
      const from = performance.now()
      const read = readSource(source)
      if (round === 0) documents += read.documents.length
      return (performance.now() - from) / 1000
    })
    seconds += Math.min(...times)
  }
  return documents / seconds
}
