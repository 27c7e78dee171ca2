import assert from 'node:assert/strict'
import test from 'node:test'
import * as fc from 'fast-check'
import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {createHtmlState} from '../../src/formats/html/html-state.ts'
import {noteItems} from '../../src/formats/html/note-items.ts'
import {toHast} from '../../src/formats/html/to-hast.ts'
import {writeHtml} from '../../src/formats/html/write-html.ts'

test('documents should be written to the letter as by hast-util-to-html', () => {
  const corpus = openCorpus('content')
  const {catalogue} = corpus
  for (const id of catalogue.keys())
    for (const document of corpus.documents(id)) {
      const state = createHtmlState(document, {catalogue, href: String})
      assertSame([...toHast(document.body, state), ...noteItems(state)])
    }
})

test('whatever stands in words and attributes should be written as by hast-util-to-html', () => {
  const words = fc.string({unit: 'binary'})
  fc.assert(
    fc.property(words, words, (value, attribute) => {
      const properties = {class: ['a', 'b'], href: attribute, ariaLabel: attribute, dataNowAt: attribute}
      assertSame([h('a', properties, value), h('br'), h('td', {colSpan: 2, rowSpan: undefined}, [h('p')])])
    }),
    {examples: [['<&>"\'`\0', '<&>"\'`\0']]}
  )
})

function assertSame(children: ElementContent[]): void {
  assert.equal(writeHtml(children), toHtml({type: 'root', children}, {collapseEmptyAttributes: true}))
}
