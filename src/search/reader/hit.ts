/** A record as a document that was found. */
import {formatAddress} from '../../edition/address.ts'
import type {Document} from '../../edition/document.ts'
import {toText} from '../../edition/visit.ts'
import {toBlocks} from '../blocks.ts'
import type {Hit, Scope} from '../engine.ts'
import type {VolumeFacts} from '../format.ts'
import {marksOf} from '../marks.ts'
import {toPieces} from './excerpt.ts'
import {fieldsOf} from './match.ts'
import {toPlaces, type Asked} from './places.ts'

/**
 * Where the record of a document is published, from the root of the site.
 *
 * Excerpts are cut from it: 3.9 KB compressed on average, where pieces of our own had 2.8 KB and a file more for each document.
 */
export function recordPath(volume: string, id: string): string {
  return formatAddress({volume, part: id}).slice(1, -1) + '.json'
}

/** A document that was found in a scope. */
export function toHit(document: Document, volume: VolumeFacts | undefined, scope: Scope, asked: Asked): Hit {
  const {id, numbering, date, source, pages} = document
  const fields = fieldsOf(scope)
  const title = (numbering === null ? '' : numbering + ' ') + toText(document.title)
  const blocks = toBlocks(document).map((block) =>
    // pages are counted over all blocks, words only in those of the scope
    fields.includes(block.field) ? block : {...block, text: ''}
  )
  const {classification, distribution = []} = source?.marking ?? {}
  return {
    volume: document.volume,
    id,
    title: toPieces(title, fields.includes('heading') ? marksOf(title, asked.terms, asked.forms) : []),
    volumeTitle:
      [volume?.years, volume?.number].filter(Boolean).join(', ') || (volume?.title ?? document.volume),
    date: date && {iso: date.iso, ...(date.end !== undefined && {end: date.end})},
    marking: [
      ...(classification ? [classification] : []),
      ...distribution.map(({value, raw}) => value ?? raw)
    ],
    ...toPlaces({blocks, pages}, asked)
  }
}
