/** Facts that mean harm: every sign that ends something in one of the formats that the site writes. */
import fc from 'fast-check'
import type {Volume} from '../../src/edition/volume.ts'
import type {CitedDocument} from '../../src/search/cite-facts.ts'
import {volume} from '../stock.ts'

const pieces = [
  ...[
    '\n',
    '\r\n',
    '\t',
    '\u2028',
    '\u0085',
    '\u0000',
    '\u001B[31m',
    '\u007F',
    '\uD800',
    '\uDC00x',
    '\uFFFF'
  ],
  ...[
    'ER  - ',
    'TY  - BOOK',
    '\nER  - \nTY  - BOOK\n',
    '},',
    '{',
    '}',
    '{{',
    '@book{x,',
    '\\',
    '\\}',
    '%',
    '$',
    '#'
  ],
  ...[
    ']]>',
    '</script>',
    '<!--',
    '-->',
    '<b>',
    '&amp;',
    '&',
    '"',
    "'",
    "''",
    '``',
    '--',
    '---',
    '~',
    '^',
    '_'
  ],
  ...[
    ' and ',
    ',',
    ';',
    '=',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\u202E',
    '\u200F',
    '\u2067',
    '\u{1F600}',
    '\u00E9',
    'e\u0301'
  ],
  ...['Rusk', 'Łódź', ' ', '  ', '.', ':', '/', '?', '!', '(', ')', '[', ']', '“', '”', 'Jr.', 'van']
]

/** A text of such pieces that says something: a letter at least. */
const words = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 3})), {maxLength: 8})
  .map((parts) => parts.join('') + 'x')

/** A volume all of whose words are hostile, as no reader would let it pass. */
export const hostileVolume: fc.Arbitrary<Volume> = fc
  .record({
    series: words,
    subseries: words,
    number: words,
    title: words,
    editors: fc.array(words, {maxLength: 3}),
    publisher: words,
    place: words,
    isbn: words
  })
  .map(({subseries, ...facts}) => ({...volume(facts), subseries}))

/** A document of such a volume. */
export const hostileDocument: fc.Arbitrary<CitedDocument> = words.map((title) => ({
  id: 'd67',
  number: '67',
  title,
  date: null,
  pages: [{page: '206'}, {page: '210'}],
  begins: {status: 'known', page: '206', basis: 'marks'},
  ends: {status: 'known', page: '210', basis: 'marks'}
}))
