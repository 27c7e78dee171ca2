/** A ledger brought up to date: what is published now is added, and what was published before stays. */
import type {Address} from '../edition/address.ts'
import {compareIds} from '../edition/catalogue.ts'
import {listAnchors, type Anchors, type Ledger} from './ledger.ts'
import {formatRanges} from './ranges.ts'

/** Whether an address that is published no longer stays in the ledger. */
export type Stays = (address: Omit<Address, 'volume'>) => boolean

/** The ledger of what a volume publishes and of what it published before, as far as that stays. */
export function updateLedger(recorded: Ledger, published: Ledger, stays: Stays): Ledger {
  const before = new Map(
    [...recorded.documents]
      .filter(([part]) => published.documents.has(part) || stays({part}))
      .map(([part, anchors]) => [part, staying(part, anchors, stays)])
  )
  const ids = new Set([...before.keys(), ...published.documents.keys()])
  return {
    divisions: union(
      published.divisions,
      recorded.divisions.filter((part) => stays({part}))
    ),
    documents: new Map(
      [...ids]
        .sort(compareIds)
        .map((id) => [id, join(published.documents.get(id) ?? nothing, before.get(id) ?? nothing)])
    )
  }
}

const nothing: Anchors = {notes: [], pages: [], paragraphs: 0}

/** What an update adds to a ledger or takes from it, a line each; documents with all that is in them in one line. */
export function sayChanges(before: Ledger, after: Ledger): string[] {
  return [...sayDifference(before, after, 'added'), ...sayDifference(after, before, 'dropped')]
}

function sayDifference(less: Ledger, more: Ledger, verb: string): string[] {
  const whole = [...more.documents.keys()].filter((id) => !less.documents.has(id))
  const inside = [...more.documents].flatMap(([id, anchors]) => {
    const other = less.documents.get(id)
    if (!other) return []
    const had = new Set(listAnchors(other))
    const found = listAnchors(anchors).filter((anchor) => !had.has(anchor))
    return found.length === 0 ? [] : [`${id}: ${sayAnchors(found)} ${verb}`]
  })
  return [
    ...sayMany('division', without(more.divisions, less.divisions), verb),
    ...sayMany(
      'document',
      whole.map((id) => id.slice(1)),
      verb
    ),
    ...inside
  ]
}

/** > #fn2   #pg_207   #p4 */
const anchor = /^(?<prefix>fn|pg_|p)(?<value>.+)$/u

function sayAnchors(anchors: readonly string[]): string {
  const kinds = new Map<string, string[]>()
  for (const each of anchors) {
    const {prefix = '', value = ''} = anchor.exec(each)?.groups ?? {}
    kinds.set(prefix, [...(kinds.get(prefix) ?? []), value])
  }
  const nouns = new Map([
    ['fn', 'notes'],
    ['pg_', 'pages'],
    ['p', 'paragraphs']
  ])
  return [...kinds].map(([prefix, values]) => `${nouns.get(prefix)} ${formatRanges(values)}`).join('; ')
}

function sayMany(noun: string, ids: readonly string[], verb: string): string[] {
  if (ids.length === 0) return []
  return [`${ids.length} ${noun}${ids.length === 1 ? '' : 's'} ${verb}: ${formatRanges(ids)}`]
}

function staying(part: string, {notes, pages, paragraphs}: Anchors, stays: Stays): Anchors {
  const numbers = Array.from({length: paragraphs}, (_, index) => index + 1)
  return {
    notes: notes.filter((note) => stays({part, anchor: 'fn' + note})),
    pages: pages.filter((page) => stays({part, anchor: 'pg_' + page})),
    paragraphs: numbers.findLast((number) => stays({part, anchor: 'p' + number})) ?? 0
  }
}

function join(published: Anchors, before: Anchors): Anchors {
  return {
    notes: union(published.notes, before.notes),
    pages: union(published.pages, before.pages),
    paragraphs: Math.max(published.paragraphs, before.paragraphs)
  }
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...first, ...without(second, first)]
}

function without(values: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return values.filter((value) => !known.has(value))
}
