/** What the site shows of addresses that are no longer published. */
import {formatAddress, type Address} from '../edition/address.ts'
import {findByWords, follow, type Outcome, type Permalinks} from './follow.ts'
import {holds, listAnchors, pagesOf} from './ledger.ts'
import {everything} from './redirect.ts'
import {sayAnchor} from './say-address.ts'

/** An address that is no longer published, and where it leads. */
export type Moved = {from: Address; outcome: Extract<Outcome, {status: 'published' | 'gone'}>}

/** The pages that stood where nothing is now: volumes, divisions, documents, printed pages, by path. */
export function movedPages(permalinks: Permalinks): Map<string, Moved> {
  const {recorded, redirects} = permalinks
  const addresses = [...recorded].flatMap(([volume, ledger]): Address[] => {
    const pages = [...pagesOf(ledger).keys()].map((page) => 'pg_' + page)
    const parts = [...ledger.divisions, ...ledger.documents.keys(), ...pages]
    return [{volume}, ...parts.map((part) => ({volume, part}))]
  })
  const others = [...redirects.values()].map(({from: {volume, part}}) =>
    part === undefined ? {volume} : {volume, part}
  )
  const moved = followAll([...addresses, ...others], permalinks)
  return new Map(moved.map((each) => [formatAddress(each.from), each]))
}

/** The places in a document, or in what was one, that are no longer in it. */
export function movedAnchors(volume: string, part: string, permalinks: Permalinks): Moved[] {
  const recorded = permalinks.recorded.get(volume)?.documents.get(part)
  const own = [...permalinks.redirects.values()].flatMap(({from}) =>
    from.volume === volume && from.part === part && from.anchor !== undefined && from.anchor !== everything
      ? [from.anchor]
      : []
  )
  const anchors = new Set([...(recorded ? listAnchors(recorded) : []), ...own])
  return followAll(
    [...anchors].map((anchor) => ({volume, part, anchor})),
    permalinks
  )
}

/** Where the words are that an address of the document was published with, and others have now. */
export function movedWords(volume: string, part: string, permalinks: Permalinks): Moved[] {
  const recorded = permalinks.recorded.get(volume)?.documents.get(part)
  const published = permalinks.published.get(volume)
  if (!recorded?.words || !published) return []
  return listAnchors(recorded).flatMap((anchor): Moved[] => {
    const from = {volume, part, anchor}
    if (!holds(published, from)) return []
    return findByWords(from, permalinks).flatMap(({address}): Moved[] => {
      if (address) return [{from, outcome: {status: 'published', address, why: null}}]
      const redirect = permalinks.redirects.get(formatAddress(from))
      if (!redirect) return []
      if (!('to' in redirect)) return [{from, outcome: {status: 'gone', reason: redirect.gone}}]
      const outcome = follow(redirect.to, permalinks)
      return outcome.status === 'published' || outcome.status === 'gone' ? [{from, outcome}] : []
    })
  })
}

/** Places of a page that moved or was withdrawn which did not go along with it. */
export function movedApart({from, outcome}: Moved, permalinks: Permalinks): Moved[] {
  if (from.part === undefined) return []
  return movedAnchors(from.volume, from.part, permalinks).filter(({from: place, outcome: own}) => {
    if (own.status === 'gone' || outcome.status === 'gone') return own.status !== outcome.status
    const along = [outcome.address, {...outcome.address, anchor: place.anchor ?? ''}]
    return !along.map(formatAddress).includes(formatAddress(own.address))
  })
}

/** An anchor kept for those who come by an old address: where it stands now, and what it says there. */
export type Alias = {at: string; id: string; says: string}

/**
 * Anchors of a document that lead to another place in it: they stand at that place. A note takes the address of its call
 * along.
 */
export function toAliases(moved: readonly Moved[]): Alias[] {
  return moved.flatMap((each) => {
    const [id, at] = [each.from.anchor, anchorWithin(each)]
    if (id === undefined || at === null) return []
    const alias = {at, id, says: 'formerly ' + sayAnchor(id)}
    if (!id.startsWith('fn') || !at.startsWith('fn')) return [alias]
    return [alias, {at: at.replace('fn', 'fnref'), id: id.replace('fn', 'fnref'), says: ''}]
  })
}

/** What stands at an address that has other words now than it was published with; `say` names a place, `href` leads there. */
export function toFormer(
  moved: readonly Moved[],
  {say, href}: {say: (address: Address, from: Address) => string; href: (path: string) => string}
): {at: string; id: null; says: string; href?: string}[] {
  return moved.flatMap(({from, outcome}) => {
    if (from.anchor === undefined) return []
    const what = 'What was published as ' + sayAnchor(from.anchor)
    if (outcome.status === 'gone')
      return [{at: from.anchor, id: null, says: `${what} was withdrawn. ${outcome.reason}`}]
    const {address} = outcome
    const isHere = address.volume === from.volume && address.part === from.part
    const {volume, anchor} = address
    const says = `${what} is now ${isHere && anchor !== undefined ? sayAnchor(anchor) : say(address, from)}`
    return [
      {
        at: from.anchor,
        id: null,
        says,
        href: isHere && anchor ? '#' + anchor : href(formatAddress({...address, volume}))
      }
    ]
  })
}

/** Anchors of a document that lead out of it, or to its head. */
export function movedAway(moved: readonly Moved[]): Moved[] {
  return moved.filter((each) => anchorWithin(each) === null)
}

/** The anchor that a place leads to, where it is one in the text or the notes of the same document. */
function anchorWithin({from, outcome}: Moved): string | null {
  if (outcome.status === 'gone') return null
  const {volume, part, anchor = 'source'} = outcome.address
  return volume === from.volume && part === from.part && anchor !== 'source' ? anchor : null
}

function followAll(addresses: readonly Address[], permalinks: Permalinks): Moved[] {
  return addresses.flatMap((from) => {
    const ledger = permalinks.published.get(from.volume)
    if (ledger && holds(ledger, from)) return []
    const outcome = follow(from, permalinks)
    return outcome.status === 'published' || outcome.status === 'gone' ? [{from, outcome}] : []
  })
}
