/**
 * Where the documents lie: a tree from the repository down to the file, with the documents at each place.
 *
 * Places are as the source notes print them. Spellings that differ in white space, case or the kind of dash are one;
 * nothing else is merged.
 */
import {listEntries, type Catalogue, type DocumentEntry} from '../edition/catalogue.ts'
import {toSlug, type ArchivePlace} from './archive-levels.ts'
import {growTree, published, type ArchiveNode} from './archive-tree.ts'
import {longestList, type Listed} from './listing.ts'

export type {ArchivePlace} from './archive-levels.ts'
export type {ArchiveNode} from './archive-tree.ts'

/** The path under which all archives stand. */
export const archivesPath = '/archives/'

/** Documents from one file. */
export type SameFile = {
  /** The file, with the address of its list; `around` are the places above it. */
  file: ArchiveNode
  /** The other documents in it, in the order of their dates, those without last. */
  others: Listed[]
}

/** The archives of an edition. */
export type Archives = {
  /** The repositories by name; after them the place for notes that name none. */
  repositories: ArchiveNode[]
  /** Documents printed from publications; `null` where there are none. */
  published: ArchiveNode | null
  /** Every place that has a page. */
  pages: ArchiveNode[]
  /** How many documents have no note that says where they lie. */
  without: number
  /** The place that a citation names, where documents of the edition lie there or deeper. */
  find: (place: ArchivePlace) => ArchiveNode | null
  /** The places on the way there: the repository, the file that is inferred, where one is, and one for each part. */
  way: (place: ArchivePlace) => (ArchiveNode | null)[]
  /** The other documents from the file of a document; `null` where its note names no archive. */
  sameFile: (entry: DocumentEntry) => SameFile | null
}

/** Every place that a source note of the edition names. */
export function indexArchives(catalogue: Catalogue): Archives {
  const {nodes, find, way} = growTree(catalogue)
  addressPages(toSlugs(nodes), archivesPath)
  const entries = listEntries(catalogue)
  return {
    repositories: nodes.filter(({name}) => name !== published),
    published: nodes.find(({name}) => name === published) ?? null,
    pages: nodes.flatMap(pagesOf),
    without: entries.filter(({source}) => !source?.citation).length,
    find,
    way,
    sameFile(entry) {
      const citation = entry.source?.citation
      if (citation?.kind !== 'archive' || citation.parts.length === 0) return null
      const file = find(citation)
      return file && {file, others: file.own.filter((listed) => listed.entry !== entry)}
    }
  }
}

/** The anchor of a place on the page of the one above it; a place that has a page of its own is named there too. */
export function anchorOf(node: ArchiveNode, page: Pick<ArchiveNode, 'path'>): string {
  return node.path.slice(page.path.length).replace(/^#|\/.*$/gu, '')
}

/** How many documents a place may have and still be listed on the page above; fewer where that page gets too long. */
const fewest = [15, 8, 4, 1]

function addressPages(nodes: readonly Named[], above: string): void {
  for (const {node, slug} of nodes) {
    const path = above + slug + '/'
    const few = fewest.find((few) => listedOn(node, few) <= longestList) ?? 1
    const {large = [], small = []} = Object.groupBy(toSlugs(node.children), ({node: {all}}) =>
      all.size > few ? 'large' : 'small'
    )
    addressPages(large, path)
    addressPlaces(small, path + '#')
    // “Box 531, Country Files, Far East, Indonesia”: the page of the last is that of all
    const [only] = node.own.length === 0 && node.around.length > 0 && small.length === 0 ? large : []
    node.isPage = only === undefined || large.length > 1
    node.path = node.isPage ? path : (only?.node.path ?? path)
  }
}

function addressPlaces(nodes: readonly Named[], above: string): void {
  for (const {node, slug} of nodes) {
    node.path = above + slug
    addressPlaces(toSlugs(node.children), node.path + '--')
  }
}

/** How many documents of small places are listed on a page. */
function listedOn({children}: ArchiveNode, few: number): number {
  return children.reduce((sum, {all}) => sum + (all.size > few ? 0 : all.size), 0)
}

/** A place with the name it has in addresses. */
type Named = {node: ArchiveNode; slug: string}

/** Names for addresses; one that repeats gets the next number that is free: “Box 2” has `box-2` already. */
function toSlugs(nodes: readonly ArchiveNode[]): Named[] {
  const bases = nodes.map(({name}) => (name === published ? 'published' : toSlug(name)))
  const own = new Set(bases)
  const taken = new Set<string>()
  return nodes.map((node, index) => {
    const base = bases[index] ?? 'other'
    let slug = base
    for (let number = 2; taken.has(slug) || (slug !== base && own.has(slug)); number++)
      slug = base + '-' + number
    taken.add(slug)
    return {node, slug}
  })
}

function pagesOf(node: ArchiveNode): ArchiveNode[] {
  return [...(node.isPage ? [node] : []), ...node.children.flatMap(pagesOf)]
}
