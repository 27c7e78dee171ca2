/** The documents that a reader keeps, in the browser and nowhere else: an entry a document, in the reader's order. */

/** A document of the list: where it is, and how it is named there. */
export type Entry = {
  volume: string
  id: string
  /** > 67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk */
  heading: string
  /** > July 20, 1968 · 1964–1968, Volume XVII, Eastern Europe */
  about: string
}

/** The name under which the list of a site is kept: two editions may have one host. */
function nameOf(site: string): string {
  return 'frus reading list ' + site
}

/** The list of a site; empty where nothing is kept, or what is kept is not a list. */
export function readList(site: string): Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(site)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry) : []
  } catch {
    return []
  }
}

/** Keeps a list. Throws where the browser keeps nothing for the site. */
export function keepList(site: string, list: readonly Entry[]): void {
  localStorage.setItem(nameOf(site), JSON.stringify(list))
}

/** Whether two entries are of one document. */
export function isSame(a: Pick<Entry, 'volume' | 'id'>, b: Pick<Entry, 'volume' | 'id'>): boolean {
  return a.volume === b.volume && a.id === b.id
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const parts = value as Record<string, unknown>
  return (['volume', 'id', 'heading', 'about'] as const).every((name) => typeof parts[name] === 'string')
}
