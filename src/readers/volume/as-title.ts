import type {VFile} from 'vfile'
import {Volume} from '../../edition/volume.ts'
import {show} from './explain.ts'
import type {Parsed} from './parse-yaml.ts'

/**
 * The facts of a volume with its words under `title` where they stand under `subseries`, which has years; a message says so.
 * Title pages of 1861 to 1869 have the President’s message where later ones have years.
 *
 * > subseries: Message of the President of the United States to the Two Houses of Congress, at the Commencement of …
 */
export function asTitle(value: unknown, file: VFile, parsed: Parsed): unknown {
  if (typeof value !== 'object' || value === null || 'title' in value || !('subseries' in value)) return value
  const {subseries, ...rest} = value
  if (
    typeof subseries !== 'string' ||
    subseries === '' ||
    Volume.shape.subseries.safeParse(subseries).success
  )
    return value
  file.message(
    'Unexpected ' +
      show(subseries) +
      ' as `subseries`, expected the years, for example `1861`; taken as `title`',
    {ruleId: 'invalid-value', source: 'frus', place: parsed.whereValue(['subseries'])}
  )
  return {...rest, title: subseries}
}
