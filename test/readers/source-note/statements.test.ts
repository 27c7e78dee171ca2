import assert from 'node:assert/strict'
import test from 'node:test'
import {readSourceNote} from '../../../src/readers/source-note.ts'
import {splitStatements} from '../../../src/readers/source-note/sentences.ts'

const read = (text: string) => readSourceNote('d1fn1', text, {inline: false})

test('readSourceNote should tell what else a note says', () => {
  const remarks: [string, string][] = [
    ['Repeated for information to Paris and London.', 'repeated'],
    ['Also sent to Bonn.', 'sent'],
    ['Transmitted in two sections.', 'transmitted'],
    ['Received at 8:23 a.m.', 'received'],
    ['Passed to the White House.', 'passed'],
    ['Prepared by Gleason on November 13.', 'prepared'],
    [
      'No drafting information appears on the memorandum; presumably drafted by Danzansky.',
      'no-drafting-information'
    ],
    ['The meeting took place in the Oval Office.', 'meeting'],
    ['In attendance were Ford, Kissinger, and Shultz.', 'participants'],
    ['Copies were sent to Dillon and Merchant.', 'copy'],
    ['Attached but not printed is a list of participants.', 'attachment'],
    ['A handwritten note on the source text reads: “Seen by the President.”', 'notation'],
    ['A stamped notation on the memorandum indicates that Green saw it.', 'notation'],
    ['The memorandum is unsigned.', 'signed'],
    ['Printed from an uninitialed copy.', 'printed-from'],
    ['Also printed in Department of State Bulletin, July 2, 1962, p. 12.', 'also-printed'],
    ['All brackets are in the original.', 'source-text'],
    ['Another memorandum of this conversation was prepared by Reinhardt.', 'other-document'],
    ['All members of the USIB concurred with this estimate on December 13.', 'concurrence'],
    ['The President spoke at 9 p.m. from the Oval Office at the White House.', 'delivery'],
    ['See Document 60.', 'reference'],
    ['3 pages of source text not declassified.', 'redaction'],
    ['Rusk visited Paris in December.', 'context']
  ]
  assert.deepEqual(
    remarks.map(([sentence]) => [
      sentence,
      read('Source: Department of State, Central Files, PER 12. Secret. ' + sentence).remarks[0]?.kind
    ]),
    remarks
  )
})

test('splitStatements should end sentences only where they end', () => {
  const texts: [string, string[]][] = [
    [
      'Files of Walt W. Rostow, Vol. 14. Secret. Drafted by L. Arthur Minnich, Jr., at 6:30 p.m. The copy',
      [
        'Files of Walt W. Rostow, Vol. 14.',
        'Secret.',
        'Drafted by L. Arthur Minnich, Jr., at 6:30 p.m.',
        'The copy'
      ]
    ],
    [
      'It was sent. (Ibid.) A note reads: “Read. Approved.” It went.',
      ['It was sent.', '(Ibid.)', 'A note reads: “Read. Approved.”', 'It went.']
    ],
    [
      'Passed at 11:05 a.m. October 23. No marking.Kennedy read it.',
      ['Passed at 11:05 a.m. October 23.', 'No marking.', 'Kennedy read it.']
    ],
    [
      'Secret; Priority: Drafted by Yager; approved in S and B. See the note.',
      ['Secret; Priority:', 'Drafted by Yager; approved in S and B.', 'See the note.']
    ],
    ['It reads:\n\n“First. Second.\n\n“Third.” (Ibid.)', ['It reads:', '“First. Second.', '“Third.” (Ibid.)']]
  ]
  assert.deepEqual(
    texts.map(([text]) => [text, splitStatements(text).map((statement) => statement.text)]),
    texts
  )
})
