import {describe, test} from 'node:test'
import fc from 'fast-check'
import {madeUp} from './documents.ts'
import {mutate, mutateBytes, mutations} from './mutations.ts'
import {noCorpus, readSample, readSeeds, type Original} from './originals.ts'
import {checkReading} from './properties.ts'
import {tryOut} from './settings.ts'

describe('whatever is in a file, it should be read, nothing lost, nothing pointing nowhere', () => {
  test('made-up documents', (context) => {
    const property = fc.property(madeUp, fc.boolean(), (text, asBytes) => {
      checkReading(asBytes ? Buffer.from(text) : text)
    })
    tryOut(context, 0.4, property)
  })

  test('made-up documents, mutated', (context) => {
    const property = fc.property(madeUp, mutations, fc.boolean(), (text, changes, asBytes) => {
      checkReading(asBytes ? mutateBytes(Buffer.from(text), changes) : mutate(text, changes))
    })
    tryOut(context, 0.3, property)
  })

  test('the documents of the edition, mutated', (context) => {
    tryOut(context, 0.3, mutated(readSeeds()))
  })

  test('documents of the corpus, mutated', {skip: noCorpus}, (context) => {
    tryOut(context, 0.25, mutated(readSample()))
  })

  test('any text at all', (context) => {
    const text = fc.oneof(fc.string({unit: 'binary', maxLength: 200}), fc.uint8Array({maxLength: 200}))
    tryOut(context, 0.1, fc.property(text, checkReading))
  })
})

/** The property, of documents after changes; a failure names the document and the changes. */
function mutated(originals: readonly Original[]): fc.IProperty<unknown> {
  const byName = new Map(originals.map(({name, bytes}) => [name, bytes]))
  return fc.property(fc.constantFrom(...byName.keys()), mutations, fc.boolean(), (name, changes, asBytes) => {
    const bytes = byName.get(name) ?? new Uint8Array()
    checkReading(asBytes ? mutateBytes(bytes, changes) : mutate(new TextDecoder().decode(bytes), changes))
  })
}
