import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {findVolumes} from '../../src/corpus/find-volumes.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {edition, volumeYaml} from '../edition.ts'

const tei = readFileSync('test/fixtures/editions/whole-volumes/content/volumes/frus1977-80v99.xml', 'utf8')
const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"'

/** Files of which nothing can be read. */
const unread: Record<string, string> = {
  'a web page': '<!DOCTYPE html>\n<html><body><p>Not found.</p></body></html>',
  'a root of another format': '<?xml version="1.0"?>\n<catalog><volume id="frus1961-63v24"/></catalog>',
  'words that are no XML': 'Not found',
  'an empty file': '',
  'a volume in another namespace, without documents':
    '<TEI xmlns="http://example.org"><text><body/></text></TEI>',
  'a volume that is cut in its header': tei.slice(0, tei.indexOf('</titleStmt>')),
  'a volume that is cut before its first words': tei.slice(0, tei.indexOf('<text>') + 6),
  'a volume of nothing but tags': `<TEI ${namespace}><teiHeader/><text><front/><body><div type="chapter" xml:id="ch1"> </div></body></text></TEI>`
}

for (const [name, value] of Object.entries(unread))
  test(`${name} should be said, and have no place in the edition`, (t) => {
    const root = edition(t, {
      'volumes/frus1961-63v24.xml': value,
      'volumes/frus1961-63v25/frus1961-63v25.xml': value,
      'volumes/frus1961-63v25/volume.yaml': volumeYaml({id: 'frus1961-63v25'}),
      'volumes/frus1977-80v99.xml': tei
    })
    const corpus = openCorpus(root)
    assert.deepEqual([...corpus.catalogue.keys()], ['frus1977-80v99'])
    assert.deepEqual(
      corpus.volumes().map(({volume}) => volume.id),
      ['frus1977-80v99']
    )
    for (const id of ['frus1961-63v24', 'frus1961-63v25']) {
      const file = corpus.files.filter(({basename}) => basename === id + '.xml')
      const said = file.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'volume-left-out'))
      assert.deepEqual(
        said.map(({line, column, fatal}) => [line, column, fatal]),
        [[1, 1, true]]
      )
    }
  })

test('an edition of nothing but such a file should say that it has no document', (t) => {
  const root = edition(t, {'volumes/frus1961-63v24.xml': 'Not found'})
  const {files, catalogue} = openCorpus(root)
  assert.equal(catalogue.size, 0)
  assert.deepEqual(
    files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)),
    ['no-tei', 'volume-left-out', 'no-document']
  )
})

test('such a file should not take the id of one that can be read, and texts beside it should be published', (t) => {
  const root = edition(t, {
    'volumes/a/frus1977-80v99.xml': 'Not found',
    'volumes/b/frus1977-80v99.xml': tei,
    'volumes/frus1961-63v24/frus1961-63v24.xml': 'Not found',
    'volumes/frus1961-63v24/raw/1.txt': '1. Editorial Note\n\nThey met.\n'
  })
  const {sources, unread} = findVolumes(root)
  assert.deepEqual(
    sources.map(({volume}) => volume.id),
    ['frus1961-63v24', 'frus1977-80v99']
  )
  assert.equal(unread.length, 1)
})

test('a volume that has a preface and no documents should be published', (t) => {
  const value = `<TEI ${namespace}><text><front><div type="section" xml:id="preface"><head>Preface</head><p>Words.</p></div>`
  const {catalogue} = openCorpus(edition(t, {'frus1961-63v24.xml': value}))
  assert.deepEqual([...(catalogue.get('frus1961-63v24')?.matter.keys() ?? [])], ['preface'])
})
