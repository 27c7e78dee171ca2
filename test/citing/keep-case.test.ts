import assert from 'node:assert/strict'
import test from 'node:test'
import {toCsl} from '../../src/citing/csl.ts'
import {keepCase, markCase} from '../../src/citing/keep-case.ts'
import {volume} from '../stock.ts'
import {memorandum} from './cases.ts'
import {chicagoNote} from './processor.ts'

const titles = [
  'Memorandum of Conversation Between Kissinger and Chou En-lai',
  'Telegram From [place not declassified] to the Department of State',
  'Message From President al-Asad to President Nixon, date of receipt not known',
  'The Chargé d’Affaires in Paris (de la Torre) to the Secretary of State',
  'Letter From C/[title not declassified] to Mao Tse-tung'
]

for (const title of titles)
  test(`“${title}” should stay as printed in a style that asks for title case`, () => {
    const item = toCsl(volume(), {...memorandum, title, date: null})
    assert.notEqual(
      words(chicagoNote(item, '')),
      words(title),
      'the style changes it where nothing is marked'
    )
    assert.equal(words(chicagoNote(keepCase(item), '')).slice(0, words(title).length), words(title))
  })

test('only words that title case changes should be marked, those beside each other together', () => {
  assert.deepEqual([memorandum.title, ...titles].map(markCase), [
    memorandum.title,
    'Memorandum of Conversation Between Kissinger and Chou <span class="nocase">En-lai</span>',
    'Telegram From <span class="nocase">[place not declassified]</span> to the Department of State',
    'Message From President <span class="nocase">al-Asad</span> to President Nixon, <span class="nocase">date of receipt not known</span>',
    'The Chargé d’Affaires in Paris <span class="nocase">(de la</span> Torre) to the Secretary of State',
    'Letter From <span class="nocase">C/[title not declassified]</span> to Mao <span class="nocase">Tse-tung</span>'
  ])
})

/** Without marks, and without the signs that a style adds to a title. */
function words(cited: string): string {
  return cited.replace(/<[^>]+>/gu, '').replace(/[“”‘’"',]/gu, '')
}
