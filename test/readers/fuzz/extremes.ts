/** Texts that no editor sends: each is one thing over and over, of about as many characters as asked for. */

/** A text without end, by name; `make(size)` has about `size` characters. */
export type Extreme<Text = string> = {name: string; make: (size: number) => Text}

const heading = '1. Memorandum From the Secretary of State (Rusk) to the President1\n\n'
const source = '\n\n  1. Source: Department of State, Central Files, POL 12. Secret.'

/** Whole files. */
export const files: readonly Extreme<string | Uint8Array>[] = [
  {
    name: 'one line of words',
    make: (size) => heading + fill('The Ambassador spoke of Poland. ', size) + source
  },
  {name: 'one heading of words', make: (size) => '1. ' + fill('Letter From A (B) to the C, ', size)},
  {name: 'notes', make: (size) => heading + called(size / 40) + '\n\n' + listed(size / 40)},
  {name: 'notes that nothing calls', make: (size) => heading + 'Text.\n\n' + listed(size / 20)},
  {
    name: 'notes with the same words',
    make: (size) => heading + fill('Text.2 ', size / 3) + '\n' + same(size / 18)
  },
  {name: 'glued digits', make: (size) => heading + 'Poland' + fill('1234567890', size) + source},
  {name: 'calls of one note', make: (size) => heading + fill('Poland.1 ', size) + source},
  {name: 'signs', make: (size) => heading + fill('Poland.* War.† ', size) + source + '\n  2. Asterisk.'},
  {name: 'rows of digits', make: (size) => heading + fill('1\t\t2\t\t3\n', size / 2) + listed(size / 30)},
  {name: 'tabs', make: (size) => heading + 'a' + fill('\t', size) + 'b' + source},
  {name: 'spaces', make: (size) => heading + 'a' + fill(' ', size) + 'b' + source},
  {name: 'blank lines', make: (size) => heading + fill('\n', size) + 'Text.' + source},
  {
    name: 'blank lines in a note',
    make: (size) => heading + 'Text.' + source + fill('\n', size) + '    More.'
  },
  {name: 'lines', make: (size) => heading + fill('a\n', size) + source},
  {name: 'bullets and rows by turns', make: (size) => heading + fill('  • a\nb\t\tc\n', size) + source},
  {name: 'items', make: (size) => '1. Memorandum of Conversation\n\n\n' + fill('  • Mr. A\n', size) + source},
  {name: 'attachments', make: (size) => heading + fill('Attachment\n\nText.\n\n', size) + source},
  {name: 'page marks', make: (size) => heading + fill('[Page 207] ', size) + source},
  {name: 'page marks that do not close', make: (size) => heading + fill('[Page ', size) + source},
  {name: 'redactions', make: (size) => heading + fill('[name not declassified] ', size) + source},
  {
    name: 'redactions that do not close',
    make: (size) => heading + fill('[1 line not declassified ', size) + source
  },
  {name: 'nested brackets', make: (size) => heading + nested('[', ']', size) + source},
  {
    name: 'nested parentheses in the heading',
    make: (size) => '1. Letter From ' + nested('(', ')', size) + ' to A'
  },
  {name: 'references', make: (size) => heading + 'Text.\n\n  1. ' + fill('See Document 4. ', size)},
  {
    name: 'one row of references',
    make: (size) => heading + 'Text.\n\n  1. See Documents ' + fill('4, ', size) + '5.'
  },
  {
    name: 'ibid.',
    make: (size) => heading + 'Text.\n\n  1. ' + fill('Foreign Relations, 1950, vol. I. Ibid. ', size)
  },
  {
    name: 'volumes',
    make: (size) => heading + 'Text.\n\n  1. Foreign Relations, 1950, vol. I' + fill(', II', size)
  },
  {name: 'addressees in the heading', make: (size) => '1. Letter From A' + fill(' to the A', size)},
  {name: 'kinds in the heading', make: (size) => '1. ' + fill('Notes of A ', size)},
  {name: 'quotations in the heading', make: (size) => '1. Letter From ' + fill('“', size)},
  {name: 'dates in the heading', make: (size) => '1. Letter' + fill(', July 20, 1968', size)},
  {name: 'commas in the heading', make: (size) => '1. Letter From A' + fill(',', size) + 'B'},
  {name: 'invalid bytes', make: (size) => Buffer.from(heading + fill('é', size), 'latin1')}
]

/** Source notes. */
export const sourceNotes: readonly Extreme[] = [
  {
    name: 'drafters, sentence by sentence',
    make: (size) => cited(fill('Drafted by Rusk and cleared in EUR. ', size))
  },
  {
    name: 'drafters in one sentence',
    make: (size) => cited('Drafted by ' + fill('Rusk (EUR), ', size) + 'and Ball.')
  },
  {
    name: 'drafters with their manner',
    make: (size) => cited('Cleared by Rusk' + fill(' (by phone)', size) + '.')
  },
  {
    name: 'acts of the same people',
    make: (size) => cited(fill('Drafted, cleared, ', size) + 'approved by Rusk.')
  },
  {
    name: 'acts of many people',
    make: (size) => cited(fill('Cleared, ', size / 2) + 'by ' + fill('A, ', size / 2) + 'B.')
  },
  {name: 'verbs', make: (size) => cited('Drafted by A, ' + fill('is ', size) + 'x.')},
  {name: 'captions', make: (size) => cited('Secret' + fill('; Exdis', size) + '.')},
  {name: 'captions, sentence by sentence', make: (size) => cited('Secret. ' + fill('Exdis. ', size))},
  {name: 'levels', make: (size) => 'Source: Department of State' + fill(', Box 4', size) + '.'},
  {name: 'parentheses', make: (size) => cited(fill('(Ibid., POL 12) ', size))},
  {name: 'copies', make: (size) => cited(fill('A copy is in Johnson Library, Box 4. ', size))},
  {name: 'nested parentheses', make: (size) => cited('Drafted by ' + nested('(', ')', size))},
  {name: 'parentheses that do not close', make: (size) => cited('Drafted by A' + fill(' (B', size))},
  {name: 'quotations that do not close', make: (size) => cited('A note reads:' + fill(' “No.', size))},
  {name: 'lines of quotations', make: (size) => cited('It reads:' + fill('\n“No” ', size))},
  {name: 'stops', make: (size) => cited('Cleared by A' + fill('.', size) + ' B')},
  {name: 'commas', make: (size) => cited('Cleared by A' + fill(', ', size) + 'B')},
  {name: 'spaces', make: (size) => cited('Cleared by A' + fill(' ', size) + 'B')},
  {name: 'abbreviations', make: (size) => cited(fill('Mr. ', size))},
  {name: 'one word', make: (size) => cited(fill('A', size))},
  {name: 'capitalised words', make: (size) => cited('Cleared by ' + fill('Bureau ', size) + ', x')}
]

function fill(words: string, size: number): string {
  return words.repeat(Math.max(1, Math.floor(size / words.length)))
}

function nested(open: string, close: string, size: number): string {
  return open.repeat(size / 2) + 'a' + close.repeat(size / 2)
}

function called(count: number): string {
  return Array.from({length: count}, (_, index) => `Poland.${index + 2} `).join('')
}

function listed(count: number): string {
  return Array.from({length: count}, (_, index) => `  ${index + 1}. Not printed.\n`).join('')
}

function same(count: number): string {
  return Array.from({length: count}, (_, index) => `  ${index + 1}. Ibid.\n`).join('')
}

function cited(words: string): string {
  return 'Source: Department of State, Central Files, POL 12. Secret. ' + words
}
