import assert from 'node:assert/strict'
import test from 'node:test'
import type {Block, PageBreak} from '../../src/edition/tree.ts'
import {html, paragraph, text} from '../stock.ts'

const mark = (page: string): PageBreak => ({type: 'pageBreak', page})

test('the mark of a page that begins between blocks should stand before the words of the next, in no line of its own', () => {
  const blocks: [Block, RegExp][] = [
    [paragraph('b'), /<p id="p2">▲b/u],
    [{type: 'heading', children: [text('B')]}, /<h2>▲B/u],
    [{type: 'signature', children: [text('Rusk')]}, /<p class="signature">▲Rusk/u],
    [list(paragraph('b')), /<ul><li><p id="p2">▲b/u],
    [{...list(paragraph('b')), head: [text('Heads:')]}, /<p>▲Heads:<\/p>/u],
    [list(paragraph('b'), '1.'), /<li><p id="p2">▲<span class="label">1\.<\/span> b/u],
    [{type: 'quotation', children: [paragraph('b')]}, /<blockquote><p id="p2">▲b/u]
  ]
  for (const [block, expected] of blocks) assert.match(marked([paragraph('a'), mark('2'), block]), expected)
})

test('the mark of a page between the entries of a list should stand before the words of the next', () => {
  const entries: Block = {
    type: 'list',
    style: 'bulleted',
    children: [
      {type: 'listItem', children: [paragraph('a')]},
      {type: 'listItem', children: [mark('2'), mark('3'), paragraph('b')]}
    ]
  }
  assert.match(marked([entries]), /<li><p id="p2">▲▲b/u)
})

test('the mark of a page should stay where it is before a table, and at the end', () => {
  const table: Block = {
    type: 'table',
    children: [{type: 'tableRow', children: [{type: 'tableCell', children: [text('1')]}]}]
  }
  assert.match(marked([paragraph('a'), mark('2'), table, paragraph('b')]), /a<\/p>▲<div class="table">/u)
  assert.match(marked([paragraph('a'), mark('2')]), /a<\/p>▲$/u)
})

test('the page whose mark stands before a document should be called inferred by nobody', () => {
  const {text: body} = html({body: [paragraph('a')], pages: [{page: '12', basis: 'begun'}]})
  assert.match(body, /^<p id="p1"><span class="page begun" id="pg_12">/u)
  assert.doesNotMatch(body, /inferred/iu)
})

function list(item: Block, label?: string): Extract<Block, {type: 'list'}> {
  const words = label === undefined ? {} : {label}
  return {
    type: 'list',
    style: label === undefined ? 'bulleted' : 'labelled',
    children: [{type: 'listItem', ...words, children: [item]}]
  }
}

/** The text, with `▲` for each mark. */
function marked(body: Block[]): string {
  const {text: words} = html({body, pages: [{page: '2', basis: 'marked'}]})
  return words.replace(/<span class="page" id="pg_\d+">.*?<\/a><\/span>/gu, '▲')
}
