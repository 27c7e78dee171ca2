/** What the catalogue keeps of the parts of a volume that are no documents, and the order of reading. */
import {placesIn, type DocumentEntry, type Places, type VolumeEntry} from './catalogue.ts'
import {matterKinds, type Matter, type MatterKind} from './matter.ts'
import type {Division} from './volume.ts'
import type {ListItem} from './tree.ts'
import {toText, visit} from './visit.ts'

/** What the catalogue keeps of a part. */
export type MatterEntry = Pick<
  Matter,
  'volume' | 'id' | 'kind' | 'region' | 'after' | 'pages' | 'begins' | 'ends'
> &
  Places & {
    /** What is printed over it, as plain text; else what such a part is called. */
    title: string
    /** The names of its entries, by which others point at them: `p_RWW1`, `in27`. */
    items: string[]
  }

/** What the catalogue keeps of a part. */
export function toMatterEntry(matter: Matter): MatterEntry {
  const {volume, id, kind, region, after, pages, begins, ends} = matter
  const places = placesIn(matter)
  return {
    ...{volume, id, kind, region, after, pages, begins, ends},
    ...places,
    // the entries of a list go by their names
    ...(countsParagraphs(kind) ? {} : {paragraphs: 0, words: {...places.words, paragraphs: []}}),
    title: nameMatter(matter),
    items: itemsIn(matter)
  }
}

/** What a part is called. */
export function nameMatter({title, kind}: Pick<Matter, 'title' | 'kind'>): string {
  return toText(title) || matterKinds[kind]
}

/** Kinds that are lists of hundreds of entries, whose paragraphs nobody counts. */
const lists: ReadonlySet<MatterKind> = new Set(['contents', 'abbreviations', 'persons', 'index'])

/** Whether the paragraphs of a part have addresses (`#p1` …). */
export function countsParagraphs(kind: MatterKind): boolean {
  return !lists.has(kind)
}

/** > p4   fn2   pg_207: what else has an address in a page */
const taken = /^(?:p\d+|fn.*|pg_.*|main|source|text|notes.*|heading|cite.*|contents|connections)$/u

/** Whether the name of an entry can be its address in the page. */
export function isItemAnchor(id: string): boolean {
  return !taken.test(id)
}

/** The names of an entry that are its addresses in the page. */
export function anchorsOfItem({id, names = []}: Pick<ListItem, 'id' | 'names'>): string[] {
  return (id === undefined ? [] : [id, ...names]).filter(isItemAnchor)
}

function itemsIn({body}: Matter): string[] {
  const items: string[] = []
  visit(body, (node) => {
    if (node.type === 'listItem') items.push(...anchorsOfItem(node))
  })
  return items
}

/** A page that a volume is read in: a document, or another part. */
export type Reading = DocumentEntry | MatterEntry

/** Whether a page is no document. */
export function isMatter(entry: Reading): entry is MatterEntry {
  return 'region' in entry
}

/** Everything that a volume has to read, in its order: front matter, documents and what stands between them, back matter. */
export function inOrder({documents, matter}: Pick<VolumeEntry, 'documents' | 'matter'>): Reading[] {
  const parts = [...matter.values()]
  const read: Reading[] = parts.filter(({after}) => after === null)
  for (const entry of documents.values()) read.push(entry, ...parts.filter(({after}) => after === entry.id))
  return [...read, ...parts.filter(({after}) => after !== null && !documents.has(after))]
}

/** The parts that have pages of their own; the words of a division stand over its documents. */
export function ownPages({volume, matter}: Pick<VolumeEntry, 'volume' | 'matter'>): MatterEntry[] {
  const divisions = idsOf(volume.divisions)
  return [...matter.values()].filter(({id}) => !divisions.has(id))
}

function idsOf(divisions: readonly Division[]): ReadonlySet<string> {
  return new Set(divisions.flatMap(({id, divisions: inner = []}) => [id, ...idsOf(inner)]))
}
