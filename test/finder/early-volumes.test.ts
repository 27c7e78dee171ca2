import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {historyStateGov, volumesPath} from '../../src/edition/address.ts'
import {readVolumeId} from '../../src/edition/volume-id.ts'
import {findCitation, type Shelf} from '../../src/finder/find-citation.ts'
import type {DocumentFacts} from '../../src/finder/finder-facts.ts'

const ids = (
  'frus1861 frus1865p1 frus1865p2 frus1872p1 frus1872p2v2 frus1872p2v5 frus1884 frus1894 frus1894app1 frus1894Nicaragua ' +
  'frus1901 frus1901China frus1914 frus1914Supp frus1914-20v01 frus1914-20v02 frus1917Supp02v01 frus1917Supp02v02 ' +
  'frus1918 frus1918Russiav03 frus1918Supp01v01 frus1919v01 frus1919Parisv01 frus1919Russia frus1934v05 frus1944Quebec ' +
  'frus1945Malta frus1942China frus1873p1v1 frus1873p1v2 frus1894app2 frus1931-41v01 frus1931-41v02 frus1933-39 ' +
  'frus1941-43 frus1943v03 frus1943CairoTehran frus1945Berlinv02'
).split(' ')

function document(id: string, number: string | null): DocumentFacts {
  return {
    id,
    number,
    title: 'Mr. Everett to Mr. Frelinghuysen.',
    date: '',
    notes: {},
    hasSource: false,
    paragraphs: 3,
    pages: ['5', '10', '12', '30', '45', '88', '174', '210', '287', '312', '320', '445']
  }
}

/** Volumes before 1948; in each d125 is printed as No. 119, d131 as No. 125, and d140 and d141 as No. 7. */
const shelf: Shelf = {
  volumes: ids.map((id) => {
    const {subseries = '', number, title} = readVolumeId(id) ?? {}
    const name = [subseries, number, title].filter(Boolean).join(', ')
    return {id, name, title: title ?? '', first: 1, last: 200}
  }),
  load: () =>
    Promise.resolve({
      documents: [
        document('d5', null),
        document('d125', '119'),
        document('d131', '125'),
        document('d140', '7'),
        document('d141', '7')
      ],
      divisions: {}
    })
}

async function find(text: string): Promise<string> {
  const {hits, remarks} = await findCitation(text, shelf)
  const said = remarks.map((remark) => remark.type).filter((type) => type !== 'page-shared')
  const found = hits.map(({path}) => path.replace('/historicaldocuments/', '').replace(/#.*$/u, ''))
  const volumes = new Set(found.map((path) => path.replace(/d\d+\/$/u, '')))
  const where = /(?:p\. |pp\. |[:,] ?)\d{2,3}$/u.test(text) || / p\. \d/u.test(text) ? [...volumes] : found
  return [...where, ...said].join(' ')
}

describe('a volume before 1948', () => {
  const found: [string, string][] = [
    ['FRUS 1865, part 1, p. 210', 'frus1865p1/'],
    ['FRUS 1865, p. 210', 'number-unnamed'],
    ['FRUS 1872, part II, vol. II, p. 30', 'frus1872p2v2/'],
    ['Foreign Relations, 1872, vol. V, p. 30', 'frus1872p2v5/'],
    ['FRUS 1894, p. 10', 'frus1894/'],
    ['FRUS 1894, Appendix I, p. 445', 'frus1894app1/'],
    ['FRUS 1894, Nicaragua, p. 10', 'frus1894Nicaragua/'],
    ['Foreign Relations, 1901, Appendix (Affairs in China), p. 312', 'frus1901China/'],
    ['FRUS 1901, p. 312', 'frus1901/'],
    ['Foreign Relations, 1914, Supplement, p. 320', 'frus1914Supp/'],
    ['Foreign Relations, 1914, p. 320', 'frus1914/'],
    ['1917, Supplement 2, The World War, vol. II', 'frus1917Supp02v02/'],
    ['FRUS 1917, supp. 2, p. 10', 'number-unnamed'],
    ['1918, Russia, vol. III, p. 5', 'frus1918Russiav03/'],
    ['FRUS 1918, vol. III, p. 5', 'frus1918Russiav03/ volume-presumed'],
    ['FRUS 1919, vol. I, p. 5', 'frus1919v01/'],
    ['1919, The Paris Peace Conference, vol. I, p. 5', 'frus1919Parisv01/'],
    ['FRUS 1919, Russia, p. 5', 'frus1919Russia/'],
    ['The Lansing Papers, vol. I, p. 5', 'frus1914-20v01/'],
    ['FRUS 1934, vol. V, p. 5', 'frus1934v05/'],
    ['FRUS 1944, Quebec, p. 174', 'frus1944Quebec/'],
    ['FRUS 1945, Malta and Yalta, p. 5', 'frus1945Malta/'],
    ['FRUS 1942, China, p. 5', 'frus1942China/'],
    ['FRUS, 1919, PPC, I: 45', 'frus1919Parisv01/'],
    ['PPC, I, 45', 'frus1919Parisv01/'],
    ['FRUS: Paris Peace Conference, 1919, 1:45', 'frus1919Parisv01/'],
    ['Papers Relating to Foreign Affairs, 1865, Part I, p. 210', 'frus1865p1/'],
    ['Dip. Corr. 1865, pt. 2, p. 45', 'frus1865p2/'],
    ['FRUS 1865, Part Two, 45', 'frus1865p2/'],
    ['FRUS 1872, II, ii, 88', 'frus1872p2v2/'],
    ['FRUS 1917, Suppl. 2, I, 45', 'frus1917Supp02v01/'],
    ['FRUS, 1918, Supp. 1, 1:12', 'frus1918Supp01v01/'],
    ['FRUS, 1917, Supplement 2: 45', 'number-unnamed'],
    ['FRUS 1918, Russia, 3:287', 'frus1918Russiav03/'],
    ['FRUS: Yalta, 10', 'frus1945Malta/'],
    ['Seward to Adams, No. 2, April 10, 1861, Papers Relating to Foreign Affairs, 1861, p. 10', 'frus1861/'],
    ['For. Rel., 1873, I, ii, p. 45', 'frus1873p1v2/'],
    ['FRUS 1894, Affairs in Hawaii, 445', 'frus1894app2/'],
    ['Papers Relating to the Treaty of Washington, vol. V, p. 30', 'frus1872p2v5/'],
    ['Japan: 1931–1941, II, 287', 'frus1931-41v02/'],
    ['Foreign Relations: Japan, I, 88', 'frus1931-41v01/'],
    ['FRUS: Soviet Union 1933-39, 30', 'frus1933-39/'],
    ['FRUS, 1943, III, 12', 'frus1943v03/'],
    ['FRUS, 1943, III, p. 12 (Harriman at Tehran)', 'frus1943v03/'],
    ['Conferences at Cairo and Tehran, 445', 'frus1943CairoTehran/'],
    ['Conferences at Malta and Yalta, 174', 'frus1945Malta/'],
    ['FRUS: Casablanca, 320', 'frus1941-43/'],
    ['Potsdam Papers, II, 312', 'frus1945Berlinv02/'],
    ['FRUS 1889, p. 70', 'volume-elsewhere'],
    ['FRUS 1861, p. 10', 'frus1861/'],
    // as it is printed, and as it is addressed
    ['FRUS 1884, No. 125', 'frus1884/d131/ number-printed'],
    ['frus1884/d125', 'frus1884/d125/'],
    ['FRUS 1884, Document 125', 'frus1884/d125/ frus1884/d131/ number-of-other'],
    ['FRUS 1884, Document 131', 'frus1884/d131/'],
    ['FRUS 1884, No. 131', 'frus1884/d131/ number-unprinted'],
    ['FRUS 1884, No. 7', 'frus1884/d140/ frus1884/d141/ number-shared'],
    ['FRUS 1884, no. 5', 'frus1884/d5/']
  ]
  for (const [text, expected] of found)
    test(`should be found by “${text}”`, async () => {
      assert.equal(await find(text), expected)
    })
})

test('a bare number of a volume that is not here should lead to that page', async () => {
  for (const [cited, href] of [
    ['FRUS, 1893, 204', 'frus1893/pg_204'],
    ['FRUS, 1922, I, 247', 'frus1922v01/pg_247'],
    ['Lansing Papers, II, 400', 'frus1914-20v02/pg_400']
  ] as const) {
    const {remarks} = await findCitation(cited, {...shelf, volumes: []})
    const [remark] = remarks
    assert.equal(
      remark?.type === 'volume-elsewhere' ? remark.href : null,
      historyStateGov + volumesPath + href
    )
  }
})

test('a page should tell the part of a year, where one part alone has it', async () => {
  const two = shelf.volumes.slice(0, 2).map((volume, index) => ({...volume, id: `frus1906p${index + 1}`}))
  const parts: Shelf = {
    volumes: two,
    load: (id) =>
      Promise.resolve({
        documents: [{...document('d5', null), pages: id.endsWith('1') ? ['5', '7'] : ['7', '1495']}],
        divisions: {}
      })
  }
  const {hits, remarks} = await findCitation('1906, p. 5', parts)
  assert.deepEqual(
    hits.map(({path}) => path),
    ['/historicaldocuments/frus1906p1/d5/#pg_5']
  )
  assert.deepEqual(remarks, [
    {
      type: 'volume-by-page',
      page: '5',
      volume: two[0]?.name,
      choices: [{name: two[1]?.name, query: 'frus1906p2, p. 5'}]
    }
  ])
  assert.equal((await findCitation('FRUS 1906, 1495', parts)).hits.length, 1)
  for (const none of ['1906, p. 7', '1906, p. 9'])
    assert.deepEqual(
      (await findCitation(none, parts)).remarks.map(({type}) => type),
      ['number-unnamed']
    )
})
