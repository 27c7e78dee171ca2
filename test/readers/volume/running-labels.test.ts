import assert from 'node:assert/strict'
import test from 'node:test'
import {openCalls} from '../../../src/readers/text/note-calls.ts'
import {
  expectLabels,
  isInDisorder,
  type LabelledDocument
} from '../../../src/readers/volume/running-labels.ts'

test('a document among documents whose labels do not go on should be in disorder, though its own fit', () => {
  const jumps = [null, 0, 0, 0, 0, 0, 8, 8, 8, 0, 8, 8, 8, 0, 0, 0, 0]
  assert.equal(isInDisorder(jumps, 9), true)
  assert.equal(isInDisorder(jumps, 2), false)
  assert.equal(isInDisorder(jumps, 16), false)
})

test('labels that begin again at each document should be in disorder, and not where documents are missing', () => {
  assert.equal(isInDisorder([0, 3.2, 3.2, 4.2, 0, 3.2, 8, 3.2, 3.2], 4), true)
  assert.equal(isInDisorder([0, 3, 3, 3, 0, 3, 3, 3, 3], 4), false)
})

test('documents in doubt should not be searched where nearly all others count from 1, and should be where fewer do', () => {
  const inDoubt = (): LabelledDocument => ({
    search: openCalls('A letter.1 A word.3', {span: {start: 0, end: 19}, headingEnd: 0}, ['One.', 'Two.']),
    plain: null,
    follows: true,
    opensChapter: false
  })
  const plain = (): LabelledDocument => ({...inDoubt(), plain: {first: 1, last: 2}})
  const searched = (documents: LabelledDocument[]) => {
    const expected = expectLabels(documents, ['chapter'], {mayRun: false})
    assert.deepEqual(
      expected,
      documents.map(() => null)
    )
    return documents.filter(({plain, search}) => plain === null && search.weighed).length
  }
  assert.equal(searched([...Array.from({length: 9}, plain), inDoubt()]), 0)
  assert.equal(searched([plain(), inDoubt(), plain()]), 1)
})

/** Three documents with three notes each, whose labels begin again on each page. */
function ofLabels(labels: readonly string[]): LabelledDocument[] {
  return [0, 1, 2].map(() => {
    const words = labels.map((label) => `The minister told me of a further cargo.${label} He was to reply.`)
    const text = words.join(' ')
    const layout = {span: {start: 0, end: text.length}, headingEnd: 0}
    const search = openCalls(
      text,
      layout,
      labels.map((label) => `Note ${label}`)
    )
    return {search, plain: null, follows: true, opensChapter: false}
  })
}

test('labels of years in which labels are signs should be numbers where numbers stand in the text, else signs', () => {
  const styleOf = (labels: readonly string[]) =>
    expectLabels(ofLabels(labels), ['signs', 'page'], {mayRun: false})[0]?.style
  assert.equal(styleOf(['1', '2', '3']), 'page')
  assert.equal(styleOf(['*', '†', '‡']), 'signs')
})
