import assert from 'node:assert/strict'
import test from 'node:test'
import {Volume} from '../../src/edition/volume.ts'
import {readVolumeId} from '../../src/edition/volume-id.ts'
import {compareVolumes} from '../../src/edition/volume-order.ts'

/** A volume with what its id says. */
function volume(id: string, facts: Partial<Volume> = {}): Volume {
  const {subseries, number, title} = readVolumeId(id) ?? {}
  return Volume.parse({id, subseries, number: number ?? undefined, title: title ?? undefined, ...facts})
}

test('the volumes of a set should stay together within their year', () => {
  const order = [
    'frus1861',
    'frus1865p1',
    'frus1865p2',
    'frus1865p4',
    'frus1872p1',
    'frus1872p2v1',
    'frus1872p2v5',
    'frus1894',
    'frus1894Nicaragua',
    'frus1894app1',
    'frus1894app2',
    'frus1914',
    'frus1914Supp',
    'frus1914-20v01',
    'frus1914-20v02',
    'frus1917',
    'frus1917Supp01v01',
    'frus1917Supp02v01',
    'frus1917Supp02v02',
    'frus1918',
    'frus1918Russiav01',
    'frus1918Russiav03',
    'frus1918Supp01v01',
    'frus1918Supp02',
    'frus1919v01',
    'frus1919v02',
    'frus1919Parisv01',
    'frus1919Parisv13',
    'frus1919Russia',
    'frus1943v01',
    'frus1943v06',
    'frus1943China',
    'frus1951v07p1',
    'frus1951v07p2',
    'frus1952-54v14p2',
    'frus1952-54Guat',
    'frus1969-76v02',
    'frus1969-76v20',
    'frus1969-76ve05p1',
    'frus1969-76ve13',
    'frus2001-08v01'
  ]
  assert.deepEqual(
    order
      .toReversed()
      .map((id) => volume(id))
      .sort(compareVolumes)
      .map(({id}) => id),
    order
  )
})

test('the number on the title page should go before that of the id', () => {
  const printed = [
    volume('frus1917Supp02v02', {number: 'Volume II', title: 'Supplement 2, The World War'}),
    volume('frus1917Supp02v01', {number: undefined}),
    volume('letters-of-1862', {subseries: '1862'}),
    volume('letters', {number: 'Volume I'})
  ]
  assert.deepEqual(
    printed.sort(compareVolumes).map(({id}) => id),
    ['letters-of-1862', 'frus1917Supp02v01', 'frus1917Supp02v02', 'letters']
  )
})
