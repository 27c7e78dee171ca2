import type {DocumentEntry} from '../edition/catalogue.ts'
import type {Citation} from '../edition/source-note.ts'

/** How long the line is that says what a document is about. */
const length = 120

/** What a document is about: its subject, else its first words. */
export function summarize({subject, opening}: DocumentEntry): string {
  if (subject !== null) return subject
  if (opening.length <= length) return opening
  const words = opening.slice(0, length)
  return words.slice(0, words.lastIndexOf(' ')) + ' …'
}

/** Documents as a list shows them, each with what it is about. */
export function listEntries(entries: readonly DocumentEntry[]): {entry: DocumentEntry; remark: string}[] {
  return entries.map((entry) => ({entry, remark: summarize(entry)}))
}

/** A document in a line of small print: “Secret · Exdis · Department of State, Central Files, POL CZECH–USSR”. */
export function describe({source}: DocumentEntry): string {
  if (!source) return ''
  const {marking, citation} = source
  const captions = [...(marking?.precedence ?? []), ...(marking?.distribution ?? [])]
  const path = citation ? [repositoryOf(citation), ...citation.parts] : []
  return [
    marking?.classification ?? '',
    ...captions.map(({value, raw}) => value ?? raw),
    citation?.kind === 'archive' ? path.filter((part) => part !== '').join(', ') : (citation?.raw ?? '')
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}

/** The repository as an editor would add it: in brackets where it is not printed. */
function repositoryOf({repository, inferred}: Citation): string {
  return inferred === undefined ? (repository ?? '') : `[${repository}]`
}
