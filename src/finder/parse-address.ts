/** Addresses, of history.state.gov and of this edition, and the ids that they are made of. */
import {nothing, type Citation} from './citation.ts'

/**
 * A volume, what is in it, and a place in that; wherever the address is published.
 *
 * > https://history.state.gov/historicaldocuments/frus1964-68v17/d67#pg_207   frus1964-68v17#d67   frus1964-68v17/d67fn4
 */
const address =
  /(?:(?:https?:\/\/)?[^\s<>“”"()]*?historicaldocuments\/(?<volume>[a-z\d][\w-]*)|(?<![\w/-])(?<id>frus\d{4}(?:-\d\d)?(?:[a-z]\w*(?:-\d\d[a-z]+)?)?(?!\w)))(?:\/+(?<part>[\w.-]*\w))?\/?(?:\?[^\s#]*)?(?:#(?<anchor>[^\s<>“”"()[\]]*[^\s<>“”"()[\],.;]))?\/?/iu

/** > d67   d72a   d67fn4   d12-3   d12_pg3   d0-letter-to-rusk */
const documentPart =
  /^d(?<document>\d{1,5}[a-z]?|\d{1,5}[a-z]?-[a-z][a-z\d]*(?:-[a-z\d]+)*)(?:fn(?<note>[\w-]+)|[-_](?:pg)?\d+)?$/iu

/** > pg_207   pg_XIII */
const pagePart = /^pg_(?<page>\w+)$/iu

/** > fn4   fnref4   fn2-2 */
const notePart = /^fn(?:ref)?(?<note>[\w-]+)$/iu

/** > fn:3.3.2.1.5.5.14.2 */
const foreignPart = /^fn(?:ref)?:/iu

const paragraphPart = /^p(?<paragraph>\d{1,4})$/u

/** What an address says, and the text around it; `null` where there is none. */
export function parseAddress(text: string): {citation: Citation; around: string} | null {
  const match = address.exec(text)
  if (!match?.groups) return null
  const {volume, id, part, anchor} = match.groups
  const named = volume ?? id
  if (named === undefined) return null
  const citation: Citation = {
    ...nothing,
    volume: {...nothing.volume, id: named.replace(/^frus/iu, 'frus')},
    ...readPart(part ?? anchor ?? ''),
    ...(part === undefined ? {} : readAnchor(decode(anchor ?? '')))
  }
  const around = text.slice(0, match.index) + ' ; ' + text.slice(match.index + match[0].length)
  return {citation, around}
}

function readPart(part: string): Partial<Citation> {
  const document = documentPart.exec(part)?.groups
  if (document) return {document: document.document ?? null, note: document.note ?? null}
  const page = pagePart.exec(part)?.groups
  if (page) return {page: page.page ?? null}
  return part === '' ? {} : {section: part}
}

function readAnchor(anchor: string): Partial<Citation> {
  if (anchor === 'source') return {note: 'source'}
  if (foreignPart.test(anchor)) return {foreignNote: true}
  const page = pagePart.exec(anchor)?.groups?.page
  if (page !== undefined) return {page}
  const note = notePart.exec(anchor)?.groups?.note
  if (note !== undefined) return {note}
  const paragraph = paragraphPart.exec(anchor)?.groups?.paragraph
  return paragraph === undefined ? {} : {paragraph}
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
