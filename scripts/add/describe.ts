/** A `volume.yaml` to fill in: every key with what it is for, and what the files themselves show. */
import {ordinal} from '../../src/edition/catalogue.ts'
import type {Document} from '../../src/edition/document.ts'
import {toText} from '../../src/edition/visit.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {formatRuns, toRuns} from './runs.ts'

/** The text of a `volume.yaml` for a volume of which its id and its documents are known. */
export function describeVolume(volume: Volume, documents: readonly Document[]): string {
  const {id, series, subseries, number, title} = volume
  return [
    '# The facts of the volume, from its title page and table of contents. Lines that begin with # say nothing yet:',
    '# take the # away and fill them in. A key with nothing after it (`number:`) says that none is printed.',
    '',
    line('The id that history.state.gov has for it; else a word of your own.', 'id', id),
    line('The name of the series.', 'series', series, 'Foreign Relations of the United States'),
    line('The years of the subseries.', 'subseries', subseries, '1964–1968'),
    line('What the volume is called in its subseries.', 'number', number, 'Volume XVII'),
    line('The title, without series, years and number.', 'title', title, 'Eastern Europe'),
    line('The editors, as on the title page.', 'editors', undefined, ['James E. Miller']),
    line('The general editors.', 'generalEditors', undefined, ['Glenn W. LaFantasie']),
    line('The publisher.', 'publisher', undefined, 'United States Government Printing Office'),
    line('Where it was published.', 'place', undefined, 'Washington'),
    line('The year on the title page, a number without quotes.', 'year', undefined, 1996),
    line('The ISBN, in quotes.', 'isbn', undefined, '9780160480911'),
    line(
      'The number of the Department of State publication, in quotes.',
      'publicationNumber',
      undefined,
      '10330'
    ),
    ...divisions(documents),
    ...supplied(documents)
  ].join('\n')
}

/** What the files show, a line each: how many documents, which numbers are lacking, pages, years. */
export function describeFiles(documents: readonly Document[]): string[] {
  const numbers = numbersOf(documents)
  const pages = documents.flatMap(({pages}) => pages.map(({page}) => Number(page))).filter(Number.isInteger)
  const without = documents.filter(({id}) => ordinal(id) === 0).length
  const undated = documents.filter(({date, genre}) => !date && genre.kind !== 'editorial note').length
  return [
    `Documents: ${documents.length}` +
      (numbers.length === 0 ? '' : `, numbered ${formatRuns(toRuns(numbers))}`),
    ...(without === 0 ? [] : [`Without number: ${without}`]),
    ...(gapsOf(numbers).length === 0
      ? []
      : [`Numbers lacking between them: ${formatRuns(toRuns(gapsOf(numbers)))}`]),
    ...(pages.length === 0 ? [] : [`Printed pages: ${least(pages)} to ${most(pages)}`]),
    ...(undated === 0 ? [] : [`Without date: ${undated}`]),
    ...yearsOf(documents)
  ]
}

function line(about: string, key: string, fact: string | undefined, example?: unknown): string {
  const value = JSON.stringify(fact ?? example)
  return `# ${about}\n${fact === undefined ? '# ' : ''}${key}: ${value}\n`
}

function divisions(documents: readonly Document[]): string[] {
  const numbers = numbersOf(documents)
  const [first, last] = numbers.length === 0 ? [1, 26] : [least(numbers), most(numbers)]
  return [
    '# The table of contents: compilations and chapters, each with its first and last document; parts may have parts.',
    ...describeFiles(documents).map((shown) => '# ' + shown),
    '# divisions:',
    `#   - {id: ch1, title: "The first chapter", documents: [d${first}, d${last}]}`,
    ''
  ]
}

/** What the raw text does not say, for the documents that need it. */
function supplied(documents: readonly Document[]): string[] {
  const without = documents.filter(({id}) => ordinal(id) === 0)
  const undated = documents.filter(({id, date}) => !date && ordinal(id) > 0)
  return [
    '# What the text does not say and the printed volume does: the number of a document without one, a date, a place.',
    '# documents:',
    ...without.map(
      ({title, provenance}) =>
        `#   d0000: {file: ${JSON.stringify(provenance.file.replace(/^raw\//u, ''))}} # ${toText(title)
          .replaceAll(/[\s\p{C}]+/gu, ' ')
          .slice(0, 60)}`
    ),
    ...undated.map(({id}) => `#   ${id}: {date: "YYYY-MM-DD", place: ""}`),
    ''
  ]
}

function numbersOf(documents: readonly Document[]): number[] {
  return [...new Set(documents.map(({id}) => ordinal(id)).filter((number) => number > 0))].sort(
    (a, b) => a - b
  )
}

function gapsOf(numbers: readonly number[]): number[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number
    // a gap of thousands is a slip in a number, and no list
    const lacking = Math.min(Math.max(0, number - before - 1), 1000)
    return Array.from({length: lacking}, (_, step) => before + step + 1)
  })
}

/** The years of dates; where there are none, the years that the text names most. */
function yearsOf(documents: readonly Document[]): string[] {
  const dated = documents.flatMap(({date}) => (date ? [Number(date.iso.slice(0, 4))] : []))
  if (dated.length > 0) return [`Dates: ${least(dated)} to ${most(dated)}`]
  const counts = new Map<string, number>()
  for (const {title, body} of documents)
    for (const [year] of (toText(title) + ' ' + toText(body)).matchAll(/\b(?:1[789]|20)\d\d\b/gu))
      counts.set(year, (counts.get(year) ?? 0) + 1)
  const named = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3)
  return named.length === 0
    ? []
    : ['Years that the text names most: ' + named.map(([year]) => year).join(', ')]
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b))
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b))
}
