/**
 * Volumes cited by a title instead of a number.
 *
 * > Foreign Relations, The Conferences at Cairo and Tehran, 1943, p. 403   1918, supp. 1, vol. i   1969–1976, China, 1969–1972
 */
import {take} from './numbers.ts'
import {titlesOf} from './series-titles.ts'
import {romanValue, volumeNumber} from './volume-id.ts'

/** Where a title ends that names a volume without a number, after the name of the series; `null` where none stands there. */
export function titleEnd(text: string, at: number): number | null {
  const title = take(titleAlone, text, at) ?? take(appendixTitle, text, at) ?? take(laterTitle, text, at)
  return title && at + title[0].length
}

const titleAlone =
  /[,:]? (?:191[89], Russia\b|194[23], China\b|19\d\d, [Ss]upp(?:lement\b|\.|(?=,))(?: \d)?(?:, The World War)?|(?:The )?Lansing Papers(?:, 1914[–-]1920)?|(?:1[89]\d{2}(?:[–-]\d{2,4})?, )?(?:The )?Conferences? (?:at|of) (?:Berlin \((?:The )?Potsdam(?: Conference)?\), 1945|Washington(?:, 1941[–-]1942,)? and Casablanca, 194[13](?:[–-]1943)?|[^;()[\]“”.\n]{2,50}?19\d\d(?:[–-]19\d\d)?)|(?:1945[–-]1950, |1950[–-]1955, )?(?:The )?(?:Emergence of the Intelligence Establishment|Intelligence Community)|The Soviet Union, 1933[–-]1939|Japan, 1931[–-]1941|(?:1919, )?(?:The )?(?:Paris )?Peace Conference(?:,? 1919)?|1952[–-]1954, (?:The )?Guatemala|195[12][–-]1954, Iran(?!ian)|Guatemala|Iran(?!ian))(?:, 19\d\d(?:[–-]19\d\d)?)?/uy

/** `1901, Appendix (Affairs in China)`, `1894, Appendix II`, `1894, Appendix ii, Affairs in Hawaii` */
const appendixTitle =
  /[,;]? (?:for )?(?<year>1901|1894|1902),? [Aa]pp(?:endix|\.)(?: (?<number>\d|[Ii]{1,2})\b)?(?:,? \(?Affairs in [A-Z][a-z]+\)?)?/uy

/** Volumes that were not numbered yet when they were cited: `1969–1976, Southeast Asia, 1969–1972`. */
const laterTitle =
  /,? 1969[–-]1976, (?!vol)(?<title>[^;()[\]“”.\n]{4,60}?19[67]\d[–-](?:[A-Z][a-z]+ )?19[67]\d)(?!, vol)/uy

const titled: readonly (readonly [RegExp, string])[] = [
  [/1918, Russia/u, 'frus1918Russia'],
  [/1919, Russia/u, 'frus1919Russia'],
  [/Lansing Papers/u, 'frus1914-20'],
  [/Cairo and Tehran/u, 'frus1943CairoTehran'],
  [/Conferences? at Quebec, 1944|Quebec, 1944/u, 'frus1944Quebec'],
  [/Washington(?:, 1941[–-]1942,)? and Casablanca/u, 'frus1941-43'],
  [/Washington and Quebec/u, 'frus1943'],
  [/Malta and Yalta/u, 'frus1945Malta'],
  [/Emergence of the Intelligence Establishment/u, 'frus1945-50Intel'],
  [/The Intelligence Community/u, 'frus1950-55Intel'],
  [/Guatemala/u, 'frus1952-54Guat'],
  [/Iran/u, 'frus1951-54Iran'],
  [/The Soviet Union, 1933[–-]1939/u, 'frus1933-39'],
  [/(?:Conference of Berlin|Berlin \(Potsdam\)|Potsdam)/u, 'frus1945Berlin'],
  [/Japan, 1931[–-]1941/u, 'frus1931-41'],
  [/Peace Conference/u, 'frus1919Paris'],
  [/1901,? [Aa]pp/u, 'frus1901China'],
  [/1942, China/u, 'frus1942China'],
  [/1943, China/u, 'frus1943China']
]

/** The titles of volumes of 1969–1976 as they were cited before these had numbers. */
const later = new Map<string, string>([
  ['Vietnam, 1969–1970', 'v06'],
  ...titlesOf('1969-76').map(({title, piece}): [string, string] => [title, piece])
])

/** `1918, Supplement 1, The World War, vol. I` */
const supplementTitle = /(?<year>19\d\d), [Ss]upp(?:lement|\.)?(?: (?<number>\d))?/u

/** The supplements to 1917 and 1918 that are in several volumes; one without a number is the first. */
const supplementsInVolumes = /^frus(?:1917Supp0[12]|1918Supp01)$/u

/** The id of a volume cited by its title, with the number of the volume where there are several. */
export function titledVolumeId(title: string, volume: string | null): string | null {
  const base = baseOf(title)
  if (base === undefined) return null
  const number = volume === null ? null : volumeNumber(volume)
  if (supplementsInVolumes.test(base)) return base + (number ?? 'v01')
  if (!inVolumes.test(base)) return base
  return number === null ? null : base + number
}

/** Works in several volumes. */
const inVolumes = /(?:Berlin|1931-41|Paris|1918Russia|1914-20)$/u

function baseOf(title: string): string | undefined {
  const name = take(laterTitle, title, 0)?.groups?.title
  if (name !== undefined) return laterId(name)
  const supplement = supplementTitle.exec(title)?.groups
  if (supplement) return 'frus' + supplement.year + 'Supp' + (supplement.number?.padStart(2, '0') ?? '')
  const appendix = take(appendixTitle, title, 0)?.groups
  if (appendix?.number !== undefined)
    return 'frus' + appendix.year + 'app' + (romanValue(appendix.number) ?? appendix.number)
  return titled.find(([words]) => words.test(title))?.[1]
}

/** The dash between years differs, the hyphen of “Arab-Israeli” does not. */
function laterId(title: string): string | undefined {
  const piece = later.get(title.replace(/(?<=\d)-/gu, '–'))
  return piece === undefined ? undefined : 'frus1969-76' + piece
}
