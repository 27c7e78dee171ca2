/**
 * A list in an address. It stands behind the `#`, which a browser sends to nobody; a volume is named before the first of its
 * documents that stand together.
 *
 * > #frus1964-68v17/d67,d9,frus1961-63v05/d3
 */

/** Where a document is. */
type Place = {volume: string; id: string}

/** The list as the end of an address. */
export function formatList(list: readonly Place[]): string {
  const names = list.map(({volume, id}, index) =>
    list[index - 1]?.volume === volume ? id : volume + '/' + id
  )
  return '#' + names.join(',')
}

/** > frus1964-68v17/d67   d9 */
const name = /^(?:(?<volume>[a-z\d][\w-]*)\/)?(?<id>d\d[\w-]*)$/iu

/** The list that the end of an address names, each document once; empty where it names none. */
export function parseList(hash: string): Place[] {
  const list = new Map<string, Place>()
  let volume = ''
  for (const part of hash.replace(/^#/u, '').split(',')) {
    const groups = name.exec(part)?.groups
    volume = groups?.volume ?? volume
    if (groups?.id !== undefined && volume !== '') list.set(volume + '/' + groups.id, {volume, id: groups.id})
  }
  return [...list.values()]
}
