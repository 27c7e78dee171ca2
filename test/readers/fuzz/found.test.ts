import {test} from 'node:test'
import {checkReading} from './properties.ts'

/** What was found once, by what was wrong with it. */
const found = {
  'a number in the mark of a page should call no note':
    '[Page 12.5]9. Letter From A to B1\n\nText.\n\n  1. Source: x',
  'a number in a redaction should call no note':
    '9. Letter From A to B1\n\nText [2 lines not declassified].2\n\n  1. Source: x\n  2. y',
  'a number above the first line of the text should call no note':
    'S/P Files: Lot 64 D 563\n\nNo. 12\n\nMemorandum by Nitze\n\n  1. Source: x\n  2. y',
  'the mark of a page in a source line should be one':
    'S/P Files: [Page 7] Lot 64 D 563\n\nNo. 12\nMemorandum by Nitze\n\nText.',
  'a row that ends with empty cells should end with its note':
    '9. Letter From A to B1\n\nText.\n\n  1. Source: x\n\n    a\t\tb\t\t \n',
  'an attachment should reach to its last block': '9. Letter From A to B\n\nAttachment\n\nText.\n\nMore.'
}

for (const [name, text] of Object.entries(found)) {
  test(name, () => {
    checkReading(text, true)
  })
}
