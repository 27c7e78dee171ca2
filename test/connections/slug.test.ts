import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {toSlug as toPlaceSlug} from '../../src/connections/archive-levels.ts'
import {indexArchives} from '../../src/connections/archives.ts'
import {toSlug} from '../../src/connections/slug.ts'
import type {Citation} from '../../src/edition/source-note.ts'
import {catalogueOf, source} from './catalogues.ts'

test('a slug that Windows reserves should step aside, and leave others where they are', () => {
  const slugs = [
    ['Con', 'con--name'],
    ['AUX.', 'aux--name'],
    ['Com1', 'com1--name'],
    ['Lpt 1', 'lpt-1'],
    ['Contact', 'contact'],
    ['Con name', 'con-name']
  ] as const
  for (const [words, slug] of slugs) assert.equal(toSlug(words), slug)
  assert.equal(toPlaceSlug('NUL'), 'nul--name')
})

test('a slug that is too long should be cut, and stay another than those that begin like it', () => {
  const long = 'Participants '.repeat(20)
  assert.match(toSlug(long), /^(?:participants-){8}partic--[\da-f]{8}$/u)
  assert.notEqual(toSlug(long + 'A'), toSlug(long + 'B'))
  assert.equal(toSlug(long), toSlug(long.toUpperCase()))
})

test('every slug should be the name of a folder on every system', () => {
  const words = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: 'grapheme', maxLength: 200}),
    fc.constantFrom(
      'con',
      'NUL',
      'a/../b',
      '..',
      '.',
      'x.',
      'a\\b',
      'aux.txt',
      '\u0000',
      '\u{1F600}'.repeat(80)
    )
  )
  fc.assert(
    fc.property(words, fc.constantFrom(toSlug, toPlaceSlug), (words, toSlug) => {
      const slug = toSlug(words)
      assert.ok(Buffer.byteLength(slug) <= 120, slug)
      assert.doesNotMatch(slug, /[/\\:*?"<>|.\s\p{Cc}]|^(?:con|prn|aux|nul|com\d|lpt\d)$/u)
    })
  )
})

test('no two places in an archive should have one address', () => {
  const cite = (part: string): Citation => ({
    repository: part,
    parts: [],
    file: null,
    kind: 'archive',
    raw: part
  })
  const names = ['Papers!', 'Papers', 'Papers 2', 'Papers–', 'Published', 'Papers?']
  const documents = names.map((name) => ({source: source({citation: cite(name)})}))
  const {repositories} = indexArchives(catalogueOf(...documents))
  const paths = repositories.map(({path}) => path)
  assert.equal(paths.length, names.length)
  assert.equal(new Set(paths).size, names.length, paths.join())
  assert.ok(paths.includes('/archives/papers-2/'))
})
