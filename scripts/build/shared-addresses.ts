/** Sees to it that each page has an address of its own. */
import {toPrintable} from '../../src/edition/characters.ts'

/** Why pages and other files cannot stand beside each other, without a full stop; `null` where they can. */
export function refuseAddresses(pages: readonly string[], others: Iterable<string>): string | null {
  const once = new Set<string>()
  for (const file of pages) {
    if (once.has(file)) return `Unexpected second page at one address, expected one: ${name(file)}`
    once.add(file)
  }
  const [first] = findShared([...pages, ...others].map(toAddress))
  if (first === undefined) return null
  return (
    `Unexpected pages ${first.map(name).join(' and ')}, expected addresses that differ in more than capitals: ` +
    'they are one folder on Windows and macOS'
  )
}

/** Paths that are one where capitals and the composition of letters do not count, in groups. */
export function findShared(paths: readonly string[]): string[][] {
  const groups = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase().replace(/\/$/u, ''))
  return [...groups.values()].filter((group) => group.length > 1)
}

/** > about/index.html → about/ */
function toAddress(file: string): string {
  return file.replace(/index\.html$/u, '')
}

function name(path: string): string {
  return toPrintable('`/' + path + '`')
}
