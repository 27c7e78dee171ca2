/** Names of files and folders as ids: what a name says where nothing else does. */
import {readVolumeId} from './volume-id.ts'

/** What the name of its folder says of a volume. */
export type NamedVolume = {id: string; title?: string}

/**
 * The volume that a folder is by its name: an id of history.state.gov is the id, any other name is the title, with an id
 * made from it.
 *
 * > frus1964-68v17 → id frus1964-68v17   Letters of 1862 → id letters-of-1862, title “Letters of 1862”
 */
export function nameVolume(folder: string): NamedVolume {
  if (readVolumeId(folder)) return {id: folder}
  const id = toWord(folder, 'volume')
  const title = folder.replaceAll(/\p{C}/gu, ' ').replaceAll(/\s+/gu, ' ').trim()
  return readVolumeId(id) || title === '' ? {id} : {id, title}
}

/**
 * A name as a word of an address: small letters of ASCII and digits, hyphens between them, a letter first.
 *
 * A hash of the name follows where it loses letters or is cut, so that two names stay two words.
 *
 * > Letter to Rusk (2).txt, of a “file” → letter-to-rusk-2-txt   003_ab12 → file-003-ab12   Письмо → file-0b1f9a2c
 */
export function toWord(name: string, kind: 'file' | 'volume'): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z\d]+/gu) ?? []
  // `d67` is a document
  const isName = /^[a-z]/u.test(plain) && !/^d\d+[a-z]?$/u.test(plain)
  const whole = [...(isName ? [] : [kind]), ...words].join('-')
  const isWhole = whole.length <= longest && !/[^\x20-\x7E‘’“”–—…]/u.test(plain)
  return isWhole && words.length > 0 ? whole : cut(whole) + '-' + hashOf(name)
}

/** How long a word may be without being cut: addresses are read, and spoken. */
const longest = 48

function cut(word: string): string {
  return word.slice(0, longest).replace(/-+$/u, '')
}

/** Eight digits and letters that depend on all of a text: FNV-1a over its UTF-16 code units, in 32 bits. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
