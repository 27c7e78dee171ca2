/** The kind that a line below the heading says, where the heading says none. */
import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {genreByLine} from '../../src/readers/kind-line.ts'
import type {Genre} from '../../src/edition/document.ts'
import {paragraph} from '../stock.ts'

const nothing: Genre = {kind: 'correspondence', text: null}

const lines: [string[], string][] = [
  [['[Telegram]'], 'telegram Telegram'],
  [['[Telegram.—Paraphrase.]'], 'telegram Telegram'],
  [['[Telegram.—Received 9.30 a. m. July 16, 1870.]'], 'telegram Telegram'],
  [['[By cable.]'], 'telegram cable'],
  [['No. 478.]', '[Translation]', 'Memorandum'], 'memorandum Memorandum'],
  [['[Translation]', 'Memorandum.'], 'memorandum Memorandum'],
  [['[Circular telegram]'], 'circular Circular telegram'],
  [['Circular Memorandum'], 'circular Circular'],
  [['Aide-Mémoire'], 'aide-memoire Aide-Mémoire'],
  // no lines of that kind
  [['[Rest of telegram relates to other matters.]'], 'correspondence'],
  [['Telegram of yesterday received this morning.'], 'correspondence'],
  [['[Confidential.]'], 'correspondence'],
  [['Sir: I have the honor to enclose a memorandum.', 'Memorandum'], 'correspondence']
]

describe('a line below a heading that names no kind', () => {
  for (const [texts, expected] of lines)
    test(`“${texts.join(' / ')}” should make it ${expected}`, () => {
      const body = [...texts, 'Your telegram of May 4 is received, and has been considered with care.'].map(
        (text) => paragraph(text)
      )
      const {kind, text} = genreByLine(nothing, body)
      assert.equal([kind, text].filter(Boolean).join(' '), expected)
    })
})

test('a kind that the heading names should stay', () => {
  const letter: Genre = {kind: 'letter', text: 'Letter'}
  assert.equal(genreByLine(letter, [paragraph('[Telegram]')]), letter)
})
