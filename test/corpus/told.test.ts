import assert from 'node:assert/strict'
import test from 'node:test'
import {findVolumes} from '../../src/corpus/find-volumes.ts'
import {readSource} from '../../src/corpus/read-source.ts'
import {tell, toSource} from '../../src/corpus/told.ts'

for (const edition of ['facts-contradict', 'bag-of-files', 'volume-without-title'])
  test(`the volumes of \`${edition}\` should be read the same by who was told of them`, () => {
    const {sources} = findVolumes(`test/fixtures/editions/${edition}/content`)
    assert.notEqual(sources.length, 0)
    for (const source of sources) {
      const told = toSource(structuredClone(tell(source)))
      const [{onFacts, documents}, own] = [readSource(told), readSource(source)]
      assert.deepEqual(onFacts.map(String), own.onFacts.map(String))
      assert.deepEqual(documents, own.documents)
      if (edition === 'facts-contradict') assert.notEqual(onFacts.length, 0)
    }
  })
