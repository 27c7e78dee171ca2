/** What a citation says, in parts. */

/** What names a volume: its id, or years, number and part as printed. All `null`: no volume is named. */
export type NamedVolume = {
  /** As an address has it: `frus1964-68v17`. */
  id: string | null
  /** With hyphens: `1964-68`, `1951`. */
  years: string | null
  /** `XVII`, `17`, `E-13` */
  number: string | null
  part: string | null
}

/** A citation, an address, or a reference of a note. */
export type Citation = {
  volume: NamedVolume
  /** The number of a document: `67`, `72A`. */
  document: string | null
  /** Whether that is the number in print, “No. 125”, and not that of the address, which is another before 1948. */
  isPrinted: boolean
  /** A printed page: `207`, `XIII`. */
  page: string | null
  /** A note by its label; `source` for the source note. */
  note: string | null
  /** The number of a paragraph, as this edition counts them. */
  paragraph: string | null
  /** A number at the end without a word before it: `XVII, 209`. */
  bare: string | null
  /** A part of the volume that is neither document nor page: `ch3`, `persons`. */
  section: string | null
  /** Whether more than one document or page is named; the first is taken. */
  several: boolean
  /** Whether the address names a note by a number that only history.state.gov's database knows. */
  foreignNote: boolean
  /** The words, for titles of volumes. */
  words: string
}

/** A citation that says nothing. */
export const nothing: Citation = {
  volume: {id: null, years: null, number: null, part: null},
  document: null,
  isPrinted: false,
  page: null,
  note: null,
  paragraph: null,
  bare: null,
  section: null,
  several: false,
  foreignNote: false,
  words: ''
}

/** A citation of what `citation` names, in a volume; `parseCitation` reads it again. */
export function formatQuery(citation: Citation, volume: string): string {
  const {document, isPrinted, page, note, paragraph, bare, section} = citation
  if (section !== null) return volume + '/' + section
  return [
    volume,
    ...(document === null ? [] : [(isPrinted ? 'No. ' : 'Document ') + document]),
    ...(page === null ? [] : ['p. ' + page]),
    ...(note === null ? [] : [note === 'source' ? 'source note' : 'footnote ' + note]),
    ...(paragraph === null ? [] : ['paragraph ' + paragraph]),
    ...(bare === null ? [] : [bare])
  ].join(', ')
}

/** A volume as it was named: “1964–1968, Volume XIII, Part 2”. */
export function formatNamed({id, years, number, part}: NamedVolume): string {
  if (id !== null) return id
  return [
    ...(years === null ? [] : [years.replace('-', '–')]),
    ...(number === null ? [] : ['Volume ' + number.toUpperCase().replace(/^E-?/u, 'E–')]),
    ...(part === null ? [] : ['Part ' + part.toUpperCase()])
  ].join(', ')
}

/**
 * Volumes of a conference, which may be cited without their year.
 *
 * > FRUS: Yalta, 770   Conferences at Cairo and Tehran, 485   Potsdam Papers, II, 1360
 */
export const conference =
  /\bFRUS\b.*\b(?:Yalta|Malta|Potsdam|Cairo|Tehran|Teheran|Casablanca)\b|\bConferences? (?:at|of) (?:Malta|Cairo|Berlin|Washington)\b|\b(?:Potsdam|Yalta) Papers\b/iu
