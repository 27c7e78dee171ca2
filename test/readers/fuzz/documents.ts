/** Made-up documents in the raw form of FRUS, with all that is known to be odd in it. */
import fc from 'fast-check'
import {headings, labels, lines, oddities, pages, sentences, statements} from './phrases.ts'

const label = fc.constantFrom(...labels)
const oddity = fc.oneof(fc.constantFrom(...oddities), anything(4))
const pageMark = fc.constantFrom(...pages).map((page) => `[Page ${page}]`)

/** Glued to the words before, as calls are; two calls at once among them. */
const glued = fc.oneof(
  {weight: 5, arbitrary: fc.constant('')},
  {weight: 4, arbitrary: label},
  {weight: 1, arbitrary: fc.tuple(label, label).map((pair) => pair.join(''))},
  {weight: 1, arbitrary: oddity}
)
const between = fc.oneof(
  {weight: 6, arbitrary: fc.constant(' ')},
  {weight: 2, arbitrary: pageMark.map((mark) => ` ${mark} `)},
  {weight: 1, arbitrary: fc.constantFrom('', '  ', '\n', ' \n ', '\t', '; ')}
)

/** Words with calls and page marks in them. */
function prose(words: readonly string[], most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...words), glued, between), {minLength: 1, maxLength: most})
    .map((parts) => parts.flat().join(''))
}

const sentence = prose(sentences, 2)
const item = fc
  .tuple(fc.constantFrom('  • ', '\t•', ' • ', '•', '  '), sentence)
  .map((parts) => parts.join(''))
const row = fc
  .array(fc.oneof(sentence, fc.constant('')), {minLength: 2, maxLength: 4})
  .map((cells) => cells.join('\t\t'))
const block = fc.oneof(
  {weight: 5, arbitrary: prose(sentences, 4)},
  {weight: 2, arbitrary: fc.array(item, {minLength: 1, maxLength: 3}).map((items) => items.join('\n'))},
  {weight: 1, arbitrary: fc.array(row, {minLength: 1, maxLength: 3}).map((rows) => rows.join('\n'))},
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(item, row, sentence), {maxLength: 4}).map((mixed) => mixed.join('\n'))
  },
  {weight: 2, arbitrary: prose(lines, 1)},
  {weight: 1, arbitrary: pageMark},
  {weight: 1, arbitrary: oddity}
)
const blankLines = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n\n', '\n\n\n\n', '\n', '\n \n', '\n\t\n\n')

const heading = fc.oneof(
  {weight: 8, arbitrary: fc.tuple(prose(headings, 1), glued).map((parts) => parts.join(''))},
  {weight: 1, arbitrary: block},
  {weight: 1, arbitrary: fc.constant('')}
)

/** The numbers of a list: mostly 1, 2, 3; from 0, skipping and repeating too. */
function ordinals(count: number): fc.Arbitrary<number[]> {
  return fc.oneof(
    {weight: 5, arbitrary: fc.constant(Array.from({length: count}, (_, index) => index + 1))},
    {weight: 1, arbitrary: fc.constant(Array.from({length: count}, (_, index) => index))},
    {weight: 1, arbitrary: fc.array(fc.nat({max: 1_200_000}), {minLength: count, maxLength: count})},
    {weight: 1, arbitrary: fc.array(fc.nat({max: 4}), {minLength: count, maxLength: count})}
  )
}

const note = fc
  .array(prose(statements, 3), {minLength: 1, maxLength: 3})
  .map((parts) => parts.join('\n\n    '))
const noteList = fc
  .array(note, {maxLength: 6})
  .chain((notes) =>
    ordinals(notes.length).map((numbers) => notes.map((words, index) => `  ${numbers[index]}. ${words}\n`))
  )
  .map((notes) => notes.join(''))

/** Any text at all, lone surrogates and control characters included. */
export function anything(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat({max: 0x7f}), fc.nat({max: 0xffff}))
  return fc.array(unit, {maxLength}).map((units) => String.fromCharCode(...units))
}

/** A made-up document, as text. */
export const madeUp: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '', '\uFEFF'),
    heading,
    body: fc.array(fc.tuple(blankLines, block), {maxLength: 8}).map((parts) => parts.flat().join('')),
    gap: fc.constantFrom('\n', '\n\n', '\n\n\n', ''),
    noteList,
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
  })
  .map(({mark, heading, body, gap, noteList, lineEnd}) =>
    (mark + heading + body + gap + noteList).replaceAll('\n', lineEnd)
  )
