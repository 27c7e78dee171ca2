/**
 * `npm run records`: the records of documents as JSON lines; with `--parts`, in a file of its own, those of what volumes in TEI
 * have besides.
 */
import {resolve} from 'node:path'
import {toPrintable} from '../src/edition/characters.ts'
import {formatCount} from '../src/wording/count.ts'
import {toJsonLine} from '../src/formats/json.ts'
import {readArguments} from './arguments.ts'
import {refuseFile} from './out-file.ts'
import {print} from './print.ts'
import {done, progress} from './progress.ts'
import {readEdition} from './read-edition.ts'
import {requireDocuments} from './report-content.ts'

const {content, out, parts} = readArguments(
  {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    out: {type: 'string'},
    parts: {type: 'string'}
  },
  'usage: npm run records -- [--content DIR] [--out FILE] [--parts FILE]'
)

for (const path of [out, parts]) {
  const refusal = path === undefined ? null : refuseFile({content, out: path})
  if (refusal === null) continue
  console.error(refusal)
  process.exit(1)
}
if (out !== undefined && parts !== undefined && resolve(out) === resolve(parts)) {
  console.error('Unexpected `--parts` that is the file of `--out`, expected a file of its own')
  process.exit(1)
}

const {corpus} = await readEdition(content)
requireDocuments(corpus)
const isWhole = await print(records(), out)
if (parts !== undefined) await print(others(), parts)
done()
const leftOut = parts === undefined ? countOthers() : 0
if (isWhole && leftOut > 0)
  console.error(
    `Left out: ${formatCount(leftOut, 'part')} of volumes that are no documents; --parts FILE writes them`
  )

if (isWhole) {
  // an error means that words are not published: not among the records either
  const errors = corpus.files.flatMap(({messages}) => messages.filter(({fatal}) => fatal))
  for (const error of errors) console.error(toPrintable(String(error)))
  process.exitCode = errors.length > 0 ? 1 : 0
}

function* records(): Generator<string> {
  for (const {volume, documents, index, total} of corpus.read()) {
    progress(`Writing ${volume.id}, ${index + 1} of ${total}`)
    yield* documents.map(toJsonLine)
  }
}

function countOthers(): number {
  return [...corpus.catalogue.values()].reduce((sum, {matter}) => sum + matter.size, 0)
}

function* others(): Generator<string> {
  for (const [id, {matter}] of corpus.catalogue) if (matter.size > 0) yield* corpus.parts(id).map(toJsonLine)
}
