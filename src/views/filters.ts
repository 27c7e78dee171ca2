/**
 * Links that leave only some lines of the contents: those of a kind, or of a month or year.
 *
 * The address chooses (`#kind-telegram`), and a rule of CSS per choice hides the rest; nothing needs JavaScript. So a
 * choice can be shared, and Back undoes it.
 */
import {volumesPath} from '../edition/address.ts'
import {hasDate, type DocumentEntry} from '../edition/catalogue.ts'
import {formatDates} from '../edition/date.ts'
import type {GenreKind} from '../edition/genre.ts'

/** A choice of lines. */
export type Filter = {
  /** The anchor that chooses it: `kind-telegram`, `in-1968-07`. */
  id: string
  /** What it is called: “Telegram”, “July 1968”. */
  name: string
  documents: number
  /** What its lines have in common, as a selector. */
  lines: string
  /** The kind that is chosen; `null` where it is a date. */
  kind: GenreKind | null
  /** The year or month that is chosen; `null` where it is a kind, or where there is no date. */
  iso: string | null
}

/** The choices of a list of documents. */
export type Filters = {
  /** By kind, the commonest first. */
  kinds: Filter[]
  /** By year and by month, in order, and those without date. */
  dates: Filter[]
}

/** What a line of the contents says of its document, for filters: its kind, and its month as far as it is known. */
export function toMarks(entry: DocumentEntry): {'data-kind': string; 'data-in': string} {
  return {
    'data-kind': toWord(entry.genre.kind),
    'data-in': hasDate(entry) ? entry.date.iso.slice(0, 7) : undated
  }
}

/** The choices that a list of documents offers. */
export function toFilters(entries: readonly DocumentEntry[]): Filters {
  const kinds = [...Map.groupBy(entries, ({genre}) => genre.kind)].map(([kind, {length}]): Filter => {
    const word = toWord(kind)
    const name = kind.charAt(0).toUpperCase() + kind.slice(1)
    return {id: 'kind-' + word, name, documents: length, lines: `[data-kind="${word}"]`, kind, iso: null}
  })
  const dates = entries.flatMap((entry) => (hasDate(entry) ? [entry.date.iso] : []))
  const spans = [
    ...dates.map((iso) => iso.slice(0, 4)),
    ...dates.map((iso) => iso.slice(0, 7)).filter(isMonth)
  ]
  const without = entries.length - dates.length
  return {
    kinds: kinds.sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1)),
    dates: [
      ...[...Map.groupBy(spans, (iso) => iso)]
        .map(([iso, {length}]) => toDateFilter(iso, length))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ...(without === 0 ? [] : [withoutDate(without)])
    ]
  }
}

/** The anchor of a year or a month. */
export function dateAnchor(iso: string): string {
  return 'in-' + iso
}

/** The anchor of what has no date. */
export const undated = 'undated'

/** Where the rules of a volume lie: for its page and for those of its divisions, whose choices are among its own. */
export function rulesPath(volume: string): string {
  return volumesPath + volume + '.css'
}

/** Whether there is anything to choose. */
export function offersChoice({kinds, dates}: Filters): boolean {
  return kinds.length > 1 || dates.filter(({iso}) => iso === null || !isMonth(iso)).length > 1
}

/**
 * The rules that hide what was not chosen, and mark the link that chose.
 *
 * The chosen anchors stand before `.contents`, as siblings. Where `:has()` is not known, headings without lines remain.
 */
export function toRules({kinds, dates}: Filters): string {
  const filters = [...kinds, ...dates]
  const hide = filters.map(
    ({id, lines}) => `#${id}:target~.contents :is(li:not(${lines}),section:not(:has(${lines}))){display:none}`
  )
  const chosen = filters.map(({id}) => `main:has(#${id}:target) [href="#${id}"]`).join()
  return hide.join('') + chosen + '{outline:2px solid var(--ruby);outline-offset:1px;border-radius:2px}'
}

function toDateFilter(iso: string, documents: number): Filter {
  const lines = isMonth(iso) ? `[data-in="${iso}"]` : `[data-in^="${iso}"]`
  return {id: dateAnchor(iso), name: formatDates({iso}), documents, lines, kind: null, iso}
}

function withoutDate(documents: number): Filter {
  return {id: undated, name: 'No date', documents, lines: `[data-in="${undated}"]`, kind: null, iso: null}
}

function isMonth(iso: string): boolean {
  return iso.length === 7
}

/** > memorandum of conversation → memorandum-of-conversation */
function toWord(kind: GenreKind): string {
  return kind.replaceAll(' ', '-')
}
