/**
 * `npm run permalinks`: writes the addresses that the edition publishes into its ledger, and says what changed.
 *
 * An address of the ledger that leads nowhere any more stops it; `--drop` lets such addresses go for good, unless anything
 * else is wrong. So does a ledger that is not as this command wrote it; `--accept` takes it as it is.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {VFile} from 'vfile'
import type {Corpus} from '../src/corpus/open-corpus.ts'
import {formatAddress} from '../src/edition/address.ts'
import {toPrintable} from '../src/edition/characters.ts'
import {isVanished} from '../src/permalinks/check-addresses.ts'
import {formatIndex, indexFile} from '../src/permalinks/index-file.ts'
import {emptyLedger, formatLedger} from '../src/permalinks/ledger.ts'
import {ledgerEnd} from '../src/permalinks/read-permalinks.ts'
import {sayChanges, updateLedger} from '../src/permalinks/update.ts'
import {addressFaults} from './address-faults.ts'
import {readArguments} from './arguments.ts'
import {formatMessage} from './format-message.ts'
import {readEdition} from './read-edition.ts'
import {requireDocuments} from './report-content.ts'

const {content, drop, accept} = readArguments(
  {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    drop: {type: 'boolean', default: false},
    accept: {type: 'boolean', default: false}
  },
  'usage: npm run permalinks -- [--content DIR] [--drop] [--accept]'
)

const {corpus} = await readEdition(content)
requireDocuments(corpus)
const {permalinks} = corpus
const faults = (drop ? otherFaults(corpus) : addressFaults(corpus)).filter(
  // words that moved are what this command writes down
  ({ruleId}) => ruleId !== 'words-moved' && !(accept && ruleId === 'ledger-altered')
)
if (faults.length > 0) {
  for (const fault of faults) console.error(formatMessage(fault))
  console.error(
    'Nothing is written: ' +
      (drop
        ? 'as long as there are errors, what is missing may not be meant to go'
        : faults.some(({ruleId}) => ruleId === 'ledger-altered' || ruleId === 'ledger-above')
          ? 'what was published may be lost from the ledger'
          : 'give each a redirect, or let them go for good with --drop')
  )
  process.exit(1)
}

const folder = join(content, 'permalinks')
const texts = new Map<string, string>()
let changed = 0
mkdirSync(folder, {recursive: true})
for (const volume of new Set([...permalinks.published.keys(), ...permalinks.recorded.keys()])) {
  const recorded = permalinks.recorded.get(volume) ?? emptyLedger
  const ledger = updateLedger(
    recorded,
    permalinks.published.get(volume) ?? emptyLedger,
    (address) => !isVanished({volume, ...address}, permalinks),
    (address) => !drop || permalinks.redirects.has(formatAddress({volume, ...address}))
  )
  const lines = sayChanges(recorded, ledger)
  const path = join(folder, volume + ledgerEnd)
  const text = formatLedger(ledger)
  const isKept = ledger.documents.size + ledger.divisions.length > 0
  if (isKept) texts.set(volume + ledgerEnd, text)
  if (lines.length === 0) continue
  if (isKept) writeFileSync(path, text)
  else rmSync(path)
  for (const line of lines) console.log(toPrintable(`${relative(process.cwd(), path)}: ${line}`))
  changed++
}
const index = join(folder, indexFile)
const written = formatIndex(new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1))))
const isIndexed = existsSync(index) && readFileSync(index, 'utf8') === written
if (!isIndexed) writeFileSync(index, written)
if (!isIndexed && changed === 0) console.log(toPrintable(`${relative(process.cwd(), index)}: written`))
console.log(
  changed === 0 ? 'The ledger is up to date' : `${changed} ${changed === 1 ? 'ledger' : 'ledgers'} written`
)

/** Every error but that of an address which may go: a slip in `volume.yaml` must not cost the ledger of its volume. */
function otherFaults({files}: Corpus): VFile['messages'] {
  return files.flatMap(({messages}) =>
    messages.filter(({fatal, ruleId}) => fatal && ruleId !== 'address-vanished')
  )
}
