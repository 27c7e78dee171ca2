/** What citations say of the documents of a volume, as a file that is loaded when a result list is taken away. */
import type {APIRoute} from 'astro'
import {corpus} from '../../ask/edition.ts'
import {toCiteFacts} from '../../search/cite-facts.ts'

export function getStaticPaths() {
  return Array.from(corpus.catalogue.values(), (entry) => ({params: {volume: entry.volume.id}}))
}

export const GET: APIRoute = ({params}) => {
  const entry = corpus.catalogue.get(params.volume ?? '')
  if (!entry) throw new Error(`Unexpected \`${params.volume}\`, expected a volume`)
  return new Response(JSON.stringify(toCiteFacts(entry)), {headers: {'content-type': 'application/json'}})
}
