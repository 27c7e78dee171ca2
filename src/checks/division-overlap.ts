import {ordinal} from '../edition/catalogue.ts'
import type {Division} from '../edition/volume.ts'
import type {VolumeRule, Where} from './rule.ts'
import type {VFile} from 'vfile'

/** A division that begins before the one above it ends, runs backwards, or reaches beyond the one that holds it. */
export const divisionOverlap: VolumeRule = (volume, {file, whereValue}) => {
  check(volume.divisions, null, ['divisions'], file, whereValue)
}

function check(
  divisions: readonly Division[],
  parent: Division | null,
  path: readonly PropertyKey[],
  file: VFile,
  where: Where
): void {
  let before: Division | null = null
  for (const [index, division] of divisions.entries()) {
    const here = [...path, index]
    const [first, last] = division.documents
    const rule = {ruleId: 'division-overlap', source: 'frus', place: where([...here, 'documents'])}
    const subject = 'Unexpected documents `' + first + '` to `' + last + '` of division `' + division.id + '`'
    if (ordinal(first) > ordinal(last)) file.message(subject + ', expected the first before the last', rule)
    else if (
      parent &&
      (ordinal(first) < ordinal(parent.documents[0]) || ordinal(last) > ordinal(parent.documents[1]))
    )
      file.message(subject + ', expected them within `' + parent.id + '`', rule)
    else if (before && ordinal(first) <= ordinal(before.documents[1]))
      file.message(subject + ', expected them after those of `' + before.id + '`', rule)
    before = division
    check(division.divisions ?? [], division, [...here, 'divisions'], file, where)
  }
}
