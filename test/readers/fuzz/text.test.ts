import {describe, test} from 'node:test'
import fc from 'fast-check'
import {anything, madeUp} from './documents.ts'
import {mutate, mutateBytes, mutations} from './mutations.ts'
import {noCorpus, readSample, readSeeds, type Original} from './originals.ts'
import {checkReading} from './properties.ts'
import {tryOut} from './settings.ts'

describe('whatever is in a file, it should be read, nothing lost, nothing pointing nowhere', () => {
  test('made-up documents', (context) => {
    const property = fc.property(madeUp, fc.boolean(), fc.boolean(), (text, asBytes, numbered) => {
      checkReading(asBytes ? Buffer.from(text) : text, numbered)
    })
    tryOut(context, 0.4, property)
  })

  test('made-up documents, mutated', (context) => {
    tryOut(
      context,
      0.25,
      mutated(madeUp, (text) => text)
    )
  })

  test('the documents of the edition, mutated', (context) => {
    tryOut(context, 0.25, originals(readSeeds()))
  })

  test('documents of the corpus, mutated', {skip: noCorpus}, (context) => {
    tryOut(context, 0.25, originals(readSample()))
  })

  test('any text at all', (context) => {
    const text = fc.oneof(anything(200), fc.uint8Array({maxLength: 200}))
    tryOut(context, 0.1, fc.property(text, fc.boolean(), checkReading))
  })
})

/** The property, of documents after changes; a failure names the document and the changes. */
function originals(originals: readonly Original[]): fc.IProperty<unknown> {
  const byName = new Map(originals.map(({name, text}) => [name, text]))
  return mutated(fc.constantFrom(...byName.keys()), (name) => byName.get(name) ?? '')
}

function mutated(names: fc.Arbitrary<string>, textOf: (name: string) => string): fc.IProperty<unknown> {
  return fc.property(names, mutations, fc.boolean(), fc.boolean(), (name, changes, asBytes, numbered) => {
    const text = textOf(name)
    checkReading(asBytes ? mutateBytes(text, changes) : mutate(text, changes), numbered)
  })
}
