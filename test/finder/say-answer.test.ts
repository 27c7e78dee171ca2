import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Remark} from '../../src/finder/answer.ts'
import {say} from '../../src/finder/say-answer.ts'

const volume = '1964–1968, Volume XVII, Eastern Europe'
const near = [{name: volume, query: 'frus1964-68v17, Document 67'}]
const href = 'https://history.state.gov/historicaldocuments/frus1961-63v17/d67'

/** Remarks and their words; links in brackets. */
const sentences: [Remark, string][] = [
  [
    {type: 'volume-elsewhere', name: '1961–63, Volume XVII', href, near},
    '1961–63, Volume XVII, is not in this edition. If there is such a volume, it is at [history.state.gov/historicaldocuments/frus1961-63v17/d67]. This one comes near:'
  ],
  [{type: 'volume-elsewhere', name: 'Volume II', href: null, near: []}, 'Volume II is not in this edition.'],
  [{type: 'volume-unnamed', choices: near}, 'No volume is named. In which one is it?'],
  [
    {type: 'volume-unnamed', choices: []},
    'No volume is named, and none of this edition has a document of that number.'
  ],
  [
    {type: 'document-absent', number: '68', volume, href},
    'Document 68 of 1964–1968, Volume XVII, Eastern Europe, is not in this edition. It is at [history.state.gov/historicaldocuments/frus1961-63v17/d67].'
  ],
  [
    {type: 'document-beyond', number: '212', volume, first: 1, last: 211},
    'There is no Document 212 in 1964–1968, Volume XVII, Eastern Europe: its documents are 1 to 211.'
  ],
  [
    {type: 'page-lost', page: '209', document: 'Document 67', after: '208', before: '210'},
    'The source lost the mark of page 209. It begins between page 208 and page 210 in Document 67; the link leads to the first place where that can be.'
  ],
  [
    {type: 'page-lost', page: '209', document: 'Document 67', after: null, before: '210'},
    'The source lost the mark of page 209. It begins before page 210 in Document 67; the link leads to the first place where that can be.'
  ],
  [
    {type: 'page-absent', page: '100', volume, href, after: '22', before: '205'},
    'No document of this edition is on page 100 of 1964–1968, Volume XVII, Eastern Europe: of this volume it has page 22, and then page 205. If there is such a page, it is at [history.state.gov/historicaldocuments/frus1961-63v17/d67].'
  ],
  [
    {type: 'note-absent', note: '40', document: 'Document 67', labels: ['1', '2', '†']},
    'Document 67 has no footnote 40; it has footnotes 1 to †.'
  ],
  [{type: 'note-absent', note: '1', document: 'Document 67', labels: []}, 'Document 67 has no footnotes.']
]

for (const [remark, sentence] of sentences) {
  test('a remark should say: ' + sentence, () => {
    const {pieces} = say(remark)
    const words = pieces.map((piece) => (typeof piece === 'string' ? piece : '[' + piece.text + ']'))
    assert.equal(words.join(''), sentence)
  })
}

test('volumes that come near should be offered', () => {
  assert.deepEqual(say({type: 'volume-elsewhere', name: 'Volume XVII', href, near}).choices, near)
})
