/**
 * Writes what programs read beside the pages: a record for each document, all of a volume as JSON lines, and the schema.
 *
 * Outside Astro, whose endpoints cost nine times a plain write.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Corpus} from '../src/corpus.ts'
import {volumesPath} from '../src/edition/address.ts'
import {toJsonLine, toJsonSchema} from '../src/writers/json.ts'

/** How much was written. */
export type Written = {volumes: number; documents: number}

/** Writes the records of all volumes below `out`, at the addresses of design § 4. */
export function writeRecords(corpus: Corpus, out: string): Written {
  const written = {volumes: 0, documents: 0}
  for (const {volume, documents} of corpus.read()) {
    const lines = documents.map((document) => {
      const line = toJsonLine(document)
      write(join(out, volumesPath, volume.id, document.id + '.json'), line)
      return line
    })
    write(join(out, volumesPath, volume.id + '.jsonl'), lines.join(''))
    written.volumes++
    written.documents += documents.length
  }
  write(join(out, 'schema', 'document.json'), JSON.stringify(toJsonSchema(), null, 2) + '\n')
  return written
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
