/** The rules that a choice from the contents of a volume needs, for its own page and for those of its divisions. */
import type {APIRoute} from 'astro'
import {corpus} from '../../ask/edition.ts'
import {offersChoice, toFilters, toRules} from '../../views/filters.ts'

export function getStaticPaths() {
  return [...corpus.catalogue.values()]
    .filter(({documents}) => offersChoice(toFilters([...documents.values()])))
    .map(({volume}) => ({params: {volume: volume.id}}))
}

export const GET: APIRoute = ({params}) => {
  const entry = corpus.catalogue.get(params.volume ?? '')
  if (!entry) throw new Error(`Unexpected \`${params.volume}\`, expected a volume`)
  const rules = toRules(toFilters([...entry.documents.values()]))
  return new Response(rules + '\n', {headers: {'content-type': 'text/css'}})
}
