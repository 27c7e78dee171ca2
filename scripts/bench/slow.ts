/** How long a search takes on a slow line: Chromium's “Slow 4G”. */
import type {Query} from '../../test/search/queries.ts'
import {done, progress} from '../progress.ts'
import {plainWords} from './default-page.ts'
import type {Limits} from './limits.ts'
import {measureCold, measureTyped} from './measure.ts'
import {nameOf, toAddress, toPlainAddress, type Both} from './queries.ts'
import {at, compared, comparedHead, row, sayRatio} from './table.ts'

/**
 * The ways to ask: in the open page, once what every search needs was loaded on the focus; pasted there before that; typed
 * letter by letter; or by an address that is opened.
 */
const ways = {
  ready: 'in the open page, ready to search',
  pasted: 'pasted there at once',
  typed: 'typed there, five letters a second',
  opened: 'by an address, nothing in the cache'
}
type Way = keyof typeof ways
type Sides = {ours: number | null; theirs: number | null}

/** The milliseconds to ten results, by the way of asking: from Enter, or from opening the address. */
export type Slow = {query: Query} & Record<Way, Sides>

const pace = 200

/** Measures each query once: on a line that slow, the machine hardly counts. */
export async function measureSlow({lab, ours, theirs, queries}: Both): Promise<Slow[]> {
  const measured: Slow[] = []
  for (const query of queries) {
    progress(`On a slow line, query ${measured.length + 1} of ${queries.length}`)
    const words = plainWords(query.q)
    const put = async (pace: number, rests = false): Promise<Sides> => ({
      ours: await measureTyped(lab, ours, query.q, {pace, rests}),
      theirs: await measureTyped(lab, theirs, words, {pace, rests})
    })
    measured.push({
      query,
      ready: await put(0, true),
      pasted: await put(0),
      typed: await put(pace),
      opened: {
        ours: await measureCold(lab, ours, toAddress(query)),
        theirs: await measureCold(lab, theirs, toPlainAddress(query) ?? '')
      }
    })
  }
  done()
  return measured
}

/** A line for each, then the middle and the worst; the bound is that of a page which is open and ready. */
export function* saySlow(measured: readonly Slow[], limits: Limits): Generator<string> {
  const all = Object.keys(ways) as Way[]
  yield '\nseconds to the first ten results on Slow 4G'
  yield row(
    '',
    all.flatMap((way) => [way, '', ''])
  )
  yield row(
    '',
    all.flatMap(() => ['ours', 'default', 'ratio'])
  )
  for (const slow of measured)
    yield row(
      nameOf(slow.query),
      all.flatMap((way) => [
        say(slow[way].ours),
        say(slow[way].theirs),
        sayRatio(slow[way].ours, slow[way].theirs)
      ])
    )
  yield ''
  yield comparedHead
  for (const way of all)
    for (const [which, share] of [
      ['median', 0.5],
      ['worst', 1]
    ] as const) {
      const of = (side: keyof Sides) =>
        at(
          measured.flatMap((slow) => slow[way][side] ?? []),
          share
        )
      const most = way === 'ready' ? limits.slow : undefined
      yield compared(`${ways[way]}, the ${which}, s`, of('ours'), seconds, {most, theirs: of('theirs')})
    }
}

function say(milliseconds: number | null): string {
  return milliseconds === null ? '–' : seconds(milliseconds)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
