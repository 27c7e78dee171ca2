/** Pages that stood at other addresses, for the citation finder: a file that it loads when a citation leads nowhere else. */
import type {APIRoute} from 'astro'
import {corpus} from '../../ask/edition.ts'
import {formatAddress} from '../../edition/address.ts'
import type {MovedPages} from '../../finder/finder-facts.ts'

export const GET: APIRoute = () => {
  const moved: MovedPages = Object.fromEntries(
    Array.from(corpus.movedPages(), ([path, {outcome}]) => [
      path,
      outcome.status === 'gone'
        ? {gone: outcome.reason}
        : {to: formatAddress(outcome.address), why: outcome.why}
    ])
  )
  return new Response(JSON.stringify(moved), {headers: {'content-type': 'application/json'}})
}
