import {formatAddress, type Address} from '../edition/address.ts'
import {DocumentId} from '../edition/document.ts'
import {holds, pagesOf, type Ledgers} from './ledger.ts'
import type {Redirect, Redirects} from './redirect.ts'

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
    if (!redirect) return withDocument(here, permalinks, seen)
    if (!('to' in redirect)) return {status: 'gone', reason: redirect.gone}
    why ??= redirect.why
    here = carry(here, redirect.from, redirect.to)
  }
}

/** The redirect that concerns an address: its own, else that of its page, else that of its volume. */
function redirectOf({volume, part, anchor}: Address, redirects: Redirects): Redirect | undefined {
  return (
    (part !== undefined && anchor !== undefined && redirects.get(formatAddress({volume, part, anchor}))) ||
    (part !== undefined && redirects.get(formatAddress({volume, part}))) ||
    redirects.get(formatAddress({volume}))
  )
}

/** Where a place goes with what it is part of: a note to the same note of another document, a document to another volume. */
function carry(here: Address, from: Address, to: Address): Address {
  if (to.anchor !== undefined) return to
  if (from.part === undefined) return to.part === undefined ? {...here, volume: to.volume} : to
  if (from.anchor !== undefined || here.anchor === undefined) return to
  return DocumentId.safeParse(to.part).success ? {...to, anchor: here.anchor} : to
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
