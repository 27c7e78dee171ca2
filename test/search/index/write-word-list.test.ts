import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {createWordCounts} from '../../../src/search/index/count-words.ts'
import {writeWordList} from '../../../src/search/index/write-word-list.ts'
import {countOf, readFrequent, readPiece, wordsThatBegin, type Load} from '../../../src/search/word-list.ts'
import {fold} from '../../../src/search/words.ts'

/** Words of three letters in many documents, so many that they fill several pieces. */
const many = new Map(
  Array.from(
    {length: 20_000},
    (_, number) => ['w' + number.toString(26).padStart(8, '0'), (number % 7) + 1] as const
  )
)

/** The files of a list, and which of them were loaded. */
function open(counts: ReadonlyMap<string, number>): {
  files: Map<string, Uint8Array>
  load: Load
  loaded: string[]
} {
  const files = writeWordList(counts)
  const loaded: string[] = []
  return {
    files,
    loaded,
    load(path) {
      loaded.push(path)
      const file = files.get(path)
      return file ? Promise.resolve(file) : Promise.reject(new Error('Missing ' + path))
    }
  }
}

async function readAll({files, load}: ReturnType<typeof open>): Promise<[string, number][]> {
  const pieces = [...files.keys()].filter((path) => path.startsWith('piece-'))
  const words = await Promise.all(pieces.map((_, number) => readPiece(number, load)))
  return words.flat().map(({word, documents}) => [word, documents])
}

test('a word should count once a document, and counts of volumes should add up', () => {
  const volume = createWordCounts()
  volume.add(['the', 'treaty', 'the'])
  volume.add(['the', 'embassy'])
  const whole = createWordCounts()
  whole.merge(volume.counts)
  whole.merge(new Map([['treaty', 4]]))
  assert.deepEqual(
    [...whole.counts],
    [
      ['the', 2],
      ['treaty', 5],
      ['embassy', 1]
    ]
  )
})

test('what was written should be read as it was, in the order of its code units', async () => {
  const word = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 8}),
    fc.stringMatching(/^[a-d]{1,5}$/u),
    fc.constantFrom('𐐀a', '𐐀b', '𐐁', 'зубок', 'łódź', '1954')
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word.map(fold), fc.integer({min: 1, max: 40_000}))), async (pairs) => {
      const counts = new Map(pairs.filter(([word]) => word !== ''))
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
      assert.deepEqual(await readAll(open(counts)), sorted)
    })
  )
})

test('the same words should make the same bytes, in whatever order they were counted', () => {
  const turned = new Map([...many].reverse())
  assert.deepEqual(writeWordList(turned), writeWordList(many))
})

test('a list should be cut into pieces of about 16 KB, none of its words lost', async () => {
  const list = open(many)
  const sizes = [...list.files].flatMap(([path, {length}]) => (path.startsWith('piece-') ? [length] : []))
  assert.ok(sizes.length > 3 && Math.max(...sizes) < 20_000, sizes.join())
  assert.deepEqual(await readAll(list), [...many])
})

test('in how many documents a word stands should need the root and one piece', async () => {
  const list = open(many)
  assert.deepEqual(
    await Promise.all(
      ['w00000000', 'w000002ab', 'w', 'a', 'zebra', ''].map((word) => countOf(word, list.load))
    ),
    [1, many.get('w000002ab'), 0, 0, 0, 0]
  )
  const {load, loaded} = open(many)
  await countOf('w000002ab', load)
  assert.equal(loaded.length, 2)
})

test('words that begin alike should be found over the border of pieces, and only they', async () => {
  const {load, loaded} = open(many)
  const start = 'w00000'
  const expected = [...many.keys()].filter((word) => word.startsWith(start))
  const {words, cut} = await wordsThatBegin(start, load, Infinity)
  assert.deepEqual([words.map(({word}) => word), cut], [expected, false])
  assert.ok(expected.length > 10_000 && loaded.length > 2)
  for (const none of ['v', 'x', 'w00001zzz'])
    assert.deepEqual(await wordsThatBegin(none, load, 9), {words: [], cut: false})
})

test('of too many words that begin alike those in most documents should be kept, in their order', async () => {
  const counts = new Map([
    ['communism', 5],
    ['communist', 9],
    ['communistic', 1],
    ['communists', 7],
    ['community', 8]
  ])
  assert.deepEqual(await wordsThatBegin('communis', open(counts).load, 2), {
    words: [
      {word: 'communist', documents: 9},
      {word: 'communists', documents: 7}
    ],
    cut: true
  })
})

test('an edition without words should have a list without words', async () => {
  const {files, load} = open(new Map())
  assert.deepEqual([...files.keys()], ['root', 'frequent'])
  assert.equal(await countOf('word', load), 0)
  assert.deepEqual(await wordsThatBegin('wor', load, 9), {words: [], cut: false})
  assert.equal((await readFrequent(load)).size, 0)
})

test('words of four letters without digits in three documents should be suggested', async () => {
  const words: [string, number][] = [
    ['with', 100],
    ['treaty', 3],
    ['rare', 2],
    ['usa', 90],
    ['nsc5501', 9]
  ]
  const frequent = await readFrequent(open(new Map(words)).load)
  assert.deepEqual(Object.fromEntries(frequent), {
    4: [{word: 'with', documents: 100}],
    6: [{word: 'treaty', documents: 3}]
  })
})

test('in a small edition words of one document should be suggested, too', async () => {
  const frequent = await readFrequent(
    open(
      new Map([
        ['treaty', 1],
        ['with', 2]
      ])
    ).load
  )
  assert.deepEqual(
    [...frequent.values()].flat().map(({word}) => word),
    ['treaty', 'with']
  )
})

test('of too many words the most frequent should be suggested', async () => {
  const letters = (number: number): string =>
    String(number)
      .padStart(6, '0')
      .replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '')
  const counts = new Map(
    Array.from({length: 40_010}, (_, number) => [letters(number), number < 10 ? 3 : 200])
  )
  const words = [...(await readFrequent(open(counts).load)).values()].flat()
  assert.equal(words.length, 40_000)
  assert.ok(words.every(({documents}) => documents === 200))
})
