/** Sets of volumes of 1861 to 1947 that a citation names by a word beside the year: a supplement, an appendix, a conference. */
import {volumeNumber, romanValue} from '../readers/reference/volume-id.ts'
import {conference, type Citation} from './citation.ts'
import {series} from './other-source.ts'

/** A set: the ids of its volumes begin with `base`; where it is of one volume, that is its id. */
export type NamedSet = {base: string; inVolumes: boolean}

type Row = {
  words: RegExp
  /** The years that the words must stand beside; empty where they say enough. */
  years: readonly string[]
  base: (year: string, number: number | null) => string
  inVolumes: (year: string, number: number | null) => boolean
  /** Whether its one year may be left out where the series is named: “FRUS: Yalta, 770”. */
  isSingle?: true
}

const one = () => false
const several = () => true

/** The first row that fits is taken. */
const rows: readonly Row[] = [
  {
    words: /\bsupp(?:l(?:ement)?)?\b\.? ?(?:no\. ?)?(?<number>\d|i{1,2}\b)?/u,
    years: ['1914', '1915', '1916', '1917', '1918'],
    base: (year, number) => year + 'Supp' + (Number(year) < 1917 ? '' : '0' + (number ?? 1)),
    // the one volume of 1917, Supplement 1 has a number in its id
    inVolumes: (year, number) => year === '1917' || (year === '1918' && number !== 2)
  },
  {
    words: /\bapp(?:endix|end|x)?\b\.? ?(?:no\. ?)?(?<number>\d|i{1,2}\b)/u,
    years: ['1894', '1902'],
    base: (year, number) => year + 'app' + (number ?? 1),
    inVolumes: one
  },
  {words: /\baffairs in hawaii\b/u, years: ['1894'], base: (year) => year + 'app2', inVolumes: one},
  {words: /\bapp(?:endix)?\b|\bchina\b/u, years: ['1901'], base: (year) => year + 'China', inVolumes: one},
  {words: /\bchina\b/u, years: ['1942', '1943'], base: (year) => year + 'China', inVolumes: one},
  {words: /\bnicaragua\b/u, years: ['1894'], base: (year) => year + 'Nicaragua', inVolumes: one},
  {words: /\brussia\b/u, years: ['1918'], base: (year) => year + 'Russia', inVolumes: several},
  {words: /\brussia\b/u, years: ['1919'], base: (year) => year + 'Russia', inVolumes: one},
  {
    words: /\bpeace conference\b|\bparis\b|\bppc\b/u,
    years: ['1919'],
    base: (year) => year + 'Paris',
    inVolumes: several
  },
  {words: /\bparis peace conference\b|\bppc\b/u, years: [], base: () => '1919Paris', inVolumes: several},
  {words: /\blansing papers\b/u, years: [], base: () => '1914-20', inVolumes: several},
  {words: /\bjapan, 1931\b/u, years: [], base: () => '1931-41', inVolumes: several},
  {
    words: /\b(?:frus|foreign relations)[:,] japan, (?:vol\. )?(?:i{1,2}|[12])\b/u,
    years: [],
    base: () => '1931-41',
    inVolumes: several
  },
  {words: /\bsoviet union,? 1933\b/u, years: [], base: () => '1933-39', inVolumes: one},
  {
    words: /\bpapers relating to the treaty of washington\b/u,
    years: [],
    base: () => '1872p2',
    inVolumes: several
  },
  {
    words: /\bemergence of the intelligence establishment\b/u,
    years: [],
    base: () => '1945-50Intel',
    inVolumes: one
  },
  {
    words: /\bwashington(?:, 1941-1942,)? and casablanca\b/u,
    years: [],
    base: () => '1941-43',
    inVolumes: one
  },
  {words: /\bwashington and quebec\b/u, years: [], base: () => '1943', inVolumes: one},
  {
    words: /\bcasablanca\b/u,
    years: ['1943'],
    base: () => '1941-43',
    inVolumes: one,
    isSingle: true
  },
  {
    words: /\bcairo\b|\bteh[er]+an\b/u,
    years: ['1943'],
    base: (year) => year + 'CairoTehran',
    inVolumes: one,
    isSingle: true
  },
  {words: /\bquebec\b/u, years: ['1944'], base: (year) => year + 'Quebec', inVolumes: one},
  {
    words: /\bmalta\b|\byalta\b/u,
    years: ['1945'],
    base: (year) => year + 'Malta',
    inVolumes: one,
    isSingle: true
  },
  {
    words: /\bberlin\b|\bpotsdam\b/u,
    years: ['1945'],
    base: (year) => year + 'Berlin',
    inVolumes: several,
    isSingle: true
  }
]

/** The set that a citation names; `null` where it names none. */
export function namedSet({words, volume: {years}}: Citation): NamedSet | null {
  const text = words.toLowerCase().replace(/[‐‑‒–—−]/gu, '-')
  for (const row of rows) {
    const year = yearOf(row, years, text)
    const match = year === null ? null : row.words.exec(text)
    if (year === null || !match) continue
    const printed = match.groups?.number
    const number = printed === undefined ? null : (romanValue(printed) ?? Number(printed))
    return {base: 'frus' + row.base(year, number), inVolumes: row.inVolumes(year, number)}
  }
  return null
}

/** The year that a row takes; empty where it needs none, `null` where that of the citation is not one of its. */
function yearOf({years: known, isSingle}: Row, years: string | null, text: string): string | null {
  if (known.length === 0) return ''
  if (isSingle && years === null && (series.test(text) || conference.test(text))) return known[0] ?? null
  return known.find((year) => year === years) ?? null
}

/** The id of a volume of a set, by the number that is cited; `null` where the set has several and none is cited. */
export function volumeOfSet({base, inVolumes}: NamedSet, number: string | null): string | null {
  if (!inVolumes) return base
  if (number === null) return base === 'frus1917Supp01' ? base + 'v01' : null
  const cited = volumeNumber(number)
  // the volumes of a part of 1872 have one digit: `frus1872p2v5`
  return cited === null ? null : base + (/p\d$/u.test(base) ? cited.replace(/^v0/u, 'v') : cited)
}
