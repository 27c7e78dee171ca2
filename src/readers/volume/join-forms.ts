import {compareIds} from '../../edition/catalogue.ts'
import {compareForms} from './compare-forms.ts'
import type {ReadDocument} from './read-documents.ts'

/**
 * The documents of a volume that is there in both forms, in the order of their ids: where a document is in both, that of the
 * whole volume is published, and a message on the other file says where its words are not the same.
 */
export function joinForms(whole: readonly ReadDocument[], single: readonly ReadDocument[]): ReadDocument[] {
  if (whole.length === 0) return [...single]
  const leading = new Map(whole.map((read) => [read.document.id.toLowerCase(), read]))
  const further = single.filter((read) => {
    const leads = leading.get(read.document.id.toLowerCase())
    if (leads) report(read, leads)
    return !leads
  })
  return [...whole, ...further].sort((a, b) => compareIds(a.document.id, b.document.id))
}

function report({document, file}: ReadDocument, leading: ReadDocument): void {
  const {difference} = compareForms(document, leading.document)
  if (!difference) return
  const {text, tei} = difference
  file.message(
    `Unexpected words \`${text}\` in \`${document.id}\`, expected \`${tei}\` as in \`${leading.document.provenance.file}\`, which is published`,
    {ruleId: 'forms-differ', source: 'frus', place: {line: 1, column: 1, offset: 0}}
  )
}
