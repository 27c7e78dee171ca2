import assert from 'node:assert/strict'
import {symlinkSync} from 'node:fs'
import {join, relative} from 'node:path'
import test from 'node:test'
import {VFile} from 'vfile'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {toPrinted} from '../src/edition/printed.ts'
import {validate} from '../src/readers/volume/validate.ts'
import {edition, volumeYaml} from './edition.ts'

test('the corpus should order volumes as the series does, and documents by number', (t) => {
  const volumes: [string, string, string][] = [
    ['frus1977-80v01', '1977–1980', 'Volume I'],
    ['frus1969-76ve13', '1969–1976', 'Volume E–13'],
    ['frus1969-76v38p1', '1969-1976', 'Volume XXXVIII, Part 1'],
    ['frus1969-76v09', '1969–1976', 'Volume IX'],
    ['frus1952-54v14p2', '1952–1954', 'Volume XIV, Part 2'],
    ['frus1952-54v14p1', '1952–1954', 'Volume XIV, Part 1'],
    ['frus1952-54Guat', '1952–1954', 'Retrospective Volume'],
    ['frus1951v07p2', '1951', 'Volume VII, Part 2']
  ]
  const files = volumes.map(([id, subseries, number]): [string, string] => [
    id + '/volume.yaml',
    volumeYaml({id, subseries, number})
  ])
  const numbers = ['10A', '2', '10', '1']
  const documents = numbers.map((number): [string, string] => [
    `frus1951v07p2/raw/${number}.txt`,
    `${number}. Editorial Note\n\nText.`
  ])
  const corpus = openCorpus(edition(t, Object.fromEntries([...files, ...documents])))

  assert.deepEqual(
    [...corpus.catalogue.keys()],
    [
      ...['frus1951v07p2', 'frus1952-54v14p1', 'frus1952-54v14p2', 'frus1952-54Guat'],
      ...['frus1969-76v09', 'frus1969-76v38p1', 'frus1969-76ve13', 'frus1977-80v01']
    ]
  )
  assert.deepEqual(
    [...(corpus.catalogue.get('frus1951v07p2')?.documents.keys() ?? [])],
    ['d1', 'd2', 'd10', 'd10A']
  )
  assert.deepEqual(
    corpus.documents('frus1951v07p2').map(({id}) => id),
    ['d1', 'd2', 'd10', 'd10A']
  )
  assert.equal(corpus.document('frus1951v07p2', 'd3'), null)
  assert.equal(corpus.document('frus1861', 'd1'), null)
})

test('the corpus should keep messages and not the contents of files', (t) => {
  const root = edition(t, {
    'a/volume.yaml': volumeYaml(),
    'a/raw/1.txt': '1. Editorial Note\n\nText.',
    'a/raw/2.txt': ''
  })
  const {files} = openCorpus(root)
  assert.deepEqual(
    files.map(({value, messages}) => [value, messages.map(({ruleId}) => ruleId)]),
    [
      ['', []],
      ['', []],
      ['', ['empty-file']]
    ]
  )
})

test('the corpus should give the documents as they pass by, each volume once', (t) => {
  const root = edition(t, {
    'b/volume.yaml': volumeYaml({id: 'frus1958-60v01', subseries: '1958–1960'}),
    'b/1.txt': '1. Editorial Note\n\nText.',
    'a/volume.yaml': volumeYaml(),
    'a/7.txt': '7. Editorial Note\n\nText.'
  })
  const passed = Array.from(openCorpus(root).read(), ({volume, documents, index, total}) => [
    volume.id,
    documents.map(({id}) => id),
    index,
    total
  ])
  assert.deepEqual(passed, [
    ['frus1958-60v01', ['d1'], 0, 2],
    ['frus1964-68v99', ['d7'], 1, 2]
  ])
})

test('the corpus should say what it cannot read', (t) => {
  const root = edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': '1. Editorial Note\n\nText.'})
  symlinkSync(join(root, 'nowhere'), join(root, 'a/raw/2.txt'))
  symlinkSync(root, join(root, 'a/again'))
  assert.deepEqual(messages(root), [
    'Unexpected file that cannot be read, expected it to be readable: it is gone, or a link that leads nowhere (unreadable-file)'
  ])
  const nowhere = join(root, 'nowhere')
  assert.deepEqual(messages(nowhere), [
    `Missing folder \`${relative('.', nowhere)}\`, expected a folder of text files, whose names end in \`.txt\` or \`.xml\` (no-document)`
  ])
  assert.deepEqual(messages(edition(t, {})), [
    'Unexpected folder without documents, expected text files, whose names end in `.txt` or `.xml`, in it or in folders below it; it is empty (no-document)'
  ])
  assert.deepEqual(messages(edition(t, {'a/b.pdf': '', 'c.doc': '', '.git/x': ''})), [
    'Unexpected `c.doc`, `.git/`, expected names that end in `.txt` or `.xml` and do not begin with a stop; not read (unread-file)',
    'Unexpected `b.pdf`, expected names that end in `.txt` or `.xml` and do not begin with a stop; not read (unread-file)',
    'Unexpected folder without documents, expected text files, whose names end in `.txt` or `.xml`, in it or in folders below it; it holds `c.doc`, `a/`, `.git/` (no-document)'
  ])
  assert.deepEqual(messages(edition(t, {'a/1.txt': '', 'a/volume.yaml': volumeYaml()})), [
    'Unexpected empty file, expected a document (empty-file)',
    'Unexpected edition without documents, expected text files, whose names end in `.txt` or `.xml`; there is one file, which has none in it (no-document)'
  ])
})

test('the corpus should read a file of 10 MB and keep every character of it', (t) => {
  const paragraphs = Array.from({length: 22_000}, (_, index) => {
    const words =
      'The Ambassador called on the Minister and found him in good spirits, though tired. '.repeat(5)
    return (
      words +
      (index % 100 === 0 ? `He spoke of Poland.${index / 100 + 2} ` : '') +
      `[Page ${index}] So it went on.`
    )
  })
  const notes = Array.from(
    {length: 201},
    (_, index) => `  ${index + 1}. ` + (index === 0 ? 'Source: Kennedy Library.' : 'Ibid.')
  )
  const heading = '1. Memorandum From the President’s Assistant to President Kennedy1'
  const text = [heading, ...paragraphs].join('\n\n') + '\n\n' + notes.join('\n')
  assert.ok(Buffer.byteLength(text) > 9_000_000)

  const corpus = openCorpus(edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': text}))
  const document = corpus.document('frus1964-68v99', 'd1')
  assert.ok(document)
  assert.ok(toPrinted(document) === text.replace(/\s/gu, ''), 'every character should be kept')
})

test('a record that does not fit should be named', (t) => {
  const corpus = openCorpus(
    edition(t, {'a/volume.yaml': volumeYaml(), 'a/1.txt': '1. Editorial Note\n\nText.'})
  )
  const document = corpus.document('frus1964-68v99', 'd1')
  assert.ok(document)
  assert.throws(
    () =>
      validate(
        {...document, body: [{type: 'paragraph', children: [{type: 'text', value: ''}]}]},
        new VFile()
      ),
    {message: /^Unexpected record of `frus1964-68v99\/d1`.*\n`body\.0\.children\.0\.value`: /u}
  )
})

test('facts of a record that do not fit should be left out with a message, and the words kept', (t) => {
  const corpus = openCorpus(
    edition(t, {'a/volume.yaml': volumeYaml(), 'a/1.txt': '1. Letter From Rusk to Ball\n\nText.'})
  )
  const document = corpus.document('frus1964-68v99', 'd1')
  assert.ok(document)
  const file = new VFile({path: '1.txt'})
  assert.deepEqual(validate({...document, from: [{text: ''}]}, file), {...document, from: []})
  assert.deepEqual(file.messages.map(String), [
    '1.txt:1:1: Unexpected fault in the record (`from.0.text`: Too small: expected string to have >=1 characters), expected one that fits the schema; left out'
  ])
})

/** Every message of an edition, with its rule. */
function messages(root: string): string[] {
  return openCorpus(root).files.flatMap((file) =>
    file.messages.map(({reason, ruleId}) => `${reason} (${ruleId})`)
  )
}
