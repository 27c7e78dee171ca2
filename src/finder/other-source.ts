/**
 * What is no citation of the series: telegrams by their numbers, files, and places in archives.
 *
 * > telegram 1831 from New Delhi   611.91/2-2853   POL 27 VIET S   NSC 5412/2   Johnson Library, National Security File, Box 3
 */
import {otherWork} from '../readers/reference/reference-state.ts'
import {conference, type Citation} from './citation.ts'

/** What a text names instead of a place in a volume. */
export type Other = 'telegram' | 'file' | 'paper' | 'archive'

/** What a text names instead of a volume; `null` where it names a volume or nothing that is known. */
export function readOther(text: string, {volume: {id, years, number}}: Citation): Other | null {
  if (
    id !== null ||
    series.test(text) ||
    conference.test(text) ||
    (years !== null && number !== null && !folder.test(text))
  )
    return null
  return kinds.find(([, form]) => form.test(text))?.[0] ?? null
}

/** What to search for: the words without those that say nothing, a number with signs in it as a phrase. */
export function searchWords(text: string): string {
  return text
    .replace(/[‐‑‒–—−]/gu, '-')
    .split(/[\s,;()[\]“”"]+/u)
    .map((word) => word.replace(/^[.:]+|[.:]+$/gu, ''))
    .filter((word) => word !== '' && !idle.test(word))
    .slice(0, mostWords)
    .map((word) => (/\d[./-]\w|\w[./]\d/u.test(word) ? '"' + word + '"' : word))
    .join(' ')
}

const mostWords = 12

const idle = /^(?:and|at|dated|from|in|no|nos|of|on|see|the|to)$/iu

/** The series under the names that it has had. */
export const series =
  /(?<!\p{L})(?:FRUS|Foreign Relations|For\. ?Rel\.|Papers Relating to (?:the )?Foreign Affairs|Dip(?:lomatic|\.) Corr(?:espondence|\.))/iu

/** `1964–66, POL 7`: years of a file and what looks like a number */
const folder = /(?<!\p{L})(?:Library|Files?|Lot \d|Box \d|RG[ -]?\d)/u

const kinds: readonly (readonly [Other, RegExp])[] = [
  [
    'telegram',
    /(?<!\p{L})(?:telegrams?|tels?\.|airgrams?|despatch(?:es)?|dispatch(?:es)?|cables?|(?:emb|dep|con|circ)tels?|secto|tosec|polto|topol|cedto|todel)\.? (?:(?:nos?|numbers?)\.? )?(?:[A-Z]{1,6}[ -]?)?\d/iu
  ],
  ['paper', /(?<!\p{L})(?:NSC|NSAM|NSDM|NSSM|NSD|NSDD|PD|PRM|NIE|SNIE|JCS|JCSM|PPS) ?-?\d/u],
  [
    'file',
    /(?<![\d/])\d{3}[A-Z]?\.\w*\/\d|(?<!\p{L})(?:POL|DEF|AID|ORG|FN|ECIN|INCO|PET|CSM|SOC|UN|STR) \d|(?<!\p{L})Lot (?:File )?\d/u
  ],
  ['archive', otherWork]
]
