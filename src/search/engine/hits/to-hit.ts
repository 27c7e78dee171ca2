/** A document that was found, from the facts of its band and its fragment of Pagefind. */
import type {Hit, Scope} from '../engine.ts'
import {formatDay} from '../../days.ts'
import {marksOf} from '../../word-marks.ts'
import type {Band} from '../files/band.ts'
import {toPieces} from './excerpt.ts'
import {fieldsOf} from '../match-band.ts'
import {toPlaces, type Asked} from './found-places.ts'

/** A document of a band that was found in a scope; where its words cannot be loaded, what the facts have of it. */
export async function toHit(band: Band, row: number, scope: Scope, asked: Asked): Promise<Hit> {
  const {table} = band
  const document = await band.document(row).catch(() => null)
  if (!document) {
    const text = `Document ${table.idOf(row).slice(1)} (its words could not be loaded)`
    return {...factsOf(band, row), title: [{text, found: false}], places: [], more: 0}
  }
  const {blocks: all, pages} = document
  const fields = fieldsOf(scope)
  const title = all[0]?.field === 'heading' ? all[0].text : ''
  const blocks = all.map((block) =>
    // pages are counted over all blocks, words only in those of the scope
    fields.includes(block.field) ? block : {...block, text: ''}
  )
  return {
    ...factsOf(band, row),
    title: toPieces(title, fields.includes('heading') ? marksOf(title, asked.terms, asked.forms) : []),
    ...toPlaces({blocks, pages}, asked)
  }
}

function factsOf(band: Band, row: number): Omit<Hit, 'title' | 'places' | 'more'> {
  const {table} = band
  const volume = table.volumes.find(({id}) => id === table.volumeOf(row))
  return {
    volume: table.volumeOf(row),
    id: table.idOf(row),
    volumeTitle: volume?.short ?? table.volumeOf(row),
    date: dateOf(band, row),
    marking: (['classification', 'handling'] as const).flatMap((name) => {
      const column = table.columns[name]
      return column?.of(row).map((value) => column.values[value] ?? '') ?? []
    })
  }
}

function dateOf({table}: Band, row: number): Hit['date'] {
  const first = table.date[row] ?? 0
  if (first === 0) return null
  const end = table.endOf(row)
  const precision = table.precisionOf(row)
  return {
    iso: formatDay(first, precision),
    ...(end > first && {end: formatDay(end, precision)}),
    ...(table.isDoubtful(row) && {isDoubtful: true as const})
  }
}
