/**
 * The levels of an archive below its repository, and how they are told apart, ordered and addressed.
 *
 * Parts of a citation are levels as they are printed; a file number is two, since its first signs are what the files of
 * that archive stand in order by:
 *
 * > Central Files, 711.5800/4–2155       Central Files, POL 27 VIET S       D790026–1078
 *   Central Files › 711 › 711.5800       Central Files › POL › POL 27 …     D79 › D790026
 */
import type {Citation} from '../edition/source-note.ts'
import {toStep} from './slug.ts'

/** What of a citation says where a document lies. */
export type ArchivePlace = Pick<Citation, 'repository' | 'inferred' | 'parts' | 'file'>

/** What a group of files has in common, or the file that all of its numbers are of: it is not printed, but taken from the numbers. */
export type FileGroup = 'decimal' | 'subject' | 'reel' | 'whole'

/** A level: a part as printed, or a group of files. */
export type Level = {name: string; group: FileGroup | null}

/** The levels of a place, and the number of the paper in its file where it is printed with the file’s. */
export type Levels = {levels: Level[]; paper: string | null}

/** The levels of a place below its repository. */
export function toLevels(place: Omit<ArchivePlace, 'repository'>): Levels {
  const steps = toSteps(place)
  const paper = steps.findLast(({paper}) => paper !== null)?.paper ?? null
  return {levels: steps.flatMap(({levels}) => levels), paper}
}

/** The same for the file that is inferred, where one is, and for each part; parts after the deepest are at its place. */
export function toSteps({inferred, parts, file}: Omit<ArchivePlace, 'repository'>): Levels[] {
  const isDeeper = parts.length > deepest
  const steps = parts.map((part, index) => {
    if (!isDeeper || index < deepest - 1) return toStepOf(part, file)
    const levels = index === deepest - 1 ? [{name: parts.slice(index).join(', '), group: null}] : []
    return {levels, paper: null}
  })
  if (inferred === undefined) return steps
  return [{levels: [{name: wholeFile(inferred), group: 'whole'}], paper: null}, ...steps]
}

/**
 * How many parts of a citation are levels at most: what is printed behind them is in the name of the last, because a level is a
 * folder of the site. The longest citation of 34 volumes has eleven.
 */
const deepest = 16

function toStepOf(part: string, file: string | null): Levels {
  for (const {group, form, isOfFile = false} of fileNumbers) {
    if (isOfFile && part !== file) continue
    const groups = form.exec(part)?.groups
    if (groups?.stem === undefined || groups.file === undefined) continue
    const levels: Level[] = [
      {name: groups.stem, group},
      {name: groups.file, group: null}
    ]
    return {levels, paper: groups.paper === undefined ? null : part}
  }
  return {levels: [{name: part, group: null}], paper: null}
}

/** The name of a file that is inferred: `Decimal file`. */
function wholeFile(inferred: NonNullable<Citation['inferred']>): string {
  return inferred.charAt(0).toUpperCase() + inferred.slice(1)
}

/** File numbers, by the first signs, the file, and the number of the paper in it; some forms are files only where the note is known to mean one. */
const fileNumbers: readonly {group: FileGroup; form: RegExp; isOfFile?: true}[] = [
  {
    // 711.5800/4–2155: the file, and the paper of April 21, 1955, in it   501.BD–Human Rights/3–2448   396. 1–LO/10-3055
    group: 'decimal',
    form: /^(?<file>(?<stem>\d{3}[A-Z]?)\.? ?[\w .()–-]*?) ?(?<paper>\/ ?[\dl]{1,2}[–—-]\d{2,6}\b.*)$/u
  },
  {
    // misprinted: 786.00/–1958   856F.2553/3–85S   320.2–AC/21751
    group: 'decimal',
    form: /^(?<file>(?<stem>\d{3}[A-Z]?)\.[\dA-Z][\w–-]*)(?<paper>\/\S*)$/u
  },
  {
    // 611.94 without the number of a paper; 320.1 Bilateral Security Treaty is the file of a post
    group: 'decimal',
    form: /^(?<file>(?<stem>\d{3}[A-Z]?)\.[\dA-Z]+(?:[–-][\w ]+)?)$/u
  },
  {
    // before 1945: 763.72119 P 43/906   439.11c Colom, Eduardo/27   124.42/–   123 G 861/178a   182/8a
    group: 'decimal',
    form: /^(?<file>(?<stem>\d{3}[A-Z]?)(?![\dA-Z])[^/]*)(?<paper>\/.*)?$/u,
    isOfFile: true
  },
  {
    // POL 27 VIET S   POL CZECH–USSR
    group: 'subject',
    form: /^(?<file>(?<stem>[A-Z]{1,4}) .+)$/u,
    isOfFile: true
  },
  {
    // D790026–1078: the reel, and the frame on it
    group: 'reel',
    form: /^(?<file>(?<stem>[DPN]\d{2})\d{4,5})(?<paper>[–-]\d{4})\b/u
  }
]

/** What spellings of one name have in common; they may differ in white space, case and the kind of dash. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*\p{Pd}\s*/gu, '-')
    .replace(afterStop, '')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** > 560. AL is 560.AL */
const afterStop = /(?<=^\d{3}[a-z]?\.)\s+/u

/** The name as a part of an address: letters and digits, with a hyphen for whatever stands between. */
export function toSlug(name: string): string {
  const slug = (decimalName.test(name) ? name.toLowerCase() : fold(name))
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return slug === '' ? 'other' : toStep(slug)
}

/** > Decimal files 783A   783A.00: what is no white space in print is none in the address */
const decimalName = /^(?:Decimal files )?\d{3}[A-Z]?(?:\.|$)/u

const natural = new Intl.Collator('en', {numeric: true})

/** The order of levels: Box 5 before Box 12, POL 7 before POL 27; decimal files as decimals, 711.41 before 711.5. */
export function compareLevels(a: string, b: string): number {
  if (decimal.test(a) && decimal.test(b)) return a < b ? -1 : a > b ? 1 : 0
  return natural.compare(a, b)
}

const decimal = /^\d{3}[A-Z]?(?:\.|$)/u

/** A group of files in words. */
export function sayGroup({name, group}: Level): string {
  switch (group) {
    case 'decimal':
      return 'Decimal files ' + name
    case 'subject':
      return 'Subject files ' + name
    case 'reel':
      return 'Reels ' + name
    case 'whole':
    case null:
      return name
  }
}
