/** Which of the places that a statement names a note has not named before. */
import type {Citation} from '../../edition/source-note.ts'
import {isSameArchive} from './same-archive.ts'

/**
 * The places of one statement, without those that an ibid. names again; `known` has the paths of all places before, and gets
 * those of the new ones.
 */
export function newPlaces(named: readonly Citation[], known: Set<string>): Citation[] {
  const fresh = named.filter((found) => !isSameArchive(found.raw) || !known.has(toPath(found)))
  for (const found of fresh) known.add(toPath(found))
  return fresh
}

/** The name of an archive and the levels in it, as one text. */
function toPath({repository, parts}: Citation): string {
  return [repository, ...parts].join(', ')
}
