/** Names of files and folders as ids: what a name says where nothing else does. */
import {isDevice, longestId} from './reserved.ts'
import {shortHash} from './short-hash.ts'
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
  if (folder.length <= longestId && readVolumeId(folder)) return {id: folder}
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
  // `d67` is a document, and `con` no folder on Windows
  const isName = /^[a-z]/u.test(plain) && !/^d\d+[a-z]?$/u.test(plain) && !isDevice(words.join('-'))
  const whole = [...(isName ? [] : [kind]), ...words].join('-')
  const isWhole = whole.length <= longest && !/[^\x20-\x7E‘’“”–—…]/u.test(plain)
  return isWhole && words.length > 0 ? whole : cut(whole) + '-' + shortHash(name)
}

/** How long a word may be without being cut: addresses are read, and spoken. */
const longest = 48

function cut(word: string): string {
  return word.slice(0, longest).replace(/-+$/u, '')
}
