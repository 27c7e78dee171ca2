/** What volumes are called, of the facts that are known; the id where nothing else is. */
import type {Volume} from '../edition/volume.ts'
import {isEarly, readVolumeId} from '../edition/volume-id.ts'

/** The years of the subseries with the dash of the title pages: `1969-1976` is “1969–1976”; empty where not known. */
export function formatYears({subseries = ''}: Pick<Volume, 'subseries'>): string {
  return subseries.replaceAll('-', '–')
}

/** A volume in a line: “1964–1968, Volume XVII, Eastern Europe”, “1918, Russia, Volume III”. */
export function formatVolume(volume: Volume): string {
  return join([formatYears(volume), ...numberAndTitle(volume)]) || volume.id
}

/** A volume in a line behind a date, where a year alone would be taken for one: “volume of 1884”. */
export function formatVolumeByDate(volume: Volume): string {
  return notAsDate(formatVolume(volume))
}

/** The name of a volume, which is not to be taken for a date: “volume of 1884”. */
export function notAsDate(name: string): string {
  return /^\d{4}(?:[–-]\d{2,4})?$/u.test(name) ? 'volume of ' + name : name
}

/** Number and title; of a volume of a set, whose title several volumes have, the title first. */
function numberAndTitle(volume: Volume): (string | undefined)[] {
  const [number, title] = [volume.number, titleBesideYears(volume)]
  return isOfSet(volume.id) ? [title, number] : [number, title]
}

/** The title without the years of the volume at its end, where these stand before it: “The Paris Peace Conference, 1919”. */
export function titleBesideYears(volume: Volume): string | undefined {
  const {title} = volume
  const years = ', ' + formatYears(volume)
  const end = title?.slice(-years.length).replaceAll(/(?<=\d)-(?=\d)/gu, '–')
  return end === years ? title?.slice(0, -years.length) : title
}

/** > frus1918Russiav03   frus1917Supp02v02; not frus1894app1, frus1951-54IranEd2 */
function isOfSet(id: string): boolean {
  return /^frus\d{4}(?:-\d\d)?[A-Z]\w*?v\d+$/u.test(id)
}

/** A volume of which nothing but the id is known: “1964–1968, Volume XIII”; the id where that says nothing. */
export function formatVolumeId(id: string): string {
  const facts = readVolumeId(id)
  return facts ? join([facts.subseries, facts.title, facts.number]) : id
}

/** A volume in short: “1964–1968, Volume XVII”; with its title where it has no number, or is one of a set. */
export function formatVolumeNumber(volume: Volume): string {
  return join([formatYears(volume), shortName(volume)]) || volume.id
}

/** A volume in its subseries: “Volume XVII, Eastern Europe”; its years where it has neither number nor title. */
export function formatNumberAndTitle(volume: Volume): string {
  return join(numberAndTitle(volume)) || formatYears(volume) || volume.id
}

/** A volume in a list that has its years above it: “Volume XVII, Eastern Europe”; its series where it has neither. */
export function formatUnderYears(volume: Volume): string {
  return join(numberAndTitle(volume)) || (bareSeries(volume) ?? formatNumberAndTitle(volume))
}

/** A volume in a word or two, where its subseries is said: “Volume XVII”; else its title, or its years. */
export function formatShort(volume: Volume): string {
  return shortName(volume) ?? (formatYears(volume) || volume.id)
}

/** “Volume XVII” of a subseries, “Russia, Volume III” of a set. */
function shortName(volume: Volume): string | undefined {
  const {id, number, title} = volume
  return isOfSet(id) ? join(numberAndTitle(volume)) || undefined : (number ?? title)
}

/** What a volume belongs to: “Foreign Relations of the United States, 1964–1968”; empty where that is not known. */
export function formatSeries(volume: Volume): string {
  return join([volume.series, yearsBesideSeries(volume)])
}

/** The years, but where the name of the series has them: “Papers Relating to …, 1884”. */
export function yearsBesideSeries(volume: Volume): string {
  const years = formatYears(volume)
  const inSeries = volume.series?.replaceAll('-', '–').matchAll(/\d{4}(?:–\d{4})?/gu) ?? []
  return Array.from(inSeries, ([found]) => found).includes(years) ? '' : years
}

/** What is known of a name, with commas. */
function join(parts: readonly (string | undefined | null)[]): string {
  return parts.filter(Boolean).join(', ')
}

/**
 * Whether a volume cites its documents by number; before 1955–57 the numbers are not printed, and pages are cited.
 *
 * The retrospective volumes, all later than 1989, print them: `frus1952-54Guat` is of 2003. What is not of the series has
 * no such custom.
 */
export function citesByNumber({subseries, year = 0}: Volume): boolean {
  return subseries === undefined || Number.parseInt(subseries, 10) >= 1955 || year >= 1990
}

/** Whether the title page names no editor, as that of no volume before 1948 does; of a later one that lacks them nothing is said. */
export function isWithoutEditors({id, editors}: Volume): boolean {
  return editors.length === 0 && isEarly(id)
}

/** “Editors Charles S. Sampson, John Michael Joyce”; empty where there is none. */
export function formatEditors({editors}: Volume): string {
  if (editors.length === 0) return ''
  return (editors.length > 1 ? 'Editors ' : 'Editor ') + editors.join(', ')
}

/** “Washington: United States Government Printing Office, 1996”, and what of it is not known: “year not known”. */
export function formatImprint({place, publisher, year}: Volume): string {
  const missing = Object.entries({place, publisher, year}).flatMap(([name, fact]) =>
    fact === undefined ? [name] : []
  )
  const known = join([[place, publisher].filter(Boolean).join(': '), year?.toString()])
  if (missing.length === 0) return known
  const last = missing.at(-1) ?? ''
  const list = missing.length === 1 ? last : missing.slice(0, -1).join(', ') + ' and ' + last
  const words = list + ' not known'
  return known === '' ? words.charAt(0).toUpperCase() + words.slice(1) : known + ' · ' + words
}

/** What stands on a spine. */
export type Spine = {
  /** “XXIX”, empty where the volume has no number. */
  sign: string
  /** “Pt. 2” */
  part: string | null
  /** The title without what a spine has no room for. */
  title: string
  /** Its size in rem: the longer the title, the smaller. */
  size: number
  /** “1964–68” */
  years: string
}

/**
 * A volume number on the title page.
 *
 * > Volume XXIX, Part 2   Volume E–13   Retrospective Volume
 */
const volumeNumber = /^Volume (?<sign>[\w–-]+)(?:, (?<part>.+))?$/u

/**
 * The number of a volume that is a part of its year.
 *
 * > Part III   Part II, Volume V
 */
const numberInYear = /^(?<part>Part [IVXLC]+)(?:, Volume (?<sign>[IVXLC]+))?$/u

/**
 * What a spine leaves out of a title.
 *
 * > China and Japan (in two parts)   Southeast Asia, 1969–1972
 */
const unneeded = / \(in .+ parts\)$|, \d{4}[–-]\d{4}$/u

/** How many letters a spine holds at each size. */
const sizes = [
  {letters: 12, size: 0.95},
  {letters: 30, size: 0.8},
  {letters: 52, size: 0.7},
  {letters: Infinity, size: 0.6}
]

/** What stands on the spine of a volume. */
export function formatSpine(volume: Volume): Spine {
  const {number = ''} = volume
  const groups = (volumeNumber.exec(number) ?? numberInYear.exec(number))?.groups
  const named = volume.title ?? (groups ? undefined : volume.number)
  const title = shorten(named?.replace(unneeded, '') ?? untitled(volume))
  return {
    sign: groups?.sign ?? '',
    part: groups?.part?.replace(/^Part /u, 'Pt. ') ?? null,
    title,
    size: sizes.find(({letters}) => title.length <= letters)?.size ?? 0.6,
    years: formatYears(volume).replace(/^(\d{2})(\d{2})–\1/u, '$1$2–')
  }
}

/** What stands on the spine of a volume without title: the series, as binders stamp it; else the id, where no years stand below. */
function untitled(volume: Volume): string {
  return bareSeries(volume) ?? (formatYears(volume) === '' ? volume.id : '')
}

/** > Papers Relating to the Foreign Relations of the United States, without “, 1884” */
function bareSeries({series}: Volume): string | undefined {
  return series?.replace(/, \d{4}$/u, '')
}

/** As many letters as a spine holds; title pages of early volumes have more: the President’s message, a report and its author. */
const longestOnSpine = 80

/** A title cut after a word, where a spine has no room for all of it. */
function shorten(title: string): string {
  if (title.length <= longestOnSpine) return title
  const cut = title.slice(0, longestOnSpine)
  return cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/u, '') + ' …'
}
