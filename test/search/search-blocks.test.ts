import assert from 'node:assert/strict'
import test from 'node:test'
import {h} from 'hastscript'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {Block, Inline} from '../../src/edition/tree.ts'
import {toBlocks} from '../../src/search/search-blocks.ts'
import {toWords} from '../../src/search/words.ts'
import {toHtml} from '../../src/formats/html/to-html.ts'
import {makeDocument, sample} from './made.ts'

const text = (value: string): Inline => ({type: 'text', value})
const paragraph = (...children: Inline[]): Block => ({type: 'paragraph', children})

test('a block should go on over a note call and the mark of a page, in a word too', () => {
  const call: Inline = {type: 'noteCall', note: 'd1fn1', certainty: 'certain'}
  const page = (page: string): Inline => ({type: 'pageBreak', page})
  const body = [
    paragraph(text('in 1956'), call, text(' our '), page('207'), text(' diffi'), page('208'), text('culties'))
  ]
  const [, block] = toBlocks(makeDocument('d1', [], {body}))
  assert.deepEqual(block, {
    field: 'text',
    anchor: 'p1',
    text: 'in 1956 our difficulties',
    pages: [
      {page: '207', at: 12},
      {page: '208', at: 17}
    ]
  })
})

test('the mark of a page after the last word of a block should be at its end', () => {
  // `frus1969-76v20` d142: “among the leaders of the Group, [Page 318]”
  const body = [
    paragraph(text('of the Group, '), {type: 'pageBreak', page: '318'}),
    paragraph(text('later'), {type: 'pageBreak', page: '319'})
  ]
  const [, ...blocks] = toBlocks(makeDocument('d1', [], {body}))
  assert.deepEqual(
    blocks.map(({text, pages}) => ({text, pages})),
    [
      {text: 'of the Group,', pages: [{page: '318', at: 13}]},
      {text: 'later', pages: [{page: '319', at: 5}]}
    ]
  )
})

test('items, rows, headings and signatures should be blocks of their own, at the paragraph before them', () => {
  const body: Block[] = [
    {type: 'dateline', children: [text('Moscow')]},
    paragraph(text('one')),
    {
      type: 'list',
      style: 'labelled',
      children: [{type: 'listItem', label: 'a.', children: [paragraph(text('two'))]}]
    },
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: ['three', 'four'].map((cell) => ({type: 'tableCell', children: [text(cell)]}))
        }
      ]
    },
    {type: 'quotation', children: [paragraph(text('five'))]},
    {type: 'signature', children: [text('Dean'), {type: 'lineBreak'}, text('Rusk')]}
  ]
  assert.deepEqual(say(makeDocument('d1', [], {body})), [
    'heading heading: 1. Paper',
    'text text: Moscow',
    'text p1: one',
    'text p1: a.',
    'text p2: two',
    'text p2: three four',
    'text p3: five',
    'text p3: Dean Rusk'
  ])
})

test('notes should be the editors’, the source note by itself, and the body of an editorial note theirs, too', () => {
  const notes = sample.notes.slice(0, 2)
  const document = makeDocument('d1', ['body'], {
    notes,
    genre: {kind: 'editorial note', text: 'Editorial Note'}
  })
  assert.deepEqual(
    toBlocks(document).map(({field, anchor}) => field + ' ' + anchor),
    ['heading heading', 'notes p1', 'source fn1', 'notes fn2']
  )
})

test('every block should stand in the page under its anchor', () => {
  const corpora = ['content', 'test/fixtures/hostile-site'].map((root) => openCorpus(root))
  for (const corpus of corpora) {
    for (const {documents} of corpus.read()) {
      for (const document of documents) {
        const {text, notes, source} = toHtml(document, {catalogue: new Map(), href: (path) => path})
        const words = new Map<string, string[]>()
        visit(
          fromHtml((source ?? '') + text + '<ol>' + notes + '</ol>', {fragment: true}),
          'element',
          (node) => {
            const {id} = node.properties
            if (typeof id === 'string') words.set(id, toWords(textOf(node)))
          }
        )
        for (const {anchor, text} of toBlocks(document)) {
          if (/^(?:p\d+|fn.+)$/u.test(anchor)) assert.ok(words.has(anchor), document.id + ' ' + anchor)
          const [first] = toWords(text)
          if (anchor.startsWith('fn') && first !== undefined)
            assert.ok(words.get(anchor)?.includes(first), document.id + ' ' + anchor + ' ' + text)
        }
      }
    }
  }
})

function textOf(node: ReturnType<typeof h>): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join(' ')
}

function say(document: ReturnType<typeof makeDocument>): string[] {
  return toBlocks(document).map(({field, anchor, text}) => field + ' ' + anchor + ': ' + text)
}
