import assert from 'node:assert/strict'
import test from 'node:test'
import {
  formatNumberAndTitle,
  formatShort,
  formatSpine,
  formatUnderYears,
  formatVolume,
  formatVolumeByDate,
  formatVolumeNumber,
  isWithoutEditors
} from '../../src/wording/volume-name.ts'
import {volume} from '../stock.ts'

test('a volume of a set should have the title of the set before its number', () => {
  const paris = volume({
    id: 'frus1919Parisv01',
    subseries: '1919',
    number: 'Volume I',
    title: 'The Paris Peace Conference, 1919'
  })
  assert.equal(formatVolume(paris), '1919, The Paris Peace Conference, Volume I')
  assert.equal(formatVolumeNumber(paris), '1919, The Paris Peace Conference, Volume I')
  assert.equal(formatNumberAndTitle(paris), 'The Paris Peace Conference, Volume I')
  assert.equal(formatShort(paris), 'The Paris Peace Conference, Volume I')
  assert.equal(formatVolumeNumber(volume()), '1964–1968, Volume XVII')
})

test('a volume without number and title should be called by its year', () => {
  const annual = volume({id: 'frus1884', subseries: '1884', number: undefined, title: undefined})
  assert.deepEqual(
    [formatVolume, formatVolumeNumber, formatNumberAndTitle, formatShort].map((format) => format(annual)),
    ['1884', '1884', '1884', '1884']
  )
  // where the year stands above it, the year alone would say nothing
  const series = 'Papers Relating to the Foreign Relations of the United States'
  assert.equal(formatUnderYears({...annual, series: series + ', 1884'}), series)
  assert.equal(formatUnderYears({...annual, series: undefined}), '1884')
  assert.equal(formatUnderYears(volume()), 'Volume XVII, Eastern Europe')
})

test('a volume that is called by its year should not be taken for a date behind one', () => {
  const annual = volume({id: 'frus1884', subseries: '1884', number: undefined, title: undefined})
  assert.equal(formatVolumeByDate(annual), 'volume of 1884')
  assert.equal(formatVolumeByDate({...annual, subseries: '1951-1954'}), 'volume of 1951–1954')
  assert.equal(formatVolumeByDate(volume()), '1964–1968, Volume XVII, Eastern Europe')
})

test('only of a volume before 1948 it should be said that its title page names no editor', () => {
  assert.ok(isWithoutEditors(volume({id: 'frus1884', editors: []})))
  assert.ok(!isWithoutEditors(volume({id: 'frus1884', editors: ['A. Editor']})))
  assert.ok(!isWithoutEditors(volume({editors: []})))
  assert.ok(!isWithoutEditors(volume({id: 'letters', editors: []})))
})

test('a spine should have room for the title that it bears', () => {
  const title =
    'Appendix, Affairs in China, Report of William W. Rockhill, Late Commissioner to China, with Accompanying Documents'
  const report = volume({id: 'frus1901China', subseries: '1901', number: undefined, title})
  assert.equal(
    formatSpine(report).title,
    'Appendix, Affairs in China, Report of William W. Rockhill, Late Commissioner to …'
  )
})
