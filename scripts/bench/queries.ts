/** The 60 queries, asked of our search and of the default one. */
import {formatSearchState} from '../../src/search/page/search-state.ts'
import {toOptions, type Query} from '../../test/search/queries.ts'
import {done, progress} from '../progress.ts'
import type {Lab} from './browser.ts'
import {plainWords} from './default-page.ts'
import {measureOpen, type Answered, type SearchPage} from './measure.ts'

/** A query and its answers; `null` where there was none, or where the default search has nothing to be asked. */
export type Asked = {query: Query; ours: Answered | null; theirs: Answered | null}

/** Both searches, each in a page of its own. */
export type Both = {lab: Lab; ours: SearchPage; theirs: SearchPage; queries: readonly Query[]}

/** Asks every query of both searches; of several rounds the fastest counts. */
export async function askAll({
  lab,
  ours,
  theirs,
  queries,
  rounds
}: Both & {rounds: number}): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const query of queries) {
    progress(`Query ${asked.length + 1} of ${queries.length}`)
    const plain = toPlainAddress(query)
    asked.push({
      query,
      ours: await fastest(rounds, () => measureOpen(lab, ours, toAddress(query))),
      theirs: plain === null ? null : await fastest(rounds, () => measureOpen(lab, theirs, plain))
    })
  }
  done()
  return asked
}

/** The address of a query in our search page. */
export function toAddress(query: Query): string {
  return formatSearchState({...toOptions(query), query: query.q, rest: []})
}

/** Its words in the page of the default search; `null` where it has none. */
export function toPlainAddress({q}: Query): string | null {
  return q === '' ? null : '?' + new URLSearchParams({q: plainWords(q)}).toString()
}

/** > "not printed" · notes   nuclear weapons · memorandum of conversation … */
export function nameOf({q, scope, forms, facets, from, to}: Query): string {
  const choices = [
    scope === 'all' ? [] : scope,
    forms ? 'forms' : [],
    ...Object.values(facets),
    from ?? [],
    to ?? []
  ]
  const name = [q, ...choices.flat()].filter((part) => part !== '').join(' · ')
  return name.length > 48 ? name.slice(0, 47) + '…' : name
}

async function fastest(rounds: number, measure: () => Promise<Answered | null>): Promise<Answered | null> {
  const answers: Answered[] = []
  for (let round = 0; round < rounds; round++) {
    const answered = await measure()
    if (!answered) break
    answers.push(answered)
  }
  return answers.sort((a, b) => a.query.milliseconds - b.query.milliseconds)[0] ?? null
}
