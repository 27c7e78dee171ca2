/** Finds what a citation means in this edition, or says precisely why not. */
import type {Answer} from './answer.ts'
import {chooseVolume} from './choose-volume.ts'
import {findPlace} from './find-place.ts'
import {parseCitation} from './parse-citation.ts'
import type {FinderFacts, ShelfVolume} from './finder-facts.ts'

/** The volumes of the edition, and how to learn what is in one. */
export type Shelf = {volumes: readonly ShelfVolume[]; load: (volume: string) => Promise<FinderFacts>}

/** Where a citation leads. */
export async function findCitation(text: string, {volumes, load}: Shelf): Promise<Answer> {
  const citation = parseCitation(text)
  const {volume, remarks} = chooseVolume(citation, volumes)
  if (!volume) return {hits: [], remarks}
  const found = findPlace(citation, {volume, facts: await load(volume.id)})
  return {
    hits: found.hits,
    remarks: [...remarks, ...(citation.several ? [{type: 'several' as const}] : []), ...found.remarks]
  }
}
