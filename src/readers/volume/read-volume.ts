import type {VFile} from 'vfile'
import {Volume} from '../../edition/volume.ts'
import {withOwnIds} from './division-ids.ts'
import {explain} from './explain.ts'
import {toOneLine} from './one-line.ts'
import {parseYaml, type Parsed, type Path} from './parse-yaml.ts'

/** A volume as its `volume.yaml` has it, and where in that file each fact stands. */
export type VolumeFacts = Pick<Parsed, 'whereKey' | 'whereValue'> & {volume: Volume}

/**
 * Reads a `volume.yaml`; `null`, with messages, where it cannot be read or lacks what every volume has.
 *
 * A part that does not fit is left out, with a message, and the rest is kept.
 */
export function readVolume(file: VFile): VolumeFacts | null {
  const parsed = parseYaml(file)
  if (!parsed) return null
  const explained = new Set<string>()
  let value = toOneLine(parsed.value, file, parsed)

  for (;;) {
    const {data, error} = Volume.safeParse(value)
    if (data) {
      return {...parsed, volume: {...data, divisions: withOwnIds(data.divisions, file, parsed)}}
    }

    const wrong: Path[] = []
    for (const issue of error.issues) {
      const {ruleId, faults} = explain(issue, value)
      for (const {path, cut, reason, of} of faults) {
        wrong.push(cut)
        if (explained.has(path.join('.'))) continue
        explained.add(path.join('.'))
        const place = of === 'key' ? parsed.whereKey(path) : parsed.whereValue(path)
        file.message(reason, {ruleId, source: 'frus', place})
      }
    }

    const rest = withoutHoles(wrong.reduce(without, value))
    if (JSON.stringify(rest) === JSON.stringify(value)) return null
    value = rest
  }
}

/** A value without the part at a path; its place in a list becomes a hole, so that the others keep theirs. */
function without(value: unknown, path: Path): unknown {
  const [first, ...rest] = path
  if (first === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((part: unknown, index) =>
      index !== first ? part : rest.length === 0 ? undefined : without(part, rest)
    )
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      if (key !== first) return [[key, part]]
      return rest.length === 0 ? [] : [[key, without(part, rest)]]
    })
  )
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((part) => part !== undefined).map(withoutHoles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, withoutHoles(part)])
  )
}
