/** Finds what a citation means in this edition, or says precisely why not. */
import {formatAddress, historyStateGov} from '../edition/address.ts'
import {isCitedByPage} from '../edition/volume-id.ts'
import type {Answer, Remark} from './answer.ts'
import {chooseVolume, placeIn} from './choose-volume.ts'
import type {Citation} from './citation.ts'
import {findPlace} from './find-place.ts'
import {parseCitation} from './parse-citation.ts'
import type {FinderFacts, MovedPages, ShelfVolume} from './finder-facts.ts'

/** The volumes of the edition, how to learn what is in one, and what moved. */
export type Shelf = {
  volumes: readonly ShelfVolume[]
  load: (volume: string) => Promise<FinderFacts>
  /** Pages that stood at other addresses; left out where nothing moved. */
  loadMoved?: () => Promise<MovedPages>
}

/** Where a citation leads. */
export function findCitation(text: string, shelf: Shelf): Promise<Answer> {
  return findCited(parseCitation(text), shelf)
}

/** Where a citation leads that was read. */
export async function findCited(citation: Citation, shelf: Shelf): Promise<Answer> {
  const {volumes, load} = shelf
  const {volume, remarks} = chooseVolume(citation, volumes)
  if (!volume)
    return (
      (await followMoved(citation, shelf, pathOf(remarks, citation))) ??
      (await findByPage(citation, shelf, remarks)) ?? {hits: [], remarks}
    )
  const found = findPlace(citation, {volume, facts: await load(volume.id)})
  const moved =
    found.hits.length > 0
      ? null
      : await followMoved(citation, shelf, formatAddress({volume: volume.id, ...inVolume(citation)}))
  if (moved) return moved
  return {
    hits: found.hits,
    remarks: [...remarks, ...(citation.several ? [{type: 'several' as const}] : []), ...found.remarks]
  }
}

/**
 * Where the page tells which of a few volumes is meant, since only one has it: the pages of two parts run on.
 *
 * > 1906, p. 1495 → 1906, Part II
 */
async function findByPage(
  {page, bare}: Citation,
  shelf: Shelf,
  [remark]: readonly Remark[]
): Promise<Answer | null> {
  if (remark?.type !== 'number-unnamed' && remark?.type !== 'part-unnamed') return null
  const {choices} = remark
  const isOfPages = choices.every(({query}) => isCitedByPage(query.split(',')[0] ?? ''))
  const cited = page ?? (isOfPages ? bare : null)
  if (cited === null || choices.length > mostLoaded) return null
  const answers = await Promise.all(choices.map(({query}) => findCitation(query, shelf)))
  const having = answers.flatMap((answer, index) => (answer.hits.length > 0 ? [{answer, index}] : []))
  const [only, other] = having
  if (!only || other) return null
  const named = {page: cited, volume: choices[only.index]?.name ?? ''}
  const others = choices.filter((_, index) => index !== only.index)
  return {
    hits: only.answer.hits,
    remarks: [{type: 'volume-by-page', ...named, choices: others}, ...only.answer.remarks]
  }
}

/** More volumes are not looked through for a page. */
const mostLoaded = 6

function inVolume(citation: Citation): {part?: string} {
  const part = placeIn(citation)
  return part === '' ? {} : {part}
}

/** The path of what this edition lacks, as far as it is clear which it is. */
function pathOf(remarks: readonly Remark[], {volume: {id}}: Citation): string | null {
  const [remark] = remarks
  if (remark?.type !== 'volume-elsewhere' || remark.href === null)
    return id === null ? null : formatAddress({volume: id})
  return remark.href.slice(historyStateGov.length) + '/'
}

/** What is at another address now, or was withdrawn; `null` where the path never was one of this edition. */
async function followMoved(citation: Citation, shelf: Shelf, path: string | null): Promise<Answer | null> {
  if (path === null || !shelf.loadMoved) return null
  const {loadMoved, ...still} = shelf
  const moved = (await loadMoved())[path]
  if (moved === undefined) return null
  if ('gone' in moved) return {hits: [], remarks: [{type: 'withdrawn', reason: moved.gone}]}
  const to = parseCitation(moved.to)
  // a note goes along with its document
  const goes = to.document !== null && to.note === null && to.paragraph === null
  const there = await findCited(
    goes ? {...to, note: citation.note, paragraph: citation.paragraph} : to,
    still
  )
  return {hits: there.hits, remarks: [{type: 'moved', why: moved.why}, ...there.remarks]}
}
