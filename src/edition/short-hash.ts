/**
 * A short name for a text: eight hexadecimal digits, the same on every machine (FNV-1a over UTF-16, 32 bits).
 *
 * It tells texts apart that nobody made to be confused; it is no seal. Written out, because it is asked for every
 * paragraph of the edition, and runs in the browser as well.
 */
export function shortHash(text: string): string {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return finish(hash)
}

/** What the words of a place are known by: six digits that depend on letters and figures alone. */
export function hashWords(text: string): string {
  let hash = start
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isOfWord(code)) hash = step(hash, code)
  }
  return finish(hash).slice(0, 6)
}

/** Whether a code is not known for a sign or a space: a regular expression would cost as much as reading the text. */
function isOfWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return (
    code >= 0xc0 && code !== 0x1680 && (code < 0x2000 || code > 0x206f) && code !== 0x3000 && code !== 0xfeff
  )
}

const start = 0x811c9dc5

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Without this, texts that differ in their last letters only would differ in their last digits only. */
function finish(hash: number): string {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
