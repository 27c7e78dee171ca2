import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../../src/corpus/open-corpus.ts'
import {matterGenre} from '../../../src/edition/matter.ts'
import {matterToHtml} from '../../../src/formats/html/to-html.ts'
import {readFacts} from '../../../src/search/engine/files/facts-table.ts'
import {partToSearched, toIndexedVolume, toSearched} from '../../../src/search/index/searched.ts'
import {writeFacts} from '../../../src/search/index/write-facts.ts'
import {matterToBlocks} from '../../../src/search/search-blocks.ts'

const id = 'frus1981-88v98'
const corpus = openCorpus('test/fixtures/editions/whole-volumes/content')
const volume = corpus.catalogue.get(id)?.volume
assert.ok(volume)
const parts = corpus.parts(id)

test('facts should tell documents and other parts by their ids', () => {
  const indexed = toIndexedVolume(volume)
  const rows = [
    ...corpus.documents(id).map((document) => toSearched(document, indexed)),
    ...parts.map((part) => partToSearched(part, indexed)),
    ...corpus.documents(id).map((document) => toSearched({...document, id: 'd2A'}, indexed))
  ]
  const facts = readFacts(writeFacts(rows, {pages: [], headings: [], meta: new Uint8Array()}))
  assert.deepEqual(
    rows.map((_, row) => facts.idOf(row)),
    ['d1', ...parts.map(({id}) => id), 'd2A']
  )
  assert.ok(facts.columns.kind?.values.includes(matterGenre) ?? false)
})

test('the places of a part should be in its page, and its list entries found at their names', () => {
  for (const part of parts) {
    const {text, notes} = matterToHtml(part, {catalogue: corpus.catalogue, href: (path) => path})
    for (const {anchor} of matterToBlocks(part))
      if (anchor !== 'heading' && anchor !== 'text')
        assert.ok((text + notes).includes(`id="${anchor}"`), part.id + ' #' + anchor)
  }
  const persons = parts.find(({id}) => id === 'persons')
  assert.ok(persons)
  assert.ok(
    matterToBlocks(persons).some(({anchor, text}) => anchor === 'p_RJ_1' && text.startsWith('Roe, Jane'))
  )
})
