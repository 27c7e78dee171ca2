/**
 * Where things live: the path is history.state.gov's, so that a citation to one finds its place in the other.
 *
 * Paths are from the root of the site, with a trailing slash, and know nothing of a base path.
 */
import type {Note} from './document.ts'

/** What an address leads to: a volume, or something in it, and the place in that page. */
export type Address = {
  volume: string
  /** The division (`ch3`), the document (`d67`) or the printed page (`pg_207`); left out for the volume itself. */
  part?: string
  /** The anchor in the page: `fn2`, `pg_207`, `p4`, `source`. */
  anchor?: string
}

/** The path under which all volumes stand. */
export const volumesPath = '/historicaldocuments/'

/** The site that the paths are taken from, for volumes this edition does not hold. */
export const historyStateGov = 'https://history.state.gov'

/** An address as a path: `/historicaldocuments/frus1964-68v17/d67/#fn2`. */
export function formatAddress({volume, part, anchor}: Address): string {
  return (
    volumesPath +
    volume +
    '/' +
    (part === undefined ? '' : part + '/') +
    (anchor === undefined ? '' : '#' + anchor)
  )
}

/**
 * A path, with or without the host of history.state.gov.
 *
 * > https://history.state.gov/historicaldocuments/frus1964-68v17/d67#pg_207
 */
const path =
  /^(?:https?:\/\/history\.state\.gov)?\/historicaldocuments\/(?<volume>(?!d\d+[a-z]?(?:\/|$))[a-z\d][\w-]*)(?:\/(?<part>[\w-]+))?\/?(?:#(?<anchor>[\w.:-]+))?$/iu

/** The address that a path or an address of history.state.gov means, or `null`. */
export function parseAddress(value: string): Address | null {
  const groups = path.exec(value)?.groups
  if (!groups?.volume) return null
  return {
    volume: groups.volume,
    ...(groups.part === undefined ? {} : {part: groups.part}),
    ...(groups.anchor === undefined ? {} : {anchor: groups.anchor})
  }
}

/** Whether a part of a volume is a document, by its id: d67, and not ch3 or preface. */
export function isDocument(part: string): boolean {
  return /^d\d/u.test(part)
}

/** What a reference points at, in parts. */
export type Target = {volume: string; document?: string; note?: string; page?: string; part?: string}

/**
 * A target as the TEI writes it.
 *
 * > #d60fn4   #pg_207   frus1964-68v13   frus1964-68v13#d312   frus1955-57v24#pg_720   #sources   #comp1fn2
 */
const target =
  /^(?<volume>frus[\w-]+)?(?:#(?:(?<document>d\d+[A-Z]?)(?:fn(?<note>[\w-]+))?|pg_(?<page>\w+)|(?<part>[A-Za-z][\w.-]*)))?$/u

/** The parts of a target; `volume` is where the reference stands. `null` for what is no target. */
export function parseTarget(value: string, volume: string): Target | null {
  const groups = target.exec(value)?.groups
  if (!groups || value === '') return null
  return {
    volume: groups.volume ?? volume,
    ...(groups.document === undefined ? {} : {document: groups.document}),
    ...(groups.note === undefined ? {} : {note: groups.note}),
    ...(groups.page === undefined ? {} : {page: groups.page}),
    ...(groups.part === undefined ? {} : {part: groups.part})
  }
}

/** > https://www.archives.gov/   mailto:history@state.gov: what a link can lead to outside of every edition */
const webAddress = /^(?:https?:\/\/[^\s/]+(?:\/\S*)?|mailto:[^\s@]+@[^\s@]+)$/iu

/** Whether a target is the address of another site, or of a mailbox. */
export function isWebAddress(value: string): boolean {
  return webAddress.test(value) && URL.canParse(value)
}

/** How the signs that are note labels are called in anchors. */
const signs = new Map([
  ['*', 'asterisk'],
  ['†', 'dagger'],
  ['‡', 'double-dagger'],
  ['§', 'section'],
  ['║', 'parallel'],
  ['‖', 'parallel'],
  ['¶', 'pilcrow'],
  ['#', 'number']
])

/**
 * The anchor of each note, by note id, without the `fn` or `fnref` before it.
 *
 * It is made from the printed label; a label that repeats gets a suffix (`2-2`); a note without label is `n3`, the third
 * of the list.
 */
export function noteAnchors(notes: readonly Note[]): Map<string, string> {
  const anchors = new Map<string, string>()
  const taken = new Map<string, number>()
  notes.forEach((note, index) => {
    const base = note.label === null ? 'n' + (index + 1) : spell(note.label)
    const times = (taken.get(base) ?? 0) + 1
    taken.set(base, times)
    anchors.set(note.id, times === 1 ? base : base + '-' + times)
  })
  return anchors
}

function spell(label: string): string {
  if (/^\w+$/u.test(label)) return label
  return Array.from(label)
    .map((sign) => signs.get(sign) ?? 'u' + sign.codePointAt(0)?.toString(16))
    .join('-')
}

/** The label that an anchor of `noteAnchors` is made from; `null` where the note has none. */
export function noteLabel(anchor: string): string | null {
  const base = anchor.replace(/-\d+$/u, '')
  if (/^n\d+$/u.test(base)) return null
  if (/^[\da-z]{1,3}$/iu.test(base)) return base
  const names = [...signs].sort(([, a], [, b]) => b.length - a.length)
  const label = names.reduce((text, [sign, name]) => text.replaceAll(name, sign), base)
  return label
    .replace(/u([\da-f]{2,5})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('-', '')
}
