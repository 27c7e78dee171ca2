/**
 * A short name for a text: eight hexadecimal digits, the same on every machine (FNV-1a over UTF-16, 32 bits).
 *
 * It tells texts apart that nobody made to be confused; it is no seal. Written out, because it is asked for every
 * paragraph of the edition, and runs in the browser as well.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  // without this, texts that differ in their last letters only differ in their last digits only
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0')
}

/** What the words of a place are known by: six digits that depend on letters and figures alone. */
export function hashWords(text: string): string {
  return shortHash(text.replace(betweenWords, '')).slice(0, 6)
}

const betweenWords = /[^\p{L}\p{N}]+/gu
