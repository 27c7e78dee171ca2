/** The ledger of addresses of an edition, where the content is only a part of it. */
import {readdirSync} from 'node:fs'
import {dirname, extname, join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {ledgerEnd} from '../permalinks/read-permalinks.ts'
import {complain, fileAt, isFolder} from './files.ts'

/**
 * The folder above a content folder that is the content of an edition with a ledger; `null` where there is none, or the
 * content has a ledger of its own. Pages of a part of an edition would be published without its redirects.
 */
export function ledgerAbove(root: string): string | null {
  if (isFolder(join(root, 'permalinks'))) return null
  let folder = resolve(root)
  for (let steps = 0; steps < farthest; steps++) {
    folder = dirname(folder)
    const ledgers = join(folder, 'permalinks')
    if (isFolder(ledgers) && readdirSync(ledgers).some((name) => extname(name) === ledgerEnd)) return folder
  }
  return null
}

/** How far above the content a ledger is looked for: `content/volumes/frus1964-68v17/raw`. */
const farthest = 3

/** Says that the content lies below that of an edition with a ledger. */
export function reportLedgerAbove(root: string): VFile[] {
  const above = ledgerAbove(root)
  if (above === null) return []
  const file = fileAt(root)
  const whole = fileAt(above).path
  complain(
    file,
    'ledger-above',
    `content \`${file.path}\` below that of an edition, expected \`--content ${whole}\`: its ledger of addresses is in \`${join(whole, 'permalinks')}\``
  )
  return [file]
}
