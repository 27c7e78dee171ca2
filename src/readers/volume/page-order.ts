/**
 * What the order of a volume says about pages where the chain from mark to mark is broken, since the edition lacks documents.
 *
 * > [41] begins on one of 80–97; 45, behind three that are not here, on 85: [41] begins and ends by 85.
 */
import type {PageBound} from '../../edition/document.ts'
import {toNumber} from '../../edition/pagination.ts'
import type {Bounds} from './page-bounds.ts'
import {toBound} from './page-stretch.ts'

/** A bound of a document. */
type Side = {id: string; side: keyof Bounds; bound: PageBound}

/** The bounds of documents in their order, each no earlier than the page that is known before it and no later than the next. */
export function keepOrder(bounds: ReadonlyMap<string, Bounds>): Map<string, Bounds> {
  const kept = new Map(Array.from(bounds, ([id, both]) => [id, {...both}]))
  const sides = Array.from(bounds, ([id, {begins, ends}]): Side[] => [
    {id, side: 'begins', bound: begins},
    {id, side: 'ends', bound: ends}
  ]).flat()
  const raised = narrow(sides, notBefore)
  for (const {id, side, bound} of narrow(raised.toReversed(), notAfter)) {
    const both = kept.get(id)
    if (both) both[side] = bound
  }
  return kept
}

/** Bounds, narrowed by the page that is known last before each. */
function narrow(sides: readonly Side[], by: (bound: PageBound, page: number) => PageBound): Side[] {
  let known: number | null = null
  return sides.map((side) => {
    const bound = known === null ? side.bound : by(side.bound, known)
    if (bound.status === 'known') known = toNumber(bound.page) ?? known
    return {...side, bound}
  })
}

function notBefore(bound: PageBound, page: number): PageBound {
  const [from, to] = rangeOf(bound)
  return page > from && page <= to ? toBound(page, to, 'layout') : bound
}

function notAfter(bound: PageBound, page: number): PageBound {
  const [from, to] = rangeOf(bound)
  return page < to && page >= from ? toBound(from, page, 'layout') : bound
}

/** The first and the last page of a range; of what is no range, or counts otherwise, none. */
function rangeOf(bound: PageBound): [from: number, to: number] {
  if (bound.status !== 'range') return [NaN, NaN]
  return [toNumber(bound.from) ?? NaN, toNumber(bound.to) ?? NaN]
}
