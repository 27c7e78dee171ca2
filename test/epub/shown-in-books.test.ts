import assert from 'node:assert/strict'
import test from 'node:test'
import {call, document, note, paragraph} from '../stock.ts'
import {bookOf, pageOf} from './made-book.ts'

test('only the head of a list that is inferred should stand in brackets', () => {
  const {values} = pageOf({
    body: [
      {
        ...{type: 'list', style: 'bulleted', role: 'subject', head: [{type: 'text', value: 'SUBJECT'}]},
        children: [{type: 'listItem', children: [paragraph('Poland')]}]
      }
    ]
  })
  assert.deepEqual(values('//h:div[@class="memo subject"]/h:p'), ['SUBJECT'])
})

test('what is in doubt, inferred or lost should say so in words', () => {
  const {values} = pageOf({
    body: [
      {type: 'lacuna', of: 'list-head'},
      {
        ...{type: 'list', style: 'bulleted', role: 'subject'},
        children: [{type: 'listItem', children: [paragraph('Poland')]}]
      },
      paragraph(
        'In 1956',
        call('d1fn1', 'It may be a year.'),
        ' a ',
        {type: 'pageBreak', page: '208'},
        ' b ',
        {
          ...{type: 'pageBreak', page: '210', word: 'doubtful'}
        }
      ),
      {type: 'lacuna', of: 'closing'}
    ],
    notes: [note('d1fn1', '2'), note('d1fn2', null)],
    date: {iso: '1968-07-20', certainty: 'certain', basis: 'supplied'},
    pages: [
      {page: '207', basis: 'before-first'},
      {page: '208', basis: 'marked'},
      {page: '209', basis: 'lost', after: '208', before: '210'},
      {page: '210', basis: 'marked'}
    ]
  })
  assert.deepEqual(values('//h:a[@e:type="noteref"]'), ['2?'])
  assert.deepEqual(values('//*[@class="memo-head"]'), ['[Subject]'])
  assert.deepEqual(values('//h:p[contains(@class, "dated")]'), ['July 20, 1968 [supplied]'])
  assert.deepEqual(values('//h:p[contains(@class, "editorial")]'), [
    'Page 209 begins somewhere above; the source lost its mark.',
    'The source lost a line here, probably a closing such as “Sincerely”.',
    'It may be a year.',
    'The source lost the call of this note.'
  ])
  // a reading system that shows footnotes only at their calls would hide the second note
  assert.deepEqual(values('//h:aside[@e:type="footnote"]/@id'), ['fn2'])
  assert.deepEqual(values('//h:aside/@id'), ['fn2', 'fnn2'])
  // the place of a lost page stands where it can begin first
  assert.deepEqual(values('//*[@role="doc-pagebreak"]/@aria-label'), ['207', '208', '209', '210'])
  assert.deepEqual(values('//*[contains(@class, "page doubtful")]/@data-page'), ['210'])
})

test('a page on which two documents stand should begin once', () => {
  const {book} = bookOf([
    document({
      body: [paragraph('a ', {type: 'pageBreak', page: '7'}, ' b')],
      pages: [
        {page: '6', basis: 'before-first'},
        {page: '7', basis: 'marked'}
      ]
    }),
    document({
      ...{id: 'd2', number: '2', numbering: '2.', body: [paragraph('c')]},
      pages: [{page: '7', basis: 'before-first'}]
    })
  ])
  assert.deepEqual(book.files.get('nav.xhtml')?.values('//h:nav[@e:type="page-list"]//h:a/@href'), [
    'documents/d1.xhtml#pg_6',
    'documents/d1.xhtml#pg_7'
  ])
  const second = book.files.get('documents/d2.xhtml') ?? assert.fail()
  assert.deepEqual(second.values('//*[@role="doc-pagebreak"]'), [])
  assert.deepEqual(second.values('//*[@data-page]/@data-page'), ['7'])
})

test('documents that the edition lacks should be named at their division', () => {
  const divisions = [{id: 'ch1', title: 'Poland', documents: ['d1', 'd4'] as [string, string]}]
  const {book} = bookOf([document({id: 'd2', number: '2', numbering: '2.'})], null, [], {divisions})
  assert.deepEqual(book.files.get('divisions/ch1.xhtml')?.values('//h:p'), [
    'Not in this edition: Document 1, Documents 3–4.'
  ])
  assert.deepEqual(book.files.get('title.xhtml')?.values('//h:p[@class="held"]'), [
    '1 of 4 documents is in this edition.'
  ])
})
