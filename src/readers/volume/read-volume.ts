import type {VFile} from 'vfile'
import type {z} from 'zod'
import {nameVolume, type NamedVolume} from '../../edition/folder-name.ts'
import {Volume} from '../../edition/volume.ts'
import {readVolumeId} from '../../edition/volume-id.ts'
import {asTitle} from './as-title.ts'
import {cutAll} from './cut.ts'
import {withOwnIds} from './division-ids.ts'
import {explain} from './explain.ts'
import {toOneLine} from './one-line.ts'
import {parseYaml, type Parsed, type Path} from './parse-yaml.ts'
import {mayLack} from './title-page.ts'

/** A volume as its `volume.yaml` has it, and where in that file each fact stands. */
export type VolumeFacts = Pick<Parsed, 'whereKey' | 'whereValue'> & {volume: Volume}

/** What a `volume.yaml` can say; the name of the folder can stand for the id. */
const Described = Volume.partial({id: true})
type Described = z.infer<typeof Described>

/**
 * Reads the `volume.yaml` of a folder; `known` is what a file of the folder says that is the whole volume.
 *
 * A part that does not fit is left out, with a message, and the rest is kept; what is missing is taken from the id where
 * the id says it, and is not known otherwise.
 */
export function readVolume(file: VFile, folder: string, known: Partial<Volume> = {}): VolumeFacts {
  const parsed = parseYaml(file, {salvage: true})
  const where = parsed ?? {whereKey: () => top, whereValue: () => top}
  const named = nameVolume(folder)
  const base = isNamed(named) ? {...known, id: named.id} : known
  if (!parsed) return {...where, volume: complete(base, named)}
  const keys = keysOf(parsed.value)
  const isBlank = parsed.value === null
  if (isBlank && file.messages.length === 0)
    file.message('Unexpected empty file, expected the facts of the volume', emptyFile)
  const described = isBlank ? Described.parse({}) : fit(parsed, file)
  if (!described) return {...where, volume: complete(base, named)}

  // its words stood under another key
  if (described.title !== undefined) keys.set('title', described.title)
  const divisions = withOwnIds(described.divisions, file, parsed)
  const none = new Set([...keys].filter(([, fact]) => fact === null).map(([key]) => key))
  const said = Object.entries({...described, divisions}).filter(
    ([key]) => keys.has(key) && (key !== 'divisions' || divisions.length > 0)
  )
  const volume = complete({...without(base, none), ...Object.fromEntries(said)}, named, none)
  reportMissing(new Map([...keys, ...Object.entries(known)]), volume, file, parsed)
  reportFolder(described.id, folder, file, parsed)
  return {...where, volume}
}

/** The volume that a folder without a `volume.yaml` is; `known` is what a file of it says that is the whole volume. */
export function readFolder(folder: string, known: Partial<Volume> = {}): Volume {
  const named = nameVolume(folder)
  return complete(isNamed(named) ? {...known, id: named.id} : known, named)
}

/** Whether the name of a folder is the id of a volume. */
function isNamed({id}: NamedVolume): boolean {
  return readVolumeId(id) !== null
}

function without(facts: Partial<Volume>, names: ReadonlySet<string>): Partial<Volume> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)))
}

const top = {
  start: {line: 1, column: 1, offset: 0},
  end: {line: 1, column: 1, offset: 0}
}

const emptyFile = {ruleId: 'empty-file', source: 'frus', place: top}

/** The part of the file that fits the schema; `null`, with messages, where nothing does. */
function fit(parsed: Parsed, file: VFile): Described | null {
  const explained = new Set<string>()
  let value = asTitle(toOneLine(withoutEmpty(parsed.value), file, parsed), file, parsed)

  for (;;) {
    const {data, error} = Described.safeParse(value)
    if (data) return data

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

    const rest = cutAll(value, wrong)
    if (JSON.stringify(rest) === JSON.stringify(value)) return null
    value = rest
  }
}

/** The facts without keys that nothing stands behind: `title:` says that no title is printed. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, fact]) => fact !== null))
}

function keysOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

/**
 * A volume of the facts that are known, with what its id says where nobody says otherwise; `none` are the facts that are
 * said not to be printed.
 */
function complete(described: Partial<Described>, named: NamedVolume, none = new Set<string>()): Volume {
  const id = described.id ?? named.id
  const byId = readVolumeId(id)
  const facts = {
    series: byId ? series : undefined,
    subseries: byId?.subseries,
    // frus1902app1 has its number in its title: “Whaling and Sealing Claims Against Russia, …, Appendix I”
    number: unlessIn(described.title, byId?.number),
    title: unlessIn(described.number, byId?.title) ?? (described.id === undefined ? named.title : undefined)
  }
  const known = Object.entries(facts).filter(([name]) => !none.has(name))
  return Volume.parse({...Object.fromEntries(known), ...described, id})
}

function unlessIn(text: string | undefined, fact: string | null | undefined): string | undefined {
  return fact === null || fact === undefined || text?.includes(fact) ? undefined : fact
}

const series = 'Foreign Relations of the United States'

/** What is expected where a fact of the title page is missing. */
const expected = {
  series: 'the name of the series, for example `Foreign Relations of the United States`',
  subseries: 'the years of the subseries, for example `1964–1968`',
  title: 'the title of the volume, for example `Eastern Europe`',
  editors: 'a list of names, for example `[James E. Miller]`',
  publisher: 'the publisher, for example `United States Government Printing Office`',
  place: 'the place of publication, for example `Washington`',
  year: 'the year on the title page, for example `1996`'
} satisfies Partial<Record<keyof Volume, string>>

/**
 * Says which facts of the title page the file has no key for, and its id does not say either: those that it must have, and
 * in one sentence those that title pages of its time may be without.
 */
function reportMissing(
  keys: ReadonlyMap<string, unknown>,
  volume: Volume,
  file: VFile,
  parsed: Parsed
): void {
  const byId = readVolumeId(volume.id)
  const place = parsed.whereValue([]).start
  const missing = Object.entries(expected).filter(([name]) => {
    const isSaid = byId !== null && (name === 'series' || name === 'subseries')
    return !isSaid && !keys.has(name)
  })
  for (const [name, what] of missing.filter(([name]) => !mayLack(volume, name)))
    file.message(`Missing \`${name}\`, expected ${what}; where none is printed, \`${name}:\` alone`, {
      ruleId: 'missing-value',
      source: 'frus',
      place
    })
  const lacked = missing.flatMap(([name]) => (mayLack(volume, name) ? ['`' + name + '`'] : []))
  if (lacked.length > 0)
    file.message(
      'Missing ' +
        lacked.join(' and ') +
        ', as on most title pages of these years; expected where this one has it',
      {ruleId: 'bare-title-page', source: 'frus', place}
    )
}

/** Says that the id is not the one that the folder is named for. */
function reportFolder(id: string | undefined, folder: string, file: VFile, parsed: Parsed): void {
  if (id === undefined || id === folder || !readVolumeId(folder)) return
  file.message('Unexpected id `' + id + '` in the folder `' + folder + '`, expected the same in both', {
    ruleId: 'folder-differs',
    source: 'frus',
    place: parsed.whereValue(['id'])
  })
}
