/** Everything that a site is made of, as one hash: the content to the byte, the program, and what it was told. */
import {hash} from 'node:crypto'
import {globSync} from 'node:fs'
import {join, relative} from 'node:path'
import {ledgerAbove} from '../../src/corpus/ledger-above.ts'
import {walk, type Folder} from '../../src/corpus/files.ts'
import {hashFile} from '../../src/store/store.ts'

/** The files of the program; what of them is not here has no part in a site. */
const program = [
  ...['src/**/*', 'scripts/**/*', 'public/**/*', 'content/pages/*.md', 'content/spellings.yaml'],
  ...['astro.config.mjs', 'package-lock.json', 'tsconfig.json']
]

/** Files whose bytes are read; of others that lie in the content only the name counts, since they are named in messages. */
const isRead = /\.(?:txt|xml|yaml|yml|md|tsv)$/iu

/** The hash of everything that a site is made of. */
export function fingerprint(content: string, told: object, prints = fingerprints(content, told)): string {
  // messages name files by their paths from here
  return hashLines([relative(process.cwd(), content), ...Object.values(prints).map(toText)])
}

/** What a part of a site is made of, wherever that content lies: parts that differ in any of it do not go together. */
export type PartPrints = {content: string; program: string; told: Record<string, unknown>}

/** The hash of the content, that of the program and of Node, and what was told. */
export function fingerprints(content: string, told: object): PartPrints {
  const read = [String(ledgerAbove(content) !== null)]
  add(walk(content, []), content, read)
  const paths = globSync(program, {withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return {
    content: hashLines(read),
    program: hashLines([process.version, ...paths.flatMap((path) => [path, hashFile(path)])]),
    told: {...told}
  }
}

function hashLines(lines: readonly string[]): string {
  return hash('sha256', lines.join('\n'), 'hex')
}

function toText(value: string | object): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function add({path, names, hidden, below}: Folder, root: string, lines: string[]): void {
  lines.push(relative(root, path) + '/', ...hidden)
  for (const name of names) lines.push(name, isRead.test(name) ? hashFile(join(path, name)) : '')
  for (const folder of below) add(folder, root, lines)
}
