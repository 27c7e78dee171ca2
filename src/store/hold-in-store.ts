/** Volumes from the store; what it lacks is read and kept. */
import type {Source} from '../corpus/find-volumes.ts'
import {hashCode} from './hash-code.ts'
import type {KeptVolume, Store} from './store.ts'

/** The code that a record is made by. */
export function hashReaders(): string {
  return hashCode('src/corpus/read-source.ts', 'src/store/store.ts')
}

/** Reads the volume of a source into the store. Gives the path of its file. */
export function keepIn(store: Store, source: Source): string {
  const path = store.pathOf(source)
  const facts = source.described?.file
  const said = facts?.messages.length ?? 0
  store.keep(path, source)
  if (facts) facts.messages.length = said
  return path
}

/** The volume of a source: from the store where it was read before, else read now. */
export function holdIn(store: Store, source: Source): KeptVolume {
  const path = store.pathOf(source)
  const known = store.open(path, source)
  if (known) return known
  keepIn(store, source)
  const kept = store.open(path, source)
  if (!kept) throw new Error(`Missing \`${path}\`, which was just written: something else clears that folder`)
  return kept
}
