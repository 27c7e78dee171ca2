/** What `npm run bench -- --search` says: the search in figures, each beside its bound and Pagefind's default search. */
import {existsSync} from 'node:fs'
import {loadavg} from 'node:os'
import {join} from 'node:path'
import {queries, type Query} from '../../test/search/queries.ts'
import {openLab} from './browser.ts'
import {buildDefault, buildOurs, buildPage, sayBuild, type Size} from './build.ts'
import {defaultPage} from './default-page.ts'
import {limitsOf} from './limits.ts'
import {serveSearch, type SearchPage} from './measure.ts'
import {total, type Process} from './processes.ts'
import {askAll} from './queries.ts'
import {measureSlow, saySlow} from './slow.ts'
import {sayQueries, summarise} from './summary.ts'

const folder = join('.cache', 'bench')
const corpus = join('..', 'shared', 'corpus')

/** Lines on the search of 5,765 and of 30,000 documents; of the committed edition where the 22 volumes are not here. */
export async function* benchSearch(rounds: number): AsyncGenerator<string> {
  const copyPage = await buildPage(join(folder, 'site'))
  yield 'Best on a quiet machine: times and CPU of a busy one say little; bytes and requests are the same on any.'
  yield 'The default search: `pagefind --site` over pages with the words of the same documents and nothing around them,'
  yield 'asked by its JS API without quotation marks, scopes, facets and dates, and shown in a page of a few lines.'
  const sizes: Size[] = existsSync(corpus)
    ? [{content: corpus}, {content: corpus, documents: 30_000}]
    : [{content: 'content'}]
  if (sizes.length === 1) yield `no ${corpus}: the search of the committed edition only`
  for (const size of sizes) yield* benchSize(size, rounds, copyPage)
}

async function* benchSize(
  size: Size,
  rounds: number,
  copyPage: (out: string) => void
): AsyncGenerator<string> {
  const out = join(folder, String(size.documents ?? 'whole'))
  const {built, revised} = await buildOurs(size, out)
  copyPage(out)
  const limits = limitsOf(built.documents)
  const processes = await buildDefault(size, out + '-default')
  yield `\n${built.documents} documents: index`
  yield sayBuild('built', built, limits.index)
  yield sayBuild('built again, a heading revised', revised, null)
  yield sayDefault(processes)
  const right = revised.found.length - revised.wrong.length
  yield `${right} of ${revised.found.length} queries find exactly what a plain scan of the records finds`
  yield* revised.wrong

  const lab = await openLab()
  const served: SearchPage[] = []
  try {
    const ours = await serveSearch(out, 'search/')
    const theirs = await serveSearch(out + '-default', defaultPage)
    served.push(ours, theirs)
    yield `\n${built.documents} documents: search, in Chromium with an empty cache, load ${loadavg()[0]?.toFixed(1)}`
    const asked = await askAll({lab, ours, theirs, queries, rounds})
    yield* sayQueries(asked, revised.found)
    yield* summarise(asked, limits)
    yield* saySlow(await measureSlow({lab, ours, theirs, queries: ofEachClass(queries)}), limits)
  } finally {
    await Promise.all([lab.close(), ...served.map(({close}) => close())])
  }
}

/** The first query of each class, as it is typed: without choices. */
function ofEachClass(all: readonly Query[]): Query[] {
  const typed = all.filter(
    ({q, scope, forms, facets, from, to}) =>
      q !== '' &&
      scope === 'all' &&
      !forms &&
      Object.keys(facets).length === 0 &&
      from === null &&
      to === null
  )
  return [...new Map(typed.toReversed().map((query) => [query.class, query])).values()].toReversed()
}

function sayDefault(processes: readonly Process[] | null): string {
  if (processes === null) return 'default index of Pagefind: this system does not tell what it took'
  const {cpu, megabytes} = total(processes)
  return `default index of Pagefind: ${cpu.toFixed(1)} CPU s, ${megabytes.toFixed(0)} MB in the largest process`
}
