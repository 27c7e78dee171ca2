/** Rules for addresses: those that were published still lead somewhere, and redirects do what they say. */
import type {VFile} from 'vfile'
import {formatAddress, type Address} from '../edition/address.ts'
import {findByWords, follow, type Permalinks} from './follow.ts'
import {holds, type Anchors, type Ledger} from './ledger.ts'
import {formatRanges} from './ranges.ts'
import {top, type RecordedLedger} from './read-ledger.ts'
import {isDocument} from './say-address.ts'
import {everything, formatPlace, redirectsName, type Redirect} from './redirect.ts'

/** An address that was published and now leads nowhere. */
export function addressVanished(volume: string, recorded: RecordedLedger, permalinks: Permalinks): void {
  const {file} = recorded
  const isLost = (address: Omit<Address, 'volume'>) => isVanished({volume, ...address}, permalinks)
  const complain = (what: string, from: Address, place = top) => {
    const many = what.includes('..') || what.includes(', ')
    const redirect = `${many ? 'redirects such as' : 'a redirect'} \`from: ${formatPlace(from)}\``
    file.message(
      `Unexpected absence of ${what}, expected ${many ? 'them' : 'it'} or ${redirect} in \`${redirectsName}\``,
      {ruleId: 'address-vanished', source: 'frus', place}
    )
  }

  if (isLost({})) {
    complain('volume `' + volume + '`', {volume})
    return
  }
  for (const part of recorded.divisions)
    if (isLost({part})) complain('division `' + part + '`', {volume, part}, recorded.where(part, 'address'))
  for (const [part, anchors] of recorded.documents) {
    if (isLost({part})) {
      complain(nameOf(part), {volume, part}, recorded.where(part, 'address'))
      continue
    }
    for (const {column, noun, prefix, values} of kindsOf(anchors)) {
      const lost = values.filter((value) => isLost({part, anchor: prefix + value}))
      if (lost.length === 0) continue
      const names = `${noun}${lost.length === 1 ? '' : 's'} \`${formatRanges(lost)}\``
      const from = {volume, part, anchor: prefix + (lost[0] ?? '')}
      complain(names + ' of ' + nameOf(part), from, recorded.where(part, column))
    }
  }
}

function nameOf(part: string): string {
  return (isDocument(part) ? 'document' : 'part') + ' `' + part + '`'
}

/** Whether an address leads nowhere. */
export function isVanished(address: Address, permalinks: Permalinks): boolean {
  const {status} = follow(address, permalinks)
  return status === 'vanished' || status === 'loop'
}

/** A redirect that leads nowhere, back to itself, or away from what is published, or from what never was. */
export function redirectAstray(redirect: Redirect, permalinks: Permalinks, file: VFile): void {
  const {from} = redirect
  const {published, recorded} = permalinks
  const complain = (ruleId: string, reason: string) => {
    file.message(`Unexpected redirect of \`${formatPlace(from)}\`${reason}`, {
      ruleId,
      source: 'frus',
      place: redirect.place
    })
  }
  const {anchor, ...page} = from
  const place = anchor === everything ? page : from
  const isIn = (ledger: Ledger | undefined) => ledger !== undefined && holds(ledger, place)
  // an address that has other words now leads those on who look for the words that it was published with
  if (isIn(published.get(from.volume)) && findByWords(from, permalinks).length === 0) {
    complain('redirect-without-effect', ', expected an address that is no longer published')
    return
  }
  if (!isIn(recorded.get(from.volume)))
    complain('redirect-unpublished', ', expected an address of the ledger: this one was never published')

  if (!('to' in redirect)) return
  const outcome = follow(isIn(published.get(from.volume)) ? redirect.to : from, permalinks)
  if (outcome.status === 'loop') complain('redirect-loop', ', expected one that does not lead back to itself')
  if (outcome.status === 'vanished') {
    const {at} = outcome
    const through =
      formatAddress(at) === formatAddress(redirect.to) ? '' : ` by way of \`${formatPlace(redirect.to)}\``
    const reason = ` to \`${formatPlace(at)}\`${through}, expected one to an address that is published`
    complain('redirect-dead-end', reason)
  }
}

/** What a volume publishes and its ledger does not know yet. */
export function ledgerBehind(ledger: Ledger, recorded: Ledger, file: VFile): void {
  const fresh = [...ledger.documents].filter(([id, anchors]) => !covers(recorded.documents.get(id), anchors))
  const divisions = ledger.divisions.filter((id) => !recorded.divisions.includes(id))
  const without = [...ledger.documents].filter(
    ([id, {words}]) => words && recorded.documents.get(id)?.words === undefined
  )
  if (without.length > 0 && without.length > fresh.length)
    file.message(
      'Missing words of documents in the ledger, expected their hashes, so that what moves is seen: `npm run permalinks` adds them',
      {ruleId: 'ledger-behind', source: 'frus', place: top}
    )
  const documents = fresh.filter(([id]) => isDocument(id)).length
  const others = fresh.length - documents
  const parts = [
    ...(documents === 0 ? [] : [`addresses of ${documents} documents`]),
    ...(others === 0 ? [] : [`addresses of ${others} other parts`]),
    ...(divisions.length === 0 ? [] : [`${divisions.length} divisions`])
  ]
  if (parts.length === 0) return
  const what = parts.join(' and ').replace(/\b1 (?<noun>\w+)s\b/gu, '1 $<noun>')
  file.message(
    `Unexpected ${what} outside the ledger, expected them in it before they are published: \`npm run permalinks\``,
    {ruleId: 'ledger-behind', source: 'frus', place: top}
  )
}

function covers(recorded: Anchors | undefined, {notes, pages, paragraphs}: Anchors): boolean {
  if (!recorded || recorded.paragraphs < paragraphs) return false
  return (
    notes.every((note) => recorded.notes.includes(note)) &&
    pages.every((page) => recorded.pages.includes(page))
  )
}

type Kind = {
  column: 'notes' | 'pages' | 'paragraphs'
  noun: string
  prefix: string
  values: readonly string[]
}

function kindsOf({notes, pages, paragraphs}: Anchors): Kind[] {
  const numbers = Array.from({length: paragraphs}, (_, index) => String(index + 1))
  return [
    {column: 'notes', noun: 'note', prefix: 'fn', values: notes},
    {column: 'pages', noun: 'page', prefix: 'pg_', values: pages},
    {column: 'paragraphs', noun: 'paragraph', prefix: 'p', values: numbers}
  ]
}
