import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import test from 'node:test'
import {strFromU8, strToU8, unzipSync} from 'fflate'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {parseDataKinds, type DataKindName} from '../../src/data/kinds.ts'
import {volumeFiles, type SiteFile} from '../../src/data/volume-data.ts'
import {toEntry} from '../../src/edition/catalogue.ts'
import {toJsonLine} from '../../src/formats/json.ts'
import {toPlainPart, toPlainText} from '../../src/formats/plain-text.ts'
import {toTei, toTeiPart} from '../../src/formats/tei/to-tei.ts'
import {document, paragraph, volume} from '../stock.ts'

const documents = [
  document({body: [paragraph('Poland')]}),
  document({id: 'd2', number: '2', numbering: '2.', body: [paragraph('Rügen, “Łódź”')]})
]
const entries = new Map(documents.map((each) => [each.id, toEntry(each)]))
const lines = documents.map(toJsonLine)
const folder = 'historicaldocuments/frus1964-68v17'

test('each document should have the files that were asked for, and the volume one archive', () => {
  assert.deepEqual(
    filesOf([]).map(([path]) => path),
    [folder + '.zip']
  )
  assert.deepEqual(
    filesOf(['json', 'text']).map(([path]) => path),
    [folder + '/d1.json', folder + '/d1.txt', folder + '/d2.json', folder + '/d2.txt', folder + '.zip']
  )
})

test('the archive should be a bag with every file, each with its checksum', () => {
  const files = unzipSync(archive())
  assert.ok(Object.keys(files).every((path) => path.startsWith('frus1964-68v17/')))
  const read = (path: string) => strFromU8(files['frus1964-68v17/' + path] ?? new Uint8Array())
  assert.equal(read('bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  const listed = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((manifest) =>
    read(manifest)
      .trim()
      .split('\n')
      .map((line) => {
        const [sum, path = ''] = line.split('  ')
        const bytes = files['frus1964-68v17/' + path] ?? new Uint8Array()
        assert.equal(createHash('sha256').update(bytes).digest('hex'), sum, path)
        return 'frus1964-68v17/' + path
      })
  )
  assert.deepEqual(
    [...listed, 'frus1964-68v17/tagmanifest-sha256.txt'].sort(),
    Object.keys(files).sort(),
    'no file should be without a checksum'
  )
  const payload = Object.entries(files).filter(([path]) => path.includes('/data/'))
  const size = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)
  assert.match(read('bag-info.txt'), new RegExp(`^Payload-Oxum: ${size}\\.${payload.length}$`, 'mu'))
  assert.equal(read('data/documents.jsonl'), lines.join(''))
  for (const each of documents) {
    assert.equal(read(`data/tei/${each.id}.xml`), toTei(each, volume()))
    assert.equal(read(`data/text/${each.id}.txt`), toPlainText(each))
  }
})

test('the same volume should give the same bytes, whatever the day', (t) => {
  const first = archive()
  t.mock.timers.enable({apis: ['Date'], now: new Date('2031-05-06')})
  assert.deepEqual(Buffer.from(archive()), Buffer.from(first))
})

test('facts that hold ends of lines should not add lines to the facts of the bag', () => {
  const hostile = volume({title: 'Eastern\nBagging-Date: never'})
  for (const [path, bytes] of volumeFiles(
    {volume: hostile, documents: entries, matter: new Map()},
    {documents: lines, matter: []},
    []
  )) {
    assert.ok(path.endsWith('.zip') && typeof bytes !== 'string')
    const info = strFromU8(unzipSync(bytes)['frus1964-68v17/bag-info.txt'] ?? new Uint8Array())
    assert.doesNotMatch(info, /^Bagging-Date/mu)
  }
})

test('what a volume has besides documents should be in its archive, and as JSON beside its page', () => {
  const corpus = openCorpus('test/fixtures/editions/whole-volumes/content')
  const entry = corpus.catalogue.get('frus1981-88v98')
  assert.ok(entry)
  const matter = corpus.parts('frus1981-88v98').map((part) => JSON.stringify(part) + '\n')
  const documents = corpus.documents('frus1981-88v98').map((document) => JSON.stringify(document) + '\n')
  const files = new Map(volumeFiles(entry, {documents, matter}, ['json']))
  const preface = files.get('historicaldocuments/frus1981-88v98/preface.json')
  assert.ok(typeof preface === 'string' && preface.startsWith('{"volume":"frus1981-88v98","id":"preface"'))
  assert.doesNotMatch(preface, /"position"/u)
  const zip = files.get('historicaldocuments/frus1981-88v98.zip')
  assert.ok(zip instanceof Uint8Array)
  const parts = unzipSync(zip)['frus1981-88v98/data/parts.jsonl']
  assert.equal(strFromU8(parts ?? new Uint8Array()), matter.join(''))
  assert.ok(!files.has('historicaldocuments/frus1981-88v98/preface.xml'))
})

test('TEI and plain text of what is no document should be in the archive and beside the page, where they are published', () => {
  const corpus = openCorpus('test/fixtures/editions/whole-volumes/content')
  const entry = corpus.catalogue.get('frus1981-88v98')
  assert.ok(entry)
  const parts = corpus.parts('frus1981-88v98')
  const lines = {documents: [], matter: parts.map((part) => JSON.stringify(part) + '\n')}
  const files = new Map(volumeFiles({...entry, documents: new Map()}, lines, ['tei', 'text']))
  const zip = files.get('historicaldocuments/frus1981-88v98.zip')
  assert.ok(zip instanceof Uint8Array)
  const archived = unzipSync(zip)
  for (const part of parts) {
    for (const [name, written] of [
      [`tei/${part.id}.xml`, toTeiPart(part, entry.volume)],
      [`text/${part.id}.txt`, '\uFEFF' + toPlainPart(part)]
    ] as const) {
      const beside: string = name.replace(/^.*\//u, 'historicaldocuments/frus1981-88v98/')
      assert.equal(files.get(beside), written)
      assert.deepEqual(archived['frus1981-88v98/data/' + name], strToU8(written))
    }
  }
  const preface = parts.find(({id}) => id === 'preface')
  assert.ok(preface)
  assert.match(toPlainPart(preface), /^Preface\n\n/u)
})

test('only kinds of data that there are should be taken', () => {
  assert.deepEqual(parseDataKinds('json'), ['json'])
  assert.deepEqual(parseDataKinds('text, tei'), ['tei', 'text'])
  assert.deepEqual(parseDataKinds('none'), [])
  for (const words of ['', 'xml', 'json,', 'none,json', 'toString'])
    assert.equal(parseDataKinds(words), null, words)
})

function filesOf(kinds: readonly DataKindName[]): SiteFile[] {
  return [
    ...volumeFiles(
      {volume: volume(), documents: entries, matter: new Map()},
      {documents: lines, matter: []},
      kinds
    )
  ]
}

function archive(): Uint8Array {
  const [, content] = filesOf(['json', 'tei', 'text']).at(-1) ?? []
  assert.ok(content instanceof Uint8Array)
  return content
}
