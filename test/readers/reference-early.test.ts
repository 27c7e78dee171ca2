import assert from 'node:assert/strict'
import test from 'node:test'
import {referenceFinder} from '../../src/readers/reference.ts'

/** The targets of the pages that a note cites, in order. */
function pages(volume: string, note: string): string[] {
  const find = referenceFinder({volume, document: 'd4', role: 'note'})
  return find(note).flatMap(({target}) => (target.includes('#') ? [target.replace('#pg_', ', ')] : []))
}

function assertAll(volume: string, notes: readonly [string, string[]][]): void {
  assert.deepEqual(
    notes.map(([note]) => [note, pages(volume, note)]),
    notes
  )
}

test('references should lead to the part of a year and the volume of a part', () => {
  assertAll('frus1897', [
    ['See Foreign Relations, 1895, part 1, p. 20; ibid., pt. 2, p. 30', ['frus1895p1, 20', 'frus1895p2, 30']],
    ['Foreign Relations, 1888, vol. ii, p. 1100', ['frus1888p2, 1100']],
    ['Foreign Relations, 1875, vol. ii, p. 700', ['frus1875v02, 700']],
    ['See Foreign Relations, 1872, Part II, Vol. II, p. 30.', ['frus1872p2v2, 30']],
    ['See Foreign Relations, 1873, Vol. III, p. 30.', ['frus1873p2v3, 30']],
    ['Diplomatic Correspondence, 1865, part II, page 105', ['frus1865p2, 105']],
    ['Papers Relating to Foreign Affairs, 1864, Part III, p. 40.', ['frus1864p3, 40']],
    ['Foreign Relations of United States for 1881, page 30', ['frus1881, 30']],
    ['Foreign Relations of 1883, p. 91', ['frus1883, 91']],
    ['Foreign Relations, 1894, Appendix ii, Affairs in Hawaii, p. 50', ['frus1894app2, 50']]
  ])
})

test('no page of another year should be one of this volume', () => {
  assertAll('frus1884', [
    ['Foreign Relations, 1883, No. 91, p. 125', ['frus1883, 125']],
    ['Foreign Relations, 1882, p. 20 and 1881, p. 35', ['frus1882, 20']],
    ['For. Rel. U. S., 1880, p. 40', ['frus1880, 40']],
    ['See Dip. Cor., 1867, part 2, p. 14', ['frus1867p2, 14']]
  ])
  assertAll('frus1918', [['ibid., supp. 2, p. 3', []]])
  assertAll('frus1944v07', [
    [
      'Foreign Relations, Conference of Berlin (Potsdam), 1945, vol. ii, p. 1360',
      ['frus1945Berlinv02, 1360']
    ],
    [
      'Foreign Relations, The Conferences at Washington, 1941–1942, and Casablanca, 1943, p. 506',
      ['frus1941-43, 506']
    ],
    ['telegram 495, December 4, 1943, p. 777', [', 777']]
  ])
})

test('references should lead to supplements of the year that is cited, or that this volume is of', () => {
  assertAll('frus1917Supp02v02', [
    ['See Supplement 1, pp. 675 et seq.', ['frus1917Supp01v01, 675']],
    ['Vol. I, p. 608.', ['frus1917Supp02v01, 608']],
    [
      'Foreign Relations, 1915, supp., p. 98; ibid., 1916, supp., p. 5; ibid., 1917, supp. 1, p. 100',
      ['frus1915Supp, 98', 'frus1916Supp, 5', 'frus1917Supp01v01, 100']
    ],
    [
      'Foreign Relations, 1917, supp. 1, p. 390; ibid., Supp. 2, vol. i, p. 4; ibid., 1918, Supplement 1, vol. ii, p. 12',
      ['frus1917Supp01v01, 390', 'frus1917Supp02v01, 4', 'frus1918Supp01v02, 12']
    ],
    ['Foreign Relations, 1943, China, p. 5', ['frus1943China, 5']]
  ])
})

test('a volume that never was should be no target, and its pages not those of this volume', () => {
  assertAll('frus1918Russiav03', [
    ['Foreign Relations, 1918, vol. ii, p. 5', []],
    ['Foreign Relations, 1906, p. 5', []],
    ['Foreign Relations, 1869, p. 5', []],
    ['Foreign Relations for the years 1889 and 1890, p. 5', []],
    ['Foreign Relations, page 445, 1875', []],
    ['Foreign Relations, 1918, Russia, vol. i, p. 4; ibid., 1919, p. 7', ['frus1918Russiav01, 4']],
    ['the Committee on Foreign Relations, see ante, p. 20', [', 20']]
  ])
})

test('a page that goes on with a citation should be of its volume', () => {
  assertAll('frus1934v05', [
    [
      'Foreign Relations, 1933, vol. v, p. 655; reference is to the sentence on p. 658 beginning “For this purpose …”.',
      ['frus1933v05, 655', 'frus1933v05, 658']
    ]
  ])
})
