/** `npm run records`: the records as JSON lines. */
import {toPrintable} from '../src/edition/characters.ts'
import {toJsonLine} from '../src/formats/json.ts'
import {readArguments} from './arguments.ts'
import {refuseFile} from './out-file.ts'
import {print} from './print.ts'
import {done, progress} from './progress.ts'
import {readEdition} from './read-edition.ts'
import {requireDocuments} from './report-content.ts'

const {content, out} = readArguments(
  {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    out: {type: 'string'}
  },
  'usage: npm run records -- [--content DIR] [--out FILE]'
)

const refusal = out === undefined ? null : refuseFile({content, out})
if (refusal !== null) {
  console.error(refusal)
  process.exit(1)
}

const {corpus} = await readEdition(content)
requireDocuments(corpus)
const isWhole = await print(records(), out)
done()

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
