/**
 * A site is built beside its place and moved there when it is whole. Whatever ends a build before that leaves the last site
 * where it is.
 *
 * Next to `dist` that is `.dist.building`, a folder that is there only as long as a build is, or after one was killed:
 *
 *     lock       who builds
 *     site       what has been written so far
 *     cache      what Astro keeps while it builds
 *     previous   the site before, on its way out
 *     removed    the site before, replaced
 *     undo       what is put back where only some files are replaced, see `patch.ts`
 */
import {chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isCode, takeLock, type Holder} from './lock.ts'
import {beginPatch, planPatch, undoPatch, type Kept, type Patch, type Patched} from './patch.ts'
import {linkFiles} from './reuse.ts'

/** A site that is being built. */
export type Staging = {
  /** Where it is written. */
  site: string
  cache: string
  /** Moves the site to its place; the one before is gone then, but for the files that are kept of it. */
  publish: (kept?: Kept) => void
  /** Leaves everything as it was; does nothing after `publish`. */
  abandon: () => void
}

/** A build that may begin, or what keeps it from that. */
export type Begun =
  | {status: 'begun'; staging: Staging}
  | {status: 'running'; holder: Holder}
  | {status: 'occupied'; folder: string}

const names = ['cache', 'lock', 'previous', 'removed', 'site', 'undo']

/** A lock that is being thrown away, see `lock.ts`. */
const lockAside = /^lock\.\d+$/u

/** Begins a build for the folder `out`, and clears what one that was killed has left. */
export function beginStaging(out: string): Begun {
  const folder = join(dirname(out), '.' + basename(out) + '.building')
  const made = mkdirSync(folder, {recursive: true})
  if (readdirSync(folder).some((name) => !names.includes(name) && !lockAside.test(name)))
    return {status: 'occupied', folder}
  let lock
  try {
    lock = takeLock(join(folder, 'lock'))
  } catch (error) {
    // another build has just ended, and its folder with it
    if (isCode(error, 'ENOENT')) return beginStaging(out)
    throw error
  }
  if (lock.status === 'held') return {status: 'running', holder: lock.holder}

  const {release} = lock
  const at = (name: string) => join(folder, name)
  recover(out, at)
  mkdirSync(at('site'))
  const end = once(() => {
    process.off('exit', end)
    for (const name of ['site', 'cache', 'removed', 'undo'])
      tryTo(() => {
        rmSync(at(name), {recursive: true, force: true})
      })
    tryTo(release)
    tryTo(() => {
      rmdirSync(folder)
    })
    // folders that were made for a site that did not come about
    for (let above = dirname(folder); made !== undefined && above.startsWith(made); above = dirname(above))
      if (
        !tryTo(() => {
          rmdirSync(above)
        })
      )
        break
  })
  // also where the process ends in the middle of something
  process.on('exit', end)
  return {
    status: 'begun',
    staging: {
      site: at('site'),
      cache: at('cache'),
      publish(kept) {
        const places = {out, written: at('site'), undo: at('undo')}
        const patch = kept && planPatch(places, kept)
        if (patch) apply(patch, places)
        else {
          if (kept) linkFiles(out, at('site'), [...kept.paths])
          replace(out, at)
        }
        end()
      },
      abandon: end
    }
  }
}

/** After a build that was killed: the site before is put back, or thrown away where the new one is in its place. */
function recover(out: string, at: (name: string) => string): void {
  undoPatch({out, undo: at('undo')})
  rmSync(at('removed'), {recursive: true, force: true})
  if (existsSync(at('previous'))) {
    const isReplaced = existsSync(out) && readdirSync(out).length > 0
    if (isReplaced) renameSync(at('previous'), at('removed'))
    else putBack(out, at)
  }
  for (const name of ['site', 'cache', 'removed', 'undo']) rmSync(at(name), {recursive: true, force: true})
}

/** Between the two moves nothing is at `out`: a build that is killed there is what `recover` is for. */
function replace(out: string, at: (name: string) => string): void {
  const before = statSync(out, {throwIfNoEntry: false})
  if (!before) {
    renameSync(at('site'), out)
    return
  }
  // a web server that may read the folder may read the new one
  chmodSync(at('site'), before.mode)
  renameSync(out, at('previous'))
  try {
    renameSync(at('site'), out)
  } catch (error) {
    putBack(out, at)
    throw error
  }
  renameSync(at('previous'), at('removed'))
}

/** Where a step fails, those before it are taken back. */
function apply(patch: Patch, places: Patched): void {
  try {
    for (const step of beginPatch(patch, places)) step()
  } catch (error) {
    undoPatch(places)
    throw error
  }
}

function putBack(out: string, at: (name: string) => string): void {
  if (existsSync(out)) rmdirSync(out)
  renameSync(at('previous'), out)
}

/** Whether it could be done. What cannot be cleared now, the next build clears. */
function tryTo(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}
