import {compareIds} from '../../edition/catalogue.ts'
import type {Document} from '../../edition/document.ts'
import {compareForms} from './compare-forms.ts'
import type {PassingDocument} from './passing.ts'

/**
 * The documents of a volume that is there in both forms, in the order of their ids: where a document is in both, that of the
 * whole volume is published, and a message on the other file says where its words are not the same.
 */
export function joinForms(
  whole: readonly PassingDocument[],
  single: readonly PassingDocument[]
): PassingDocument[] {
  if (whole.length === 0) return [...single]
  const others = new Map(single.map((passing) => [passing.id.toLowerCase(), passing]))
  const leading = whole.map((passing): PassingDocument => {
    const other = others.get(passing.id.toLowerCase())
    others.delete(passing.id.toLowerCase())
    if (!other) return passing
    return {
      ...passing,
      read() {
        const document = passing.read()
        report(other, document)
        return document
      }
    }
  })
  return [...leading, ...others.values()].sort((a, b) => compareIds(a.id, b.id))
}

function report({read, file}: PassingDocument, leading: Document): void {
  const document = read()
  const {difference} = compareForms(document, leading)
  if (!difference) return
  const {text, tei} = difference
  file.message(
    `Unexpected words \`${text}\` in \`${document.id}\`, expected \`${tei}\` as in \`${leading.provenance.file}\`, which is published`,
    {ruleId: 'forms-differ', source: 'frus', place: {line: 1, column: 1, offset: 0}}
  )
}
