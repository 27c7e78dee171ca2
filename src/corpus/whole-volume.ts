/** Files that are a whole volume, and what they say of it. */
import {join} from 'node:path'
import type {Volume} from '../edition/volume.ts'
import {bareName, isWholeVolume} from '../readers/index.ts'
import {readTeiFacts, type TeiFacts} from '../readers/tei/read-facts.ts'
import {nameOf, openFile} from './files.ts'

/** Gives what the file at a path says of the volume that it is; throws where it cannot be read. */
export type FactsOf = (path: string) => TeiFacts

/** Reads a file for its facts: all of it, since the divisions stand between the documents. */
export function readFactsAt(path: string): TeiFacts {
  const {bytes, close} = openFile(path)
  try {
    // cloned, since a title cut from a stretch of the file would keep all of it in memory
    return structuredClone(readTeiFacts(bytes))
  } finally {
    close()
  }
}

/** What the whole volume among files says of itself; nothing where there is none, or it cannot be read. */
export function factsIn(folder: string, names: readonly string[], factsOf: FactsOf): Partial<Volume> {
  const name = names.find(isWholeVolume)
  if (name === undefined) return {}
  try {
    return factsOf(join(folder, name))
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
