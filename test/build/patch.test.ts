/** A site that is brought up to date file by file is the new one, or wherever that stops, the old one again. */
import assert from 'node:assert/strict'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import {beginPatch, planPatch, undoPatch} from '../../scripts/build/patch.ts'
import {beginStaging} from '../../scripts/build/staging.ts'
import {hashesOf} from '../site/builds.ts'

const any = {fewest: 0, most: Infinity}

/** A site: the words of each file by its path. */
const site = fc.dictionary(
  fc.constantFrom('index.html', 'd1/index.html', 'd1/d1.json', 'd2/index.html', 'a/b/c', 'a/b/d', 'a/e', 'f'),
  fc.constantFrom('one', 'two'),
  {noNullPrototype: true}
)

test('a site should be the new one after the last step, and after any other the old one again', () => {
  let steps = 0
  fc.assert(
    fc.property(site, site, fc.nat(), (old, next, stop) => {
      const {out, written, undo, kept, end} = prepare(old, next)
      const [before, after] = [hashesOf(out), hashOf(next)]
      const patch = planPatch({out, written}, kept, any)
      assert.ok(patch)
      const all = beginPatch(patch, {out, written, undo})
      const last = stop % (all.length + 1)
      for (const step of all.slice(0, last)) step()
      undoPatch({out, undo})
      assert.deepEqual(hashesOf(out), last === all.length ? after : before)
      steps = Math.max(steps, all.length)
      end()
    }),
    {numRuns: 150}
  )
  assert.ok(steps > 4)
})

test('a build should put back what one has moved that was killed in between', () => {
  const {out, written, undo, kept, end} = prepare(
    {a: 'one', b: 'one', c: 'one'},
    {a: 'two', d: 'one', c: 'one'}
  )
  const before = hashesOf(out)
  const patch = planPatch({out, written}, kept, any)
  assert.deepEqual(patch, {add: ['d'], replace: ['a'], remove: ['b']})
  const steps = beginPatch(patch, {out, written, undo})
  for (const step of steps.slice(0, -1)) step()
  assert.notDeepEqual(hashesOf(out), before)
  const begun = beginStaging(out)
  assert.equal(begun.status, 'begun')
  assert.deepEqual(hashesOf(out), before)
  begun.staging.abandon()
  assert.equal(existsSync(dirname(undo)), false)
  end()
})

test('a site that is published should be the new one, moved as a whole or by its files', () => {
  const many = Object.fromEntries(Array.from({length: 2100}, (_, index) => [`d${index}/index.html`, 'one']))
  for (const changed of [1, 1200]) {
    const next = {
      ...many,
      ...Object.fromEntries(
        Object.keys(many)
          .slice(0, changed)
          .map((path) => [path, 'two'])
      )
    }
    const {out, written, kept, end} = prepare(many, next)
    rmSync(dirname(written), {recursive: true})
    const begun = beginStaging(out)
    assert.equal(begun.status, 'begun')
    write(
      begun.staging.site,
      only(next, (path) => !kept.paths.has(path))
    )
    begun.staging.publish(kept)
    assert.deepEqual(hashesOf(out), hashOf(next))
    assert.equal(existsSync(dirname(written)), false)
    end()
  }
})

test('a site should be moved as a whole where a file takes the place of a folder', () => {
  for (const [old, next] of [
    [{a: 'one'}, {'a/b': 'one'}],
    [{'a/b': 'one'}, {a: 'one'}]
  ] as Record<string, string>[][]) {
    const {out, written, kept, end} = prepare(old ?? {}, next ?? {})
    assert.equal(planPatch({out, written}, kept, any), null)
    end()
  }
})

test('a small site, and one in which much is another, should be moved as a whole', () => {
  const {out, written, kept, end} = prepare({a: 'one', b: 'one', c: 'one'}, {a: 'one', b: 'two', c: 'two'})
  assert.ok(planPatch({out, written}, kept, {fewest: 1, most: 2}))
  assert.equal(planPatch({out, written}, kept, {fewest: 2, most: 2}), null)
  assert.equal(planPatch({out, written}, kept, {fewest: 1, most: 1}), null)
  assert.equal(planPatch({out, written}, kept), null)
  end()
})

/** A site that stands, and beside it what another one has that is not the same. */
function prepare(old: Record<string, string>, next: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  const out = join(folder, 'dist')
  const building = join(folder, '.dist.building')
  const [written, undo] = [join(building, 'site'), join(building, 'undo')]
  const paths = new Set(Object.keys(next).filter((path) => old[path] === next[path]))
  write(out, old)
  write(
    written,
    only(next, (path) => !paths.has(path))
  )
  return {
    out,
    written,
    undo,
    kept: {paths, standing: Object.keys(old)},
    end: () => {
      rmSync(folder, {recursive: true})
    }
  }
}

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, {recursive: true})
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), words)
  }
}

function hashOf(files: Record<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  write(folder, files)
  const hashes = hashesOf(folder)
  rmSync(folder, {recursive: true})
  return hashes
}

function only(files: Record<string, string>, isWanted: (path: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => isWanted(path)))
}
