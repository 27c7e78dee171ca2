/** An edition that is read again while people write in it: only what changed, and a broken file leaves the last good state. */
import {statSync} from 'node:fs'
import {basename, extname, join, sep} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {setSeverity} from '../../src/checks/index.ts'
import {isSource, isWholeVolume} from '../../src/readers/index.ts'
import {factsName, findVolumes, type Source} from '../../src/corpus/find-volumes.ts'
import {readSource} from '../../src/corpus/read-source.ts'
import {hashReaders} from '../../src/store/hold-in-store.ts'
import {keptFacts} from '../../src/store/kept-facts.ts'
import type {HeldPlace} from '../../src/store/open-held.ts'
import {hashFile, openStore, type KeptVolume} from '../../src/store/store.ts'
import {formatMessage} from '../format-message.ts'
import {usableFolder} from '../usable-folder.ts'
import {rememberTexts} from './remember-texts.ts'

/** A file that was changed, as a watcher tells it. */
export type Change = {event: 'add' | 'addDir' | 'change' | 'unlink' | 'unlinkDir'; path: string}

/** What is there now. */
export type Followed = {
  places: HeldPlace[]
  documents: number
  /** Whether anything of the volumes is another than before. */
  isOther: boolean
  /** Volumes that are as they were: their folder, and why, as lines. */
  broken: {folder: string; lines: string[]}[]
}

/** An edition that is followed. */
export type Following = {
  /** Reads it again, given what has changed in its folder. */
  update: (changes: readonly Change[]) => Followed
  /** Reads the texts of a volume file by file, so that later only the one that changes is to be read. */
  prepare: (volume: string) => Promise<void>
}

/** A volume as it was read last. */
type Volume = {source: Source; place: HeldPlace; kept: KeptVolume}

/**
 * Messages of a `volume.yaml` that make another volume of it, so that the one before is shown. A file that is being written is
 * empty for a moment.
 */
const breaking: ReadonlySet<string> = new Set([
  'empty-file',
  'invalid-id',
  'invalid-yaml',
  'reserved-id',
  'unreadable-file'
])

/** Follows the edition in a content folder; the store holds what was read of it before. */
export function followEdition(content: string): Following {
  const code = hashReaders()
  const folder = usableFolder('records')
  const hashes = new Map<string, {stat: string; hash: string}>()
  const readFile = rememberTexts()
  let sources: Source[] | undefined
  let before = new Map<string, Volume>()
  let prepared: string | undefined

  /** The hash of a file: of one that is as it was, the one that is known. */
  function hashOf(path: string): string {
    const {mtimeMs, ctimeMs, size, ino} = statSync(path, {throwIfNoEntry: false}) ?? {}
    const stat = [mtimeMs, ctimeMs, size, ino].join(' ')
    const known = hashes.get(path)
    if (known?.stat === stat) return known.hash
    const hash = hashFile(path)
    hashes.set(path, {stat, hash})
    return hash
  }

  function read(source: Source): Volume {
    for (;;) {
      const store = openStore(code, folder, hashOf)
      const path = store.pathOf(source)
      const toVolume = (kept: KeptVolume) => ({
        source,
        place: {volume: source.volume, folder: source.folder, path},
        kept
      })
      const last = before.get(source.folder)
      if (last?.place.path === path) return toVolume(last.kept)
      const found = store.open(path, source)
      if (found) return toVolume(found)
      // who writes may have written meanwhile: then what was read is not what was hashed
      const isStill = (): boolean => {
        for (const name of [factsName, ...source.names]) hashes.delete(join(source.folder, name))
        return openStore(code, folder, hashOf).pathOf(source) === path
      }
      if (!store.keep(path, source, {reader: readFile, isStill})) continue
      const kept = store.open(path, source)
      if (kept) return toVolume(kept)
      throw new Error(`Missing \`${path}\`, which was just written: something else clears that folder`)
    }
  }

  function update(changes: readonly Change[]): Followed {
    for (const {path} of changes) hashes.delete(path)
    const known = sources
    const isKnown = known !== undefined && changes.every((change) => isWithin(change, known))
    if (!sources || !isKnown) {
      const found = findVolumes(content, keptFacts(code, folder, hashOf))
      found.files.forEach(setSeverity)
      sources = found.sources
    }
    const broken: Followed['broken'] = []
    const now = new Map<string, Volume>()
    for (const source of sources) {
      const last = before.get(source.folder)
      if (last && isKnown && !changes.some(({path}) => path.startsWith(source.folder + sep))) {
        now.set(source.folder, last)
        continue
      }
      const faults = source.described?.file.messages.filter(({ruleId}) => breaking.has(ruleId ?? '')) ?? []
      if (last && faults.length > 0) {
        now.set(source.folder, last)
        broken.push({folder: source.folder, lines: faults.map(formatMessage)})
      } else now.set(source.folder, read(source))
    }
    const isOther =
      now.size !== before.size ||
      [...now].some(([folder, {place, source}]) => {
        const last = before.get(folder)
        return last?.place.path !== place.path || last.source.volume.id !== source.volume.id
      })
    before = now
    const volumes = [...now.values()]
    return {
      places: volumes.map(({place}) => place),
      documents: volumes.reduce((sum, {kept}) => sum + kept.entries.size, 0),
      isOther,
      broken
    }
  }

  async function prepare(id: string): Promise<void> {
    const source = sources?.find(({volume}) => volume.id === id)
    if (!source || prepared === id) return
    prepared = id
    for (const name of source.names) {
      readSource({...source, names: [name], described: null}, readFile)
      // pages are answered in between; who looks at another volume now wants that one
      await setImmediate()
      if (prepared !== id) return
    }
  }

  return {update, prepare}
}

/** Whether a change leaves all volumes and their files where they are: a text was changed, or something that is no volume. */
function isWithin({event, path}: Change, sources: readonly Source[]): boolean {
  // what a volume is called and what divisions it has may be another
  if (event !== 'change' || basename(path) === factsName || isWholeVolume(path)) return false
  if (!isSource(path)) return extname(path) !== ''
  return sources.some(
    ({folder, names}) => path.startsWith(folder + sep) && names.some((name) => join(folder, name) === path)
  )
}
