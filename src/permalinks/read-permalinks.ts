/** The addresses of an edition, from what it publishes and what its folder `permalinks` says. */
import type {VFile} from 'vfile'
import {formatAddress} from '../edition/address.ts'
import type {Catalogue} from '../edition/catalogue.ts'
import {VolumeId} from '../edition/document.ts'
import {addressVanished, ledgerBehind, redirectAstray} from './check-addresses.ts'
import {wordsElsewhere} from './check-words.ts'
import type {Permalinks} from './follow.ts'
import {checkIndex, indexFile} from './index-file.ts'
import {emptyLedger, toLedger} from './ledger.ts'
import {readLedger, top, type RecordedLedger} from './read-ledger.ts'
import {readRedirects} from './redirect.ts'

/** The name of the file that holds the redirects. */
export const redirectsFile = 'redirects.yaml'

/** How the name of a ledger ends; it begins with the id of the volume. */
export const ledgerEnd = '.tsv'

/** The files of the folder `permalinks`, and a new one for a volume that has no ledger, where one should be kept. */
export type PermalinkFiles = {files: VFile[]; missing: (volume: string) => VFile | null}

/** Reads the addresses and checks them; messages go to the files. */
export function readPermalinks(catalogue: Catalogue, {files, missing}: PermalinkFiles): Permalinks {
  const published = new Map([...catalogue].map(([id, entry]) => [id, toLedger(entry)]))
  const ledgers = files.filter(({extname, basename}) => extname === ledgerEnd && basename !== indexFile)
  checkIndex(
    files.find(({basename}) => basename === indexFile),
    ledgers
  )
  const recorded = readLedgers(ledgers)
  const fileOfRedirects = files.find(({basename}) => basename === redirectsFile)
  const redirects = fileOfRedirects ? readRedirects(fileOfRedirects) : []
  const permalinks = {
    published,
    recorded,
    redirects: new Map(redirects.map((redirect) => [formatAddress(redirect.from), redirect]))
  }

  for (const [id, ledger] of recorded) {
    addressVanished(id, ledger, permalinks)
    wordsElsewhere(id, ledger, permalinks)
  }
  for (const [id, ledger] of published) {
    const known = recorded.get(id)
    const file = known?.file ?? missing(id)
    if (file) ledgerBehind(ledger, known ?? emptyLedger, file)
  }
  if (fileOfRedirects) for (const redirect of redirects) redirectAstray(redirect, permalinks, fileOfRedirects)
  return permalinks
}

function readLedgers(files: readonly VFile[]): Map<string, RecordedLedger> {
  return new Map(
    files.flatMap((file) => {
      const ledger = readLedger(file)
      const id = file.stem ?? ''
      if (VolumeId.safeParse(id).success) return [[id, ledger] as const]
      file.message('Unexpected ledger `' + id + '`, expected the id of a volume as its name', {
        ruleId: 'invalid-ledger',
        source: 'frus',
        place: top
      })
      return []
    })
  )
}
