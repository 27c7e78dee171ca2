/**
 * `npm run permalinks`: writes the addresses that the edition publishes into its ledger, and says what changed.
 *
 * An address of the ledger that leads nowhere any more stops it; `--drop` lets such addresses go for good, unless anything else is wrong.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {VFile} from 'vfile'
import {openCorpus, type Corpus} from '../src/corpus.ts'
import {isVanished} from '../src/permalinks/check.ts'
import {emptyLedger, formatLedger} from '../src/permalinks/ledger.ts'
import {ledgerEnd} from '../src/permalinks/read-permalinks.ts'
import {sayChanges, updateLedger} from '../src/permalinks/update.ts'
import {addressFaults} from './address-faults.ts'
import {readArguments} from './arguments.ts'
import {formatMessage} from './format-message.ts'

const {content, drop} = readArguments(
  {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    drop: {type: 'boolean', default: false}
  },
  'usage: npm run permalinks -- [--content DIR] [--drop]'
)

const corpus = openCorpus(content)
const {permalinks} = corpus
const faults = drop ? otherFaults(corpus) : addressFaults(corpus)
if (faults.length > 0) {
  for (const fault of faults) console.error(formatMessage(fault))
  console.error(
    'Nothing is written: ' +
      (drop
        ? 'as long as there are errors, what is missing may not be meant to go'
        : 'give each a redirect, or let them go for good with --drop')
  )
  process.exit(1)
}

const folder = join(content, 'permalinks')
let changed = 0
mkdirSync(folder, {recursive: true})
for (const volume of new Set([...permalinks.published.keys(), ...permalinks.recorded.keys()])) {
  const recorded = permalinks.recorded.get(volume) ?? emptyLedger
  const ledger = updateLedger(
    recorded,
    permalinks.published.get(volume) ?? emptyLedger,
    (address) => !isVanished({volume, ...address}, permalinks)
  )
  const lines = sayChanges(recorded, ledger)
  if (lines.length === 0) continue
  const path = join(folder, volume + ledgerEnd)
  if (ledger.documents.size + ledger.divisions.length > 0) writeFileSync(path, formatLedger(ledger))
  else rmSync(path)
  for (const line of lines) console.log(`${relative(process.cwd(), path)}: ${line}`)
  changed++
}
console.log(
  changed === 0 ? 'The ledger is up to date' : `${changed} ${changed === 1 ? 'ledger' : 'ledgers'} written`
)

/** Every error but that of an address which may go: a slip in `volume.yaml` must not cost the ledger of its volume. */
function otherFaults({files}: Corpus): VFile['messages'] {
  return files.flatMap(({messages}) =>
    messages.filter(({fatal, ruleId}) => fatal && ruleId !== 'address-vanished')
  )
}
