/** A document that was found, from the facts of its band and its fragment of Pagefind. */
import type {Hit, Scope} from '../engine.ts'
import {formatDay} from '../days.ts'
import {marksOf} from '../marks.ts'
import type {Band} from './band.ts'
import {toPieces} from './excerpt.ts'
import {fieldsOf} from './match.ts'
import {toPlaces, type Asked} from './places.ts'

/** A document of a band that was found in a scope. */
export async function toHit(band: Band, row: number, scope: Scope, asked: Asked): Promise<Hit> {
  const {table} = band
  const {blocks: all, pages} = await band.document(row)
  const fields = fieldsOf(scope)
  const title = all[0]?.field === 'heading' ? all[0].text : ''
  const blocks = all.map((block) =>
    // pages are counted over all blocks, words only in those of the scope
    fields.includes(block.field) ? block : {...block, text: ''}
  )
  const volume = table.volumes.find(({id}) => id === table.volumeOf(row))
  return {
    volume: table.volumeOf(row),
    id: table.idOf(row),
    title: toPieces(title, fields.includes('heading') ? marksOf(title, asked.terms, asked.forms) : []),
    volumeTitle:
      [volume?.years, volume?.number].filter(Boolean).join(', ') || (volume?.title ?? table.volumeOf(row)),
    date: dateOf(band, row),
    marking: (['classification', 'handling'] as const).flatMap((name) => {
      const column = table.columns[name]
      return column?.of(row).map((value) => column.values[value] ?? '') ?? []
    }),
    ...toPlaces({blocks, pages}, asked)
  }
}

function dateOf({table}: Band, row: number): Hit['date'] {
  const first = table.date[row] ?? 0
  if (first === 0) return null
  const end = table.endOf(row)
  const precision = table.precisionOf(row)
  return {
    iso: formatDay(first, precision),
    ...(end > first && {end: formatDay(end, precision)})
  }
}
