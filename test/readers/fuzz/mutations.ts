/** What may happen to a text on its way: cut, doubled, swapped, and things that do not belong into it. */
import fc from 'fast-check'
import {oddities, pages} from './phrases.ts'

/** A change of a text; places and lengths are taken modulo its length, so that every one fits every text. */
export type Mutation =
  | {kind: 'cut'; at: number; length: number}
  | {kind: 'double'; at: number; length: number}
  | {kind: 'swap'; at: number; length: number; to: number}
  | {kind: 'inject'; at: number; words: string}

const at = fc.nat({max: 1_000_000})
const length = fc.oneof(fc.nat({max: 4}), fc.nat({max: 60}), fc.nat({max: 3000}))

const injected = fc.oneof(
  fc.nat({max: 20_000}).map(String),
  fc.constantFrom('[', ']', '[[', ']]', '(', ')', '“', '”', '*', '†', '§§', 'a', 'Ibid.', ' 1', '1 ', '.2'),
  fc.constantFrom(
    '\n  1. ',
    '\n  2. See footnote 1.\n',
    '\n  0. Source: ',
    '\n  999999. x',
    '  1. ',
    '\n\n    more'
  ),
  fc.constantFrom(...pages).map((page) => `[Page ${page}]`),
  fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n', '\r', ' \n \n', '\t', '\t\t', '\n  • ', '•', '\n\n1. '),
  fc.constantFrom(...oddities),
  fc.constantFrom(
    '\u0080',
    '\u00C2',
    '\u00E2\u0080',
    '\u00F0\u009F',
    '\u00ED\u00A0\u0080',
    '\u00FF',
    '\u00C0\u00AF'
  )
)

/** Some changes, one after the other. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.oneof(
    fc.record({kind: fc.constant('cut' as const), at, length}),
    fc.record({kind: fc.constant('double' as const), at, length}),
    fc.record({kind: fc.constant('swap' as const), at, length, to: at}),
    fc.record({kind: fc.constant('inject' as const), at, words: injected})
  ),
  {minLength: 1, maxLength: 6}
)

/** The text after the changes. */
export function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce(change, text)
}

/** Its bytes after the changes, which do not care where a character begins; what is injected may be no UTF-8. */
export function mutateBytes(text: string, changes: readonly Mutation[]): Uint8Array {
  const encoded = changes.map((mutation) =>
    mutation.kind === 'inject' && /[^\0-\xFF]/u.test(mutation.words)
      ? {...mutation, words: Buffer.from(mutation.words).toString('latin1')}
      : mutation
  )
  return Buffer.from(mutate(Buffer.from(text).toString('latin1'), encoded), 'latin1')
}

function change(text: string, mutation: Mutation): string {
  const start = mutation.at % (text.length + 1)
  if (mutation.kind === 'inject') return text.slice(0, start) + mutation.words + text.slice(start)
  const end = start + (mutation.length % (text.length - start + 1))
  const words = text.slice(start, end)
  const rest = text.slice(0, start) + text.slice(end)
  switch (mutation.kind) {
    case 'cut':
      return rest
    case 'double':
      return text.slice(0, end) + words + text.slice(end)
    case 'swap': {
      const to = mutation.to % (rest.length + 1)
      return rest.slice(0, to) + words + rest.slice(to)
    }
  }
}
