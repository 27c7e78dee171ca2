/** A volume that one process found and another reads. */
import {join} from 'node:path'
import type {Described} from '../checks/rule.ts'
import {readVolume, type VolumeFacts} from '../readers/volume/read-volume.ts'
import {fileAt, load, nameOf} from './files.ts'
import {factsName, type Source} from './find-volumes.ts'

/** What another process is told of a volume: its facts, where its files are, and whether a `volume.yaml` describes it. */
export type Told = Omit<Source, 'described'> & {isDescribed: boolean}

/** Tells of a volume that was found. */
export function tell({described, ...found}: Source): Told {
  return {...found, isDescribed: described !== null}
}

/**
 * The volume that was told of. Its `volume.yaml` is read again only when a rule asks where in it a fact stands: few volumes
 * give a rule cause to.
 */
export function toSource({isDescribed, ...found}: Told): Source {
  return {...found, described: isDescribed ? describe(found.folder) : null}
}

function describe(folder: string): Described {
  let known: VolumeFacts | undefined
  const facts = (): VolumeFacts => (known ??= readFacts(folder))
  return {
    file: fileAt(join(folder, factsName)),
    whereKey: (path) => facts().whereKey(path),
    whereValue: (path) => facts().whereValue(path)
  }
}

function readFacts(folder: string): VolumeFacts {
  const file = fileAt(join(folder, factsName))
  load(file)
  return readVolume(file, nameOf(folder))
}
