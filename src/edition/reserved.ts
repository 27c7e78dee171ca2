/** Ids and names that cannot be an address: they belong to something else, or no folder can have them. */

/** The longest id of a volume or division, in characters; all of them are ASCII. */
export const longestId = 100

/** What Windows keeps for devices; no folder can have such a name there. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu

/** Whether no folder on Windows can have this name. */
export function isDevice(name: string): boolean {
  return device.test(name)
}

/** Pages that stand beside divisions and documents in a volume. */
const pages = /^(?:index|report|not-printed)$/u

/** > main   contents   cite-heading   kind-letter   in-1968   undated */
const anchors = /^(?:main|contents|cite|cite-heading|kind-.*|in-.*|undated)$/u

/** Why a division cannot have an id, as the end of a sentence; `null` where it can. Case does not count: `D2` is `d2`. */
export function reservedFor(id: string): string | null {
  const folded = id.toLowerCase()
  if (/^d\d/u.test(folded)) return 'is the address of a document'
  if (folded.startsWith('pg_')) return 'is the address of a printed page'
  if (pages.test(folded)) return 'is the address of a page of the site'
  if (anchors.test(folded)) return 'is an anchor of the site'
  if (isDevice(folded)) return 'cannot be the name of a folder on Windows'
  return null
}
