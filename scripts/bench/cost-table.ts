/** What builds took, in lines: each figure in its column. */
import type {SiteCost} from './site-cost.ts'
import {sayRatio} from './table.ts'

/** A figure of a build: how it is headed and written. */
type Column = {head: string; read: (cost: SiteCost) => number | null; digits: number}

const columns: readonly Column[] = [
  {head: 'seconds', read: ({seconds}) => seconds, digits: 1},
  {head: 'CPU s', read: ({cpu}) => cpu, digits: 1},
  {head: 'largest MB', read: ({largest}) => largest, digits: 0},
  {head: 'all MB', read: ({sum}) => sum, digits: 0},
  {head: 'files', read: ({files}) => files, digits: 0},
  {head: 'site MB', read: ({bytes}) => bytes / 1e6, digits: 1}
]

/** The heads of the columns. */
export const costHead = costRow(
  '',
  columns.map(({head}) => head)
)

/** The figures of a build. */
export function sayCost(name: string, cost: SiteCost): string {
  return costRow(
    name,
    columns.map(({read, digits}) => read(cost)?.toFixed(digits) ?? '–')
  )
}

/** Each figure of a build as a multiple of that of another, and of `share` where more was asked of it; over `most` it is named. */
export function sayCostRatios(
  name: string,
  ours: SiteCost,
  theirs: SiteCost,
  {share = 1, most}: {share?: number; most?: number} = {}
): string {
  const over: string[] = []
  const figures = columns.map(({head, read}) => {
    const [a, b] = [read(ours), read(theirs)]
    if (a !== null && b !== null && most !== undefined && a / b / share > most) over.push(head)
    return sayRatio(a === null ? null : a / share, b)
  })
  return costRow(name, figures) + (over.length === 0 ? '' : `  too much: ${over.join(', ')}`)
}

function costRow(name: string, figures: readonly string[]): string {
  return name.padEnd(44) + figures.map((figure) => figure.padStart(12)).join('')
}
