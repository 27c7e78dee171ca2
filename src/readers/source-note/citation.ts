/**
 * Where a document lies, from the first sentence of its source note.
 *
 * > Department of State, Central Files, 684A.86/7–1456   S/S–NSC Files: Lot 63D351: NSC 5 Series   741.90G/1–1048
 *   └ repository         └ part         └ part, file
 */
import type {Citation} from '../../edition/source-note.ts'
import {repositories} from './repositories.ts'

/** Reads a citation. Its `kind` is unknown where neither the name nor the form of the words is known. */
export function readCitation(raw: string): Citation {
  const words = raw.replace(/[\s.;,]+$/u, '')
  const found = repositories.find(({spelling}) => spelling.test(words))
  const name = found?.spelling.exec(words)?.[0] ?? ''
  const parts = levels(words.slice(name.length))
  return {
    repository: found?.name ?? null,
    parts,
    file: parts.find((part) => fileIdentifiers.some((form) => form.test(part))) ?? null,
    kind: found?.kind ?? (archivalForms.test(words) ? 'archive' : 'unknown'),
    raw
  }
}

/** Files named without their repository, as in the inline lines of 1948–54. */
const archivalForms =
  /\bFi?l(?:i?es?|e)\b|\b[Ll]ot (?:File )?\d|^\d{3}[A-Z]?\.|\bRG[ –-]?\d|\bPapers\b|\bBox \d|\bLibrary\b|\bArchives?\b|\bCollection\b|\bSeries\b|\bRecords\b/u

/** File identifiers: decimal, subject-numeric, reels of the central foreign policy file. */
const fileIdentifiers: readonly RegExp[] = [
  // 684A.86/7–1456   501.BD–Human Rights/3–2448   560. AL/12–2647   790D.5–MSP/2–860
  /^\d{3}[A-Z]?\.? ?[\w .()–-]*\/ ?\d{1,2}[–—-]\d{3,4}\b/u,
  // POL CZECH–USSR   PER 12   DEF 19-8 US-ISR   POL 27 ARAB-ISR
  /^(?:AE|AGR|AID|AV|BG|COM|CR|CSM|CUL|DEF|E|ECIN|EDU|EDX|FN|FSE|FT|HLTH|INCO|INF|INT|IT|LAB|LEG|MG|ORG|PER|PET|POL|PPT|PPV|PR|PS|REF|RS|SCI|SOC|SP|STR|TEL|TP|TRV|UN|V)(?: \d+(?:[–-]\d+)*)?(?: [A-Z][A-Z .–-]*)?(?:\/[\w –-]+)?$/u,
  // D790026–1078   P840114-1808   N770008–0123
  /^[DPN]\d{6,7}[–-]\d{4}\b/u,
  /^\[no film number\]$/u
]

/** Cuts at commas and colons outside brackets and quotations; a year after a day stays with it: `January 1-February 29, 1972`. */
function levels(words: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < words.length; at++) {
    const sign = words[at] ?? ''
    if ('([“'.includes(sign)) depth++
    else if (')]”'.includes(sign)) depth = Math.max(0, depth - 1)
    else if ((sign === ',' || sign === ':') && depth === 0 && isSeparator(words, at)) {
      parts.push(words.slice(start, at))
      start = at + 1
    }
  }
  parts.push(words.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function isSeparator(words: string, at: number): boolean {
  const after = words.slice(at + 1, at + 8)
  if (!/^\s|^[A-Z]/u.test(after)) return false
  return (
    !(
      /^ (?:1[89]|20)\d\d/u.test(after) &&
      /[A-Z][a-z]+\.? \d{1,2}$/u.test(words.slice(Math.max(0, at - 14), at))
    ) && !/^ (?:Jr|Sr)\./u.test(after)
  )
}
