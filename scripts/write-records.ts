/**
 * Writes what programs read beside the pages: each document as record, TEI and plain text, all records of a volume as JSON
 * lines, and the schema. The schema of the TEI lies in `public/`.
 *
 * Outside Astro, whose endpoints cost nine times a plain write.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Corpus, Passing} from '../src/corpus/open-corpus.ts'
import {volumesPath} from '../src/edition/address.ts'
import {toJsonLine, toJsonSchema} from '../src/formats/json.ts'
import {toPlainText} from '../src/formats/plain-text.ts'
import {toTei} from '../src/formats/tei/to-tei.ts'

/** How much was written. */
export type Written = {volumes: number; documents: number}

/** Writes the records of all volumes below `out`, at the addresses of design § 4; `also` sees each volume as it passes. */
export async function writeRecords(
  corpus: Corpus,
  out: string,
  also?: (passing: Passing) => Promise<void>
): Promise<Written> {
  const written = {volumes: 0, documents: 0}
  for (const passing of corpus.read()) {
    const {volume, documents} = passing
    mkdirSync(join(out, volumesPath, volume.id), {recursive: true})
    const lines = documents.map((document) => {
      const line = toJsonLine(document)
      const path = join(out, volumesPath, volume.id, document.id)
      writeFileSync(path + '.json', line)
      writeFileSync(path + '.xml', toTei(document, volume))
      writeFileSync(path + '.txt', toPlainText(document))
      return line
    })
    writeFileSync(join(out, volumesPath, volume.id + '.jsonl'), lines.join(''))
    await also?.(passing)
    written.volumes++
    written.documents += documents.length
  }
  mkdirSync(join(out, 'schema'), {recursive: true})
  writeFileSync(join(out, 'schema', 'document.json'), JSON.stringify(toJsonSchema(), null, 2) + '\n')
  return written
}
