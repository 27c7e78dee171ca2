/** A ledger brought up to date: what is published now is added, and what was published before stays. */
import type {Address} from '../edition/address.ts'
import {compareIds} from '../edition/catalogue.ts'
import {listAnchors, noteWords, paragraphWords, type Anchors, type Ledger} from './ledger.ts'
import {formatRanges} from './ranges.ts'
import {isDocument} from './say-address.ts'
import {findFates, joinWords, type Places} from './words-under-addresses.ts'

/** Whether an address that is published no longer stays in the ledger. */
export type Stays = (address: Omit<Address, 'volume'>) => boolean

/**
 * The ledger of what a volume publishes and of what it published before, as far as that stays. Words that are nowhere any
 * more stay where `leads` says that their address has a redirect.
 */
export function updateLedger(
  recorded: Ledger,
  published: Ledger,
  stays: Stays,
  leads: Stays = () => true
): Ledger {
  const before = new Map(
    [...recorded.documents]
      .filter(([part]) => published.documents.has(part) || stays({part}))
      .map(([part, anchors]) => [part, staying(part, anchors, stays)])
  )
  const ids = new Set([...before.keys(), ...published.documents.keys()])
  const divisions = union(
    published.divisions,
    recorded.divisions.filter((part) => stays({part}))
  )
  return {
    // a heading that has words of its own now is a part with places
    divisions: divisions.filter((part) => !ids.has(part)),
    documents: new Map(
      [...ids]
        .sort(compareIds)
        .map((part) => [
          part,
          join(published.documents.get(part) ?? nothing, before.get(part) ?? nothing, (anchor) =>
            leads({part, anchor})
          )
        ])
    )
  }
}

const nothing: Anchors = {notes: [], pages: [], paragraphs: 0}

/** What an update adds to a ledger or takes from it, a line each; documents with all that is in them in one line. */
export function sayChanges(before: Ledger, after: Ledger): string[] {
  const worded = [...after.documents].filter(([id, {words}]) => {
    const known = before.documents.get(id)
    return words && known && !known.words
  })
  return [
    ...(worded.length === 0
      ? []
      : [`words added to ${worded.length} document${worded.length === 1 ? '' : 's'}`]),
    ...sayDifference(before, after, 'added'),
    ...sayDifference(after, before, 'dropped')
  ]
}

function sayDifference(less: Ledger, more: Ledger, verb: string): string[] {
  const whole = [...more.documents.keys()].filter((id) => !less.documents.has(id))
  const inside = [...more.documents].flatMap(([id, anchors]) => {
    const other = less.documents.get(id)
    if (!other) return []
    const had = new Set(listAnchors(other))
    const found = listAnchors(anchors).filter((anchor) => !had.has(anchor))
    const moved = verb === 'added' ? sayMoved(other, anchors) : []
    return [
      ...(found.length === 0 ? [] : [`${id}: ${sayAnchors(found)} ${verb}`]),
      ...moved.map((said) => id + ': ' + said)
    ]
  })
  return [
    ...sayMany('division', without(more.divisions, less.divisions), verb),
    ...sayMany(
      'document',
      whole.filter(isDocument).map((id) => id.slice(1)),
      verb
    ),
    ...sayMany(
      'part',
      whole.filter((id) => !isDocument(id)),
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

function staying(part: string, {notes, pages, paragraphs, words}: Anchors, stays: Stays): Anchors {
  const numbers = Array.from({length: paragraphs}, (_, index) => index + 1)
  const isStaying = (note: string | undefined) => note !== undefined && stays({part, anchor: 'fn' + note})
  const last = numbers.findLast((number) => stays({part, anchor: 'p' + number})) ?? 0
  return {
    notes: notes.filter(isStaying),
    pages: pages.filter((page) => stays({part, anchor: 'pg_' + page})),
    paragraphs: last,
    ...(words && {
      words: {
        notes: words.notes.filter((_, index) => isStaying(notes[index])),
        paragraphs: words.paragraphs.slice(0, last)
      }
    })
  }
}

function join(published: Anchors, before: Anchors, leads: (anchor: string) => boolean): Anchors {
  const joined = {
    notes: union(published.notes, before.notes),
    pages: union(published.pages, before.pages),
    paragraphs: Math.max(published.paragraphs, before.paragraphs)
  }
  if (!published.words) return before.words ? {...joined, words: before.words} : joined
  const places = (of: (anchors: Anchors) => Places | null, anchors: Anchors) =>
    of(anchors) ?? {keys: [], words: []}
  const paragraphs = Array.from({length: joined.paragraphs}, (_, index) => 'p' + (index + 1))
  const notes = joined.notes.map((note) => 'fn' + note)
  return {
    ...joined,
    words: {
      notes: joinWords(notes, places(noteWords, before), places(noteWords, published), leads),
      paragraphs: joinWords(
        paragraphs,
        places(paragraphWords, before),
        places(paragraphWords, published),
        leads
      )
    }
  }
}

/** What became of words that were published: “paragraphs 4..19 are 5..20 now, and the old addresses lead there”. */
function sayMoved(before: Anchors, after: Anchors): string[] {
  return [noteWords, paragraphWords].flatMap((of) => {
    const [old, now] = [of(before), of(after)]
    if (!old || !now) return []
    const fates = [...findFates(old, now)]
    const moved = fates.flatMap(([key, fate]) => (fate && fate.key !== key ? [{key, to: fate.key}] : []))
    const corrected = fates.flatMap(([key, fate]) => (fate?.corrected && fate.key === key ? [key] : []))
    const bare = (keys: string[]) => sayAnchors(keys).replace(/^\w+ /u, '')
    return [
      ...(moved.length === 0
        ? []
        : [
            `${sayAnchors(moved.map(({key}) => key))} now ${bare(moved.map(({to}) => to))}; old addresses lead on`
          ]),
      ...(corrected.length === 0 ? [] : [sayAnchors(corrected) + ' corrected'])
    ]
  })
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...first, ...without(second, first)]
}

function without(values: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return values.filter((value) => !known.has(value))
}
