/**
 * Where a document lies, from the first sentence of its source note.
 *
 * > Department of State, Central Files, 684A.86/7–1456   S/S–NSC Files: Lot 63D351: NSC 5 Series   741.90G/1–1048
 *   └ repository         └ part         └ part, file
 */
import type {Citation} from '../../edition/source-note.ts'
import {matches} from '../matches.ts'
import {readFileNumber} from './file-number.ts'
import {parisConference, repositories} from './repositories.ts'
import {isSameArchive, spellOut} from './same-archive.ts'

/** Reads a citation. Its `kind` is unknown where neither the name nor the form of the words is known. */
export function readCitation(raw: string): Citation {
  const words = raw.replace(/(?<![\s.;,])[\s.;,]+$/u, '')
  // what it means stands in another note: it is no archive that is called so
  if (isSameArchive(words)) return {repository: null, parts: [], file: null, kind: 'unknown', raw}
  const numbered = readFileNumber(words)
  if (numbered !== null) return {...numbered, raw}
  const found = repositories.find(({spelling}) => spelling.test(words))
  const other = found ? null : (otherRepository.exec(words)?.[0] ?? null)
  const name = found?.spelling.exec(words)?.[0] ?? other ?? ''
  const parts = levels(words.slice(name.length))
  return {
    repository: found?.name ?? other,
    parts,
    file:
      parts.find((part) => fileIdentifiers.some((form) => form.test(part))) ??
      conferenceFile(found?.name, parts),
    kind: found?.kind ?? (other === null ? kindOf(words) : 'archive'),
    raw
  }
}

/** Whether words begin with the name of an archive and a level below it: `National Archives, Nixon Presidential Materials`. */
export function namesRepository(words: string): boolean {
  const found = repositories.find(({spelling}) => spelling.test(words))
  const name = found?.spelling.exec(words)?.[0] ?? ''
  return found?.kind === 'archive' && /^[,:] \S/u.test(words.slice(name.length, name.length + 3))
}

/**
 * The archives that a statement names as holding a copy; an ibid. means the place before it, at first `before`.
 *
 * > A copy is in Department of State, Central Files, 611.93/5–2755.   (Johnson Library, National Security File, Agency File)
 */
export function readCitations(statement: string, before: Citation | null): Citation[] {
  return findPlaces(statement, before).places
}

/** What an ibid. after a statement means: the archive named last; `null` behind a printed work, and where it cannot be told. */
export function placeAfter(statement: string, before: Citation | null): Citation | null {
  return printedPlace.test(statement) ? null : findPlaces(statement, before).last
}

/** `Department of State Bulletin, July 2, 1962, p. 12`   `See Document 60` */
const printedPlace = /\bpp?\. ?\d|\bDocuments? \d|\bForeign Relations\b|\bBulletin\b|\bPublic Papers\b/u

function findPlaces(statement: string, before: Citation | null): {places: Citation[]; last: Citation | null} {
  if (absence.test(statement)) return {places: [], last: before}
  const places: Citation[] = []
  let last = before
  for (const words of matches(statement, place).flatMap(({groups}) =>
    (groups?.words ?? '').split(furtherPlace)
  )) {
    const raw = words.trim()
    const spelled = spellOut(raw.replace(/[\s.;,]+$/u, ''), last) ?? raw
    const citation = readCitation(spelled)
    const isNamed = citation.repository !== null && citation.inferred === undefined
    if (citation.kind === 'archive' && isNamed && citation.parts.length > 0) {
      last = citation
      places.push({...citation, raw})
    } else if (isSameArchive(raw)) last = null
  }
  return {places, last}
}

/** `…, Khrushchev Correspondence, and Department of State, Presidential Correspondence: Lot 66 D 204` */
const furtherPlace =
  /[,;] (?:and |also )?(?:in |at )?(?:the )?(?=(?:Department of State|National Archives|[A-Z]\w+ Library|Central Intelligence Agency|Washington National|Library of Congress),|[Ii]bid\.)/u

/** `No copy has been found in Department of State files`: no place of a copy. */
const absence = /\b(?:not|no)\b[^.]{0,80}\bfound\b|\bnot\b[^.]{0,40}\bidentified\b/iu

/** What stands in parentheses, or after “is in”, up to the end of the clause; parentheses in it may be a part of a name. */
const place =
  /(?:^\(|[.”] \(|\b(?:is|are|filed|found|located) (?:also )?(?:(?:in|at) (?:the )?|(?=[Ii]bid\b)))(?<words>(?:[^.;()]|\([^()]{0,60}\)|\.(?=[\w,):]| [a-z])|(?<=\b(?:\p{Lu}|Sec|Gen|Jr|St|Vol|No|Dr))\.|; (?=ibid)){3,240})/gu

/** A repository that is not in the list, by its kind: `Columbia University`, `Virginia Historical Society`; its name stays as printed. */
const otherRepository =
  /^(?:The )?(?:\p{Lu}[\p{L}.’-]* (?:of (?:the )?|and |for )?){1,6}(?:University|Library|Archives?|Historical Society|Institution|Institute|Foundation|Museum|Agency|Commission|Administration|Investigation|Department|College)(?: Library| Archives)?(?=[,:])|^(?:University|Department|Bureau|Office) of (?:the )?\p{Lu}[\p{L}]*(?: (?:and |of (?:the )?)?\p{Lu}\p{L}*){0,4}(?=[,:])/u

/** A printed work by its pages or its imprint: `Hearings Before the Committee on Finance (Washington, 1971), pp. 266-269` */
const printedWork = /\bpp?\. ?[A-Z]?\d|\([A-Z][\w .:&’-]+, \d{4}\)/u

function kindOf(words: string): Citation['kind'] {
  if (printedWork.test(words)) return 'publication'
  return archivalForms.test(words) ? 'archive' : 'unknown'
}

/** Files named without their repository, as in the inline lines of 1948–54. */
const archivalForms =
  /\b[Ff]i?l(?:i?es?|e)\d?\b|\b[Ll]ot (?:File )?\d|^\d{3}[A-Z]?(?:\.|\/| [A-Z])|\bRG[ –-]?\d|\bPapers\b|\bBox \d|\bLibrary\b|\bArchives?\b|\bCollection\b|\bSeries\b|\bRecords\b/u

/** The subjects of the subject-numeric files of 1963–1973. */
const subjects =
  'AE|AGR|AID|AV|BG|COM|CON|CR|CSM|CUL|DEF|E|ECIN|EDU|EDX|FN|FSE|FSV|FT|HLTH|INCO|INF|INT|IT|LAB|LEG|MG|ORG|PC|PER|PET|POL|PPT|PPV|PR|PRM|PS|REF|RS|SCI|SOC|SP|STR|TEL|TP|TRV|UN|V'

/** File identifiers: decimal, subject-numeric, reels of the central foreign policy file. */
const fileIdentifiers: readonly RegExp[] = [
  // 684A.86/7–1456   501.BD–Human Rights/3–2448   560. AL/12–2647   790D.5–MSP/2–860
  /^\d{3}[A-Z]?\.? ?[\w .()–-]*\/ ?\d{1,2}[–—-]\d{3,5}\b/u,
  // PER 12   DEF 19-8 US-ISR   POL 27 ARAB-ISR   ORG 8 Moscow
  new RegExp(`^(?:${subjects}) \\d+(?:[–-]\\d+)*(?: .+)?$`, 'u'),
  // POL CZECH–USSR
  new RegExp(`^(?:${subjects}) [A-Z][A-Z .–-]*(?:/.*)?$`, 'u'),
  // D790026–1078   P840114-1808   N770008–0123
  /^[DPN]\d{6,7}[–-]\d{4}\b/u,
  /^\[no film number\]$/u
]

/** > Paris Peace Conf. 184.00101/143   184.1–Helms, Birch   182/8a */
function conferenceFile(repository: string | undefined, [part = '']: readonly string[]): string | null {
  return repository === parisConference && /^\d{3}(?:[. /]|$)/u.test(part) ? part : null
}

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

/** `February 2–10, 1970`, `Records of Henry A. Kissinger, 1973–77`: years stay with what is before them. */
function isSeparator(words: string, at: number): boolean {
  const after = words.slice(at + 1, at + 14)
  if (!/^\s|^[A-Z]/u.test(after)) return false
  if (words[at] === ':') return true
  const dayBefore = /[A-Z][a-z]+\.? \d{1,2}(?:[–-]\d{1,2})?$/u.test(words.slice(Math.max(0, at - 18), at))
  if (dayBefore && /^ (?:1[89]|20)\d\d/u.test(after)) return false
  return !yearsAlone.test(after) && !/^ (?:Jr|Sr)\./u.test(after)
}

const yearsAlone = /^ (?:1[89]|20)\d\d(?:[–-]\d{2,4})?(?:[,:;]|$)/u
