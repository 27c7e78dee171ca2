/** The moves at the end of a build, ended before each of their steps. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {after, beforeEach} from 'node:test'
import {beginStaging} from '../../scripts/build/staging.ts'

const root = mkdtempSync(join(tmpdir(), 'staging-'))
const out = join(root, 'dist')
const work = join(root, '.dist.building')
after(() => {
  rmSync(root, {recursive: true})
})
beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), {recursive: true})
})

/** Publishes a site of two files, in a process that kills itself before its `step`th change to the disk. */
function publishUntil(step: number, text: string): number | null {
  return spawnSync(process.execPath, ['test/scripts/publish-until.ts', out, String(step), text], {
    stdio: 'inherit'
  }).status
}

test('a process that ends before any step should leave the old site or the new one, whole', () => {
  assert.equal(publishUntil(Infinity, 'old'), 0)
  let status: number | null = null
  let lost = 0
  for (let step = 1; status !== 0; step++) {
    status = publishUntil(step, 'new')
    if (!existsSync(out)) {
      // between the two moves: the next start puts it back
      lost++
      const begun = beginStaging(out)
      assert.ok(begun.status === 'begun')
      begun.staging.abandon()
    }
    const [a, b] = ['index.html', 'a/index.html'].map((path) => readFileSync(join(out, path), 'utf8'))
    assert.equal(a, b, 'step ' + step)
    assert.ok(a === 'old' || a === 'new')
    assert.deepEqual(readdirSync(out).sort(), ['a', 'index.html'])
    assert.ok(step < 40)
    publishUntil(Infinity, 'old')
    assert.deepEqual(readdirSync(root), ['dist'], 'step ' + step)
  }
  assert.equal(lost, 1)
})

test('a site should be readable to whom the one before was', () => {
  mkdirSync(out, {mode: 0o750})
  publishUntil(Infinity, 'new')
  assert.equal(statSync(out).mode & 0o777, 0o750)
})

test('what is abandoned should leave no folder that was not there', () => {
  const begun = beginStaging(join(root, 'a', 'b', 'dist'))
  assert.ok(begun.status === 'begun' && existsSync(begun.staging.site))
  begun.staging.abandon()
  assert.deepEqual(readdirSync(root), [])
})

test('a lock should hold while its process runs, and be cleared when it is gone', () => {
  mkdirSync(work)
  const lock = (holder: object) => {
    writeFileSync(
      join(work, 'lock'),
      JSON.stringify({host: hostname(), began: '', since: '2026-01-01', ...holder})
    )
    const begun = beginStaging(out)
    if (begun.status === 'begun') begun.staging.abandon()
    else rmSync(join(work, 'lock'))
    mkdirSync(work, {recursive: true})
    return begun.status
  }
  const gone = spawnSync(process.execPath, ['--version']).pid
  assert.equal(lock({pid: process.ppid}), 'running')
  assert.equal(lock({pid: gone}), 'begun')
  assert.equal(lock({pid: process.ppid, began: 'another time'}), 'begun', 'a number that was used again')
  assert.equal(lock({pid: gone, host: 'another'}), 'running', 'of another machine nothing is known')
})

test('a lock that was cut short should be cleared', () => {
  mkdirSync(work)
  writeFileSync(join(work, 'lock'), '')
  const begun = beginStaging(out)
  assert.ok(begun.status === 'begun')
  begun.staging.abandon()
})

test('somebody’s own files where a site is built should be left alone', () => {
  mkdirSync(work)
  writeFileSync(join(work, 'letter.txt'), 'Dear Sir')
  assert.deepEqual(beginStaging(out), {status: 'occupied', folder: work})
  assert.deepEqual(readdirSync(work), ['letter.txt'])
})
