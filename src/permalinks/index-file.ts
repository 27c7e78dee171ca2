/**
 * The index of the ledgers: how many lines each has, and a hash of them. It tells a ledger that was emptied, shortened,
 * renamed or lost from one that never was.
 */
import {hash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Point} from '../edition/tree.ts'
import {top} from './read-ledger.ts'

/** The name of the index in the folder of the ledgers. */
export const indexFile = 'index.tsv'

/** The index of ledgers, given by name and text; its last line vouches for those before it. */
export function formatIndex(ledgers: ReadonlyMap<string, string>): string {
  const rows = [...ledgers].map(([name, text]) => row(name, text))
  const lines = [columns, ...rows].join('')
  return lines + row(all, lines)
}

const columns = 'ledger\tlines\thash\n'
const all = 'all'

function row(name: string, text: string): string {
  return [name, countLines(text), seal(text)].join('\t') + '\n'
}

/** Says where ledgers are not as the index has them: `--content` that lost one must not pass for content without. */
export function checkIndex(index: VFile | undefined, ledgers: readonly VFile[]): void {
  if (!index) {
    // ledgers of before there was an index do not have the words of places either
    for (const ledger of ledgers)
      if (unix(ledger).split('\n', 1)[0]?.includes('words of'))
        complain(ledger, 'Missing `' + indexFile + '` beside the ledger, expected it: ' + restore)
    return
  }
  const text = unix(index)
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)
  if (!body.startsWith(columns) || text !== body + row(all, body))
    complain(
      index,
      (text === '' ? 'Missing' : 'Unexpected') +
        ' index of ledgers, expected it as it was written: ' +
        restore
    )
  const rows = body.split('\n').slice(1, -1)
  const known = new Map(rows.map((line, at) => [line.split('\t', 1)[0] ?? '', {line: line + '\n', at}]))
  const found = new Map(ledgers.map((file) => [file.basename ?? '', file]))
  for (const [name, {line, at}] of known) {
    const ledger = found.get(name)
    const [, lines = ''] = line.split('\t')
    if (!ledger) {
      const place = {line: at + 2, column: 1, offset: 0}
      complain(index, `Missing ledger \`${name}\`, expected its ${lines} lines: ${restore}`, place)
    } else if (row(name, unix(ledger)) !== line) {
      const what = `ledger of ${countLines(unix(ledger))} lines, expected the ${lines} that were written`
      complain(ledger, `Unexpected ${what}: ${restore}`)
    }
  }
  for (const [name, ledger] of found)
    if (!known.has(name))
      complain(ledger, `Unexpected ledger, expected one that stands in \`${indexFile}\`: ${restore}`)
}

const restore =
  'restore the folder `permalinks` as it was, or take it as it is with `npm run permalinks -- --accept`'

function complain(file: VFile, reason: string, place: Point = top.start): void {
  file.message(reason, {ruleId: 'ledger-altered', source: 'frus', place})
}

/** A ledger as it was written, whatever ends its lines here. */
function unix(file: VFile): string {
  return String(file).replaceAll('\r\n', '\n')
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}

function seal(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
