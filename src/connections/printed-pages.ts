/** The printed pages of a volume, and the documents on them. */
import type {DocumentEntry, VolumeEntry} from '../edition/catalogue.ts'
import type {PrintedPage} from '../edition/document.ts'

/** A document on a printed page, and how that is known. */
export type OnPage = {entry: DocumentEntry; printed: PrintedPage}

/** Printed pages in order of the documents, each with the documents that the edition holds of it. */
export function toPages({documents}: VolumeEntry): Map<string, OnPage[]> {
  const pages = new Map<string, OnPage[]>()
  for (const entry of documents.values()) {
    for (const printed of entry.pages) {
      const on = pages.get(printed.page)
      if (on) on.push({entry, printed})
      else pages.set(printed.page, [{entry, printed}])
    }
  }
  return pages
}
