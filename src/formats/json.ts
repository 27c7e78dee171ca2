/** Records as data: a line of JSON for each, and the schemas that describe them. */
import {z} from 'zod'
import {Document, Note} from '../edition/document.ts'
import {Matter} from '../edition/matter.ts'
import {Party} from '../edition/party.ts'
import {SourceNote} from '../edition/source-note.ts'
import * as tree from '../edition/tree.ts'

/** A record as one line of JSON, its end included. */
export function toJsonLine(record: Document | Matter): string {
  return JSON.stringify(record) + '\n'
}

/** The schemas that a site publishes, as JSON, by their path from its root, without the stroke before it. */
export const schemaFiles: Record<string, () => string> = {
  'schema/document.json': () => toFile(toJsonSchema('Document')),
  'schema/part.json': () => toFile(toJsonSchema('Part'))
}

function toFile(schema: object): string {
  return JSON.stringify(schema, null, 2) + '\n'
}

const records = {
  Document: {schema: Document, description: 'A document of the Foreign Relations of the United States'},
  Part: {
    schema: Matter,
    description:
      'What a volume of the Foreign Relations of the United States has besides documents, a part of it'
  }
}

/** The JSON Schema of a record; its parts have the names that they have in the model. */
export function toJsonSchema(title: keyof typeof records): object {
  const {schema, description} = records[title]
  const named = z.registry<{id: string}>()
  for (const [id, schema] of Object.entries({...tree, Note, Party, SourceNote})) named.add(schema, {id})
  return {
    title,
    description,
    ...z.toJSONSchema(schema, {
      metadata: named,
      override({zodSchema, jsonSchema}) {
        const description = z.globalRegistry.get(zodSchema)?.description
        if (description !== undefined) jsonSchema.description = description
      }
    })
  }
}
