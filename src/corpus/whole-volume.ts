/** Files that are a whole volume, and what they say of it. */
import {join} from 'node:path'
import type {Volume} from '../edition/volume.ts'
import {bareName, isWholeVolume, passWholeFile} from '../readers/index.ts'
import {readTeiFacts, type TeiFacts} from '../readers/tei/read-facts.ts'
import {fileAt, nameOf, openFile, type OpenFile} from './files.ts'

/** What a file says of the volume that it is, and whether there is anything in it to publish. */
export type WholeFacts = {facts: TeiFacts; isEmpty: boolean}

/** Gives the facts of the file at a path; throws where it cannot be read. */
export type FactsOf = (path: string) => WholeFacts

/** Reads a file for its facts: all of it, since the divisions stand between the documents. */
export function readFactsAt(path: string): WholeFacts {
  const {bytes, close} = openFile(path)
  try {
    // cloned, since a title cut from a stretch of the file would keep all of it in memory
    const facts = structuredClone(readTeiFacts(bytes))
    return {facts, isEmpty: facts.divisions === undefined && isEmptyFile(path, bytes)}
  } finally {
    close()
  }
}

/** Whether no document is in a file, and no other part of a volume. */
function isEmptyFile(path: string, bytes: OpenFile['bytes']): boolean {
  let isEmpty = true
  const find = (): void => {
    isEmpty = false
  }
  passWholeFile(fileAt(path), bareName(path), {document: find, part: find}, bytes)
  return isEmpty
}

/** What the whole volume among files says of itself; nothing where there is none, or it cannot be read. */
export function factsIn(folder: string, names: readonly string[], factsOf: FactsOf): Partial<Volume> {
  const name = names.find(isWholeVolume)
  if (name === undefined) return {}
  try {
    return factsOf(join(folder, name)).facts
  } catch {
    // whoever reads the file says why it cannot be read
    return {}
  }
}

/** Whether files are whole volumes, and nothing can be read of any. */
export function areEmpty(folder: string, names: readonly string[], factsOf: FactsOf): boolean {
  return names.length > 0 && names.every((name) => isWholeVolume(name) && isEmptyAt(join(folder, name)))

  function isEmptyAt(path: string): boolean {
    try {
      return factsOf(path).isEmpty
    } catch {
      return true
    }
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
