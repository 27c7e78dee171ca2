import assert from 'node:assert/strict'
import test from 'node:test'
import type {Block} from '../../src/edition/tree.ts'
import {toParts} from '../../src/views/parts.ts'

const pages = Array.from({length: 5}, (_, index) => ({page: String(index + 1), basis: 'marked' as const}))

test('sections should be named by their headings and lead to the paragraph below, those of attachments too', () => {
  const body = [
    paragraph('one'),
    heading('I. Minutes'),
    paragraph('two'),
    {
      type: 'list' as const,
      style: 'bulleted' as const,
      children: [{type: 'listItem' as const, children: [paragraph('three')]}]
    },
    {
      type: 'attachment' as const,
      id: 'enclosure-1',
      from: [],
      to: [],
      children: [heading('Attachment'), heading('Draft Telegram'), paragraph('four')]
    }
  ]
  assert.deepEqual(toParts({body, pages: []}).sections, [
    {name: 'I. Minutes', anchor: 'p2'},
    {name: 'Attachment · Draft Telegram', anchor: 'p4'}
  ])
})

test('a single heading, and a few pages, should need no list', () => {
  const body = [heading('MEMORANDUM OF CONVERSATION'), paragraph('one')]
  assert.deepEqual(toParts({body, pages: pages.slice(1)}), {sections: [], pages: []})
  assert.equal(toParts({body, pages}).pages.length, 5)
})

function paragraph(value: string): Block {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

function heading(value: string): Block {
  return {type: 'heading', children: [{type: 'text', value}]}
}
