import assert from 'node:assert/strict'
import test from 'node:test'
import {kindOfMatter} from '../../../src/readers/tei/matter-kinds.ts'

const parts = [
  ['section', 'preface', 'Preface', 'preface'],
  ['section', 'terms', 'List of Abbreviations and Symbols', 'abbreviations'],
  ['toc', 'toc', 'Contents', 'contents'],
  ['section', 'Summary', 'Summary', 'summary'],
  ['section', 'subseriesvols', 'Johnson Administration Volumes', 'volumes'],
  ['section', 'intro1', 'Introduction', 'introduction'],
  ['section', 'actionsstatement', 'Note on U.S. Covert Actions', 'note'],
  ['chapter', 'ch3', 'Index of Treaties', 'chapter'],
  [null, null, 'List of Persons', 'persons'],
  [null, null, 'List of Unpublished Sources', 'sources'],
  ['appendix', 'appA', 'Papers', 'appendix'],
  ['section', 'x1', 'A word', 'section']
] as const

test('a part should be of the kind that its type, its id or its heading says', () => {
  for (const [kind, id, heading, expected] of parts)
    assert.equal(kindOfMatter({id, kind}, heading), expected, heading)
})
