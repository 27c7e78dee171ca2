/**
 * Writes what programs read beside the pages: the data files of each volume, the table of the edition, and the schema of the
 * records. The schema of the TEI lies in `public/`.
 *
 * Outside Astro, whose endpoints cost nine times a plain write.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Corpus, Passing} from '../src/corpus/open-corpus.ts'
import {volumesPath} from '../src/edition/address.ts'
import {factsTablePath, toFactsTable} from '../src/data/facts-table.ts'
import type {DataKindName} from '../src/data/kinds.ts'
import {volumeFiles} from '../src/data/volume-data.ts'
import {toJsonLine, toJsonSchema} from '../src/formats/json.ts'

/** What is written: the kinds of data file of a document, and where the site stands. */
export type Wanted = {data: readonly DataKindName[]; base: string; site: string | null}

/** How much was written. */
export type Written = {volumes: number; documents: number}

/** Writes the data of all volumes below `out`, at the addresses of design § 4; `also` sees each volume as it passes. */
export async function writeRecords(
  corpus: Corpus,
  out: string,
  {data, base, site}: Wanted,
  also?: (passing: Passing) => Promise<void>
): Promise<Written> {
  const address = (path: string) =>
    site === null ? base + path.slice(1) : new URL(base + path.slice(1), site).href
  const written = {volumes: 0, documents: 0}
  for (const passing of corpus.read()) {
    const {volume, documents} = passing
    mkdirSync(join(out, volumesPath, volume.id), {recursive: true})
    const lines = documents.map(toJsonLine)
    for await (const [path, content] of volumeFiles(volume, documents, lines, data, address))
      writeFileSync(join(out, path), content)
    await also?.(passing)
    written.volumes++
    written.documents += documents.length
  }
  write(join(out, factsTablePath), toFactsTable(corpus.catalogue, address))
  write(join(out, 'schema', 'document.json'), JSON.stringify(toJsonSchema(), null, 2) + '\n')
  return written
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
