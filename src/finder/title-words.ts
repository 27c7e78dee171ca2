/** Volumes that a citation names by their title, or by words of it. */
import type {Citation} from './citation.ts'
import type {ShelfVolume} from './finder-facts.ts'

/** Volumes whose title stands in the citation; of titles inside each other the longest. */
export function withTitle({words}: Citation, shelf: readonly ShelfVolume[]): ShelfVolume[] {
  const text = ' ' + simplify(words) + ' '
  const titled = shelf
    .map((volume) => ({volume, title: simplify(volume.title.replace(/ \(in .+ parts\)$/u, ''))}))
    .filter(({title}) => title !== '' && text.includes(' ' + title + ' '))
  return titled
    .filter(
      ({title}) => !titled.some((other) => other.title.length > title.length && other.title.includes(title))
    )
    .map(({volume}) => volume)
}

/**
 * Volumes whose titles have most words of the citation: at least one that says something.
 *
 * > 1958-60 Lebanon p. 246 → 1958–1960, Volume XI, Lebanon and Jordan
 */
export function withTitleWords({words}: Citation, shelf: readonly ShelfVolume[]): ShelfVolume[] {
  const asked = new Set(listWords(words))
  const rated = shelf.map((volume) => ({
    volume,
    shared: new Set(listWords(volume.title).filter((word) => asked.has(word))).size
  }))
  const most = Math.max(0, ...rated.map(({shared}) => shared))
  return most === 0 ? [] : rated.filter(({shared}) => shared === most).map(({volume}) => volume)
}

/** Words of a title that say something, in small letters. */
function listWords(words: string): string[] {
  return simplify(words)
    .split(' ')
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !idle.has(word))
}

/** Words that citations have for other reasons, or that any title has. */
const idle = new Set(
  (
    'the and for from with its part parts two three four vol vols volume volumes doc docs document documents page pages note ' +
    'notes footnote foreign relations relation united states frus policy affairs general matters other department state ' +
    'see also ibid press office government printing washington january february march april may june july august ' +
    'september october november december'
  ).split(' ')
)

function simplify(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
