/**
 * File numbers printed without their repository, in the lines above the headings of 1906 to 1954.
 *
 * > 763.72119/2590   File No. 600.119/244a   500.A15 a 1/22   439.11c Colom, Eduardo/27   741.90G/1–1048
 */
import type {Citation} from '../../edition/source-note.ts'

/** The repository whose files are numbered so. */
const department = 'Department of State'

/**
 * A number of the decimal file: three digits, what is about the subject behind a stop or a space, and the paper behind the
 * stroke, which may have no number yet.
 *
 * > 763.72119 P 43/906   150.01 Commuters/16   711.1928/297⅛   825.5151/134 supp.   124.42/–   123 G 861/178a   501.BD–Human Rights/3–2448
 */
const decimal =
  /^(?<label>File [Nn]os?\.? ?)?(?<file>\d{3}[A-Za-z]?(?:\. ?[\dA-Za-z][^/:;“”]{0,60}| \p{Lu}[^/:;,“”]{0,30}|)\/ ?[\d\p{No}a-zA-Z .,()/–—-]{1,24})$/u

/** > 611.94   File No. 654.0031: a number whose paper is not said */
const decimalAlone = /^(?:File [Nn]os?\.? ?)?(?<file>\d{3}[A-Z]?\.[\dA-Za-z]{1,12})$/u

/** Numbers of 1906–10, which count the cases: `File No. 8258/174–175`, `File Nos. 1166 and 1166/40` */
const numerical =
  /^File [Nn]os?\.? ?(?<file>\d{1,5}(?:\/[\d\p{No}a-zA-Z–—-]{1,16})?(?:(?:,| and) [\d/–—-]+)*)$/u

/** The citation that words are when they are a file number of the Department of State and nothing else; else `null`. */
export function readFileNumber(words: string): Omit<Citation, 'raw'> | null {
  const label = decimal.exec(words)?.groups
  // with its label and no stop it counts cases: “File No. 774/16”
  const isCounted = label?.label !== undefined && !/^\d{3}[A-Za-z]?[. ]/u.test(label.file ?? '')
  const file = (isCounted ? undefined : label?.file) ?? decimalAlone.exec(words)?.groups?.file
  if (file !== undefined) return at(file, 'decimal file')
  const counted = numerical.exec(words)?.groups?.file
  return counted === undefined ? null : at(counted, 'numerical file')
}

function at(file: string, inferred: NonNullable<Citation['inferred']>): Omit<Citation, 'raw'> {
  return {repository: department, inferred, parts: [file], file, kind: 'archive'}
}
