/** What fragments of Pagefind hold, which are indexed pages as they were given, and what their anchors say. */
import type {PrintedPage} from '../edition/document.ts'
import type {Field} from './search-blocks.ts'
import {signature} from './format.ts'

/** What a fragment holds that is used here; `location` counts the words before an anchor. */
export type Fragment = {url: string; content: string; anchors: {id: string; location: number}[]}

/** Begins the anchor before the words of a field; those of blocks are the ids of the published page. */
const fieldStart = 'in-'

/** Begins the anchor of a printed page. */
export const pageAnchor = 'pg_'

/** Begins the last anchor, which holds what is no word. */
export const besidesAnchor = 'besides='

/** What a page holds besides words: what encoding kept apart, in order, and the printed pages. */
export type Besides = {originals: readonly string[]; pages: readonly PrintedPage[]}

/** A fragment from its bytes, decompressed. */
export function parseFragment(bytes: Uint8Array): Fragment {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(signature.length))) as Fragment
}

/** > in-notes */
export function fieldAnchor(field: Field): string {
  return fieldStart + field
}

/** The field that an anchor begins; `null` where it begins none. */
export function parseFieldAnchor(id: string): Field | null {
  const field = id.slice(fieldStart.length)
  const isField = field === 'heading' || field === 'text' || field === 'notes' || field === 'source'
  return id.startsWith(fieldStart) && isField ? field : null
}

/** As text without white space and quotation marks. */
export function writeBesides({originals, pages}: Besides): string {
  return encodeURIComponent(JSON.stringify([originals, pages]))
}

/** What `writeBesides` was given. */
export function readBesides(text: string): Besides {
  const [originals, pages] = JSON.parse(decodeURIComponent(text)) as [string[], PrintedPage[]]
  return {originals, pages}
}
