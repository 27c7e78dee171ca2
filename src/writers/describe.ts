import type {DocumentEntry} from '../edition/catalogue.ts'

/** A document in a line of small print: “Secret · Exdis · Department of State, Central Files, POL CZECH–USSR”. */
export function describe({source}: DocumentEntry): string {
  if (!source) return ''
  const {marking, citation} = source
  const captions = [...(marking?.precedence ?? []), ...(marking?.distribution ?? [])]
  const path = citation ? [citation.repository ?? '', ...citation.parts] : []
  return [
    marking?.classification ?? '',
    ...captions.map(({value, raw}) => value ?? raw),
    citation?.kind === 'archive' ? path.filter((part) => part !== '').join(', ') : (citation?.raw ?? '')
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}
