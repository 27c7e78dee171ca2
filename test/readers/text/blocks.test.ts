import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import type {Document} from '../../../src/edition/document.ts'
import type {Block} from '../../../src/edition/tree.ts'
import {toText} from '../../../src/edition/visit.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

function read(text: string, id: string | null = null): Document {
  const file = new VFile({path: 'example.txt', value: text})
  const document = readText(file, {volume: 'frus1951v07p2', id, supplied: undefined})
  assert.ok(document)
  return document
}

/** Each block as its type, and the words of those that hold words. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return [block.style + ' list: ' + block.children.map((item) => toText([item])).join(' | ')]
    if (block.type === 'attachment')
      return ['attachment', ...outline(block.children).map((line) => '  ' + line)]
    if (block.type === 'lacuna') return ['lacuna: ' + block.of]
    return [block.type + ': ' + toText([block])]
  })
}

test('lines without blank lines between should be a list whose labels are lost', () => {
  const long = 'Renewed attention to the points in the letter regarding the authority of the Ambassador.'
  const text = `1. Letter\n\nI have two suggestions.\n\n${long}\nThe development of guidelines to govern activities.\n\nMay I have your approval?\n`
  assert.deepEqual(outline(read(text).body), [
    'paragraph: I have two suggestions.',
    `unlabelled list: ${long} | The development of guidelines to govern activities.`,
    'paragraph: May I have your approval?'
  ])
})

test('lines of an address or of an office should be one paragraph, though the last ends with a stop', () => {
  const first = (...lines: string[]) =>
    outline(read(`1. Letter\n\n${lines.join('\n')}\n\nThe end of it is here.\n`).body).at(0)
  for (const lines of [
    ['Hon. Paul Hale,', 'Secretary of State, Washington, D. C.'],
    [
      'To His Excellency Count Roe,',
      `Envoy Extraordinary of ${'His Majesty the Emperor of Russia '.repeat(2)}etc.`
    ],
    ['By the President:', 'Paul Hale', 'Secretary of State.'],
    ['By the President,', 'Paul Hale,', 'Secretary of State.']
  ])
    assert.equal(first(...lines), 'paragraph: ' + lines.join(' '))
  for (const lines of [
    ['Political', 'Attitudes of the others.'],
    ['Whether the President agreed with what the Minister was now saying,', 'What steps were planned.'],
    ['Hon. Paul Hale,', 'I have ' + 'so much to say of what was said to us '.repeat(3) + 'here.'],
    ['By the President:', 'It is so.', 'Secretary of State.']
  ])
    assert.equal(first(...lines), 'unlabelled list: ' + lines.join(' | '))
})

test('an indented bullet should be a mark, another a printed character', () => {
  const text = '1. Memorandum\n\n\n  • Deterrent action\n\nThe possibility is this:\n\n• It is printed.\n'
  const document = read(text)
  assert.equal(document.subject, 'Deterrent action')
  assert.deepEqual(outline(document.body), [
    'lacuna: list-head',
    'bulleted list: Deterrent action',
    'paragraph: The possibility is this:',
    'paragraph: • It is printed.'
  ])
})

test('a subject that is printed with its head should be read, at the head of a document only', () => {
  const head = '1. Memorandum\n\nsecret\n\nNo. 21\n\nSubject: Visit of Belgian Scientists\n\nThey came.\n'
  assert.equal(read(head).subject, 'Visit of Belgian Scientists')
  assert.deepEqual(outline(read(head).body).at(2), 'paragraph: Subject: Visit of Belgian Scientists')
  const deep = '1. Memorandum\n\n' + 'They came.\n\n'.repeat(6) + 'Subject: Not this\n'
  assert.equal(read(deep).subject, null)
})

test('rows should be a table, empty cells kept', () => {
  const {body} = read('1. Memorandum\n\nGeneral Bradley\t\tGeneral Bolte\nAdmiral Sherman\t\t\n')
  assert.deepEqual(
    body.map(
      (block) =>
        block.type === 'table' && block.children.map(({children}) => children.map((cell) => toText([cell])))
    ),
    [
      [
        ['General Bradley', 'General Bolte'],
        ['Admiral Sherman', '']
      ]
    ]
  )
})

test('an attached paper should begin at its line and have its dateline and heading', () => {
  const text =
    '1. Memorandum\n\nAttached is a message.\n\nAttachment\n\nWashington, undated.\n\nMessage From Bangkok\n\nThe Embassy reports.\n'
  assert.deepEqual(outline(read(text).body), [
    'paragraph: Attached is a message.',
    'attachment',
    '  heading: Attachment',
    '  dateline: Washington, undated.',
    '  heading: Message From Bangkok',
    '  paragraph: The Embassy reports.'
  ])
})

test('an empty line more should be a loss before a paragraph, and none before a signature', () => {
  const text =
    '1. Letter\n\nI look forward to it.\n\n\nIn conclusion, I agree.\n\nWith warm regards,\n\n\nDean\n'
  assert.deepEqual(outline(read(text).body), [
    'paragraph: I look forward to it.',
    'lacuna: unknown',
    'paragraph: In conclusion, I agree.',
    'paragraph: With warm regards,',
    'signature: Dean'
  ])
})

test('the source line of 1948–54 should be a note, and the marking below the heading its marking', () => {
  const text =
    '793B.02/1–2551: Telegram\n\nThe Ambassador in India ( Henderson ) to the Secretary of State\n\nsecret priority\n\nI outlined it.\n'
  const document = read(text, 'd13')
  assert.deepEqual(
    document.notes.map(({id, placement, kind, body}) => [id, placement, kind, toText(body)]),
    [['d13fn0', 'inline', 'source', '793B.02/1–2551: Telegram']]
  )
  assert.equal(document.source?.marking?.classification, 'Secret')
  assert.equal(document.source.marking.raw, 'secret priority')
  assert.equal(document.genre.kind, 'telegram')
})

test('room that the encoding left inside the brackets of a heading should be closed', () => {
  const document = read(
    'The Ambassador in France ( Caffery ) to the Secretary of State\n\nPlease ( see ) it.\n',
    'd1'
  )
  assert.equal(toText(document.title), 'The Ambassador in France (Caffery) to the Secretary of State')
  assert.deepEqual(outline(document.body), ['paragraph: Please ( see ) it.'])
})

test('a number on a line of its own should be the number of the document', () => {
  const document = read(
    '694.95B1/4–2852\n\nNo. 564\nMemorandum by the Assistant Secretary (Allison)\n\nConfidential\n'
  )
  assert.deepEqual([document.id, document.number, document.numbering], ['d564', '564', 'No. 564'])
})

test('pages should be marked, before the first mark, or lost', () => {
  const text = '1. Letter\n\nThe clashes [Page 207] between them [Page 208] and others [Page 210] went on.\n'
  assert.deepEqual(read(text).pages, [
    {page: '206', basis: 'before-first', before: '207'},
    {page: '207', basis: 'marked'},
    {page: '208', basis: 'marked'},
    {page: '209', basis: 'lost', after: '208', before: '210'},
    {page: '210', basis: 'marked'}
  ])
})

test('lines below a gap that sign in other words should be signatures, and no loss', () => {
  const letter = (closing: string, ...lines: string[]) =>
    outline(
      read(`1. Letter\n\nThey came to the capital.\n\n${closing}\n\n\n${lines.join('\n')}\n`).body
    ).slice(2)
  const text = 'It was done.'
  for (const lines of [
    ['[Woodrow Wilson]'],
    ['[Robert] Lansing'],
    ['[File copy not signed]'],
    ['(Not signed.)'],
    ['[No signature indicated]'],
    ['(Unsigned.)'],
    ['[Signature not indicated]'],
    ['By the President:', 'William H. Hale,', 'Secretary of State.'],
    ['[Seal.] By the Governor:', 'J. P. BAKER.'],
    ['ARÍSTIDES ROE,', 'Minister of Foreign Affairs.'],
    ['J. S. Poe, [seal.]'],
    ['R. A.'],
    ['—— ——'],
    ['John (his x mark) Doe.'],
    ['[sgd.] Henry White'],
    ['[embassy seal.] Herbert H. D. Peirce.'],
    ['NICHOLAS FISH, Chargé d’Affaires ad interim.'],
    ['W. G. HAY, M. D.'],
    ['(For the Ambassador)', 'Colville Barclay'],
    ['[For] The President', 'G. F. Close'],
    ['Thomas Scullun, Master.', 'William H. Young, First Mate.', 'Joe M. Sauza, Boat Steerer.'],
    ['Correct copy.', 'A. d’Anthouard.', 'B. Kroupensky.', 'Reginald Tower.', 'G. Bohlen-Halbach.']
  ])
    assert.deepEqual(letter(text, ...lines), ['signature: ' + lines.join(' ')])
  for (const closing of ['I have, &c.,', 'Very truly yours,', 'I have [etc.]', 'Please to accept, etc.,'])
    assert.deepEqual(letter(closing, 'Pollok & Mauro.'), ['signature: Pollok & Mauro.'])
})

test('what is no name below a gap should stay what it is, and the loss be said', () => {
  const letter = (closing: string, words: string) =>
    outline(read(`1. Letter\n\nThey came.\n\n${closing}\n\n\n${words}\n`).body).slice(2)
  assert.deepEqual(letter('It was done.', 'Pollok & Mauro came.'), [
    'lacuna: unknown',
    'paragraph: Pollok & Mauro came.'
  ])
  assert.deepEqual(letter('It was done.', '[Translation]'), ['lacuna: unknown', 'paragraph: [Translation]'])
  for (const line of ['[Translation]', 'Mr. Hale and others to Mr. Poe.', 'N. B. All of it is so.'])
    assert.deepEqual(letter('Respectfully yours,', line), ['lacuna: unknown', 'paragraph: ' + line])
  // no signature has as many names, nor as long a line
  const many = Array.from(
    {length: 61},
    (_, index) => 'Paul Hale ' + String.fromCodePoint(65 + (index % 26)) + '.'
  )
  assert.notEqual(letter('Respectfully yours,', many.join('\n')).length, 1)
  const long = 'Paul Hale, ' + 'of the town and county, '.repeat(5).trim()
  assert.equal(letter('Respectfully yours,', long).length, 2)
  assert.equal(
    letter('It was done.', 'Paul Hale.\nJean Roe.\nAnn Poe.\nthey said; and was it so?\nno; not so').length,
    2
  )
  assert.deepEqual(letter('It was done.', '[For] The President\nhas said it'), [
    'lacuna: unknown',
    'paragraph: [For] The President has said it'
  ])
  const people = ['Captain F. Dellschaft;', 'Captain Arthur Gammel;']
  assert.deepEqual(letter('Present were:', people.join('\n')), [
    'lacuna: unknown',
    'unlabelled list: ' + people.join(' | ')
  ])
  const words = 'P. S.—I have written at the same time to his Majesty.'
  assert.deepEqual(letter('Respectfully yours,', words), ['lacuna: unknown', 'paragraph: ' + words])
})

test('a name below a signature should be one more where both are in capitals', () => {
  const read2 = (first: string, second: string) =>
    outline(
      read(`1. Letter\n\nThe paper says so at length.\n\n\n${first}\n\n${second}\n\nThe end of it.\n`).body
    )
  assert.deepEqual(read2('IKEDA NO-KAMI.', 'KAWADZO TDZOE-NO-KAMI.').slice(1, 3), [
    'signature: IKEDA NO-KAMI.',
    'signature: KAWADZO TDZOE-NO-KAMI.'
  ])
  for (const other of ['INCLOSURES.', 'EXHIBIT AA.', 'Hon. Paul Hale.'])
    assert.equal(read2('IKEDA NO-KAMI.', other)[2], 'paragraph: ' + other)
})

test('who a letter is to should be no signature below one', () => {
  const to = (words: string) =>
    outline(read(`1. Letter\n\nThe paper says so at length.\n\n\nA. SIDNEY POE.\n\n${words}\n`).body).slice(1)
  for (const words of [
    'Hon. William H. Hale, Secretary of State.',
    'His Excellency Paul Hale, United States Minister.',
    'To the Honorable Paul Hale'
  ])
    assert.deepEqual(to(words), ['signature: A. SIDNEY POE.', 'paragraph: ' + words])
  assert.deepEqual(to('Jean Roe'), ['signature: A. SIDNEY POE.', 'signature: Jean Roe'])
})
