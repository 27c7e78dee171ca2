import type {VFile} from 'vfile'
import {Document} from '../../edition/document.ts'
import {Matter} from '../../edition/matter.ts'

/** Facts read from words that the record keeps in any case, and what they are where nothing was read. */
const nothingRead = {
  genre: {kind: 'other', text: null},
  serial: null,
  meeting: null,
  from: [],
  to: [],
  subject: null,
  participants: [],
  source: null
} satisfies Partial<Document>

/**
 * The gate for every record. One that does not fit is our bug, and an error says so.
 *
 * Where the fault lies in facts that were read from words, these facts are left out and the document is published all
 * the same, with a message; anything else throws, naming the document and the place.
 */
export function validate(document: Document, file: VFile): Document {
  const {data, error} = Document.safeParse(document)
  if (data) return data
  const faults = error.issues.map(({path, message}) => '`' + path.join('.') + '`: ' + message)
  const fields = [...new Set(error.issues.map(({path}) => String(path[0])))]
  const rest = Document.safeParse({
    ...document,
    ...Object.fromEntries(Object.entries(nothingRead).filter(([field]) => fields.includes(field)))
  })
  if (!rest.data) {
    throw new Error(
      `Unexpected record of \`${document.volume}/${document.id}\`, expected one that fits the schema\n` +
        faults.join('\n'),
      {cause: error}
    )
  }
  const reason = `Unexpected fault in the record (${faults.join('; ')}), expected one that fits the schema; left out`
  file.message(reason, {ruleId: 'unfit-record', source: 'frus', place: {line: 1, column: 1, offset: 0}})
  return rest.data
}

/** The gate for what is no document: nothing in it was read from words, so one that does not fit throws. */
export function validateMatter(matter: Matter): Matter {
  const {data, error} = Matter.safeParse(matter)
  if (data) return data
  const faults = error.issues.map(({path, message}) => '`' + path.join('.') + '`: ' + message)
  throw new Error(
    `Unexpected record of \`${matter.volume}/${matter.id}\`, expected one that fits the schema\n` +
      faults.join('\n'),
    {cause: error}
  )
}
