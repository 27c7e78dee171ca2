/** The record as data: a line of JSON for each document, and the schema that describes it. */
import {z} from 'zod'
import {Document, Note} from '../edition/document.ts'
import {Party} from '../edition/party.ts'
import {SourceNote} from '../edition/source-note.ts'
import * as tree from '../edition/tree.ts'

/** A record as one line of JSON, its end included. */
export function toJsonLine(document: Document): string {
  return JSON.stringify(document) + '\n'
}

/** The JSON Schema of the record; its parts have the names that they have in the model. */
export function toJsonSchema(): object {
  const named = z.registry<{id: string}>()
  for (const [id, schema] of Object.entries({...tree, Note, Party, SourceNote})) named.add(schema, {id})
  return {
    title: 'Document',
    description: 'A document of the Foreign Relations of the United States',
    ...z.toJSONSchema(Document, {
      metadata: named,
      override({zodSchema, jsonSchema}) {
        const description = z.globalRegistry.get(zodSchema)?.description
        if (description !== undefined) jsonSchema.description = description
      }
    })
  }
}
