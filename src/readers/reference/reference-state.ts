/** What the readers of references share: the text, where they are, and what was cited before. */
import type {Cited, Found} from './volume-citation.ts'

/** Where a text stands: it decides what “this volume” and “footnote 4 above” mean. */
export type ReferenceContext = {volume: string; document: string; role: 'note' | 'text' | 'source'}

/** A reader's state; it never leaves the readers. */
export type ReferenceState = {
  text: string
  context: ReferenceContext
  found: Found[]
  /** Where the last reference ends. */
  end: number
  cited: Cited | null
  /** The document named last: “footnote 4, ibid.” is a footnote of it. */
  document: string | null
  /** The document or footnote of this volume that was named last, if nothing else was since: “see ibid.” means it. */
  last: string | null
}

/** Takes references into the state. */
export function accept(
  state: ReferenceState,
  citation: {found: Found[]; end: number; cited: Cited | null} | null
): void {
  if (!citation) return
  for (const found of citation.found) state.found.push(found)
  state.end = citation.end
  state.cited = citation.cited
  const target = citation.found.at(-1)?.target ?? null
  state.last = target?.startsWith('#') ? target : null
  const document = target?.replace(/fn\w+$/u, '')
  if (document !== undefined && /#(?:d|pg_)/u.test(document)) state.document = document
}

/** A work or archive that an ibid. after it means. */
export const otherWork =
  /\bLibrary\b|\bTimes\b|\bHearings\b|\bCong\.|\bFiles?\b|\bLot \d|\bBox \d|\bRG[ –-]?\d|\bCollection\b|\b(?:POL|DEF|AID|ORG|FN) \d|\bBulletin\b|\bPress Releases?\b|\bDiario Oficial\b|\bGaceta\b|\bPapers\b|\bArchives\b|\bCurrent Documents\b|\bTreaty Series\b|\bRecords?\b|\bStat\.|\bTIAS\b|\bUST\b|\bInternational Agreements\b|\bAmerican Foreign Policy\b|\bBasic Documents\b|\b\d{3}[A-Z]?\.\w+\/\d/u

/** A paper that the volume prints: `telegram 495, July 19, from Santiago, p. 995` */
export const ownPaper =
  /\b(?:telegrams?|memorandum|letter|despatch|airgram|aide-mémoire|note No\.|draft treaty|from the (?:Ambassador|Minister|Chargé)|ante|post|infra|editorial note)\b/u

/** The words of the same clause before a place. */
export function clauseBefore(text: string, from: number, to: number): string {
  return /[^;)]*$/u.exec(text.slice(from, to))?.[0] ?? ''
}
