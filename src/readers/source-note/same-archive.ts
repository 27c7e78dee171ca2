/**
 * What an ibid. in a source note means: the archive that was named before it, as far as that leaves no doubt.
 *
 * > … Presidential Correspondence: Lot 66 D 204. Secret. Other copies are ibid.: Lot 77 D 163, and …
 * > Kennedy Library, National Security Files, … Other copies are ibid., President’s Office Files, USSR.
 */
import type {Citation} from '../../edition/source-note.ts'

/** An ibid. at the beginning of a place, what parts it from the levels after it, and these. */
const ibid = /^[Ii]bid ?\.?(?:(?<sign>[,:]) ?(?<rest>\S[^]*))?$/u

/** Whether words begin with an ibid. */
export function isSameArchive(words: string): boolean {
  return /^[Ii]bid\b/u.test(words)
}

/**
 * The whole words of a place that begins with an ibid., after the place `before`; `null` where it cannot be told at which level the
 * new words begin.
 *
 * Alone it means the same place. After a colon begins what stands there after a colon as well. After a comma a level begins that
 * the place before has, too: another lot, another collection of central files, another box.
 */
export function spellOut(words: string, before: Citation | null): string | null {
  const groups = ibid.exec(words)?.groups
  if (!groups || !before || before.kind !== 'archive' || before.repository === null) return null
  const {sign, rest} = groups
  if (sign === undefined || rest === undefined) return before.raw
  if (sign === ':') {
    const colon = before.raw.lastIndexOf(':')
    return colon === -1 ? null : before.raw.slice(0, colon) + ': ' + rest
  }
  const level = kindOf(rest)
  const at = before.parts.findIndex((part) => level !== null && kindOf(part) === level)
  if (at === -1) return null
  return [before.repository, ...before.parts.slice(0, at), rest].join(', ')
}

/** Levels that lie side by side in an archive, each kind by how its names begin. */
const kinds: readonly RegExp[] = [
  /^(?:RG|Record Group) ?\d/u,
  /^Central (?:Foreign Policy )?Files?\b/u,
  /^Box(?:es)? \d/u,
  /^Lot \d/u,
  /^(?:National Security Files?|NSC Files|President’s (?:Office|Trip) Files|White House Central Files|Whitman File|Dulles Papers)\b/u
]

function kindOf(words: string): RegExp | null {
  return kinds.find((kind) => kind.test(words)) ?? null
}
