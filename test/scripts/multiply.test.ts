import assert from 'node:assert/strict'
import test from 'node:test'
import {multiply} from '../../scripts/multiply.ts'
import {toText} from '../../src/edition/visit.ts'
import {edition, volumeYaml} from '../edition.ts'

test('copies should have the facts of their documents, and the paragraphs of their volume', (t) => {
  const root = edition(t, {
    'a/volume.yaml': volumeYaml({id: 'frus1964-68v98'}),
    'a/raw/1.txt': '1. Memorandum of Conversation\n\nUno.\n\nDue.',
    'a/raw/2.txt': '2. Letter From Rusk to McNamara\n\nTre.\n\nQuattro.',
    'b/volume.yaml': volumeYaml({id: 'frus1964-68v99'}),
    'b/raw/1.txt': '1. Editorial Note\n\nCinque.'
  })
  const once = [...multiply(root, 3)]
  const made = [...multiply(root, 8)]

  assert.deepEqual(made.slice(0, 2), once)
  assert.deepEqual(
    made.map(({volume, documents}) => [volume.id, documents.map(({id, volume}) => volume + '/' + id)]),
    [
      ['frus1964-68v98', ['frus1964-68v98/d1', 'frus1964-68v98/d2']],
      ['frus1964-68v99', ['frus1964-68v99/d1']],
      ['frus1964-68v98x1', ['frus1964-68v98x1/d1', 'frus1964-68v98x1/d2']],
      ['frus1964-68v99x1', ['frus1964-68v99x1/d1']],
      ['frus1964-68v98x2', ['frus1964-68v98x2/d1', 'frus1964-68v98x2/d2']]
    ]
  )
  for (const {documents} of made.slice(2).filter(({volume}) => volume.id.includes('v98'))) {
    assert.deepEqual(
      documents.map(({title, genre, body}) => [toText(title), genre.kind, body.length]),
      once[0]?.documents.map(({title, genre, body}) => [toText(title), genre.kind, body.length])
    )
    for (const {body} of documents) assert.match(toText(body), /^(?:(?:Uno|Due|Tre|Quattro)\. ?){2}$/u)
  }
  assert.notDeepEqual(
    made[4]?.documents.map(({body}) => body),
    made[2]?.documents.map(({body}) => body)
  )
  assert.deepEqual([...multiply(root, 8)], made, 'the same every time')
})

test('an edition without documents should stay one', (t) => {
  assert.deepEqual([...multiply(edition(t, {'a/volume.yaml': volumeYaml()}), 10)], [])
})
