/** The printed pages of a volume, and the documents on them. */
import type {DocumentEntry, VolumeEntry} from '../edition/catalogue.ts'
import type {PrintedPage} from '../edition/document.ts'
import {possiblePages} from '../edition/pagination.ts'

/** A document on a printed page, and how that is known; `null` where it may stand there and nobody knows. */
export type OnPage = {entry: DocumentEntry; printed: PrintedPage | null}

/** Printed pages in order of the documents, each with those that are known to stand on it, and those that may. */
export function toPages({documents}: VolumeEntry): Map<string, OnPage[]> {
  const known = new Set([...documents.values()].flatMap(({pages}) => pages.map(({page}) => page)))
  const pages = new Map<string, OnPage[]>()
  for (const entry of documents.values()) {
    for (const printed of entry.pages) add(printed.page, {entry, printed})
    for (const page of possiblePages(entry)) if (known.has(page)) add(page, {entry, printed: null})
  }
  return pages

  function add(page: string, document: OnPage): void {
    const on = pages.get(page)
    if (on) on.push(document)
    else pages.set(page, [document])
  }
}
