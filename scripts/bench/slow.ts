/** How long a search takes on a slow line: Chromium's “Slow 4G”. */
import type {Query} from '../../test/search/queries.ts'
import {done, progress} from '../progress.ts'
import {plainWords} from './default-page.ts'
import type {Limits} from './limits.ts'
import {measureCold, measureTyped} from './measure.ts'
import {nameOf, toAddress, toPlainAddress, type Both} from './queries.ts'
import {at, compared, comparedHead, row, sayRatio} from './table.ts'

/** The milliseconds to ten results: typed in the open page, or by an address that is opened. */
export type Slow = {query: Query; typed: Sides; cold: Sides}
type Sides = {ours: number | null; theirs: number | null}

/** Measures each query once: on a line that slow, the machine hardly counts. */
export async function measureSlow({lab, ours, theirs, queries}: Both): Promise<Slow[]> {
  const measured: Slow[] = []
  for (const query of queries) {
    progress(`On a slow line, query ${measured.length + 1} of ${queries.length}`)
    const words = plainWords(query.q)
    measured.push({
      query,
      typed: {
        ours: await measureTyped(lab, ours, query.q),
        theirs: await measureTyped(lab, theirs, words)
      },
      cold: {
        ours: await measureCold(lab, ours, toAddress(query)),
        theirs: await measureCold(lab, theirs, toPlainAddress(query) ?? '')
      }
    })
  }
  done()
  return measured
}

/** A line for each, then the middle and the worst with the bound. */
export function* saySlow(measured: readonly Slow[], limits: Limits): Generator<string> {
  yield '\nseconds to the first ten results on Slow 4G'
  yield row('', ['ours', 'default', 'ratio', 'ours', 'default', 'ratio'])
  yield row('', ['typed', 'typed', '', 'address', 'address', ''])
  for (const {query, typed, cold} of measured)
    yield row(
      nameOf(query),
      [typed, cold].flatMap(({ours, theirs}) => [say(ours), say(theirs), sayRatio(ours, theirs)])
    )
  yield ''
  yield comparedHead
  for (const [way, name] of [
    ['typed', 'typed in the open page'],
    ['cold', 'by an address, nothing in the cache']
  ] as const)
    for (const [which, share] of [
      ['median', 0.5],
      ['worst', 1]
    ] as const) {
      const of = (side: keyof Sides) =>
        at(
          measured.flatMap((one) => one[way][side] ?? []),
          share
        )
      const most = way === 'typed' ? limits.slow : undefined
      yield compared(`${name}, the ${which}, s`, of('ours'), seconds, {most, theirs: of('theirs')})
    }
}

function say(milliseconds: number | null): string {
  return milliseconds === null ? '–' : seconds(milliseconds)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
