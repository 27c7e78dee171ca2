import assert from 'node:assert/strict'
import {readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {findVolumes} from '../../src/corpus/find-volumes.ts'
import {keptFacts} from '../../src/store/kept-facts.ts'
import {edition} from '../edition.ts'

const fixture = 'test/fixtures/editions/whole-volumes/content/volumes/frus1977-80v99.xml'
const tei = readFileSync(fixture, 'utf8')

test('facts of a whole volume should come from the store, and be those of its bytes', (t) => {
  const [content, folder] = [edition(t, {'frus1977-80v99.xml': tei}), edition(t, {})]
  const path = join(content, 'frus1977-80v99.xml')
  const titleOf = (code = 'code') =>
    findVolumes(content, keptFacts(code, folder)).sources.map(({volume}) => volume.title)
  assert.deepEqual(titleOf(), ['Encoded Papers'])
  const [name = ''] = readdirSync(folder)
  assert.deepEqual(findVolumes(content, keptFacts('code', folder)).sources, findVolumes(content).sources)
  assert.deepEqual(readdirSync(folder), [name])

  // of the same size, and as old as before
  const {atime, mtime} = statSync(path)
  writeFileSync(path, tei.replaceAll('<title type="volume">Encoded', '<title type="volume">Recoded'))
  utimesSync(path, atime, mtime)
  assert.deepEqual(titleOf(), ['Recoded Papers'])
  assert.equal(readdirSync(folder).length, 2)

  assert.deepEqual(titleOf('other code'), ['Recoded Papers'])
  assert.equal(readdirSync(folder).length, 3)
})

test('facts that were damaged in the store should be read again', (t) => {
  const folder = edition(t, {})
  const factsOf = keptFacts('code', folder)
  const facts = factsOf(fixture)
  const kept = join(folder, readdirSync(folder)[0] ?? '')
  const bytes = readFileSync(kept, 'utf8')
  for (const damaged of ['', bytes.slice(0, 40), bytes.replace('Encoded', 'Decoded')]) {
    writeFileSync(kept, damaged)
    assert.deepEqual(factsOf(fixture), facts)
    assert.equal(readFileSync(kept, 'utf8'), bytes)
  }
})

test('a file that cannot be read should have no facts, and nothing kept of it', (t) => {
  const folder = edition(t, {})
  assert.throws(() => keptFacts('code', folder)('no-such-file.xml'))
  assert.deepEqual(readdirSync(folder), [])
})
