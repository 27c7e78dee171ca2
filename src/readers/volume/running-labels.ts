/**
 * Notes that are numbered through a chapter: which label the notes of each document begin with, by all documents of the
 * volume in order.
 *
 * > d1 … 69, 70   d2 … May 5.71   d3 … 1 p.m.72
 *                    └ label 71 after the date, since the notes before end with 70
 *
 * What one document tells the next is evidence with a cost where it is contradicted: the best way through the volume is
 * looked for, and a document whose neighbours leave several ways open keeps its doubt.
 */
import {findBeginnings, type CallSearch} from '../text/call-search.ts'
import type {Beginning, Expected, LabelStyle} from '../text/expected.ts'

/** What is known of a document alone: its notes, and the first and last label where they count from 0 or 1 without doubt. */
export type LabelledDocument = {
  search: CallSearch
  plain: {first: number; last: number} | null
  /** Whether it stands right behind the one before, and begins a chapter. */
  follows: boolean
  opensChapter: boolean
}

/** What it costs that a label does not go on from the one before, by how it differs. */
const costs = {
  /** A chapter begins again with 1: where the contents say that one begins, after a high number, anywhere. */
  restart: {chapter: 0.7, high: 1.2, anywhere: 3.2},
  /** On the first page of a chapter labels may go on. */
  goesOn: 0.7,
  /** The note before is called again: with the same words, with others. */
  same: {words: 2, other: 5},
  /** So many labels are skipped. */
  skipped: [2.6, 4.2, 5.5, 6],
  /** Documents between are missing. */
  gap: 3,
  anywhere: 4.5,
  other: 8
}
const high = 90
const longestGap = 25
/** What a first label costs where labels begin again on each page: of 216 documents of 1917, 185 begin and 31 go on. */
const onPage = {first: 0.2, goesOn: 1.9, later: 5, other: 8}
/** In a volume in which labels begin again with each document, what it costs that they do not. */
const begins = {usual: 0, other: 6}
/** How many ways through the volume are followed. */
const width = 6
/** What speaks against a label by the documents around is at most this. */
const most = 12
/** A volume with a smaller share of documents that count from 1 may have notes that run on. */
const mostlyPlain = 0.85
/** One with a smaller share has labels that run on, though they were not found to: its files may be in disorder. */
const halfPlain = 0.5

type Node = Beginning & {forward: number; backward: number}

/**
 * For each document what its neighbours expect, in the style that makes most of all documents; `null` for all where labels
 * begin again with each document. `mayRun` says that labels of such years run through chapters.
 */
export function expectLabels(
  documents: readonly LabelledDocument[],
  styles: readonly LabelStyle[],
  {mayRun}: {mayRun: boolean}
): (Expected | null)[] {
  const alone = documents.map(() => null)
  const plain = documents.filter((document) => document.plain !== null).length
  const isPlain = plain >= documents.length * mostlyPlain
  if (plain === documents.length) return alone
  if (isPlain && styles.every((style) => style === 'chapter') && surelyBeginAgain(documents)) return alone
  let best = {total: -Infinity, style: null as LabelStyle | null, steps: [] as Node[][]}
  for (const style of styles) {
    const steps = forward(documents, style, isPlain)
    if (style === 'chapter') best = better(best, {total: separately(steps), style: null, steps})
    best = better(best, {total: totalOf(steps), style, steps})
    if (style === 'signs' && hasSigns(documents)) break
  }
  if (best.style) return finish(documents, best.steps, best.style)
  const beginAgain = !mayRun || plain >= documents.length * halfPlain
  return beginAgain ? alone : documents.map((document) => (document.plain ? null : inDoubt))
}

/** In a volume whose labels neither go on nor begin again with each document, what is read of one that does not count from 1. */
const inDoubt: Expected = {
  style: 'chapter',
  contradicted: true,
  costs: [
    [0, 0],
    [1, 0]
  ],
  other: begins.other
}

/**
 * Whether labels begin again with each document, whatever is found in those whose labels are in doubt, so that they need not be
 * searched: if labels ran on, each document that counts from 1 right behind another would cost a restart, or all its labels,
 * and those in doubt can speak against that with no more than it costs them to begin elsewhere.
 */
function surelyBeginAgain(documents: readonly LabelledDocument[]): boolean {
  const restarts = documents.filter(({plain, opensChapter}, index) => {
    const last = documents[index - 1]?.plain?.last ?? 0
    return plain?.first === 1 && !opensChapter && last > 0 && last < high
  })
  const doubtful = documents.filter(({plain}) => plain === null || plain.first > 1)
  return restarts.length * costs.restart.anywhere > doubtful.length * begins.other
}

/** Whether the texts have a sign for most notes: then labels are no numbers. */
function hasSigns(documents: readonly LabelledDocument[]): boolean {
  const searches = documents.map(({search}) => search)
  const notes = searches.flatMap(({clues}) => clues).length
  const signs = searches.flatMap(({candidates}) => candidates).filter(({value}) => value === null).length
  return signs * 2 >= notes
}

type Found = {total: number; style: LabelStyle | null; steps: Node[][]}

function better(one: Found, other: Found): Found {
  return other.total > one.total ? other : one
}

function finish(documents: readonly LabelledDocument[], steps: Node[][], style: LabelStyle): Expected[] {
  backward(documents, steps, style)
  const best = steps.map(bestOf)
  const jumps = documents.map((document, index) => {
    const [node, before] = [best[index], best[index - 1]]
    return node && before ? step(before.last, node.first, style, document, documents[index - 1]) : null
  })
  return steps.map((nodes, index) => {
    const sides = [jumps[index], jumps[index + 1]].filter((cost) => cost !== null && cost !== undefined)
    const contradicted = sides.length > 0 && sides.every((cost) => cost >= costs.other)
    return toExpected(nodes, style, contradicted || isInDisorder(jumps, index))
  })
}

/**
 * Whether the labels of most documents around one do not go on, by what each step costs: what fits there fits by chance.
 */
export function isInDisorder(jumps: readonly (number | null)[], index: number): boolean {
  const around = jumps.slice(Math.max(0, index - nearby), index + nearby + 1)
  return around.filter((cost) => cost !== null && cost > costs.gap).length > around.length * 0.5
}

const nearby = 4

/** The nodes of each document with the worth of the best way up to each. */
function forward(documents: readonly LabelledDocument[], style: LabelStyle, isPlain: boolean): Node[][] {
  let before: Node[] = []
  return documents.map((document, index) => {
    const last = documents[index - 1]
    const ways = before.toSorted((a, b) => b.forward - a.forward).slice(0, width)
    const nodes = beginningsOf(document, ways, style, isPlain).map((beginning): Node => {
      const came =
        ways.length === 0
          ? -(beginning.first === 1 ? 0 : costs.restart.anywhere)
          : Math.max(
              ...ways.map((way) => way.forward - step(way.last, beginning.first, style, document, last))
            )
      return {...beginning, forward: came + beginning.score, backward: 0}
    })
    before = nodes
    return nodes
  })
}

/** Adds the worth of the best way from each node on. */
function backward(documents: readonly LabelledDocument[], steps: readonly Node[][], style: LabelStyle): void {
  for (let index = steps.length - 2; index >= 0; index--) {
    const [next, document] = [steps[index + 1] ?? [], documents[index + 1]]
    if (!document) continue
    for (const node of steps[index] ?? [])
      node.backward = Math.max(
        ...next.map(
          (way) => way.score + way.backward - step(node.last, way.first, style, document, documents[index])
        )
      )
  }
}

/** The first labels of a document: those that its text allows, and those that the documents before expect. */
function beginningsOf(
  {search, plain}: LabelledDocument,
  ways: readonly Node[],
  style: LabelStyle,
  isPlain: boolean
): Beginning[] {
  const [best] = ways
  const labels = ways.slice(0, 3).map(({last}) => last + 1)
  if (best) labels.push(best.last, best.last + 2)
  const found =
    plain && isPlain
      ? [{...plain, score: 0}]
      : findBeginnings(search, {
          style,
          contradicted: false,
          costs: labels.map((label) => [label, 0]),
          other: begins.other
        })
  // the labels count on, though the text has none of them
  const lost = -search.clues.length * (style === 'signs' ? lostSign : lostLabel)
  const expected = [...new Set([1, ...labels])].filter((label) => !found.some(({first}) => first === label))
  return [...found, ...expected.map((first) => ({first, score: lost, last: first + search.clues.length - 1}))]
}

/** What speaks against a label, or a sign, that the text does not have. */
const lostLabel = 8
const lostSign = 4

function step(
  last: number,
  first: number,
  style: LabelStyle,
  document: LabelledDocument,
  before: LabelledDocument | undefined
): number {
  const by = first - last
  if (style !== 'chapter') {
    if (first <= 1) return onPage.first
    return by === 1 ? onPage.goesOn : first <= 4 ? onPage.later : onPage.other
  }
  if (by === 1) return document.opensChapter ? costs.goesOn : 0
  if (first === 1) {
    if (document.opensChapter) return costs.restart.chapter
    return last >= high ? costs.restart.high : costs.restart.anywhere
  }
  if (!document.follows) return by > 1 && by < longestGap ? costs.gap : costs.anywhere
  if (by === 0) return repeats(document, before) ? costs.same.words : costs.same.other
  return by > 1 ? (costs.skipped[by - 2] ?? costs.other) : costs.other
}

/** Whether the first note says what the last note of the document before does. */
function repeats({search}: LabelledDocument, before: LabelledDocument | undefined): boolean {
  return search.clues[0]?.opening === before?.search.clues.at(-1)?.opening
}

function totalOf(steps: readonly Node[][]): number {
  return Math.max(...(steps.at(-1) ?? []).map((node) => node.forward))
}

/** What the documents are worth if labels begin again with each. */
function separately(steps: readonly Node[][]): number {
  let total = 0
  for (const nodes of steps)
    total += Math.max(
      ...nodes.map(({first, score}) => score - (first === 0 || first === 1 ? begins.usual : begins.other))
    )
  return total
}

/** The node of a document that the best way through the volume takes. */
function bestOf(nodes: readonly Node[]): Node | undefined {
  return nodes.toSorted((a, b) => b.forward + b.backward - a.forward - a.backward)[0]
}

function toExpected(nodes: readonly Node[], style: LabelStyle, contradicted: boolean): Expected {
  const worth = nodes.map(({first, score, forward, backward}) => [first, forward + backward - score] as const)
  const best = Math.max(...worth.map(([, value]) => value))
  return {
    style,
    contradicted,
    costs: worth.map(([first, value]) => [first, Math.min(most, best - value)]),
    other: most
  }
}
