import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {readTei} from '../../src/readers/tei/read-tei.ts'
import {readText} from '../../src/readers/text/read-text.ts'

function serialOf(text: string): string | null {
  const file = new VFile({path: 'example.txt', value: text})
  const document = readText(file, {volume: 'frus1884', id: 'd9', supplied: undefined})
  assert.ok(document)
  return document.serial
}

test('the number of a despatch should be the serial, on a line between heading and text', () => {
  for (const [line, serial] of [
    ['No. 390.]', '390'],
    ['No 267.]', '267'],
    ['No. 427]', '427'],
    ['[No. 653.]', '653'],
    ['No. 167.)', '167'],
    ['No. 139½.]', '139½'],
    ['No. 2382/70', '2382/70'],
    ['No. 109–A', '109–A'],
    ['No. 109–12', '109–12'],
    ['No. 12.—B', '12.—B'],
    ['No. 1057 (The High Commissioner’s Series)', '1057']
  ] as const) {
    const body = `${line}\n\nSir: I have the honor to transmit a copy.\n`
    assert.equal(serialOf(`No. 9.\n\nMr. Osborn to Mr. Frelinghuysen.\n\n${body}`), serial)
    assert.equal(serialOf(`Mr. Osborn to Mr. Frelinghuysen.\n\n[Extract.]\n\n${body}`), serial)
  }
  const above =
    'No. 44.\n\nNo. 302.|\n\nMr. Washburne to Mr. Fish.\n\nSir: I have the honor to inclose a copy.\n'
  assert.equal(serialOf(above), '302')
})

test('the number of a telegram should be the serial, before its first words', () => {
  const telegram = (...body: string[]) =>
    serialOf(
      `711.94/5: Telegram\n\nThe Minister in Haiti (Armour) to the Secretary of State\n\n${body.join('\n\n')}\n`
    )
  assert.equal(telegram('879. The British Ambassador called a meeting.'), '879')
  assert.equal(telegram('secret priority', '2371. Re Deptel 2620, February 21.'), '2371')
  assert.equal(telegram('24629. 1. Hq. desires firm list.'), '24629')
  assert.equal(telegram('1643. “Following for the Secretary” was all.'), '1643')
  assert.equal(telegram('1644. [Paraphrase] He came.'), '1644')
  assert.equal(telegram('12. For the President.', 'In my capacity as secretary general I came.'), '12')
  const letter = 'The Minister in Haiti (Armour) to the Secretary of State\n\n'
  assert.equal(serialOf(letter + '[Telegram]\n\n1643. My 1452, October 8, 5 p.m. Following facts.\n'), '1643')
  assert.equal(serialOf(letter + '1643. My 1452, October 8, 5 p.m. Following facts.\n'), null)
})

test('the number of the document, of an enclosure or of a paragraph should be no serial', () => {
  const heading = 'No. 9.\n\nMr. Osborn to Mr. Frelinghuysen.\n\n'
  assert.equal(serialOf(heading + 'Sir: I received your dispatch No. 390.\n'), null)
  assert.equal(
    serialOf(heading + 'Sir: I came.\n\nNo. 1.—Consul Fisher to M. de Bellecourt.\n\nSir: I saw.\n'),
    null
  )
  assert.equal(
    serialOf(heading + 'Sir: I have the honor to transmit a copy of this:\n\nNo. 390.]\n\nSir: I saw.\n'),
    null
  )
  const telegram = '711.94/5: Telegram\n\nThe Minister in Haiti (Armour) to the Secretary of State\n\n'
  assert.equal(serialOf(telegram + '1. I saw the Minister.\n\nHe agreed.\n'), null)
})

test('the serial of a heading should go before all others', () => {
  assert.equal(serialOf('9. Telegram 208132 From Paris\n\n12. For the President.\n'), '208132')
})

test('a volume in TEI should have the number of a despatch as its serial', () => {
  const division =
    '<div type="document" xml:id="d1" n="1"><head>Mr. Osborn to Mr. Frelinghuysen.</head>' +
    '<dateline>Buenos Ayres, October 24, 1883.</dateline><p>No. 390.]</p><p>Sir: I came.</p></div>'
  const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1884"><text><body>${division}</body></text></TEI>`
  const {documents} = readTei(new VFile({path: 'frus1884.xml', value: tei}), 'frus1884')
  assert.deepEqual(
    documents.map(({serial}) => serial),
    ['390']
  )
})

test('an editorial note should have no serial, whatever it begins with', () => {
  assert.equal(serialOf('9. Editorial Note\n\nNo. 390.\n\nIn May the Ambassador came back.\n'), null)
})
