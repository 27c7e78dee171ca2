import assert from 'node:assert/strict'
import test from 'node:test'
import {toPlainText} from '../../src/formats/plain-text.ts'
import {call, document, note, paragraph, text} from '../stock.ts'

test('plain text should have the words and none of the marks', () => {
  const words = toPlainText(
    document({
      title: [text('Letter'), call('d1fn1')],
      body: [
        {type: 'lacuna', of: 'list-head'},
        {
          type: 'list',
          style: 'bulleted',
          role: 'subject',
          children: [{type: 'listItem', children: [paragraph('Poland')]}]
        },
        paragraph(
          'Our ',
          {type: 'pageBreak', page: '207'},
          ' interests',
          call('d1fn2'),
          ' in NSAM ',
          text('304'),
          '.'
        ),
        paragraph('Up', {type: 'pageBreak', page: '208'}, ' to here.'),
        {type: 'signature', children: [text('Dean'), {type: 'lineBreak'}, text('Secretary')]}
      ],
      notes: [note('d1fn1', '1', {kind: 'source'}), note('d1fn2', '2')],
      place: {text: 'Moscow', basis: 'supplied'}
    })
  )
  assert.equal(
    words,
    '1. Letter\n\n• Poland\n\nOur interests in NSAM 304.\n\nUp to here.\n\nDean\nSecretary\n'
  )
})

test('plain text should part cells by tabs and name labels where the source has them', () => {
  const cell = (value: string) => ({type: 'tableCell' as const, children: [text(value)]})
  const words = toPlainText(
    document({
      numbering: null,
      title: [text('Paper')],
      body: [
        {type: 'table', children: [{type: 'tableRow', children: [cell('Year'), cell('Tons')]}]},
        {
          type: 'list',
          style: 'labelled',
          children: [
            {type: 'listItem', label: '(a)', children: [paragraph('one')]},
            {type: 'listItem', label: '(b)', children: [paragraph('two')]}
          ]
        }
      ]
    })
  )
  assert.equal(words, 'Paper\n\nYear\tTons\n\n(a) one\n(b) two\n')
})
