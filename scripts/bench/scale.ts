/** What `npm run bench -- --scale` says: how the cost of a build grows with the edition, and what others take for its pages. */
import {cpSync, mkdirSync, rmSync} from 'node:fs'
import {availableMemory} from 'node:process'
import {loadavg} from 'node:os'
import {join} from 'node:path'
import {done, progress} from '../progress.ts'
import {copyTree, type Checkout} from './checkouts.ts'
import {costHead, sayCost, sayCostRatios} from './cost-table.ts'
import {countTexts, multiplyContent} from './multiply-content.ts'
import {buildSite, leastOf, siteFolder, type SiteCost} from './site-cost.ts'
import {requireFolder, stop} from './stop.ts'
import {makeTemporary} from './temporary.ts'
import {measureAstro, measureHugo, measurePagefind} from './yardsticks.ts'

/** What is measured: a project on a content folder, and on one of about so many documents that is made of it. */
export type Scale = {project: string; content: string; documents: number; rounds: number}

/** A site of so many documents, and the yardsticks over its pages; `null` where one could not be measured. */
export type Sized = {documents: number; ours: SiteCost; yardsticks: Yardsticks}

/** Why Pagefind was left out is text. */
export type Yardsticks = {astro: SiteCost; pagefind: SiteCost | string; hugo: SiteCost | null}

/** The most that a build may cost for each document more: 5.6 times for 30,000 documents against 5,765. */
const mostGrowth = 5.6 / (30_000 / 5_765)

/** The most that all of ours may cost, as a multiple of Astro and Pagefind together. */
const mostTotal = 1.5

/** Builds both, and says what that took; leaves nothing behind. */
export async function* measureScale({project, content, documents, rounds}: Scale): AsyncGenerator<string> {
  requireFolder(content)
  const before = countTexts(content)
  if (before === 0) stop(`Unexpected content without documents, expected some to make more of`)
  if (documents <= before)
    stop(`Unexpected \`--documents ${documents}\`, expected more than the ${before} of \`${content}\``)
  const {folder, remove} = makeTemporary()
  try {
    progress('Copying this tree and multiplying the content')
    const tree = copyTree(project, join(folder, 'this'))
    const small = join(folder, 'content')
    const large = join(folder, 'multiplied')
    cpSync(content, small, {recursive: true, dereference: true})
    const multiplied = multiplyContent(content, large, documents)
    const load = loadavg()[0]?.toFixed(1)
    yield `${content}, Node ${process.version}, load ${load} at the beginning`
    yield `full builds of this tree, nothing kept${rounds === 1 ? '' : `; of ${rounds} rounds the least of each figure`}\n`
    const first = await measureSize({tree, content: small, documents: before, rounds, folder}, null)
    yield* saySize(first)
    const second = await measureSize({tree, content: large, documents: multiplied, rounds, folder}, first)
    yield* saySize(second)
    yield* sayGrowth(first, second)
  } finally {
    done()
    remove()
  }
}

/** The site and its yardsticks in a table. */
export function* saySize({documents, ours, yardsticks}: Sized): Generator<string> {
  const {astro, pagefind, hugo} = yardsticks
  yield `${documents} documents`
  yield costHead
  yield sayCost('ours', ours)
  yield sayCost('Astro, the same pages from finished HTML', astro)
  yield typeof pagefind === 'string' ? pagefind : sayCost('Pagefind, over the same pages', pagefind)
  yield hugo === null
    ? 'no `hugo` installed: not measured'
    : sayCost('Hugo, the same pages from finished HTML', hugo)
  if (typeof pagefind !== 'string') yield sayTotal(ours, astro, pagefind)
  yield ''
}

/** Each figure of the larger site as a multiple of the smaller, and of that for each document. */
export function* sayGrowth(small: Sized, large: Sized): Generator<string> {
  const share = large.documents / small.documents
  yield `${large.documents} documents ÷ ${small.documents}: ${share.toFixed(2)} times the documents`
  yield costHead
  yield sayCostRatios('ours', large.ours, small.ours)
  const most = mostGrowth
  yield sayCostRatios(`for each document, at most ${most.toFixed(2)}`, large.ours, small.ours, {share, most})
  yield sayCostRatios('Astro', large.yardsticks.astro, small.yardsticks.astro)
  const [a, b] = [large.yardsticks.pagefind, small.yardsticks.pagefind]
  if (typeof a !== 'string' && typeof b !== 'string') yield sayCostRatios('Pagefind', a, b)
}

/** Time and CPU only: the two do not run at once, and their files are not those of a site. */
function sayTotal(ours: SiteCost, astro: SiteCost, pagefind: SiteCost): string {
  const ratios = [
    {head: 'seconds', ratio: ours.seconds / (astro.seconds + pagefind.seconds)},
    ...(ours.cpu === null || astro.cpu === null || pagefind.cpu === null
      ? []
      : [{head: 'CPU s', ratio: ours.cpu / (astro.cpu + pagefind.cpu)}])
  ]
  const over = ratios.filter(({ratio}) => ratio > mostTotal).map(({head}) => head)
  return (
    `ours ÷ (Astro + Pagefind), at most ${mostTotal}`.padEnd(44) +
    ratios.map(({ratio}) => ratio.toFixed(2).padStart(12)).join('') +
    (over.length === 0 ? '' : `  too much: ${over.join(', ')}`)
  )
}

type Size = {tree: Checkout; content: string; documents: number; rounds: number; folder: string}

async function measureSize(size: Size, smaller: Sized | null): Promise<Sized> {
  const {tree, content, documents, rounds, folder} = size
  const builds: SiteCost[] = []
  for (let round = 0; round < rounds; round++) {
    progress(`Building ${documents} documents, round ${round + 1} of ${rounds}`)
    tree.clear()
    builds.push(await buildSite(tree, content, `${documents} documents`))
  }
  const ours = leastOf(builds) ?? stop('Unexpected number of rounds, expected one or more')
  const others = join(folder, 'others')
  mkdirSync(others)
  const pages = {site: join(tree.root, siteFolder), folder: others, packages: join(tree.root, 'node_modules')}
  progress(`Astro, the pages of ${documents} documents`)
  const astro = await measureAstro(pages)
  progress(`Pagefind, the pages of ${documents} documents`)
  const pagefind = refusePagefind(documents, smaller) ?? (await measurePagefind(pages))
  progress(`Hugo, the pages of ${documents} documents`)
  const hugo = await measureHugo(pages)
  rmSync(others, {recursive: true})
  tree.clear()
  done()
  return {documents, ours, yardsticks: {astro, pagefind, hugo}}
}

/** Pagefind holds all pages at once: 2 GB for 5,765 documents. Where that is more than there is, the system would end processes. */
function refusePagefind(documents: number, smaller: Sized | null): string | null {
  const before = smaller?.yardsticks.pagefind
  if (smaller === null || before === undefined) return null
  if (typeof before === 'string') return before
  const expected = ((before.largest ?? 0) * documents) / smaller.documents
  const free = availableMemory() / 2 ** 20
  if (expected < free) return null
  return `Pagefind would need about ${expected.toFixed(0)} MB, and ${free.toFixed(0)} are free: not measured`
}
