import {Document} from '../../edition/document.ts'

/** The gate for every record: one that does not fit is our bug, and the error names the document and the place. */
export function validate(document: Document): Document {
  const {data, error} = Document.safeParse(document)
  if (data) return data
  const faults = error.issues.map(({path, message}) => path.join('.') + ': ' + message)
  throw new Error(
    'Unexpected record of `' +
      document.volume +
      '/' +
      document.id +
      '`, expected one that fits the schema\n' +
      faults.join('\n'),
    {cause: error}
  )
}
