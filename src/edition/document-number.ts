/** The number that a document has in print, that of its address, and what pages say of the two. */
import type {Document} from './document.ts'

type Numbered = Pick<Document, 'id' | 'number'>

/**
 * Whether a document is printed with another number than its address has: FRUS 1884, No. 125 is `d131`. Volumes before 1948 count
 * their documents by chapter or leave some uncounted; history.state.gov counts them all.
 */
export function hasOtherNumber({id, number}: Numbered): boolean {
  const address = addressNumber(id)
  return number !== null && address !== null && address.toLowerCase() !== number.toLowerCase()
}

/** The number of an address; `null` where there is none: `d72a` → 72a, `d9-copy` → 9, `d0-letter-to-rusk` → none. */
export function addressNumber(id: string): string | null {
  return /^d(?<number>[1-9]\d*[A-Za-z]?)(?:-|$)/u.exec(id)?.groups?.number ?? null
}

/**
 * The number of a document as pages say it: as printed; in brackets where it is not printed, and only the address has it; `null`
 * where there is none at all.
 *
 * > 67   [72A]
 */
export function saidNumber({id, number}: Numbered): string | null {
  if (number !== null) return number
  const address = addressNumber(id)
  return address === null ? null : `[${address}]`
}
