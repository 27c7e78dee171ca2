import type {VFile} from 'vfile'
import {reservedFor} from '../../edition/reserved.ts'
import type {Division} from '../../edition/volume.ts'
import type {Parsed, Path} from './parse-yaml.ts'

/**
 * The divisions whose id can be an address. One that cannot is left out with a message, and the divisions inside it
 * take its place.
 */
export function withOwnIds(divisions: readonly Division[], file: VFile, parsed: Parsed): Division[] {
  const seen = new Map<string, string>()
  return keep(divisions, ['divisions'])

  function keep(divisions: readonly Division[], path: Path): Division[] {
    return divisions.flatMap((division, index) => {
      const here = [...path, index]
      const isKept = check(division.id, [...here, 'id'])
      const inside = division.divisions && keep(division.divisions, [...here, 'divisions'])
      if (!isKept) return inside ?? []
      return [inside ? {...division, divisions: inside} : division]
    })
  }

  function check(id: string, path: Path): boolean {
    const place = parsed.whereValue(path)
    const complain = (reason: string, ruleId: string) => {
      file.message(reason, {ruleId, source: 'frus', place})
      return false
    }
    const reserved = reservedFor(id)
    if (reserved !== null)
      return complain(
        'Unexpected id `' + id + '` of a division, expected one such as `ch3`: `' + id + '` ' + reserved,
        'reserved-id'
      )
    const other = seen.get(id.toLowerCase())
    seen.set(id.toLowerCase(), id)
    if (other === undefined) return true
    if (other === id)
      return complain(
        'Unexpected second division `' + id + '`, expected an id of its own',
        'duplicate-division'
      )
    return complain(
      'Unexpected id `' +
        id +
        '` beside `' +
        other +
        '`, expected ids that differ in more than capitals: they are one folder on Windows and macOS',
      'reserved-id'
    )
  }
}
