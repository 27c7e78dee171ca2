/** Files that are a whole volume, and what they say of it. */
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Volume} from '../edition/volume.ts'
import {bareName, isWholeVolume} from '../readers/index.ts'
import {readTeiFacts, type TeiFacts} from '../readers/tei/read-facts.ts'
import {nameOf} from './files.ts'

/** What was read of files that did not change since: a volume is found more often than it is read. */
const known = new Map<string, {changed: number; size: number; facts: TeiFacts}>()

/** What the whole volume among files says of itself; nothing where there is none, or it cannot be read. */
export function factsIn(folder: string, names: readonly string[]): Partial<Volume> {
  const name = names.find(isWholeVolume)
  if (name === undefined) return {}
  const path = join(folder, name)
  try {
    const {mtimeMs: changed, size} = statSync(path)
    const before = known.get(path)
    if (before?.changed === changed && before.size === size) return before.facts
    const facts = readTeiFacts(readFileSync(path))
    known.set(path, {changed, size, facts})
    return facts
  } catch {
    // whoever reads the file says why it cannot be read
    return {}
  }
}

/**
 * The files of a folder that are a volume each, by themselves: those that are not called like the folder, where it has no
 * `volume.yaml`.
 *
 * > volumes/frus1964-68v17.xml is one, volumes/frus1964-68v17/frus1964-68v17.xml is the volume of its folder
 */
export function loneVolumes(folder: string, names: readonly string[]): string[] {
  const own = nameOf(folder).toLowerCase()
  return names.filter((name) => isWholeVolume(name) && bareName(name).toLowerCase() !== own)
}
