import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {VFile} from 'vfile'
import type {Document} from '../../../src/edition/document.ts'
import {partName, VolumeLists} from '../../../src/edition/lists.ts'
import {visit} from '../../../src/edition/visit.ts'
import {Volume} from '../../../src/edition/volume.ts'
import {toTei} from '../../../src/formats/tei/to-tei.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'
import {faultsOf} from '../../formats/xml.ts'
import {readWithMessages} from './encoded.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/editions/persons-and-terms/content/volumes')
const corpus = join(import.meta.dirname, '../../../../shared/tei')

test('the list of abbreviations should be read, each key an entry, and what is no entry be kept', () => {
  const {terms, others} = read(join(fixtures, 'frus1964-68v97.xml')).lists
  assert.deepEqual(
    terms.map(({id, term, meaning}) => [id, term, meaning]),
    [
      ['t_ARA1', 'ARA', 'Bureau of Inter-American Affairs'],
      ['t_ARALA1', 'ARA/LA', 'Bureau of Inter-American Affairs'],
      [null, 'C', 'Office of the Counselor; also confidential'],
      ['t_FRUS1', 'FRUS', 'Foreign Relations'],
      ['t_NATO1', 'NATO', 'North Atlantic Treaty Organization'],
      [null, 'NATO', 'once more']
    ]
  )
  assert.deepEqual(others, [
    'Editor’s Note: This list leaves out what everybody knows.',
    'NATO without a key',
    'From 1952.'
  ])
})

test('the list of persons should be read, with the parts of a name where they can be told', () => {
  const {persons} = read(join(fixtures, 'frus1964-68v97.xml')).lists
  assert.deepEqual(persons.slice(0, 3), [
    {
      id: 'p_AGCW1',
      name: 'Abrams, General Creighton W., Jr.',
      family: 'Abrams',
      given: 'Creighton W.',
      title: 'General',
      suffix: 'Jr.',
      description: 'USA, Deputy Commander until 1967; thereafter Commander',
      section: 'persons'
    },
    {id: 'p_DX1', name: 'Deng Xiaoping', description: 'Vice Premier', section: 'persons'},
    {id: 'p_TH1', name: '(Teng Hsiao-p’ing)', description: 'Vice Premier', section: 'persons'}
  ])
})

test('a list that says nothing of itself should be known by its entries, and may have labels', () => {
  const {persons} = read(join(fixtures, 'frus1969-76v97.xml')).lists
  assert.deepEqual(
    persons.map(({id, name, description}) => [id, name, description.slice(0, 18)]),
    [
      ['p_RD_1', 'Rusk, Dean', 'Secretary of State'],
      ['p_SJ_1', 'Smith, John', 'Senator (R–Ohio)'],
      ['p_TM_1', 'Toon, Malcolm', 'Country Director f']
    ]
  )
})

test('names should be parted only where the print parts them', () => {
  assert.deepEqual(partName('Douglas-Home, Sir Alec'), {
    family: 'Douglas-Home',
    title: 'Sir',
    given: 'Alec'
  })
  assert.deepEqual(partName('Cabell, Lieutenant General Charles P.'), {
    family: 'Cabell',
    title: 'Lieutenant General',
    given: 'Charles P.'
  })
  for (const name of ['Chou En-lai', 'Barnes, Tracy (Playdon, William D.)', 'Togo, Fumihiko, Director'])
    assert.deepEqual(partName(name), {})
})

test('keys should be the same again when a document was written as TEI and read from that', () => {
  const path = join(fixtures, 'frus1964-68v97.xml')
  const {documents} = readTei(new VFile({path, value: readFileSync(path)}), 'frus1964-68v97')
  const [document] = documents
  assert.ok(document)
  const written = toTei(document, Volume.parse({id: 'frus1964-68v97'}))
  assert.match(written, /<persName ref="frus:frus1964-68v97\/persons#p_RD1">/u)
  assert.match(written, /<gloss target="frus:frus1964-68v97\/terms#t_NATO1">/u)
  assert.deepEqual(faultsOf(written), [])
  const [again] = readTei(new VFile({path, value: written}), 'frus1964-68v97').documents
  assert.ok(again)
  assert.deepEqual(keysOf(again), keysOf(document))
  assert.equal(keysOf(document).length, 13)
})

function keysOf({title, body, notes}: Document): string[] {
  const keys: string[] = []
  visit([...title, ...body, ...notes.flatMap((note) => note.body)], (node) => {
    if (node.type === 'mention') keys.push(node.person ?? node.term ?? '')
  })
  return keys
}

const reason = existsSync(corpus) ? false : '../shared/tei is not here'
test('every key of the lists of the 22 volumes should be an entry', {skip: reason}, (context) => {
  let entries = 0
  for (const name of readdirSync(corpus)) {
    const {lists, messages} = read(join(corpus, name))
    const ids = [...lists.persons, ...lists.terms].flatMap(({id}) => id ?? [])
    const text = readFileSync(join(corpus, name), 'utf8')
    const keys = Array.from(text.matchAll(/<(?:persName|term)\s[^>]*?xml:id="([^"]+)"/gu), ([, key]) => key)
    assert.deepEqual(ids.toSorted(), keys.toSorted(), name)
    assert.deepEqual(VolumeLists.parse(lists), lists)
    assert.deepEqual(
      messages.filter((ruleId) => ruleId === 'unread-entry' || ruleId === 'duplicate-entry'),
      []
    )
    entries += ids.length
  }
  context.diagnostic(`${entries} entries`)
})

function read(path: string): {lists: VolumeLists; messages: (string | undefined)[]} {
  const file = new VFile({path, value: readFileSync(path)})
  const {lists} = readTei(file, 'frus1964-68v97')
  return {lists, messages: file.messages.map(({ruleId}) => ruleId)}
}

/** Who is named, and how the files say so. */
const mentions: [words: string, persons: (string | undefined)[]][] = [
  ['<p><persName corresp="#p_DX_1">Deng</persName></p>', ['p_DX_1']],
  ['<p><persName corresp="p_DX_1">Deng</persName></p>', ['p_DX_1']],
  ['<p><persName corresp=".#p_DX_1">Deng</persName></p>', ['p_DX_1']],
  ['<p><persName ref="#p_DX_1">Deng</persName></p>', ['p_DX_1']],
  ['<p><persName>Deng</persName></p>', [undefined]],
  ['<closer><signed corresp="#p_DX_1">Deng</signed></closer>', ['p_DX_1']],
  [
    '<closer><signed corresp="#p_DX_1"><persName corresp="#p_DX_1">Deng</persName></signed></closer>',
    ['p_DX_1']
  ],
  ['<closer><signed>Deng</signed></closer>', []]
]

for (const [words, persons] of mentions)
  test(`${words} should name ${persons.length === 0 ? 'nobody' : 'a person'}`, () => {
    const {document} = readWithMessages('<head>1. Letter</head>' + words)
    const found: (string | undefined)[] = []
    visit(document.body, (node) => {
      if (node.type === 'mention') found.push(node.person)
    })
    assert.deepEqual(found, persons)
  })
