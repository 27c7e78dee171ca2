/** Rules for the words under addresses: what was published as `#p4` is still there, or it is named where it went. */
import {formatAddress, type Address} from '../edition/address.ts'
import {findByWords, type Permalinks} from './follow.ts'
import {noteWords, paragraphWords, type Anchors} from './ledger.ts'
import {formatRanges} from './ranges.ts'
import type {RecordedLedger} from './read-ledger.ts'
import {formatPlace, redirectsName} from './redirect.ts'
import {findFates, type Places} from './words-under-addresses.ts'

/** Words that are at another address than they were published at, that were corrected, or whose place others took. */
export function wordsElsewhere(volume: string, recorded: RecordedLedger, permalinks: Permalinks): void {
  const documents = permalinks.published.get(volume)?.documents
  for (const [part, before] of recorded.documents) {
    const now = documents?.get(part)
    if (!now) continue
    for (const kind of kinds) checkKind({volume, part}, kind, [before, now], recorded, permalinks)
  }
}

type Kind = {
  noun: string
  prefix: string
  column: 'notes' | 'paragraphs'
  of: (anchors: Anchors) => Places | null
}

const kinds: Kind[] = [
  {noun: 'note', prefix: 'fn', column: 'notes', of: noteWords},
  {noun: 'paragraph', prefix: 'p', column: 'paragraphs', of: paragraphWords}
]

function checkKind(
  {volume, part}: Address & {part: string},
  {noun, prefix, column, of}: Kind,
  [recordedAnchors, publishedAnchors]: [Anchors, Anchors],
  recorded: RecordedLedger,
  permalinks: Permalinks
): void {
  const [before, now] = [of(recordedAnchors), of(publishedAnchors)]
  if (!before || !now) return
  const fates = findFates(before, now)
  const say = (ruleId: string, reason: string) => {
    recorded.file.message(reason, {ruleId, source: 'frus', place: recorded.where(part, column)})
  }
  const name = (keys: readonly string[]) =>
    `${noun}${keys.length === 1 ? '' : 's'} \`${formatRanges(keys.map((key) => key.slice(prefix.length)))}\` of document \`${part}\``

  const moved = [...fates].flatMap(([key, fate]) => (fate && fate.key !== key ? [{key, to: fate.key}] : []))
  if (moved.length > 0) {
    const pairs = moved.slice(0, 3).map(({key, to}) => `\`#${key}\` is \`#${to}\` now`)
    const more = moved.length > pairs.length ? ' and so on' : ''
    say(
      'words-moved',
      `Unexpected move of ${name(moved.map(({key}) => key))}, expected the words that were published there: ` +
        `${pairs.join(', ')}${more}; \`npm run permalinks\` makes the old addresses lead on`
    )
  }
  const corrected = [...fates].flatMap(([key, fate]) => (fate?.corrected && fate.key === key ? [key] : []))
  if (corrected.length > 0)
    say(
      'words-changed',
      `Unexpected words of ${name(corrected)}, expected those that were published; if they were corrected, ` +
        '`npm run permalinks` takes them'
    )

  // words that were corrected are not gone, whatever address once meant them
  const renewed = new Set(
    before.keys.flatMap((key, index) =>
      fates.get(key)?.corrected ? (before.words[index]?.at(-1) ?? []) : []
    )
  )
  const gone = before.keys.filter((anchor) => {
    const isPublished = now.keys.includes(anchor)
    const meanings = findByWords({volume, part, anchor}, permalinks)
    return (
      isPublished &&
      meanings.some(({hash, address}) => !address && !renewed.has(hash)) &&
      !permalinks.redirects.has(formatAddress({volume, part, anchor}))
    )
  })
  const [first] = gone
  if (first === undefined) return
  say(
    'address-vanished',
    `Unexpected absence of the words of ${name(gone)}: others have their place, expected them or a redirect ` +
      `\`from: ${formatPlace({volume, part, anchor: first})}\` in \`${redirectsName}\``
  )
}
