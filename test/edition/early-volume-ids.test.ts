/** Ids of the volumes of 1861 to 1948 in all their forms: what they say, in the order in which they stand on the shelf. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {toCitation} from '../../src/citing/recommended-citation.ts'
import {isCitedByPage, isEarly, readVolumeId} from '../../src/edition/volume-id.ts'
import {compareVolumes} from '../../src/edition/volume-order.ts'
import {Volume} from '../../src/edition/volume.ts'
import {formatVolumeId} from '../../src/wording/volume-name.ts'

const volumes: [string, string][] = [
  ['frus1861', '1861'],
  ['frus1863p2', '1863, Part II'],
  ['frus1865p4', '1865, Part IV'],
  ['frus1872p1', '1872, Part I'],
  ['frus1872p2v5', '1872, Part II, Volume V'],
  ['frus1873p1v1', '1873, Part I, Volume I'],
  ['frus1873p1v2', '1873, Part I, Volume II'],
  ['frus1873p2v3', '1873, Part II, Volume III'],
  ['frus1875v01', '1875, Volume I'],
  ['frus1888p1', '1888, Part I'],
  ['frus1894', '1894'],
  ['frus1894Nicaragua', '1894, Nicaragua'],
  ['frus1894app1', '1894, Appendix I'],
  ['frus1894app2', '1894, Appendix II'],
  ['frus1901', '1901'],
  ['frus1901China', '1901, China'],
  ['frus1902app1', '1902, Appendix I'],
  ['frus1914', '1914'],
  ['frus1914Supp', '1914, Supplement'],
  ['frus1914-20v01', '1914–1920, The Lansing Papers, Volume I'],
  ['frus1917', '1917'],
  ['frus1917Supp01v01', '1917, Supplement 1, Volume I'],
  ['frus1917Supp02v01', '1917, Supplement 2, Volume I'],
  ['frus1918Russiav01', '1918, Russia, Volume I'],
  ['frus1918Supp02', '1918, Supplement 2'],
  ['frus1919v02', '1919, Volume II'],
  ['frus1919Parisv13', '1919, The Paris Peace Conference, Volume XIII'],
  ['frus1919Russia', '1919, Russia'],
  ['frus1931-41v02', '1931–1941, Japan, Volume II'],
  ['frus1933-39', '1933–1939, The Soviet Union'],
  ['frus1935v02', '1935, Volume II'],
  ['frus1941-43', '1941–1943, The Conferences at Washington and Casablanca'],
  ['frus1943v06', '1943, Volume VI'],
  ['frus1943', '1943, The Conferences at Washington and Quebec'],
  ['frus1943CairoTehran', '1943, The Conferences at Cairo and Tehran'],
  ['frus1943China', '1943, China'],
  ['frus1944Quebec', '1944, The Conference at Quebec'],
  ['frus1945v09', '1945, Volume IX'],
  ['frus1945Berlinv01', '1945, The Conference of Berlin, Volume I'],
  ['frus1945Malta', '1945, The Conferences at Malta and Yalta'],
  ['frus1946v06', '1946, Volume VI'],
  ['frus1948v01p2', '1948, Volume I, Part 2']
]

test('every form of an id should be known', () => {
  for (const [id, name] of volumes) {
    assert.equal(formatVolumeId(id), name)
    assert.equal(isEarly(id), id !== 'frus1948v01p2', id)
  }
})

test('every form of a later id should be known, retrospective volumes are not early, and print the numbers of documents', () => {
  const later: [string, string, boolean][] = [
    ['frus1917-72PubDip', '1917–1972, Public Diplomacy', false],
    ['frus1945-50Intel', '1945–1950, Intelligence', false],
    ['frus1948v04', '1948, Volume IV', true],
    ['frus1950-55Intel', '1950–1955, Intelligence', false],
    ['frus1951-54IranEd2', '1951–1954, Iran, Second Edition', false],
    ['frus1952-54v01p1', '1952–1954, Volume I, Part 1', true],
    ['frus1952-54Guat', '1952–1954, Guatemala', false],
    ['frus1955-57v23p1', '1955–1957, Volume XXIII, Part 1', false],
    ['frus1958-60v17-18mSupp', '1958–1960, Volumes XVII–XVIII, Microfiche Supplement', false],
    ['frus1969-76ve15p2Ed2', '1969–1976, Volume E–15, Part 2, Second Edition', false],
    ['frus1981-88v44p1', '1981–1988, Volume XLIV, Part 1', false],
    ['frus1989-92v31', '1989–1992, Volume XXXI', false],
    ['frus1993-00v01', '1993–2000, Volume I', false],
    ['frus2001-08v02', '2001–2008, Volume II', false]
  ]
  for (const [id, name, byPage] of later) {
    assert.equal(formatVolumeId(id), name)
    assert.equal(isEarly(id), false, id)
    assert.equal(isCitedByPage(id), byPage, id)
  }
  assert.equal(isCitedByPage('frus1919Parisv13'), true)
})

test('the volumes should stand in their order', () => {
  const order = volumes.map(([id]) => id)
  const mixed = order.toReversed().map((id) => toVolume(id))
  assert.deepEqual(
    mixed.toSorted(compareVolumes).map(({id}) => id),
    order
  )
})

test('no citation should say a year twice that its title page has in the name of the series', () => {
  const papers = 'Papers Relating to the Foreign Relations of the United States'
  for (const [id, name] of volumes) {
    const years = readVolumeId(id)?.subseries ?? ''
    for (const series of [papers, `${papers}, ${years}`, 'Papers Relating to Foreign Affairs']) {
      const {series: cited, rest} = toCitation(toVolume(id, {series}))
      const [said = '', ...further] = [cited, rest].join('').split(years)
      assert.equal(further.length, 1, `${id}: ${cited}${rest}`)
      assert.ok(said.startsWith('Papers'), name)
    }
  }
})

/** A volume with what its id says. */
function toVolume(id: string, facts: Partial<Volume> = {}): Volume {
  const {subseries, number, title} = readVolumeId(id) ?? {}
  return Volume.parse({id, subseries, number: number ?? undefined, title: title ?? undefined, ...facts})
}
