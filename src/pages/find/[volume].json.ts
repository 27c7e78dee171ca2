/** What the citation finder asks of a volume, as a file of its own that is loaded when it is needed. */
import type {APIRoute} from 'astro'
import {corpus} from '../../ask/edition.ts'
import {toFinderFacts} from '../../finder/finder-facts.ts'

export function getStaticPaths() {
  return Array.from(corpus.catalogue.values(), (entry) => ({params: {volume: entry.volume.id}}))
}

export const GET: APIRoute = ({params}) => {
  const entry = corpus.catalogue.get(params.volume ?? '')
  if (!entry) throw new Error(`Unexpected \`${params.volume}\`, expected a volume`)
  return new Response(JSON.stringify(toFinderFacts(entry)), {headers: {'content-type': 'application/json'}})
}
