import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {matchesGlob} from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {apart, longest, toGroups, together, writeGroups} from '../../scripts/test-groups.ts'
import {makeFolder} from '../site/builds.ts'

const files = globSync('test/**/*.test.ts').sort()

test('each file of tests should run in one process, whichever files run beside it', () => {
  assert.deepEqual(
    toGroups(files)
      .flatMap(({files}) => files)
      .sort(),
    files
  )
  const some = files.filter((_, index) => index % 7 === 3)
  assert.deepEqual(
    toGroups(some)
      .flatMap(({files}) => files)
      .sort(),
    some
  )
  assert.deepEqual(toGroups(['test/browser/notes.test.ts', 'test/imports.test.ts']), [
    {name: 'browser-1', files: ['test/browser/notes.test.ts']},
    {name: 'imports', files: ['test/imports.test.ts']}
  ])
})

test('what is named of files and processes should be there', () => {
  for (const paths of [...apart, ...together.map(({paths}) => paths)])
    assert.ok(
      files.some((file) => matchesGlob(file, paths)),
      paths
    )
  const names = toGroups(files).map(({name}) => name)
  assert.deepEqual(names.slice(0, longest.length), longest)
  assert.equal(new Set(names).size, names.length)
})

test('a file that shares a process should not wait for anything while it is loaded, nor change the environment', () => {
  const shared = toGroups(files).flatMap(({files}) => (files.length > 1 ? files : []))
  assert.ok(shared.length > 100)
  for (const file of shared)
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /^(?:\S.*)?\bawait\b|process\.(?:chdir|exitCode)|process\.env\.?\S* (?:\?\?)?= |^\s*(?:beforeEach|afterEach)\(/mu,
      file
    )
})

test('the module of a process should load its files, and begin in its turn', (t) => {
  const paths = writeGroups(files, makeFolder(t))
  assert.deepEqual(paths.toSorted(), paths)
  const loaded = paths.map((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/^import '(?<url>file:[^']+)'$/gmu), ({groups}) =>
      fileURLToPath(groups?.url ?? '')
    )
  )
  assert.equal(loaded.flat().length, files.length)
  assert.ok(loaded.flat().includes(import.meta.filename))
})
