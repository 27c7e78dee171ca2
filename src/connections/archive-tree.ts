/** The tree of archives: documents put where their source notes say they lie. */
import type {Catalogue, DocumentEntry} from '../edition/catalogue.ts'
import {repositoryNotNamed, type Citation} from '../edition/source-note.ts'
import {
  compareLevels,
  fold,
  sayGroup,
  toLevels,
  toSteps,
  type ArchivePlace,
  type Level
} from './archive-levels.ts'
import type {Listed} from './listing.ts'

/** A place in an archive: a repository, a part of one, a file. */
export type ArchiveNode = {
  /** As it is printed most often. */
  name: string
  /** Further spellings. */
  spellings: string[]
  /** What it is a group of; `null` for a place that is printed. */
  group: Level['group']
  /** The places above it, the repository first. */
  around: ArchiveNode[]
  children: ArchiveNode[]
  /** Documents that lie here, and are not said to lie any deeper. */
  own: Listed[]
  /** Documents that lie here or deeper, each once. */
  all: Set<DocumentEntry>
  /**
   * The address: of its page, or of its place on the page of one above it. Where one place has all documents of
   * another, and nothing else is in it, they share a page.
   */
  path: string
  /** Whether it has a page of its own. */
  isPage: boolean
}

/** A tree, and how a place is found in it. */
export type ArchiveTree = {
  nodes: ArchiveNode[]
  find: (place: ArchivePlace) => ArchiveNode | null
  /** The places on the way to one: the repository, the file that is inferred, where one is, and one for each part. */
  way: (place: ArchivePlace) => (ArchiveNode | null)[]
}

/** What stands at the top for works that documents were printed from, since they lie in no archive. */
export const published = 'Printed from publications'

/** The tree of every place that a source note names; its addresses are still empty. */
export function growTree(catalogue: Catalogue): ArchiveTree {
  const root = grow()
  for (const {documents} of catalogue.values())
    for (const entry of documents.values()) {
      const {citation, alsoIn} = entry.source ?? {citation: null, alsoIn: []}
      if (citation) put(root, entry, citation)
      for (const other of alsoIn) put(root, entry, other, 'a copy')
    }
  return {
    nodes: finish(root, []),
    find: (place) => step(root, toPath(place))?.node ?? null,
    way(place) {
      let here: Growth | undefined = root
      return [[plain(nameOf(place))], ...toSteps(place).map(({levels}) => levels)].map((levels) => {
        here = here && step(here, levels)
        return here?.node ?? null
      })
    }
  }
}

function step(from: Growth, levels: readonly Level[]): Growth | undefined {
  return levels.reduce<Growth | undefined>((here, level) => here?.children.get(keyOf(level)), from)
}

/** A place while documents are still put there. */
type Growth = {
  level: Level
  spellings: Map<string, number>
  children: Map<string, Growth>
  own: Listed[]
  node: ArchiveNode | null
}

function grow(level: Level = plain('')): Growth {
  return {level, spellings: new Map(), children: new Map(), own: [], node: null}
}

function plain(name: string): Level {
  return {name, group: null}
}

function keyOf({name, group}: Level): string {
  const known = folded.get(name) ?? fold(name)
  folded.set(name, known)
  return (group ?? '') + ':' + known
}

/** The names of places are those of many documents. */
const folded = new Map<string, string>()

function toPath(place: ArchivePlace): Level[] {
  return [plain(nameOf(place)), ...toLevels(place).levels]
}

function nameOf({repository}: ArchivePlace): string {
  return repository ?? repositoryNotNamed
}

function put(root: Growth, entry: DocumentEntry, citation: Citation, remark?: string): void {
  const isWork = citation.kind === 'publication'
  const work = citation.repository === null ? [] : [plain(citation.repository)]
  let here = root
  for (const level of isWork ? [plain(published), ...work] : toPath(citation)) {
    const child = here.children.get(keyOf(level)) ?? grow(level)
    here.children.set(keyOf(level), child)
    child.spellings.set(level.name, (child.spellings.get(level.name) ?? 0) + 1)
    here = child
  }
  if (here.own.some((listed) => listed.entry === entry)) return
  const said = isWork ? citation.raw : toLevels(citation).paper
  const remarks = [remark, said].filter((words) => typeof words === 'string')
  here.own.push(remarks.length > 0 ? {entry, remark: remarks.join(' · ')} : {entry})
}

/** The places below, in order. */
function finish(above: Growth, around: ArchiveNode[]): ArchiveNode[] {
  const nodes = [...above.children.values()].map((growth) => {
    const [name = '', ...spellings] = [...growth.spellings]
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => name)
    const {level, own} = growth
    const node: ArchiveNode = {
      name: sayGroup({...level, name}),
      spellings: level.group === null ? spellings : [],
      group: level.group,
      around,
      children: [],
      own: own.sort((a, b) => compareDates(a.entry, b.entry)),
      all: new Set(own.map(({entry}) => entry)),
      path: '',
      isPage: false
    }
    growth.node = node
    node.children = finish(growth, [...around, node])
    for (const child of node.children) for (const entry of child.all) node.all.add(entry)
    return node
  })
  return nodes.sort(({name: a}, {name: b}) => rank(a) - rank(b) || compareLevels(a, b))
}

/** What is no repository stands after those that are. */
function rank(name: string): number {
  return [repositoryNotNamed, published].indexOf(name) + 1
}

function compareDates({date: a}: DocumentEntry, {date: b}: DocumentEntry): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0
}
