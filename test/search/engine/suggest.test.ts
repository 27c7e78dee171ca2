import assert from 'node:assert/strict'
import test from 'node:test'
import {toWords} from '../../../src/search/words.ts'
import {findPlaces, isRow, replaceWords} from '../../../src/search/engine/suggest/replace.ts'
import {findNames, readSpellings, writeSpellings} from '../../../src/search/spellings.ts'
import {suggest} from '../../../src/search/engine/suggest/suggest.ts'
import type {FrequentWords} from '../../../src/search/word-list.ts'

const groups = [
  ['Zhou Enlai', 'Chou En-lai'],
  ['Mao Zedong', 'Mao Tse-tung', 'Mao Tsetung'],
  ['Mao', 'Mau'],
  ['Vietnam', 'Viet-Nam'],
  ['Baath', "Ba'th"],
  ['Beijing', 'Peking', 'Peiping']
]
const table = readSpellings(writeSpellings(groups))

/**
 * What is suggested where documents are found by these queries only. Each word is in as many documents as `words` says, or in
 * one where a spelling that is found has it.
 */
async function ask(
  query: string,
  {found = {}, words = {}}: {found?: Record<string, number>; words?: Record<string, number>}
) {
  const asked: string[] = []
  const frequent: FrequentWords = Map.groupBy(
    Object.entries(words).flatMap(([word, documents]) => (documents < 10 ? [] : [{word, documents}])),
    ({word}) => word.length
  )
  const printed = new Set(
    Object.keys(found)
      .filter((other) => other !== query)
      .flatMap(toWords)
  )
  const suggestions = await suggest(query, {
    total: found[query] ?? 0,
    countOf: (word) => Promise.resolve(words[word] ?? (printed.has(word) ? 1 : 0)),
    count(query) {
      asked.push(query)
      return Promise.resolve(found[query] ?? 0)
    },
    loadFrequent: () => {
      asked.push('frequent words')
      return Promise.resolve(frequent)
    },
    loadSpellings: () => Promise.resolve(table)
  })
  const lines = suggestions.map(
    ({kind, term, by, query, total}) => `${kind} ${term} > ${by}: ${query} (${total})`
  )
  return {lines, asked}
}

/** A query with the words from one to before another replaced. */
function replaced(query: string, from: number, to: number, by: string): string {
  return replaceWords(findPlaces(query), [{from, to, by}])
}

test('a replacement with spaces should be put in quotation marks, and the rest be kept', () => {
  const cases: [string, number, number, string, string][] = [
    ['Zhou Enlai visit', 0, 2, 'Chou En-lai', '"Chou En-lai" visit'],
    ['visit of Zhou Enlai negotiat*', 2, 4, 'Chou En-lai', 'visit of "Chou En-lai" negotiat*'],
    ['“Zhou Enlai visit”', 0, 2, 'Chou En-lai', '"Chou En-lai visit"'],
    ["Mao Zedong's policy", 0, 2, 'Mao Tse-tung', `"Mao Tse-tung's" policy`],
    ['Viet-Nam war', 0, 2, 'Vietnam', 'Vietnam war'],
    ['Vietnam war', 0, 1, 'Viet-Nam', 'Viet-Nam war'],
    ['"Nikita Khruschev"', 1, 2, 'Khrushchev', '"Nikita Khrushchev"'],
    ['Zhou-Enlai', 0, 2, 'Chou En-lai', '"Chou En-lai"']
  ]
  for (const [query, from, to, by, expected] of cases) assert.equal(replaced(query, from, to, by), expected)
})

test('several words should be replaced at once', () => {
  const query = 'Zhou Enlai visit Checkoslovakia'
  const all = [
    {from: 0, to: 2, by: 'Chou En-lai'},
    {from: 3, to: 4, by: 'Czechoslovakia'}
  ]
  assert.equal(replaceWords(findPlaces(query), all), '"Chou En-lai" visit Czechoslovakia')
})

test('what a query has twice after a replacement should stand there once', () => {
  assert.equal(replaced('Peking visit Beijing', 2, 3, 'Peking'), 'Peking visit')
})

test('words should be in a row in one phrase, or where none of them is in quotation marks', () => {
  const rows: [string, boolean][] = [
    ['Zhou Enlai', true],
    ['"Zhou Enlai"', true],
    ['Zhou-Enlai', true],
    ['"Zhou" Enlai', false],
    ['Zhou "Enlai"', false],
    ['Zhou negotiat* Enlai', false]
  ]
  for (const [query, row] of rows) assert.equal(isRow(findPlaces(query), 0, 2), row, query)
})

test('a name should be found in any form that is searched alike, the longest first', () => {
  const find = (text: string) =>
    findNames(toWords(text), table, () => true).map(({from, to, group}) => [from, to, group[0]])
  for (const text of ['Chou En-lai', 'chou en lai', 'CHOU EN LAI', 'Chou Enlai', 'Chouenlai'])
    assert.deepEqual(find(text), [[0, toWords(text).length, 'Zhou Enlai']], text)
  assert.deepEqual(find('talks of Mao Zedong in Beijing'), [
    [2, 4, 'Mao Zedong'],
    [5, 6, 'Beijing']
  ])
  assert.deepEqual(find('Mao and Zedong'), [[0, 1, 'Mao']])
})

test('short spellings should be found only as they are', () => {
  const find = (text: string) => findNames(toWords(text), table, () => true).length
  assert.deepEqual(["Ba'th", 'Baath', 'bath'].map(find), [1, 1, 0])
})

test('the other spellings of a name should be offered where they find documents, the most first', async () => {
  const found = {'Mao Zedong': 1, '"Mao Tsetung"': 4, '"Mao Tse-tung"': 43}
  const {lines} = await ask('Mao Zedong', {found, words: {mao: 130, zedong: 1}})
  assert.deepEqual(lines, [
    'spelling Mao Zedong > Mao Tse-tung: "Mao Tse-tung" (43)',
    'spelling Mao Zedong > Mao Tsetung: "Mao Tsetung" (4)'
  ])
})

test('a spelling that finds no document with the rest should not be offered', async () => {
  const {lines} = await ask('Zhou Enlai visit', {found: {'"Chou En-lai"': 210}})
  assert.deepEqual(lines, [])
})

test('a name should not be found over the end of a quotation or the beginning of a word', async () => {
  const found = {'"Chou En-lai"': 210}
  for (const query of ['"Zhou" Enlai', 'Zhou "Enlai"', 'Zhou Enlai*'])
    assert.deepEqual((await ask(query, {found})).lines, [], query)
})

test('a frequent word should be offered for one that is in no document, as readers write it', async () => {
  const words = {khrushchev: 560, embassy: 900}
  const found = {Khrushchev: 560, 'embassy Khrushchev': 300, '"Nikita Khrushchev"': 5, khrushchev: 560}
  const expected: Record<string, string> = {
    Khruschev: 'near Khruschev > Khrushchev: Khrushchev (560)',
    khruschev: 'near khruschev > khrushchev: khrushchev (560)',
    'embassy Khruschev': 'near Khruschev > Khrushchev: embassy Khrushchev (300)',
    '"Nikita Khruschev"': 'near Khruschev > Khrushchev: "Nikita Khrushchev" (5)'
  }
  for (const [query, line] of Object.entries(expected))
    assert.deepEqual((await ask(query, {found, words})).lines, [line])
})

test('a word that is in few documents should be looked at, and one in many where the query finds few', async () => {
  const words = {krushchev: 5, khrushchev: 560, kennedy: 300}
  const found = {'Krushchev Kennedy': 3, 'Khrushchev Kennedy': 90, Khrushchev: 560, Krushchev: 5}
  assert.deepEqual((await ask('Krushchev Kennedy', {found, words})).lines, [
    'near Krushchev > Khrushchev: Khrushchev Kennedy (90)'
  ])
  assert.deepEqual((await ask('Krushchev', {found, words})).lines, [])
  assert.deepEqual((await ask('Krushchev', {found, words: {...words, krushchev: 3}})).lines, [
    'near Krushchev > Khrushchev: Khrushchev (560)'
  ])
})

test('frequent words should be loaded only where a word or the query is rare', async () => {
  const {asked} = await ask('Berlin crisis', {
    found: {'Berlin crisis': 90},
    words: {berlin: 427, crisis: 500}
  })
  assert.deepEqual(asked, [])
  assert.deepEqual((await ask('Berlyn', {})).asked, ['frequent words'])
})

test('a word whose forms are in documents should be no slip', async () => {
  const words = {policies: 900, police: 400, policied: 0}
  const found = {policied: 50, police: 400}
  assert.deepEqual((await ask('policied', {found, words})).lines, [])
})

test('a near word that the query has, or that finds no more than the query, should not be offered', async () => {
  const words = {khrushchev: 560, kennedy: 300, khruschev: 1}
  const found = {'Khruschev Kennedy': 2, 'Khrushchev Kennedy': 2, Khrushchev: 560}
  assert.deepEqual((await ask('Khruschev Kennedy', {found, words})).lines, [])
  assert.deepEqual((await ask('Khruschev Khrushchev', {found, words})).lines, [])
})

test('the beginning of a word, and a word of three letters, should have no near words', async () => {
  const words = {khrushchev: 560, tass: 90}
  const found = {Khrushchev: 560, 'Khrushchev*': 560, Tass: 90}
  for (const query of ['Khruschev*', 'Tas']) assert.deepEqual((await ask(query, {found, words})).lines, [])
})

test('what is rare should be replaced together where each by itself finds little', async () => {
  const words = {khrushchev: 560, czechoslovakia: 247}
  const found = {'Khrushchev Czechoslovakia': 40, 'Khruschev Czechoslovakia': 1}
  assert.deepEqual((await ask('Khruschev Checkoslovakia', {found, words})).lines, [
    'near Khruschev Checkoslovakia > Khrushchev Czechoslovakia: Khrushchev Czechoslovakia (40)',
    'near Checkoslovakia > Czechoslovakia: Khruschev Czechoslovakia (1)'
  ])
  const names = {'"Chou En-lai" Peking': 12, '"Chou En-lai"': 210, '"Peking"': 372, '"Peiping"': 2}
  assert.deepEqual((await ask('Zhou Enlai Beijing', {found: names})).lines, [
    'spelling Zhou Enlai Beijing > Chou En-lai Peking: "Chou En-lai" Peking (12)'
  ])
  assert.deepEqual((await ask('Zhou Enlai Beijing', {found: {...names, '"Beijing"': 63}})).lines, [])
})

test('a name that is replaced together with a slip should be replaced as a whole', async () => {
  const words = {czechoslovakia: 247, enlaid: 90}
  const found = {'"Chou En-lai" Czechoslovakia': 12, '"Chou En-lai"': 210}
  assert.deepEqual((await ask('Zhou Enlai Checkoslovakia', {found, words})).lines, [
    'near Zhou Enlai Checkoslovakia > Chou En-lai Czechoslovakia: "Chou En-lai" Czechoslovakia (12)'
  ])
})

test('what is replaced together should find more than the query', async () => {
  const words = {khrushchev: 560, czechoslovakia: 247}
  const found = {'Khruschev Checkoslovakia': 2, 'Khrushchev Czechoslovakia': 2}
  assert.deepEqual((await ask('Khruschev Checkoslovakia', {found, words})).lines, [])
})

test('two replacements that make the same query should be offered once', async () => {
  const {lines} = await ask('Peking Beijing Peiping', {found: {'Peking Beijing': 5}})
  assert.deepEqual(lines, ['spelling Peiping > Beijing: Peking Beijing (5)'])
})

test('a name that is found in another spelling should have no near words', async () => {
  const words = {chou: 247, zhou: 0, zhoug: 900, enlai: 2, vietnam: 0, vietnan: 90}
  const found = {'Viet-Nam': 275, Vietnan: 90}
  assert.deepEqual((await ask('Vietnam', {found, words})).lines, [
    'spelling Vietnam > Viet-Nam: Viet-Nam (275)'
  ])
})

test('a word that is printed with a hyphen and without should be offered in the other way', async () => {
  const words = {off: 90, shore: 40, offshore: 150, cease: 80, fire: 70, military: 900}
  const found = {'offshore islands': 151, '"cease-fire"': 60, 'cease-fire': 60}
  assert.deepEqual((await ask('off-shore islands', {found, words})).lines, [
    'spelling off-shore > offshore: offshore islands (151)'
  ])
  assert.deepEqual((await ask('ceasefire', {found, words})).lines, [
    'spelling ceasefire > cease-fire: cease-fire (60)'
  ])
  assert.deepEqual((await ask('politico-military', {found, words})).lines, [])
  assert.deepEqual((await ask('"off-shore islands"', {found: {'"offshore islands"': 12}, words})).lines, [
    'spelling off-shore > offshore: "offshore islands" (12)'
  ])
})

test('where nothing is found, the words of a phrase should be offered wherever they stand', async () => {
  assert.deepEqual((await ask('Nixon-Thieu', {found: {'Nixon Thieu': 23}})).lines, [
    'apart Nixon-Thieu > Nixon Thieu: Nixon Thieu (23)'
  ])
  assert.deepEqual((await ask('"Nixon Thieu" meeting', {found: {'Nixon Thieu meeting': 2}})).lines, [
    'apart "Nixon Thieu" > Nixon Thieu meeting: Nixon Thieu meeting (2)'
  ])
  assert.deepEqual((await ask('Nixon-Thieu', {found: {'Nixon-Thieu': 1, 'Nixon Thieu': 23}})).lines, [])
  assert.deepEqual((await ask('"Nixon"', {found: {Nixon: 23}})).lines, [])
})

test('six suggestions at most should be made, and sixteen of each kind tried', async () => {
  const names = groups.map(([name = '']) => name).join(' ')
  const words = Object.fromEntries(
    ['abcde', 'fghij', 'klmno', 'pqrst'].flatMap((word) => ['x', 'y', 'z'].map((end) => [word + end, 90]))
  )
  const query = names + ' abcde fghij klmno pqrst'
  let tried = 0
  const suggestions = await suggest(query, {
    total: 0,
    countOf: (word) => Promise.resolve(words[word] ?? (query.includes(word) ? 0 : 1)),
    count: () => Promise.resolve(++tried + 10),
    loadFrequent: () =>
      Promise.resolve(
        Map.groupBy(
          Object.entries(words).map(([word, documents]) => ({word, documents})),
          ({word}) => word.length
        )
      ),
    loadSpellings: () => Promise.resolve(table)
  })
  assert.equal(suggestions.length, 6)
  assert.ok(tried <= 32, String(tried))
})

test('a query without words should have no suggestions', async () => {
  for (const query of ['', '…', '"', '*']) assert.deepEqual((await ask(query, {})).lines, [])
})

test('a spelling of which the edition lacks a word should not be searched', async () => {
  const {lines, asked} = await ask('Peking', {found: {Peking: 40, Beijing: 30}})
  assert.deepEqual(lines, ['spelling Peking > Beijing: Beijing (30)'])
  assert.deepEqual(asked, ['Beijing'])
})
