/** What the id of a volume says by itself, by the rules that history.state.gov makes ids with. */

/** The years, the number and the title of a volume, as far as its id has them. */
export type IdFacts = {subseries: string; number: string | null; title: string | null}

/**
 * The years of an id, and what follows.
 *
 * > frus1964-68v17   frus1872p2v2   frus1894app1   frus1917Supp02v02   frus1951-54IranEd2   frus1961-63v07-09mSupp
 */
const whole = /^frus(?<from>\d{4})(?:-(?<to>\d{2}))?(?<rest>[A-Za-z].*)?$/u

/**
 * The parts of an id after its years, each from its beginning.
 *
 * > v17   ve05   v07-09   p2   app1   Supp02   mSupp   Ed2   Russia
 */
const part =
  /^(?:v(?<electronic>e)?(?<volume>\d{1,2})(?:-(?<last>\d{1,2}))?|p(?<part>\d)|app(?<appendix>\d)|Supp(?<supplement>\d{2})?|(?<microfiche>mSupp)|Ed(?<edition>\d)|(?<name>[A-Z][A-Za-z]*?)(?=Ed\d|v\d|p\d|$))/u

/** Names that an id has in short. */
const names = new Map([
  ['Berlin', 'The Conference of Berlin'],
  ['CairoTehran', 'The Conferences at Cairo and Tehran'],
  ['Guat', 'Guatemala'],
  ['Intel', 'Intelligence'],
  ['Malta', 'The Conferences at Malta and Yalta'],
  ['Paris', 'The Paris Peace Conference'],
  ['PubDip', 'Public Diplomacy'],
  ['Quebec', 'The Conference at Quebec'],
  ['WashQuebec', 'The Conferences at Washington and Quebec']
])

/** Sets whose ids have years and no name, by what is before the number of a volume. */
const unnamed = new Map([
  ['1914-20', 'The Lansing Papers'],
  ['1931-41', 'Japan'],
  ['1933-39', 'The Soviet Union'],
  ['1941-43', 'The Conferences at Washington and Casablanca'],
  ['1943', 'The Conferences at Washington and Quebec']
])

const editions = ['', 'First', 'Second', 'Third', 'Fourth']

/**
 * What an id says; `null` for one that these rules do not make.
 *
 * > frus1964-68v17 → 1964–1968, Volume XVII   frus1872p2v2 → 1872, Part II, Volume II   frus1918Russiav03 → 1918, Russia, Volume III
 */
export function readVolumeId(id: string): IdFacts | null {
  const groups = whole.exec(id)?.groups
  if (groups?.from === undefined) return null
  const numbers: string[] = []
  const titles: string[] = []
  let rest = groups.rest ?? ''
  while (rest !== '') {
    const match = part.exec(rest)
    if (!match) return null
    const {number, title} = sayPart(match.groups ?? {}, numbers.length === 0)
    if (number !== undefined) numbers.push(number)
    if (title !== undefined) titles.push(title)
    rest = rest.slice(match[0].length)
  }
  return {
    subseries: groups.from + (groups.to === undefined ? '' : '–' + lastYear(groups.from, groups.to)),
    number: numbers.length === 0 ? null : numbers.join(', '),
    title: titles.length === 0 ? nameOf(id, numbers.length > 0) : titles.join(', ')
  }
}

/** The name of a set that its id has not: frus1914-20v01, frus1933-39, frus1943; frus1943v01 is of the year and no set. */
function nameOf(id: string, isNumbered: boolean): string | null {
  const years = id.slice('frus'.length).replace(/v\d+$/u, '')
  return isNumbered && !years.includes('-') ? null : (unnamed.get(years) ?? null)
}

/**
 * Whether a volume is of the series, and of years before 1948: then its title page names no editor (25 of 25 of 1861–1936), and
 * the numbers that its documents have in print are not those of their addresses.
 */
export function isEarly(id: string): boolean {
  const facts = readVolumeId(id)
  // the retrospective volumes of 1917–1972 and 1945–1950 are of our time
  return facts !== null && Number(facts.subseries.slice(-4)) < 1948
}

/** Whether a volume is cited by page: all before 1955, but for the retrospective ones, which print the numbers of documents. */
export function isCitedByPage(id: string): boolean {
  const facts = readVolumeId(id)
  return facts !== null && Number.parseInt(facts.subseries, 10) < 1955 && !retrospective.test(id)
}

/** > frus1917-72PubDip   frus1945-50Intel   frus1951-54IranEd2   frus1952-54Guat */
const retrospective = /^frus\d{4}-\d\d(?:PubDip|Intel|Iran|Guat)/u

/** `2001`, `08` → `2008`; `1899`, `01` → `1901` */
function lastYear(from: string, to: string): string {
  const century = Number(from.slice(0, 2)) + (Number(to) < Number(from.slice(2)) ? 1 : 0)
  return String(century) + to
}

type Groups = Record<string, string | undefined>

/** A part in words. A part of a year is counted in Roman numbers, a part of a volume in others, as title pages do. */
function sayPart(groups: Groups, isFirst: boolean): {number?: string; title?: string} {
  const {electronic, volume, last, part, appendix, supplement, microfiche, edition, name} = groups
  if (volume !== undefined) {
    if (last !== undefined) return {number: `Volumes ${toRoman(Number(volume))}–${toRoman(Number(last))}`}
    return {number: 'Volume ' + (electronic === undefined ? toRoman(Number(volume)) : 'E–' + Number(volume))}
  }
  if (part !== undefined) return {number: 'Part ' + (isFirst ? toRoman(Number(part)) : part)}
  if (appendix !== undefined) return {number: 'Appendix ' + toRoman(Number(appendix))}
  if (microfiche !== undefined) return {number: 'Microfiche Supplement'}
  if (edition !== undefined) return {number: (editions[Number(edition)] ?? edition + 'th') + ' Edition'}
  if (name !== undefined) return {title: names.get(name) ?? name}
  return {title: supplement === undefined ? 'Supplement' : 'Supplement ' + Number(supplement)}
}

/** Roman numbers up to 99; no subseries has more volumes. */
function toRoman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(number / 10)] ?? ''
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? ''
  return tens + units
}
