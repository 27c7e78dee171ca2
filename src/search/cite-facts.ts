/** What is cited of a volume and its documents, as a file that is loaded when a result list is taken away. */
import type {VolumeEntry} from '../edition/catalogue.ts'
import type {DocumentDate, PageBound} from '../edition/document.ts'
import type {MatterEntry} from '../edition/matter-entry.ts'
import type {Volume} from '../edition/volume.ts'

/** The file of a volume. */
export type CiteFacts = {volume: Volume; documents: CitedDocument[]}

/** A document, or another part of a volume, as citations name it. */
export type CitedDocument = {
  id: string
  number: string | null
  title: string
  date: DocumentDate | null
  /** Its first and last printed page. */
  pages: {page: string}[]
  begins: PageBound
  ends: PageBound
}

/** Where the file of a volume stands. */
export function citeFactsPath(volume: string): string {
  return 'cite/' + volume + '.json'
}

/** The facts of a volume that citations need: its table of contents is none of them. */
export function toCiteFacts({volume, documents, matter}: VolumeEntry): CiteFacts {
  return {
    volume: {...volume, divisions: [], documents: {}},
    documents: [...documents.values(), ...Array.from(matter.values(), asDocument)].map(
      ({id, number, title, date, pages, begins, ends}) => ({
        id,
        number,
        title,
        date,
        begins,
        ends,
        pages: [pages[0], pages.length > 1 ? pages.at(-1) : undefined].flatMap((printed) =>
          printed ? [{page: printed.page}] : []
        )
      })
    )
  }
}

/** What is no document is cited by its title and its pages. */
function asDocument(part: MatterEntry): MatterEntry & {number: null; date: null} {
  return {...part, number: null, date: null}
}
