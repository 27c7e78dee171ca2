import assert from 'node:assert/strict'
import test from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {Document} from '../../src/edition/document.ts'
import {schemaFiles, toJsonLine, toJsonSchema} from '../../src/formats/json.ts'

test('a record should come back from its line of JSON as it was', () => {
  for (const document of openCorpus('content').documents('frus1964-68v17')) {
    const line = toJsonLine(document)
    assert.match(line, /^[^\n]+\n$/u)
    assert.deepEqual(Document.parse(JSON.parse(line)), document)
  }
})

for (const title of ['Document', 'Part'] as const)
  test(`the JSON Schema \`${title}\` should name its parts and say what each field is`, () => {
    const schema = toJsonSchema(title)
    assert.ok('$defs' in schema)
    assert.deepEqual(
      Object.keys(schema.$defs as object).filter((name) => name.startsWith('__')),
      []
    )
    assert.deepEqual(undescribed(schema, title), [])
  })

test('each part of a volume should be as the published schema of parts says', () => {
  assert.deepEqual(Object.keys(schemaFiles), ['schema/document.json', 'schema/part.json'])
  const schema = JSON.parse(schemaFiles['schema/part.json']?.() ?? '') as object
  const validate = new Ajv2020({strict: false}).compile(schema)
  const parts = openCorpus('test/fixtures/editions/whole-volumes/content').parts('frus1981-88v98')
  assert.ok(parts.length > 5)
  for (const part of parts) assert.ok(validate(part), JSON.stringify(validate.errors))
  const [part] = parts
  assert.ok(validate({...part, id: 'Preface_2'}))
  for (const id of ['d1', 'D1', 'pg_3', 'PG_3', '1']) assert.ok(!validate({...part, id}), id)
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
