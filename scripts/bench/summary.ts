/** What the 60 queries needed, in lines: each by itself, then the middle and the worst. */
import type {Limits} from './limits.ts'
import type {Answered, Load} from './measure.ts'
import {nameOf, type Asked} from './queries.ts'
import {at, compared, comparedHead, figuresOf, kilo, row, sayRatio} from './table.ts'

/** A line for each query: what it needed beyond what every search needs, from Enter on. */
export function* sayQueries(asked: readonly Asked[], found: readonly number[]): Generator<string> {
  const head = ['requests', 'KB', 'ms', 'CPU ms']
  yield row('', ['documents', ...head, ...head, 'CPU'])
  yield row('', ['', 'ours', '', '', '', 'default', '', '', '', 'ratio'])
  for (const [number, {query, ours, theirs}] of asked.entries())
    yield row(nameOf(query), [
      String(found[number] ?? '–'),
      ...figuresOf(shownOf(ours)),
      ...figuresOf(shownOf(theirs)),
      sayRatio(cpuOf(ours), cpuOf(theirs))
    ])
}

/** The middle and the worst of them, with the bounds. */
export function* summarise(asked: readonly Asked[], limits: Limits): Generator<string> {
  const answers = {
    ours: asked.flatMap(({ours}) => ours ?? []),
    theirs: asked.flatMap(({theirs}) => theirs ?? [])
  }
  const rare = asked.filter(({query}) => query.class === 'rare')
  const figure = (part: 'page' | 'code' | 'start' | 'query', name: keyof Load, share: number) => ({
    ours: at(
      answers.ours.filter(hasHits).map((answer) => answer[part][name]),
      share
    ),
    theirs: at(
      answers.theirs.filter(hasHits).map((answer) => answer[part][name]),
      share
    )
  })
  const line = (
    name: string,
    {ours, theirs}: {ours: number | null; theirs: number | null},
    format: (figure: number) => string,
    most?: number
  ): string => compared(name, ours, format, {most, theirs})
  const rareOf = (side: 'ours' | 'theirs') =>
    at(
      rare.flatMap((asked) => shownOf(asked[side])?.bytes ?? []),
      1
    )
  const whole = (figure: number): string => figure.toFixed(0)
  const ratios = asked.flatMap(({ours, theirs}) => {
    const [a, b] = [cpuOf(ours), cpuOf(theirs)]
    return a === null || b === null || b === 0 ? [] : [a / b]
  })
  const workerRatios = asked.flatMap(({ours, theirs}) => {
    const [a, b] = [workersOf(ours), workersOf(theirs)]
    return a === null || b === null || b === 0 ? [] : [a / b]
  })
  const queryRatios = asked.flatMap(({ours, theirs}) => {
    const [a, b] = [shownOf(ours)?.cpu, shownOf(theirs)?.cpu]
    return a === undefined || b === undefined || b === 0 ? [] : [a / b]
  })
  yield ''
  yield comparedHead
  yield line('search page, KB', figure('page', 'bytes', 0.5), kilo)
  yield line('its scripts and styles, KB', figure('code', 'bytes', 0.5), kilo)
  yield line('ready to search, requests', figure('start', 'requests', 0.5), whole, limits.start.requests)
  yield line('ready to search, KB', figure('start', 'bytes', 0.5), kilo, limits.start.bytes)
  yield line('ready to search, ms after the focus', figure('start', 'milliseconds', 0.5), whole)
  yield line(
    'rare word, the worst, KB',
    {ours: rareOf('ours'), theirs: rareOf('theirs')},
    kilo,
    limits.rare.bytes
  )
  for (const [name, share, most] of [
    ['median', 0.5, limits.median],
    ['worst', 1, limits.worst]
  ] as const) {
    const requests = 'requests' in most ? most.requests : undefined
    yield line(`query, the ${name}, requests`, figure('query', 'requests', share), whole, requests)
    yield line(`query, the ${name}, KB`, figure('query', 'bytes', share), kilo, most.bytes)
    yield line(`query, the ${name}, ms`, figure('query', 'milliseconds', share), whole, most.milliseconds)
  }
  const milli = (seconds: number): string => (seconds * 1000).toFixed(0)
  yield line('CPU of getting ready, the median, ms', figure('start', 'cpu', 0.5), milli)
  yield line('CPU of a query, the median, ms', figure('query', 'cpu', 0.5), milli)
  yield line('CPU of a query, the worst, ms', figure('query', 'cpu', 1), milli)
  yield compared(
    'CPU of a search, ready and query, median ratio',
    at(ratios, 0.5),
    (ratio) => ratio.toFixed(2),
    {
      most: limits.cpu
    }
  )
  yield compared('CPU of the workers alone, ready and query, median ratio', at(workerRatios, 0.5), (ratio) =>
    ratio.toFixed(2)
  )
  yield compared('CPU of a query alone, median ratio', at(queryRatios, 0.5), (ratio) => ratio.toFixed(2))
  const both = asked.filter(({ours, theirs}) => cpuOf(ours) !== null && cpuOf(theirs) !== null)
  const together = (side: 'ours' | 'theirs') =>
    both.reduce((sum, asked) => sum + (cpuOf(asked[side]) ?? 0), 0)
  const all = {ours: together('ours'), theirs: together('theirs')}
  const working = (side: 'ours' | 'theirs') =>
    both.reduce((sum, asked) => sum + (workersOf(asked[side]) ?? 0), 0)
  const work = {ours: working('ours'), theirs: working('theirs')}
  yield line(`CPU of ${both.length} searches together, s`, all, (seconds) => seconds.toFixed(1))
  yield line(`CPU of their workers together, s`, work, (seconds) => seconds.toFixed(1))
  const silent = asked.filter(({ours}) => !ours || !hasHits(ours)).map(({query}) => nameOf(query))
  if (silent.length > 0) yield 'without documents, and not counted: ' + silent.join('; ')
}

function hasHits({hits}: Answered): boolean {
  return hits > 0
}

/** What a query needed more; nothing where no document is shown. */
function shownOf(answered: Answered | null): Load | null {
  return answered && hasHits(answered) ? answered.query : null
}

/** From the focus on the box until everything is quiet. */
function cpuOf(answered: Answered | null): number | null {
  return answered && hasHits(answered) ? answered.start.cpu + answered.query.cpu : null
}

/** The same of the worker, which searches and draws nothing. */
function workersOf(answered: Answered | null): number | null {
  return answered && hasHits(answered) ? answered.start.workers + answered.query.workers : null
}
