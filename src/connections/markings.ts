/** How documents were marked: classifications, precedences and handling captions, each with its documents. */
import type {Catalogue, DocumentEntry} from '../edition/catalogue.ts'
import {Classification, Distribution, Precedence} from '../edition/captions.ts'
import type {Marking} from '../edition/source-note.ts'
import type {Listed} from './listing.ts'
import {toSlug} from './slug.ts'
import {tally, type Tally} from './tally.ts'

/** Under which all markings stand. */
export const markingsPath = '/markings/'

/** What a marking says: how secret, how urgent, who may see it; or what, is not known: it is not in the lists. */
export type MarkingUse = 'classification' | 'precedence' | 'distribution' | 'unlisted'

/** A word of a marking. */
export type MarkingEntry = {
  slug: string
  /** The usual form; as printed, where the lists do not have it. */
  value: string
  /** What it is used for; “Eyes Only” stands as a classification and as a handling caption. */
  uses: MarkingUse[]
  /** The printed forms of precedences and handling captions; a classification is kept in its usual form only. */
  printed: Tally
  entries: DocumentEntry[]
}

/** Markings by the last step of their address, in the order of the lists; unlisted ones last, the commonest first. */
export type Markings = ReadonlyMap<string, MarkingEntry>

/** The address of a word of a marking: its usual form, or as printed where it has none. */
export function markingPath(value: string): string {
  return markingsPath + toSlug(value) + '/'
}

/** Every marking of an edition. */
export function indexMarkings(catalogue: Catalogue): Markings {
  const found = new Map<string, Found[]>()
  for (const {documents} of catalogue.values())
    for (const entry of documents.values())
      for (const word of entry.source?.marking ? wordsOf(entry.source.marking) : []) {
        const slug = toSlug(word.value)
        if (slug === '') continue
        const here = found.get(slug)
        if (here) here.push({...word, entry})
        else found.set(slug, [{...word, entry}])
      }
  const entries = [...found].map(([slug, words]) => toMarking(slug, words))
  return new Map(
    entries
      .sort((a, b) => rank(a) - rank(b) || b.entries.length - a.entries.length)
      .map((entry) => [entry.slug, entry])
  )
}

/** The documents that bear a marking, each with all of its marking as printed. */
export function listMarked({entries}: MarkingEntry): Listed[] {
  return entries.map((entry) => ({entry, remark: entry.source?.marking?.raw ?? ''}))
}

type Word = {value: string; use: MarkingUse; raw: string | null}
type Found = Word & {entry: DocumentEntry}

function wordsOf({classification, precedence, distribution}: Marking): Word[] {
  return [
    ...(classification === null ? [] : [{value: classification, use: 'classification' as const, raw: null}]),
    ...precedence.map(({value, raw}) => ({value, use: 'precedence' as const, raw})),
    ...distribution.map(({value, raw}): Word =>
      value === null ? {value: raw, use: 'unlisted', raw} : {value, use: 'distribution', raw}
    )
  ]
}

function toMarking(slug: string, words: readonly Found[]): MarkingEntry {
  const listed = words.find(({use}) => use !== 'unlisted')
  const printed = tally(words.flatMap(({raw}) => raw ?? []))
  return {
    slug,
    value: listed?.value ?? printed[0]?.text ?? slug,
    uses: [...new Set(words.map(({use}) => use))],
    printed,
    entries: [...new Set(words.map(({entry}) => entry))]
  }
}

/** The closed lists one after the other. */
const order: readonly string[] = [...Classification.options, ...Precedence.options, ...Distribution.options]

function rank({value}: MarkingEntry): number {
  const at = order.indexOf(value)
  return at === -1 ? order.length : at
}
