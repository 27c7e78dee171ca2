/** The printed pages of a volume, and what stands on them. */
import type {VolumeEntry} from '../edition/catalogue.ts'
import type {PrintedPage} from '../edition/document.ts'
import {inOrder, isMatter, type Reading} from '../edition/matter-entry.ts'
import {possiblePages} from '../edition/pagination.ts'

/** A document, or another part, on a printed page, and how that is known; `null` where it may stand there and nobody knows. */
export type OnPage = {entry: Reading; printed: PrintedPage | null}

/** Printed pages in the order of reading, each with what is known to stand on it, and the documents that may. */
export function toPages(volume: Pick<VolumeEntry, 'documents' | 'matter'>): Map<string, OnPage[]> {
  const entries = inOrder(volume)
  const known = new Set(entries.flatMap(({pages}) => pages.map(({page}) => page)))
  const pages = new Map<string, OnPage[]>()
  for (const entry of entries) {
    for (const printed of entry.pages) add(printed.page, {entry, printed})
    if (isMatter(entry)) continue
    for (const page of possiblePages(entry)) if (known.has(page)) add(page, {entry, printed: null})
  }
  return pages

  function add(page: string, read: OnPage): void {
    const on = pages.get(page)
    if (on) on.push(read)
    else pages.set(page, [read])
  }
}
