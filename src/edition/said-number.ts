/** > d67   d72A   d72A-file-2; not d0-letter-to-rusk */
const numbered = /^d(?<number>[1-9]\d*[A-Za-z]?)(?:-|$)/u

/**
 * The number of a document as pages say it: as printed; in brackets where it is not printed, and only the address has it; `null`
 * where there is none at all.
 *
 * > 67   [72A]
 */
export function saidNumber({id, number}: {id: string; number: string | null}): string | null {
  if (number !== null) return number
  const ofId = numbered.exec(id)?.groups?.number
  return ofId === undefined ? null : `[${ofId}]`
}
