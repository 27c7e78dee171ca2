import assert from 'node:assert/strict'
import test from 'node:test'
import {outline, readWithMessages} from './encoded.ts'

/** Where a page begins, how its mark says which, and what comes of it in heading and body. */
const pages: Record<string, [content: string, outline: string, pages: string, said?: RegExp]> = {
  'a roman page': ['<pb n="xiii" xml:id="pg_xiii"/><p>A</p>', '“Letter” / |xiii| paragraph(“A”)', 'xiii'],
  'a page in brackets': ['<pb n="[13]" facs="0013"/><p>A</p>', '“Letter” / |13| paragraph(“A”)', '13'],
  'a page of letters and digits': ['<pb n="A13"/><p>A</p>', '“Letter” / |A13| paragraph(“A”)', 'A13'],
  'a page without number': [
    '<pb facs="0013" xml:id="pg_13"/><p>A</p>',
    '“Letter” / paragraph(“A”)',
    '',
    /^Unexpected page `` of `pb`/u
  ],
  'a page with an empty number': ['<pb n=""/><p>A</p>', '“Letter” / paragraph(“A”)', '', /page ``/u],
  'a page with words for a number': [
    '<pb n="Page 13"/><p>A</p>',
    '“Letter” / paragraph(“A”)',
    '',
    /page `Page 13`/u
  ],
  'a page with its number inside': [
    '<p>A</p><pb n="13">13</pb><p>B</p>',
    '“Letter” / paragraph(“A”) |13| paragraph(“13”) paragraph(“B”)',
    '13',
    /words `13` in `pb`/u
  ],
  'a line break with words in it': [
    '<p>A<lb>b</lb></p>',
    '“Letter” / paragraph(“A” lineBreak “b”)',
    '',
    /words `b` in `lb`/u
  ],
  'two pages at one place': [
    '<pb n="13"/><pb n="14"/><p>A</p>',
    '“Letter” / |13| |14| paragraph(“A”)',
    '13 14'
  ],
  'a page in words': ['<p>A<pb n="13"/> b</p>', '“Letter” / paragraph(“A” |13| “ b”)', '13'],
  'a page in a face': [
    '<p><hi rend="italic">A<pb n="13"/>b</hi></p>',
    '“Letter” / paragraph(styled(“A” |13| “b”))',
    '13'
  ],
  'a page in a name': [
    '<p><persName>A<pb n="13"/>b</persName></p>',
    '“Letter” / paragraph(mention(“A” |13| “b”))',
    '13'
  ],
  'a page between items': [
    '<list><item>A</item><pb n="13"/><item>B</item></list>',
    '“Letter” / list(listItem(paragraph(“A”)) listItem(|13| paragraph(“B”)))',
    '13'
  ],
  'a page between rows': [
    '<table><row><cell>A</cell></row><pb n="13"/><row><cell>B</cell></row></table>',
    '“Letter” / table(tableRow(tableCell(“A”)) tableRow(tableCell(|13| “B”)))',
    '13'
  ],
  'a page between cells': [
    '<table><row><cell>A</cell><pb n="13"/><cell>B</cell></row></table>',
    '“Letter” / table(tableRow(tableCell(“A”) tableCell(|13| “B”)))',
    '13'
  ],
  'a page behind the last cell': [
    '<table><row><cell>A</cell><pb n="13"/></row></table>',
    '“Letter” / table(tableRow(tableCell(“A” |13|)))',
    '13'
  ],
  'a page in a cell': [
    '<table><row><cell>A<pb n="13"/>b</cell></row></table>',
    '“Letter” / table(tableRow(tableCell(“A” |13| “b”)))',
    '13',
    /in a cell of a table/u
  ],
  'a page in a quotation': [
    '<quote rend="blockquote"><pb n="13"/><p>A</p></quote>',
    '“Letter” / quotation(|13| paragraph(“A”))',
    '13'
  ],
  'a page in a closer': [
    '<closer><pb n="13"/><signed>A</signed></closer>',
    '“Letter” / |13| signature(“A”)',
    '13'
  ],
  'a page in a note': ['<p>A<note n="1">B<pb n="13"/>c</note></p>', '“Letter” / paragraph(“A” ^d1fn1)', '13'],
  'what was left out, and what is said of it': [
    '<p>A</p><gap reason="illegible"><desc>A line.</desc></gap><p>B</p>',
    '“Letter” / paragraph(“A”) lacuna paragraph(“A line.”) paragraph(“B”)',
    ''
  ]
}

for (const [name, [content, expected, printed, said]] of Object.entries(pages))
  test(`${name} should keep its place`, () => {
    const {document, messages} = readWithMessages('<head>1. Letter</head>' + content)
    assert.equal(showHeaded(document), expected)
    assert.equal(document.pages.map(({page}) => page).join(' '), printed)
    if (said) assert.match(messages[0] ?? '', said)
    assert.equal(messages.length, said ? 1 : 0)
  })

test('a page at the beginning of the heading, before its number, should be kept', () => {
  const {document} = readWithMessages('<head><pb n="13"/>1. Letter</head><p>A</p>')
  assert.deepEqual([document.numbering, outline(document.title)], ['1.', '|13| “Letter”'])
  assert.deepEqual(document.begins, {status: 'known', page: '13', basis: 'marks'})
})

/** Notes: where they stand and how, the heading and the body, and each note with its label and its kind. */
const notes: Record<string, [content: string, outline: string, notes: string]> = {
  'in the heading': [
    '<head>1. Letter<note n="1" type="source">S</note></head>',
    '“Letter” ^d1fn1 /',
    '1 source “S”'
  ],
  'in the heading, before its number': [
    '<head><note n="1">A</note>1. Letter</head>',
    '^d1fn1 “Letter” /',
    '1 note “A”'
  ],
  'above the heading': ['<note n="1">A</note><head>1. Letter</head>', '^d1fn1 “Letter” /', '1 note “A”'],
  'above the heading, in a line of its own': [
    '<note rend="inline" type="source">501.BD</note><head>1. Letter</head>',
    '“Letter” /',
    '- source “501.BD”'
  ],
  'below the heading': [
    '<head>1. Letter</head><note n="1" type="summary">A</note><p>B</p>',
    '“Letter” ^d1fn1 / paragraph(“B”)',
    '1 summary “A”'
  ],
  'between paragraphs': [
    '<head>1. Letter</head><p>A</p><note n="1">B</note><p>C</p>',
    '“Letter” / paragraph(“A” ^d1fn1) paragraph(“C”)',
    '1 note “B”'
  ],
  'between paragraphs of an attachment': [
    '<head>1. Letter</head><frus:attachment><p>A</p><note n="1">B</note></frus:attachment>',
    '“Letter” / attachment(paragraph(“A” ^d1fn1))',
    '1 note “B”'
  ],
  'behind a table': [
    '<head>1. Letter</head><table><row><cell>A</cell></row></table><note n="a">B</note>',
    '“Letter” / table(tableRow(tableCell(“A”))) paragraph(^d1fn1)',
    'a note “B”'
  ],
  'between cells': [
    '<head>1. Letter</head><table><row><cell>A</cell><note n="a">B</note></row></table>',
    '“Letter” / table(tableRow(tableCell(“A” ^d1fn1)))',
    'a note “B”'
  ],
  'in a cell': [
    '<head>1. Letter</head><table><row><cell>A<note n="1">B</note></cell></row></table>',
    '“Letter” / table(tableRow(tableCell(“A” ^d1fn1)))',
    '1 note “B”'
  ],
  'in the head of a table': [
    '<head>1. Letter</head><table><head>T<note n="1">B</note></head><row><cell>A</cell></row></table>',
    '“Letter” / table((head “T” ^d1fn1) tableRow(tableCell(“A”)))',
    '1 note “B”'
  ],
  'in an item': [
    '<head>1. Editorial Note</head><list><item>A<note n="1">B</note></item></list>',
    '“Editorial Note” / list(listItem(paragraph(“A” ^d1fn1)))',
    '1 note “B”'
  ],
  'in a signature': [
    '<head>1. Letter</head><closer><signed>Rusk<note n="1">A</note></signed></closer>',
    '“Letter” / signature(“Rusk” ^d1fn1)',
    '1 note “A”'
  ],
  'in the line of the date': [
    '<head>1. Letter</head><dateline>Bonn<note n="1">A</note></dateline>',
    '“Letter” / dateline(“Bonn” ^d1fn1)',
    '1 note “A”'
  ],
  'in a note': [
    '<head>1. Letter</head><p>A<note n="1">B<note n="2">C</note> d</note></p>',
    '“Letter” / paragraph(“A” ^d1fn1)',
    '1 note “B” ^d1fn2 “ d”, 2 note “C”'
  ],
  'of several paragraphs, with a place': [
    '<head>1. Letter</head><p>A<note n="*" place="foot" resp="#ed"><p>B</p><p>C</p></note></p>',
    '“Letter” / paragraph(“A” ^d1fn1)',
    '* note “B”) paragraph(“C”'
  ],
  'without a label': [
    '<head>1. Letter</head><p>A<note n="">B</note></p>',
    '“Letter” / paragraph(“A” ^d1fn1)',
    '- note “B”'
  ],
  'called again by its target': [
    '<head>1. Letter</head><p>A<note n="1" xml:id="d1fn1">B</note> C<note target="#d1fn1"/></p>',
    '“Letter” / paragraph(“A” ^d1fn1 “ C” ^d1fn1)',
    '1 note “B”'
  ],
  'called again as the same': [
    '<head>1. Letter</head><p>A<note n="1" xml:id="d1fn1">B</note> C<note n="1" sameAs="#d1fn1"/></p>',
    '“Letter” / paragraph(“A” ^d1fn1 “ C” ^d1fn1)',
    '1 note “B”'
  ],
  'with its own id as target': [
    '<head>1. Letter</head><p>A<note n="**" target="d1tabfn**">B</note></p>',
    '“Letter” / paragraph(“A” ^d1fn1)',
    '** note “B”'
  ]
}

for (const [name, [content, expected, said]] of Object.entries(notes))
  test(`a note ${name} should be called there`, () => {
    const {document, messages} = readWithMessages(content)
    assert.deepEqual(messages, [])
    assert.equal(showHeaded(document), expected)
    const read = document.notes.map(
      ({label, kind, body}) => `${label ?? '-'} ${kind} ${outline(body).replace(/^paragraph\(|\)$/gu, '')}`
    )
    assert.equal(read.join(', '), said)
  })

test('a note that calls one that is not there should be said', () => {
  const {messages} = readWithMessages('<head>1. Letter</head><p>A<note target="#d1fn9"/></p>')
  assert.match(messages[0] ?? '', /^Unexpected note that calls `#d1fn9`/u)
})

function showHeaded({title, body}: ReturnType<typeof readWithMessages>['document']): string {
  return `${outline(title)} / ${outline(body)}`.trim()
}
