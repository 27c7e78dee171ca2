import assert from 'node:assert/strict'
import test from 'node:test'
import {gzipSync} from 'node:zlib'
import {toBlocks} from '../../src/search/search-blocks.ts'
import type {Suggestion} from '../../src/search/engine/engine.ts'
import {createWordCounts} from '../../src/search/index/count-words.ts'
import {writeWordList} from '../../src/search/index/write-word-list.ts'
import {readSpellings, writeSpellings} from '../../src/search/spellings.ts'
import {suggest} from '../../src/search/engine/suggest/suggest.ts'
import {countOf, readFrequent} from '../../src/search/word-list.ts'
import {toWords} from '../../src/search/words.ts'
import {plainQuery} from '../search/queries.ts'
import {isFound, toScanned, type Scanned} from '../search/scan.ts'
import {openShared, skip} from './shared.ts'

/** Queries as today's students type them: what is offered instead, and must find more than 40 documents. */
const leading: [query: string, kind: Suggestion['kind'], offered: string][] = [
  ['Khruschev', 'near', 'Khrushchev'],
  ['Zhou Enlai', 'spelling', '"Chou En-lai"'],
  ['Mao Zedong', 'spelling', '"Mao Tse-tung"'],
  ['Checkoslovakia', 'near', 'Czechoslovakia'],
  ['Zhou Enlai visit', 'spelling', '"Chou En-lai" visit'],
  ['Eisenhauer doctrine', 'near', 'Eisenhower doctrine'],
  ['Quemoy Mazu', 'spelling', 'Quemoy Matsu']
]

/** Queries that find documents by themselves, with the forms of their words, and in which no word is a slip. */
const right = [
  'attaché expelled',
  'Lebanon landing marines',
  'Chou En-lai',
  'Berlin',
  'president',
  'Dubcek',
  'détente'
]

test('queries as students type them should lead on in the 22 volumes', {skip}, async (t) => {
  const corpus = openShared()
  const words = createWordCounts()
  const documents: Scanned[] = []
  for (const passing of corpus.read())
    for (const document of passing.documents) {
      words.add(toBlocks(document).flatMap(({text}) => toWords(text)))
      documents.push(toScanned(document, passing.volume))
    }
  const files = writeWordList(words.counts)
  const load = (path: string): Promise<Uint8Array> => Promise.resolve(files.get(path) ?? new Uint8Array())
  const spellings = writeSpellings(corpus.spellings)

  /** What the plain scan finds. */
  const count = (q: string): number => {
    const query = plainQuery(q, {forms: true})
    return documents.filter((document) => isFound(document, query)).length
  }
  const ask = (query: string): Promise<Suggestion[]> =>
    suggest(query, {
      total: count(query),
      countOf: (word) => countOf(word, load),
      count: (query) => Promise.resolve(count(query)),
      loadFrequent: () => readFrequent(load),
      loadSpellings: () => Promise.resolve(readSpellings(spellings))
    })

  for (const [query, kind, offered] of leading)
    await t.test(query + ' should lead to ' + offered, async () => {
      const [first] = await ask(query)
      assert.deepEqual([first?.kind, first?.query], [kind, offered])
      assert.ok((first?.total ?? 0) > 40, String(first?.total))
    })

  for (const query of right)
    await t.test(query + ' should find documents, and not be corrected', async () => {
      assert.ok(count(query) > 3)
      assert.deepEqual(
        (await ask(query)).filter(({kind}) => kind === 'near'),
        []
      )
    })

  await t.test('what is loaded for suggestions should be small', () => {
    const size = (bytes: Uint8Array | undefined): number => gzipSync(bytes ?? '', {level: 9}).length
    const frequent = size(files.get('frequent'))
    const pieces = [...files].flatMap(([path, bytes]) => (path.startsWith('piece-') ? [size(bytes)] : []))
    t.diagnostic(
      `frequent words ${frequent} bytes, spellings ${size(spellings)}, ${pieces.length} pieces of at most ${Math.max(...pieces)}`
    )
    assert.ok(frequent < 80_000 && Math.max(...pieces) < 10_000 && size(spellings) < 12_000)
  })
})
