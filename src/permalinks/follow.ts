import {formatAddress, type Address} from '../edition/address.ts'
import {DocumentId} from '../edition/document.ts'
import {holds, noteWords, pagesOf, paragraphWords, type Ledgers} from './ledger.ts'
import {everything, type Redirect, type Redirects} from './redirect.ts'
import {nothing} from './words-under-addresses.ts'

/** The addresses of an edition: those it publishes, those it has ever published, and where the others lead. */
export type Permalinks = {published: Ledgers; recorded: Ledgers; redirects: Redirects}

/**
 * Where an address leads: to one that is published, itself or another, and what readers should be told; it was
 * withdrawn, and why; nowhere, and the last address that was come to; back to itself.
 */
export type Outcome =
  | {status: 'published'; address: Address; why: string | null}
  | {status: 'gone'; reason: string}
  | {status: 'vanished'; at: Address}
  | {status: 'loop'}

/** Follows an address over all redirects to its end. */
export function follow(from: Address, permalinks: Permalinks): Outcome {
  return walk(from, permalinks, new Set())
}

function walk(from: Address, permalinks: Permalinks, before: ReadonlySet<string>): Outcome {
  const {published, redirects} = permalinks
  const seen = new Set(before)
  let why: string | null = null
  for (let here = from; ;) {
    const ledger = published.get(here.volume)
    if (ledger && holds(ledger, here)) return {status: 'published', address: here, why}
    const path = formatAddress(here)
    if (seen.has(path)) return {status: 'loop'}
    seen.add(path)
    const redirect = redirectOf(here, redirects)
    if (!redirect) {
      const place = findByWords(here, permalinks).find(({address}) => address)
      return place?.address
        ? {status: 'published', address: place.address, why}
        : withDocument(here, permalinks, seen)
    }
    if (!('to' in redirect)) return {status: 'gone', reason: redirect.gone}
    why ??= redirect.why
    const next = carry(here, redirect.from, redirect.to)
    if (!next) return {status: 'vanished', at: here}
    here = next
  }
}

/** The redirect that concerns an address: its own, else that of its page, else that of its volume. */
function redirectOf({volume, part, anchor}: Address, redirects: Redirects): Redirect | undefined {
  return (
    (part !== undefined &&
      anchor !== undefined &&
      (redirects.get(formatAddress({volume, part, anchor})) ??
        redirects.get(formatAddress({volume, part, anchor: everything})))) ||
    (part !== undefined && redirects.get(formatAddress({volume, part}))) ||
    redirects.get(formatAddress({volume}))
  )
}

/**
 * Where a place goes with what it is part of: a note to the same note of another document, a document to the same of
 * another volume. `null` where it goes nowhere: a document that leads to a volume does not take its notes along.
 */
function carry(here: Address, from: Address, to: Address): Address | null {
  if (from.anchor === everything || formatAddress(from) === formatAddress(here)) return to
  if (from.part === undefined) return to.part === undefined ? {...here, volume: to.volume} : null
  const isDocument = to.anchor === undefined && DocumentId.safeParse(to.part).success
  return here.anchor !== undefined && isDocument ? {...to, anchor: here.anchor} : null
}

/** What an address meant before: the hash of those words, and where they are now in the same document; `null`: nowhere. */
export type Meaning = {hash: string; address: Address | null}

/** What an address was published with that it no longer means, the latest first. */
export function findByWords({volume, part = '', anchor = ''}: Address, permalinks: Permalinks): Meaning[] {
  const recorded = permalinks.recorded.get(volume)?.documents.get(part)
  const published = permalinks.published.get(volume)?.documents.get(part)
  if (!recorded || !published) return []
  const placesOf = anchor.startsWith('fn') ? noteWords : paragraphWords
  const [before, now] = [placesOf(recorded), placesOf(published)]
  if (!before || !now) return []
  const current = now.words[now.keys.indexOf(anchor)]?.[0]
  const hashes = before.words[before.keys.indexOf(anchor)] ?? []
  return hashes
    .filter((hash) => hash !== nothing && hash !== current)
    .map((hash) => {
      const at = now.words.findIndex(([words]) => words === hash)
      const key = now.keys[at]
      return {hash, address: key === undefined ? null : {volume, part, anchor: key}}
    })
    .reverse()
}

/** A printed page goes with the documents that it was on: with the first that is still there, else with one withdrawn. */
function withDocument(here: Address, permalinks: Permalinks, seen: ReadonlySet<string>): Outcome {
  const {volume, part = ''} = here
  const ledger = permalinks.recorded.get(volume)
  const documents = (part.startsWith('pg_') && ledger && pagesOf(ledger).get(part.slice(3))) || []
  const outcomes = documents.map((id) => walk({volume, part: id, anchor: part}, permalinks, seen))
  const best = ['published', 'gone'].map((status) => outcomes.find((outcome) => outcome.status === status))
  return best.find(Boolean) ?? outcomes[0] ?? {status: 'vanished', at: here}
}
