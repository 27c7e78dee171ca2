/** What `npm run bench -- --against REV` says: what a build takes, as a multiple of what it took in another revision. */
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {loadavg} from 'node:os'
import {join} from 'node:path'

import {done, progress} from '../progress.ts'
import {checkOut, copyTree, findCommit, type Checkout} from './checkouts.ts'
import {costHead, sayCost, sayCostRatios} from './cost-table.ts'
import {buildSite, leastOf, type SiteCost} from './site-cost.ts'
import {requireFolder, stop} from './stop.ts'
import {makeTemporary} from './temporary.ts'

/** What is built. */
export type Case = keyof typeof cases

/** The cases, in the order in which they are built, with their names in the table. */
export const cases = {
  full: 'full build, nothing kept',
  unchanged: 'nothing changed',
  one: 'one document changed'
} as const satisfies Record<string, string>

/** What is compared: a project and another revision of it, on a content folder. */
export type Comparison = {
  project: string
  revision: string
  content: string
  rounds: number
  only: readonly Case[]
}

/** The cases of a list such as `full,one`; `null` where one of them is none. */
export function parseCases(text: string): Case[] | null {
  const names = text.split(',').map((name) => name.trim())
  const isCase = (name: string): name is Case => Object.hasOwn(cases, name)
  return names.every(isCase) ? names : null
}

/** Builds both in turn, and says what that took; leaves nothing behind. */
export async function* compareBuilds(comparison: Comparison): AsyncGenerator<string> {
  const {project, revision, content, rounds, only} = comparison
  findCommit(project, revision)
  requireFolder(content)
  const {folder, remove} = makeTemporary()
  try {
    progress('Copying the content and this tree')
    const copied = join(folder, 'content')
    cpSync(content, copied, {recursive: true, dereference: true})
    const ours = copyTree(project, join(folder, 'this'))
    progress(`Installing ${revision}`)
    const theirs = await checkOut(project, revision, join(folder, 'that'))
    const load = loadavg()[0]?.toFixed(1)
    yield `${content}, Node ${process.version}, load ${load} at the beginning`
    yield `this tree with all that is not committed, and \`${theirs.name}\`, in turn${rounds === 1 ? '' : `; of ${rounds} rounds the least of each figure`}\n`
    const costs = await buildAll({ours, theirs, content: copied, rounds, only})
    done()
    yield* sayComparison(theirs.name, costs)
  } finally {
    done()
    remove()
  }
}

/** What a case took on either side. */
export type Compared = {name: Case; ours: SiteCost; theirs: SiteCost}

/** A table of ratios, and the figures that they are of. */
export function* sayComparison(revision: string, costs: readonly Compared[]): Generator<string> {
  yield `this tree ÷ ${revision}`
  yield costHead
  for (const {name, ours, theirs} of costs) yield sayCostRatios(cases[name], ours, theirs)
  yield ''
  yield 'the figures themselves'
  yield costHead
  for (const {name, ours, theirs} of costs) {
    yield sayCost(cases[name] + ', this tree', ours)
    yield sayCost(cases[name] + ', ' + revision, theirs)
  }
}

/** Changes a word in the middle of a text of an edition, and gives what puts it back. */
export function changeWord(content: string): () => void {
  const texts = readdirSync(content, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.txt'))
    .sort()
  for (const name of texts.slice(Math.floor(texts.length / 2))) {
    const path = join(content, name)
    const before = readFileSync(path, 'utf8')
    // not a name, nor a word of the heading
    const words = [...before.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{5,}(?![\p{L}\p{N}])/gu)]
    const word = words[Math.floor(words.length / 2)]
    if (!word) continue
    writeFileSync(path, before.slice(0, word.index) + 'revised' + before.slice(word.index + word[0].length))
    return () => {
      writeFileSync(path, before)
    }
  }
  return stop(`Unexpected content, expected a text in which a word can be changed`)
}

type Sides = {ours: Checkout; theirs: Checkout; content: string; rounds: number; only: readonly Case[]}

/** In every round all cases are built, since each needs the site of the one before. */
async function buildAll({ours, theirs, content, rounds, only}: Sides): Promise<Compared[]> {
  const names = Object.keys(cases).filter((name): name is Case => Object.hasOwn(cases, name))
  const last = names.findLastIndex((name) => only.includes(name))
  const spent = new Map<string, SiteCost[]>()
  const keyOf = (side: Checkout, name: Case): string => (side === ours ? 'ours ' : 'theirs ') + name
  for (let round = 0; round < rounds; round++) {
    // whoever is first finds the disk as the other left it
    const sides = round % 2 === 0 ? [ours, theirs] : [theirs, ours]
    for (const side of sides) side.clear()
    let putBack = (): void => undefined
    for (const name of names.slice(0, last + 1)) {
      // the site of the full build is all that it needs
      if (name === 'unchanged' && !only.includes(name)) continue
      if (name === 'one') putBack = changeWord(content)
      for (const side of sides) {
        progress(`Round ${round + 1} of ${rounds}, ${cases[name]}: ${side.name}`)
        const cost = await buildSite(side, content, cases[name])
        const key = keyOf(side, name)
        spent.set(key, [...(spent.get(key) ?? []), cost])
      }
    }
    putBack()
  }
  return only.flatMap((name) => {
    const [a, b] = [ours, theirs].map((side) => leastOf(spent.get(keyOf(side, name)) ?? []))
    return a && b ? [{name, ours: a, theirs: b}] : []
  })
}
