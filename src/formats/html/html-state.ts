import {noteAnchors} from '../../edition/address.ts'
import type {Catalogue} from '../../edition/catalogue.ts'
import {resolve, type Resolution} from '../../edition/resolve.ts'
import type {Document, Note} from '../../edition/document.ts'
import type {Node, PageBreak} from '../../edition/tree.ts'
import type {Alias} from './aliases.ts'
import type {Explain, Explanation} from './explanations.ts'
import type {ListedName} from './listed-name.ts'
import {placeLostPages, type LostPages} from '../lost-pages.ts'

/** What a writer must be told besides the record. */
export type Context = {
  /** Where references lead: by what is held, or as it is said. */
  catalogue: Catalogue | Resolve
  /** The address of a path of the site: adds the base path. */
  href: (path: string) => string
  /** Anchors by which places of the document were known before. */
  aliases?: readonly Alias[]
  /** What the lists of the volume say of names and abbreviations. */
  explain?: Explain
  /** The person of an entry in the list of persons, by its key; `null` where it is of nobody who has a page. */
  listed?: (id: string) => ListedName | null
}

/** Where the target of a reference leads. */
export type Resolve = (target: string) => Resolution

/** A note, its anchor, and where and how it was called so far. */
export type CalledNote = {
  note: Note
  /** Without the `fn` or `fnref` before it: `2`, `2-2`, `dagger`. */
  anchor: string
  /** The ids of its calls, in order. */
  calls: string[]
  /** Why the place of a call is in doubt, as sentences. */
  doubts: string[]
}

/**
 * The first page that a document is known to touch, what it may begin on (`13`, `11–13`), and how that is known: its mark
 * stands before the document, or it is inferred, with doubt or without.
 */
export type FirstPage = {page: string; name: string; how: 'begun' | 'certain' | 'doubtful'}

/** A record that is shown: a document, or another part of a volume. */
export type Shown = Pick<Document, 'volume' | 'title' | 'body' | 'notes' | 'pages' | 'begins'>

/** What is known while a record is written. It never leaves the writer. */
export type HtmlState = Omit<Context, 'explain'> & {
  resolve: Resolve
  notes: Map<string, CalledNote>
  /** Lost pages, by the block after which they are said. */
  lost: Map<Node | null, LostPages[]>
  /** The number of the last paragraph that has an address. */
  paragraph: number
  /** How many tables were written, in text and notes. */
  tables: {count: number}
  /** What is said of names and abbreviations, where they stand; `null` where nothing is: in headings, in links. */
  explain: Explain | null
  /** What was said so far, by its key. */
  explained: Map<string, Explanation>
  /** The page that the document begins on, where it is not marked, until it is written. */
  first: FirstPage | null
  /** The marks of pages that begin between blocks, until the block behind them takes them to its words. */
  waiting: PageBreak[]
  /** Whether words of the text are written: in notes, paragraphs have no address. */
  inText: boolean
  /** Whether the text is a list of many entries, which go by their names. */
  inEntries: boolean
}

/** The state at the start of a record. */
export function createHtmlState(shown: Shown, context: Context): HtmlState {
  const anchors = noteAnchors(shown.notes)
  const {catalogue} = context
  return {
    ...context,
    resolve:
      typeof catalogue === 'function' ? catalogue : (target) => resolve(catalogue, shown.volume, target),
    notes: new Map(
      shown.notes.map((note) => [
        note.id,
        {note, anchor: anchors.get(note.id) ?? note.id, calls: [], doubts: []}
      ])
    ),
    lost: placeLostPages(shown),
    paragraph: 0,
    tables: {count: 0},
    explain: context.explain ?? null,
    explained: new Map(),
    first: firstUnmarked(shown),
    waiting: [],
    inText: true,
    inEntries: false
  }
}

function firstUnmarked({pages: [first], begins}: Shown): FirstPage | null {
  if (!first || first.basis === 'marked') return null
  if (first.basis === 'begun') return {page: first.page, name: first.page, how: 'begun'}
  if (begins.status === 'range')
    return {page: first.page, name: begins.from + '–' + begins.to, how: 'doubtful'}
  return {page: first.page, name: first.page, how: begins.status === 'known' ? 'certain' : 'doubtful'}
}
