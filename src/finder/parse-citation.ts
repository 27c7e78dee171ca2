/**
 * Citations, in whatever form they are written.
 *
 * Each part is found by itself and taken out, so that their order and what stands between them do not matter.
 */
import {conference, nothing, type Citation, type NamedVolume} from './citation.ts'
import {parseAddress} from './parse-address.ts'

/** What a citation, an address or a reference says. */
export function parseCitation(text: string): Citation {
  const plain = normalizeYears(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  const found = parseAddress(plain)
  const said = parseWords(found ? found.around : plain, found !== null)
  if (!found) return said
  const {citation} = found
  // “frus1964-68v17, Document 67”: the address says the volume, the words say the rest
  const isWhole =
    citation.document !== null || citation.page !== null || citation.section !== null || citation.foreignNote
  return isWhole ? citation : {...said, volume: citation.volume}
}

/**
 * Writes the years of a subseries out that a citation has in short.
 *
 * > FRUS 64-68 XVII → FRUS 1964-68 XVII   FRUS, ’01–08, → FRUS, 2001-08,
 */
export function normalizeYears(text: string): string {
  return text.replace(shortYears, (_, before: string, from: string, to: string) => {
    const century = Number(from) < 10 ? '20' : '19'
    return before + century + from + '-' + (Number(to) < Number(from) ? '2000' : to)
  })
}

/** Two numbers that are the years of a subseries, after the name of the series or before the number of a volume. */
const shortYears =
  /((?<!\p{L})(?:FRUS|Foreign Relations(?: of the United States)?|For\. ?Rel\.),? |^)[’‘']?(52|55|58|61|64|69|77|81|89|93|01)[-–—/][’‘']?(54|57|60|63|68|76|80|88|92|00|08)(?![\d–-])/giu

/** What is of no use here, and has numbers that would mislead. */
const asides: readonly RegExp[] = [
  /https?:\/\/\S+/giu,
  // “(Washington: United States Government Printing Office, 1996)”
  /\([^()]*(?:Washington|Government|GPO)[^()]*\)/giu,
  // “206–10. Washington: Government Printing Office, 1996.”, and “(1996). In”
  /\bWashington(?:, D\.?C\.?)?: [^():]*?\b(?:19|20)\d\d\b/gu,
  /\((?:19|20)\d\d\)\./gu,
  // “National Security Action Memorandum No. 105,” in Foreign Relations
  /^[“"][^“”"]*[”"](?=.*(?:Foreign Relations|FRUS))/giu,
  // “Seward to Adams, No. 2, April 10, 1861, FRUS 1861, p. 71”: the number of the despatch, where a page says the place
  /(?<=\bto \p{Lu}[\p{L}. ]{1,40}, )nos?\. ?\d{1,4}(?=[,;].*(?:FRUS|Foreign Relations|Foreign Affairs|Dip\w*\.? Cor).*1[89]\d\d\b.*\d)/giu,
  // “[accessed 27 Oct 2011]”
  /[[(]?\baccessed\b[^\])]*[\])]?/giu,
  // “July 20, 1968”, “20 July 1968”
  /(?<!\p{L})(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4}\b|(?=,|\s|$))/giu,
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{4}\b)?/giu
]

/** > Document 67, footnote 4   p. 209n2   fn. 3   source note   footnote † */
const notes: readonly RegExp[] = [
  /(?<!\p{L})(?<source>source[ -]note)(?!\p{L})/iu,
  /(?<!\p{L})(?:foot ?notes?|fnn?)\.? ?(?<note>\d{1,3}|[a-z]|[*†‡§║‖¶]{1,3})(?![\p{L}\d])/iu,
  /(?<!\p{L})(?:notes?|nn?)\.? ?(?<note>\d{1,3})(?![\p{L}\d])/iu
]

/** > vol. XVII   Volume E-13   vol. 17   vol. XXIX/2   Bd. no: series only */
const volumeNumber =
  /(?<!\p{L})vol(?:ume|s|umes)?\.? ?(?:no\.? ?)?(?<number>e ?-? ?\d{1,2}|[ivxlc]+|\d{1,2})(?![\p{L}\d])(?:\/(?<part>\d)(?!\d))?/iu

/** The page is taken out before: `1873, I, ii, ; ` of “1873, I, ii, p. 700”. > 1964-68   2001-08   1964-1968, XVII   1969-1976, E-13   1964-68, 17, doc. 67   1964-68, XXIX/2 */
const years =
  /(?<!\d)(?<years>1[89]\d\d(?: ?[-/] ?(?:1[89]|20)?\d\d)?|20\d\d ?[-/] ?(?:20)?\d\d)(?!\d)(?:[,:;.]? ?(?<number>[Ee] ?-? ?\d{1,2}|[IVXLC]+|[ivxlc]+(?=[,:; /])|\d{1,2}(?=[,:;/] ?[\p{L}\d]))(?![\p{L}\d])(?:\/(?<part>\d)(?!\d)|, ?(?<inner>[ivx]+|[IVX]+)(?=[,:] *[\d;]))?)?/u

/** > Eastern Europe, XVII, 67; not of World War II */
const romanAlone = /(?<!\p{L}|\bWar )(?<number>[IVXLC]{2,}|E-?\d{1,2})(?![\p{L}\d])(?:\/(?<part>\d)(?!\d))?/u

/**
 * The number of a volume before the page, where a title stands between it and the year; that of a supplement is none.
 *
 * > 1918, Russia, 2:287   1917, Suppl. 2, I, 45   Peace Conference, V, 345; not 1918, Supplement 2: 45
 */
const beforePage =
  /(?<![\p{L}\d-]|supp[a-z]{0,6}\.? )(?:(?<number>[ivxlc]+|\d{1,2}) ?: ?|(?<roman>[ivxlc]+), ?)(?=\d{1,4}(?!\d))/iu

/** > Part 2   pt. II   Part One */
const partNumber = /(?<!\p{L})(?:part|pt)s?\.? ?(?<part>\d|[ivx]+|one|two|three|four)(?![\p{L}\d])/iu

const further = '(?<more> ?- ?[\\dIVXLC]+| and \\d+| & \\d+)?'

/** > doc. 67   Documents 12-15   Document No. 67 */
const documentNumber = new RegExp(
  `(?<!\\p{L})do[ck](?:uments?|s)?\\.?(?: ?(?:nos?|numbers?)\\.?)? ?#?(?<document>\\d{1,4}[a-z]?)(?![\\p{L}\\d])${further}`,
  'iu'
)

/** > no. 511   #67   d67; the number after “no.” is that in print */
const signedNumber = new RegExp(
  `(?:(?<!\\p{L})(?:(?<printed>nos?\\.?|nr\\.?|numbers?)|d(?=\\d)) ?#?|#d?)(?<document>\\d{1,4}[a-z]?)(?![\\p{L}\\d])${further}`,
  'iu'
)

/** > paragraph 4   para. 4   ¶ 4 */
const paragraphNumber = /(?:(?<!\p{L})para(?:graph)?s?\.?|¶) ?(?<paragraph>\d{1,4})(?![\p{L}\d])/iu

/** > p. 209   pp. 720-727   page XIII   at 209 */
const pageNumber = new RegExp(
  `(?<!\\p{L})(?:(?:pages?|pp?)\\.? ?(?<page>\\d{1,4}|[A-Z]\\d{1,3}|(?<=[. ])[ivxlc]+)|at (?<at>\\d{1,4}))(?![\\p{L}\\d])${further}`,
  'iu'
)

/** > , 798-800.   XVII:209 */
const lastNumber = /(?<![\d-])(?!1[89]\d\d)(?<bare>\d{1,4})(?<more>-\d{1,4})?[\s.,;)\]]*$/u

const partsInWords = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4']
])

function toPart(printed: string | undefined): string | undefined {
  return printed === undefined ? undefined : (partsInWords.get(printed.toLowerCase()) ?? printed)
}

/** `isAddressed`: an address beside the words says the volume. */
function parseWords(text: string, isAddressed: boolean): Citation {
  let rest = text.replace(/[‐‑‒–—−]/gu, '-')
  for (const aside of asides) rest = rest.replace(aside, ' ; ')

  const paragraph = take(paragraphNumber)
  const note = take(...notes)
  const page = take(pageNumber)
  const numbered = take(volumeNumber)
  const dated = take(years)
  const document = take(documentNumber, signedNumber)
  const part = take(partNumber)
  const alone =
    numbered?.number === undefined && dated?.number === undefined ? take(beforePage, romanAlone) : undefined

  const of = numbered ?? dated
  const volume: NamedVolume = {
    id: null,
    years: dated?.years?.replace(/ ?[-/] ?/u, '-') ?? null,
    // “1873, I, ii”: the part, then its volume
    number:
      (dated?.inner ?? of?.number ?? dated?.number ?? alone?.number ?? alone?.roman)?.replaceAll(' ', '') ??
      null,
    part:
      toPart(part?.part) ??
      of?.part ??
      alone?.part ??
      (dated?.inner === undefined ? null : dated.number) ??
      null
  }
  const isPlaced = document !== undefined || page !== undefined
  const isNamed = isAddressed || volume.years !== null || volume.number !== null || conference.test(text)
  const last = isPlaced || !isNamed ? undefined : lastNumber.exec(rest)?.groups
  return {
    ...nothing,
    volume,
    document: document?.document ?? null,
    isPrinted: document?.printed !== undefined,
    // a range without a word before it is of pages
    page: page?.page ?? page?.at ?? (last?.more === undefined ? null : (last.bare ?? null)),
    note: note?.source === undefined ? (note?.note ?? null) : 'source',
    paragraph: paragraph?.paragraph ?? null,
    bare: last?.more === undefined ? (last?.bare ?? null) : null,
    several: document?.more !== undefined,
    words: text
  }

  /** The first of some patterns that is there, taken out of the text. */
  function take(...patterns: readonly RegExp[]): Record<string, string | undefined> | undefined {
    for (const pattern of patterns) {
      const match = pattern.exec(rest)
      if (!match) continue
      rest = rest.slice(0, match.index) + ' ; ' + rest.slice(match.index + match[0].length)
      return match.groups
    }
    return undefined
  }
}
