/** An edition of many documents for the search page: an index and citations in place of those of the site. */
import type {Page} from 'playwright-core'
import type {Document} from '../../src/edition/document.ts'
import type {GenreKind} from '../../src/edition/genre.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {makeDocument, makeFiles, sample} from '../search/made.ts'
import {volume} from '../stock.ts'

const kinds: GenreKind[] = [
  ...(['telegram', 'telegram', 'letter', 'memorandum'] as const),
  ...(['report', 'airgram', 'circular', 'minutes'] as const)
]

/** Puts so many documents into the search: each has `word`, the even ones `even`; the last two are of another volume. */
export async function fakeMany(page: Page, count: number): Promise<void> {
  const documents = Array.from({length: count}, (_, index) => toDocument(index + 1))
  const other = volume({id: 'frus1969-76v29', subseries: '1969–1976', number: 'Volume XXIX'})
  const volumes = [
    {volume: volume(), documents: documents.slice(0, -2)},
    {volume: other, documents: documents.slice(-2).map((document) => ({...document, volume: other.id}))}
  ]
  const files = await makeFiles([volumes])
  await page.route(/\/pagefind\/.*$/u, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    const file = files.get(path)
    if (!file) return route.fulfill({status: 404})
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
    return route.fulfill({body: Buffer.from(file), contentType})
  })
  for (const volume of volumes)
    await page.route('**/cite/' + volume.volume.id + '.json', (route) =>
      route.fulfill({json: toFacts(volume)})
    )
}

function toDocument(number: number): Document {
  const isEven = number % 2 === 0
  const day = `${1964 + (number % 6)}-07-0${1 + (number % 9)}`
  return makeDocument('d' + number, [isEven ? 'an even word' : 'an odd word'], {
    title: [{type: 'text', value: 'Word'}],
    genre: {kind: kinds[number % kinds.length] ?? 'telegram', text: null},
    date: number === 3 ? null : {iso: day, certainty: 'certain', basis: 'heading'},
    from: [{text: 'Sender ' + String(number).padStart(2, '0')}],
    source: sample.source && {
      ...sample.source,
      marking: {
        ...{precedence: [], distribution: [], raw: ''},
        classification: isEven ? 'Secret' : 'Confidential'
      }
    },
    pages: [{page: '10' + number, basis: 'before-first'}],
    begins: {status: 'known', page: '10' + number, basis: 'marks'},
    ends: {status: 'known', page: '10' + number, basis: 'marks'}
  })
}

function toFacts({volume, documents}: {volume: Volume; documents: readonly Document[]}): object {
  return {
    volume,
    documents: documents.map(({id, number, date, pages, begins, ends}) => ({
      ...{id, number, date, pages, begins, ends},
      title: 'Word, “so called”'
    }))
  }
}
