import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {readVolumeId} from '../../../src/edition/volume-id.ts'
import {cutAll} from '../../../src/readers/volume/cut.ts'
import {readFolder, readVolume} from '../../../src/readers/volume/read-volume.ts'

test('the id of a volume should say its years, its number and its title', () => {
  const said = (id: string): string => {
    const facts = readVolumeId(id)
    return facts ? [facts.subseries, facts.number, facts.title].map((fact) => fact ?? '–').join(' | ') : '–'
  }
  const ids = {
    'frus1964-68v17': '1964–1968 | Volume XVII | –',
    'frus1969-76v19p1': '1969–1976 | Volume XIX, Part 1 | –',
    'frus1969-76ve05p1': '1969–1976 | Volume E–5, Part 1 | –',
    'frus1961-63v07-09mSupp': '1961–1963 | Volumes VII–IX, Microfiche Supplement | –',
    'frus2001-08v03': '2001–2008 | Volume III | –',
    frus1884: '1884 | – | –',
    frus1864p3: '1864 | Part III | –',
    frus1872p2v2: '1872 | Part II, Volume II | –',
    frus1894app1: '1894 | Appendix I | –',
    frus1901China: '1901 | – | China',
    'frus1914-20v01': '1914–1920 | Volume I | The Lansing Papers',
    frus1917Supp02v02: '1917 | Volume II | Supplement 2',
    frus1918Russiav03: '1918 | Volume III | Russia',
    frus1919Parisv01: '1919 | Volume I | The Paris Peace Conference',
    frus1945Malta: '1945 | – | The Conferences at Malta and Yalta',
    'frus1951-54IranEd2': '1951–1954 | Second Edition | Iran',
    'frus1964-68v17x1': '–',
    letters: '–'
  }
  assert.deepEqual(Object.fromEntries(Object.keys(ids).map((id) => [id, said(id)])), ids)
})

test('the name of a folder should be the id of its volume, or its title', () => {
  const named = (folder: string) => {
    const {id, title} = readFolder(folder)
    return [id, title]
  }
  assert.deepEqual(named('frus1964-68v17'), ['frus1964-68v17', undefined])
  assert.deepEqual(named('Letters of 1862'), ['letters-of-1862', 'Letters of 1862'])
  assert.deepEqual(named('1862'), ['volume-1862', '1862'])
  assert.deepEqual(named('d67'), ['volume-d67', 'd67'])
  assert.deepEqual(named('Письма'), ['volume-6c5daa6b', 'Письма'])
  assert.match(readFolder('x'.repeat(300)).id, /^x{48}-[\da-f]{8}$/u)
})

test('facts that are said not to be printed should not be taken from the id', () => {
  const {volume} = readVolume(new VFile({value: 'id: frus1901China\ntitle:\nnumber:'}), 'x')
  assert.deepEqual([volume.title, volume.number, volume.subseries], [undefined, undefined, '1901'])
})

test('a fault should cost its key and nothing else', () => {
  const value =
    'title: China: 1901\nyear: 1902\neditors: ["A. Editor", 7]\nnumber: "Volume I\nplace: Washington\n'
  const {volume} = readVolume(new VFile({value}), 'frus1901v01')
  assert.deepEqual(
    [volume.id, volume.title, volume.year, volume.editors, volume.number, volume.place],
    ['frus1901v01', undefined, 1902, ['A. Editor'], 'Volume I', 'Washington']
  )
})

test('parts should be cut from a value wherever they stand', () => {
  const value = {a: [1, {b: 2, c: 3}, 4], d: {e: 5}}
  assert.deepEqual(
    cutAll(value, [
      ['a', 0],
      ['a', 1, 'b'],
      ['d', 'e'],
      ['f', 'g']
    ]),
    {a: [{c: 3}, 4], d: {}}
  )
  assert.equal(cutAll(value, []), value)
})

test('the work for a file should grow as its faults do', () => {
  const [few, many] = [500, 4000].map((faults) => {
    const file = new VFile({
      value: 'documents:\n' + '  d1: {date: x}\n'.repeat(faults).replaceAll('d1', next())
    })
    const work = countWork(() => {
      readVolume(file, 'frus1964-68v17')
    })
    assert.ok(file.messages.filter(({ruleId}) => ruleId === 'invalid-date').length === faults)
    return work
  })
  // eight times the faults: 8 in proportion, 64 where each is looked for among all
  assert.ok((many ?? Infinity) / (few ?? 0) < 10, `${few} and ${many} steps`)
})

/** A new key each time: `d1`, `d2`, … */
function next(): () => string {
  let number = 0
  return () => 'd' + ++number
}

/** How often objects are taken apart, key by key, and lists gone through: what looking a fact up costs. */
function countWork(work: () => void): number {
  let steps = 0
  const {entries} = Object
  const {find} = Array.prototype
  Object.entries = (value: object) => {
    const all = entries(value) as [string, never][]
    steps += all.length
    return all
  }
  Array.prototype.find = function (this: unknown[], test: (value: unknown) => boolean) {
    const at = this.findIndex((value) => test(value))
    steps += at === -1 ? this.length : at + 1
    return this[at]
  } as typeof find
  try {
    work()
    return steps
  } finally {
    Object.entries = entries
    Array.prototype.find = find
  }
}
