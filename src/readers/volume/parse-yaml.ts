/** YAML with positions: what a file says, and where in the file each part of it stands. */
import type {VFile} from 'vfile'
import {isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLMap} from 'yaml'
import type {Position} from '../../edition/tree.ts'

/** The way from the top of a YAML file to a part of it: keys and places in lists. */
export type Path = readonly PropertyKey[]

/** What a YAML file says, as plain values, and where its parts stand. */
export type Parsed = {
  value: unknown
  /** Where the value at a path stands, or what is nearest above it. */
  whereValue(path: Path): Position
  /** Where the key at the end of a path stands, or what is nearest above it. */
  whereKey(path: Path): Position
}

/** Reads a YAML file; `null`, with messages, where it is not YAML. Of keys that repeat the first is kept. */
export function parseYaml(file: VFile): Parsed | null {
  const source = decode(file)
  if (source === null) return null
  const lines = new LineCounter()
  const tree = parseDocument(source, {lineCounter: lines, prettyErrors: false, uniqueKeys: false})
  const place = (start: number, end: number): Position => ({
    start: point(lines, start),
    end: point(lines, end)
  })

  for (const {code, message, pos} of [...tree.errors, ...tree.warnings])
    file.message('Unexpected YAML, expected ' + (expectations.get(code) ?? 'no such thing: ' + message), {
      ruleId: 'invalid-yaml',
      source: 'frus',
      place: place(...pos)
    })
  if (tree.errors.length > 0) return null

  visit(tree, {
    Map(_, map) {
      for (const {key, range} of withoutRepeated(map))
        file.message('Unexpected second key `' + key + '`, expected it once', {
          ruleId: 'duplicate-key',
          source: 'frus',
          place: place(...range)
        })
    }
  })

  const value = toValue(tree, file)
  if (value === undefined) return null
  const whole = place(0, source.length)
  return {
    value,
    whereValue: (path) => rangeOf(tree, path, place) ?? whole,
    whereKey(path) {
      const parent = path.length < 2 ? tree.contents : tree.getIn(path.slice(0, -1), true)
      const pair = isMap(parent) && parent.items.find(({key}) => keyOf(key) === String(path.at(-1)))
      const range = pair && isScalar(pair.key) && pair.key.range
      return range ? place(range[0], range[1]) : (rangeOf(tree, path, place) ?? whole)
    }
  }
}

/** What is expected where the parser finds a fault, by the parser’s code. */
const expectations = new Map<string, string>([
  ['TAB_AS_INDENT', 'spaces where there is a tab'],
  ['BLOCK_AS_IMPLICIT_KEY', 'quotes around text that has a colon in it'],
  ['MISSING_CHAR', 'a closing quote, bracket or comma'],
  ['MULTIPLE_DOCS', 'one document in the file, not a second after `---`'],
  ['BAD_INDENT', 'this to be indented further than what it belongs to']
])

/** The text of the file; `null`, with a message at the first of them, where bytes are not UTF-8. */
function decode(file: VFile): string | null {
  if (typeof file.value === 'string') return file.value
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(file.value)
  } catch {
    const readable = new TextDecoder('utf-8').decode(file.value).split('\uFFFD', 1).join('')
    const lines = readable.split('\n')
    file.message('Unexpected byte that is not UTF-8, expected a file saved as UTF-8', {
      ruleId: 'invalid-utf8',
      source: 'frus',
      place: {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: readable.length}
    })
    return null
  }
}

function withoutRepeated(map: YAMLMap): {key: string; range: [number, number]}[] {
  const seen = new Set<string>()
  const repeated: {key: string; range: [number, number]}[] = []
  map.items = map.items.filter(({key}) => {
    if (!isScalar(key) || !seen.has(keyOf(key))) {
      seen.add(keyOf(key))
      return true
    }
    repeated.push({key: keyOf(key), range: [key.range?.[0] ?? 0, key.range?.[1] ?? 0]})
    return false
  })
  return repeated
}

/** The plain value; `undefined`, with a message, where an alias names no anchor or too many others. */
function toValue(tree: Document, file: VFile): unknown {
  try {
    return tree.toJS() as unknown
  } catch (error) {
    file.message('Unexpected alias, expected an anchor before it: ' + String(error), {
      ruleId: 'invalid-yaml',
      source: 'frus',
      place: {line: 1, column: 1, offset: 0}
    })
    return undefined
  }
}

function rangeOf(
  tree: Document,
  path: Path,
  place: (start: number, end: number) => Position
): Position | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? tree.contents : tree.getIn(path.slice(0, length), true)
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
      continue
    const [start, end] = node.range as readonly unknown[]
    if (typeof start === 'number' && typeof end === 'number') return place(start, end)
  }
  return undefined
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}

function point(lines: LineCounter, offset: number): Position['start'] {
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(line, 1), column: Math.max(col, 1), offset}
}
