import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../../src/edition/document.ts'
import {toPrinted} from '../../../src/edition/printed.ts'
import {toPlainText} from '../../../src/formats/plain-text.ts'
import {toTei} from '../../../src/formats/tei/to-tei.ts'
import {joinWords} from '../../../src/readers/volume/words-over-pages.ts'
import {toBlocks} from '../../../src/search/search-blocks.ts'
import {document, html, paragraph, volume} from '../../stock.ts'

/** A text as the reader of one document gives it: a space on either side of each mark. */
function read(...texts: string[]): Document {
  return document({
    body: texts.map((words) =>
      paragraph(
        ...words
          .split(/(?<=\[Page \d+\])|(?=\[Page)/u)
          .map((part) =>
            part.startsWith('[Page') ? {type: 'pageBreak' as const, page: part.slice(6, -1)} : part
          )
      )
    )
  })
}

/** What the marks of a document say, and its words. */
function join(...texts: string[]): {marks: unknown[]; words: string} {
  const [joined = document()] = joinWords([read(...texts)])
  const marks = joined.body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.children.flatMap((node) => (node.type === 'pageBreak' ? [node.word ?? 'apart'] : []))
      : []
  )
  return {marks, words: toPlainText(joined).split('\n').slice(2).join('\n').trim()}
}

test('the halves of a word that the volume has should be one word', () => {
  assert.deepEqual(join('The Soviets were asked. We approach So [Page 308] viets again.'), {
    marks: ['one'],
    words: 'The Soviets were asked. We approach Soviets again.'
  })
})

test('a word that is common in the series should be known in a volume that has it once', () => {
  assert.deepEqual(join('The minister specu [Page 44] lated at accommo [Page 45] dating length.').marks, [
    'one',
    'one'
  ])
})

test('two words that make a third should stay two where they are as likely', () => {
  const texts = [
    'It may be so. He may be late. Maybe not.',
    'That may [Page 5] be.',
    'We go in [Page 6] to it.'
  ]
  assert.deepEqual(join(...texts).marks, ['apart', 'apart'])
})

test('halves that are words should be one word where the volume has it often and never the two', () => {
  const texts = ['He came because he could, because he would, because he must, because he may, because.']
  assert.deepEqual(join(...texts, 'No cause was given, be [Page 5] cause of him.').marks, ['one'])
})

test('halves of which the volume has neither, nor the whole, should stay apart and be in doubt', () => {
  assert.deepEqual(join('We suc [Page 669] cumbed to it.'), {
    marks: ['doubtful'],
    words: 'We suc cumbed to it.'
  })
})

test('names should not be taken for one word', () => {
  assert.deepEqual(join('Vietnam, and Vietnam. In Viet [Page 5] Nam, and Xanadu [Page 6] Yquem.').marks, [
    'apart',
    'apart'
  ])
  assert.deepEqual(join('McNamara, and McNamara. So said Mc [Page 5] Namara.').marks, ['one'])
})

test('a hyphen should stay where the volume does not have the word without one', () => {
  const text = 'It is international. A long- [Page 5] term plan, an inter- [Page 6] national one.'
  assert.deepEqual(join(text), {
    marks: ['one', 'one'],
    words: 'It is international. A long-term plan, an international one.'
  })
  assert.equal(join('A two- [Page 5] and three-year plan.').words, 'A two- and three-year plan.')
  assert.equal(
    join('An inter-national one, and international. An inter- [Page 6] national one.').words,
    'An inter-national one, and international. An inter-national one.'
  )
})

test('nothing of the source should be lost or come in', () => {
  const before = read('The Soviets. So [Page 3] viets inter- [Page 4] national, suc [Page 5] cumbed.')
  const [after = document()] = joinWords([before])
  assert.equal(toPrinted(after), toPrinted(before))
  assert.notDeepEqual(after, before)
})

test('a text between two marks should lose the spaces at both', () => {
  assert.equal(
    join('The Soviets because. So [Page 3] viets be [Page 4] cause.').words.replaceAll(' ', '·'),
    'The·Soviets·because.·Soviets·because.'
  )
})

const [whole = document()] = joinWords([
  read('The Soviets were asked. We approach So [Page 308] viets again, suc [Page 309] cumbed.')
])

test('the search should know it as one word with the page inside', () => {
  const [, block] = toBlocks(whole)
  assert.equal(block?.text, 'The Soviets were asked. We approach Soviets again, suc cumbed.')
  assert.deepEqual(block.pages[0], {page: '308', at: 'The Soviets were asked. We approach So'.length})
})

test('TEI should say that the break breaks no word, and where it may', () => {
  const tei = toTei(whole, volume())
  assert.match(tei, /approach So<pb n="308" xml:id="pg_308" break="no"\/>viets again/u)
  assert.match(tei, /suc <pb n="309" xml:id="pg_309" break="maybe"\/> cumbed/u)
})

test('a page should mark the place inside the word and the one in doubt', () => {
  const {text} = html({body: whole.body})
  assert.match(text, /So<span class="page within" id="pg_308">.*<\/span>viets again/u)
  assert.match(text, /suc <span class="page doubtful" id="pg_309">/u)
})
