import type {z} from 'zod'
import {isDevice} from '../../edition/reserved.ts'
import {Division, SuppliedFacts, Volume} from '../../edition/volume.ts'
import type {Path} from './parse-yaml.ts'

/** A fault in the words of the project, where it stands, and what has to be left out for the rest to be kept. */
export type Fault = {reason: string; path: Path; of: 'key' | 'value'; cut: Path}

/** What an issue of the schema says to the person who wrote the `volume.yaml`. */
export function explain(issue: z.core.$ZodIssue, value: unknown): {ruleId: string; faults: Fault[]} {
  const {path} = issue
  const found = valueAt(value, path)
  const name = path.filter((step) => typeof step === 'string').join('.')

  if (issue.code === 'unrecognized_keys')
    return {
      ruleId: 'unknown-key',
      faults: issue.keys.map((key) => {
        const here = [...path, key]
        const reason = 'Unknown key `' + shorten(key) + '`, expected ' + nearest(key, keysAt(path))
        return {reason, path: here, of: 'key', cut: here}
      })
    }

  if (issue.code === 'invalid_key') {
    const key = shorten(String(path.at(-1)))
    const reason = 'Unknown key `' + key + '`, expected the id of a document such as `d67`'
    return {ruleId: 'unknown-key', faults: [{reason, path, of: 'key', cut: path}]}
  }

  if (found === undefined) {
    const reason = 'Missing `' + name + '`, expected ' + expectation(issue)
    return {ruleId: 'missing-value', faults: [{reason, path, of: 'value', cut: unit(path)}]}
  }

  const where = path.length === 0 ? ' in the file' : ' as `' + name + '`'
  const reason = 'Unexpected ' + show(found) + where + ', expected ' + expectation(issue, found)
  const ruleId = isNoAddress(issue, found)
    ? 'invalid-id'
    : path.at(-1) === 'date'
      ? 'invalid-date'
      : 'invalid-value'
  return {ruleId, faults: [{reason, path, of: 'value', cut: unit(path)}]}
}

/** Whether an id cannot be the name of a folder. */
function isNoAddress({code, path}: z.core.$ZodIssue, found: unknown): boolean {
  if (path.at(-1) !== 'id' || typeof found !== 'string') return false
  return code === 'too_big' || isDevice(found)
}

/** What is left out with a part that does not fit: a division as a whole, anything else by itself. */
function unit(path: Path): Path {
  const end = path.findLastIndex((step, index) => typeof step === 'number' && path[index - 1] === 'divisions')
  return end === -1 ? path : path.slice(0, end + 1)
}

/** The part of a value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  let part = value
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined
    part = (part as Record<PropertyKey, unknown>)[step]
  }
  return part
}

/** What is expected at places where the schema’s own word is too general. */
const byName = new Map<string, string>([
  ['id', 'an id of history.state.gov such as `frus1964-68v17`'],
  ['divisions.id', 'an id of history.state.gov such as `ch3`'],
  ['date', 'a date of the calendar such as `1968-07-20` or `1968-07-20T15:30:00`'],
  ['year', 'the year on the title page, from 1861'],
  [
    'subseries',
    'the years of the subseries, for example `1964–1968`; the name of the series belongs in `series`'
  ],
  ['editors', 'a list of names, for example `[James E. Miller]`'],
  ['generalEditors', 'a list of names, for example `[James E. Miller]`'],
  ['documents', 'the ids of the first and the last document, `[d1, d26]`']
])

/** What is expected at the left margin, where the same key stands further in as well. */
const atMargin = new Map<string, string>([
  ['documents', "documents by their ids, for example `d67: {date: '1968-07-20'}`"]
])

const byType = new Map<string, string>([
  ['string', 'text in quotes'],
  ['array', 'a list'],
  ['object', 'keys and values'],
  ['record', 'keys and values'],
  ['number', 'a number'],
  ['int', 'a whole number']
])

function expectation(issue: z.core.$ZodIssue, found?: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'text in quotes'
  if (issue.code === 'too_big' && issue.origin === 'string')
    return 'at most ' + issue.maximum + ' characters: an id is the name of a folder'
  if (isNoAddress(issue, found)) return 'an id that is not a name of Windows: it is the name of a folder'
  // year: '1996'
  if (issue.path.join('.') === 'year' && typeof found === 'string' && /^\d+$/u.test(found))
    return 'the year as a number, without quotes'
  const names = issue.path.filter((step) => typeof step === 'string')
  // d67: 1968-07-20
  if (issue.code === 'invalid_type' && names.length === 2 && names[0] === 'documents')
    return "facts by their keys, for example `{date: '1968-07-20'}`"
  const known =
    (names.length === 1 ? atMargin.get(names.join()) : undefined) ??
    byName.get(names.join('.')) ??
    byName.get(names.at(-1) ?? '')
  if (known) return known
  if (issue.code === 'invalid_type') return byType.get(issue.expected) ?? issue.expected
  if (issue.code === 'too_small') return 'some text'
  return issue.message
}

/** The beginning of a text that is too long to read. */
function shorten(text: string): string {
  return text.length > longest ? text.slice(0, longest) + '…' : text
}

const longest = 80

/** A value as messages name it. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (value === '') return 'empty text'
  if (value === null) return 'nothing'
  if (typeof value === 'object') return 'keys and values'
  return '`' + shorten(JSON.stringify(value).replace(/^"(?<text>.*)"$/u, '$<text>')) + '`'
}

/** The keys that may stand at a path. */
function keysAt(path: Path): string[] {
  if (path.length === 0) return Object.keys(Volume.shape)
  return Object.keys(path[0] === 'documents' ? SuppliedFacts.shape : Division.shape)
}

/** The known key that was probably meant, or all of them. */
export function nearest(key: string, known: readonly string[]): string {
  const near = known.find(
    (other) =>
      Math.abs(key.length - other.length) <= 2 && distance(key.toLowerCase(), other.toLowerCase()) <= 2
  )
  return near === undefined
    ? 'one of ' + known.map((other) => '`' + other + '`').join(', ')
    : '`' + near + '`'
}

/** How many letters must be added, dropped or changed to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(to).entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1))
      )
    row = next
  }
  return row.at(-1) ?? 0
}
