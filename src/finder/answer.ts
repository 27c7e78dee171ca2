/** What the finder answers: where a citation leads, and why not, or why it is not certain. */
import type {Other} from './other-source.ts'

/** A place in this edition. */
export type Hit = {
  /** From the root of the site. */
  path: string
  /** “67. Memorandum From the Under Secretary of State …” */
  title: string
  /** “July 20, 1968” */
  date: string
  /** “page 207”, “footnote 4” */
  place: string
  /** “1964–1968, Volume XVII, Eastern Europe” */
  volume: string
}

/** Another way to read a citation: a name, and the query that asks for it. */
export type Choice = {name: string; query: string}

/** Why a citation leads nowhere here, or not for certain; each with what one needs to know. */
export type Remark =
  | {type: 'unread'; search: string}
  | {type: 'other-source'; of: Other; search: string}
  | {type: 'moved'; why: string | null}
  | {type: 'withdrawn'; reason: string}
  | {type: 'place-unnamed'; volume: string}
  | {type: 'volume-unnamed'; choices: Choice[]}
  | {type: 'volume-presumed'; volume: string}
  | {type: 'years-unnamed'; choices: Choice[]}
  | {type: 'number-unnamed'; choices: Choice[]}
  | {type: 'part-unnamed'; choices: Choice[]}
  | {type: 'volume-by-page'; page: string; volume: string; choices: Choice[]}
  | {type: 'year-widened'; year: string; volume: string}
  | {type: 'volume-elsewhere'; name: string; href: string | null; near: Choice[]}
  | {type: 'number-shared'; number: string; volume: string}
  | {type: 'number-printed'; number: string; address: string}
  | {type: 'number-unprinted'; number: string; volume: string}
  | {type: 'number-of-other'; number: string}
  | {type: 'document-absent'; number: string; volume: string; href: string}
  | {type: 'document-beyond'; number: string; volume: string; first: number; last: number}
  | {type: 'page-lost'; page: string; document: string; after: string | null; before: string | null}
  | {type: 'page-inferred'; page: string}
  | {type: 'page-possible'; page: string; alone: boolean}
  | {type: 'page-perhaps'; page: string; count: number}
  | {type: 'page-shared'; page: string}
  | {type: 'page-of-parts'; page: string}
  | {type: 'page-repeated'; page: string}
  | {
      type: 'page-absent'
      page: string
      volume: string
      href: string
      after: string | null
      before: string | null
    }
  | {type: 'page-in-other'; page: string; document: string}
  | {type: 'note-absent'; note: string; document: string; labels: string[]}
  | {type: 'note-without-document'; note: string}
  | {type: 'note-foreign'}
  | {type: 'paragraph-absent'; paragraph: string; document: string; last: number}
  | {type: 'section-elsewhere'; section: string; href: string}
  | {type: 'number-unsaid'; number: string}
  | {type: 'several'}

/** Where a citation leads. One hit and no remark: that is it. */
export type Answer = {hits: Hit[]; remarks: Remark[]}
