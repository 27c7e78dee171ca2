import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {Document} from '../../src/edition/document.ts'
import {toJsonLine, toJsonSchema} from '../../src/formats/json.ts'

test('a record should come back from its line of JSON as it was', () => {
  for (const document of openCorpus('content').documents('frus1964-68v17')) {
    const line = toJsonLine(document)
    assert.match(line, /^[^\n]+\n$/u)
    assert.deepEqual(Document.parse(JSON.parse(line)), document)
  }
})

test('the JSON Schema should name its parts and say what each field is', () => {
  const schema = toJsonSchema()
  assert.ok('$defs' in schema)
  assert.deepEqual(
    Object.keys(schema.$defs as object).filter((name) => name.startsWith('__')),
    []
  )
  assert.deepEqual(undescribed(schema, 'Document'), [])
})

/** The fields without a description; `type` is what it is. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const fields = 'properties' in schema ? Object.entries(schema.properties as object) : []
  const missing = fields.filter(
    ([name, field]: [string, object]) => name !== 'type' && !('description' in field)
  )
  const below = Object.entries(schema).filter(([name]) => name !== 'description')
  return [
    ...missing.map(([name]) => path + '.' + name),
    ...below.flatMap(([name, part]: [string, unknown]) => undescribed(part, path + '.' + name))
  ]
}
