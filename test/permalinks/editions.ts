/** Ledgers and redirects in short, for tests. */
import {VFile} from 'vfile'
import {formatAddress} from '../../src/edition/address.ts'
import type {Permalinks} from '../../src/permalinks/follow.ts'
import {oldColumns, type Ledger} from '../../src/permalinks/ledger.ts'
import {readLedger} from '../../src/permalinks/read-ledger.ts'
import {parsePlace, readRedirects} from '../../src/permalinks/redirect.ts'
import type {Address} from '../../src/edition/address.ts'

/** A ledger of lines `d67|1..4|206..210|17`. */
export function ledger(...lines: string[]): Ledger {
  const rows = [oldColumns.join('\t'), ...lines.map((line) => line.replaceAll('|', '\t'))]
  const {divisions, documents} = readLedger(new VFile({path: 'frus1.tsv', value: rows.join('\n')}))
  return {divisions, documents}
}

/** The addresses of an edition of one volume, `frus1`, and of what it published before. */
export function permalinks(published: Ledger, recorded: Ledger, redirects: string): Permalinks {
  const read = readRedirects(new VFile({path: 'redirects.yaml', value: redirects}))
  return {
    published: new Map([['frus1', published]]),
    recorded: new Map([['frus1', recorded]]),
    redirects: new Map(read.map((redirect) => [formatAddress(redirect.from), redirect]))
  }
}

/** An address of the volume `frus1`, of another where it is named. */
export function place(text: string): Address {
  const address = parsePlace(text.startsWith('frus') ? text : 'frus1/' + text)
  if (!address) throw new Error('Unexpected `' + text + '`, expected an address')
  return address
}
