/** YAML with positions: what a file says, and where in the file each part of it stands. */
import type {VFile} from 'vfile'
import {isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLMap} from 'yaml'
import type {Position} from '../../edition/tree.ts'
import {decode} from '../text/decode.ts'
import {withoutAstray} from './yaml-aliases.ts'

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

/**
 * Reads a YAML file; `null`, with messages, where it is not YAML. Of keys that repeat the first is kept.
 *
 * With `salvage`, a fault of the YAML costs the key at the left margin that it stands in, and the others are kept.
 */
export function parseYaml(file: VFile, {salvage = false} = {}): Parsed | null {
  const source = read(file)
  const lines = new LineCounter()
  const parse = (text: string, lineCounter = new LineCounter()): Document.Parsed =>
    parseDocument(text, {lineCounter, prettyErrors: false, uniqueKeys: false})
  const first = parse(source, lines)
  const tree = salvage ? withoutFaults(source, first, parse) : first
  const place = (start: number, end: number): Position => ({
    start: point(lines, start),
    end: point(lines, end)
  })

  for (const {code, message, pos} of [...first.errors, ...first.warnings])
    file.message('Unexpected YAML, expected ' + expectationOf(code, message), {
      ruleId: 'invalid-yaml',
      source: 'frus',
      place: place(...pos)
    })
  if (tree.errors.length > 0) return null

  for (const {source, range} of withoutAstray(tree))
    file.message(
      `Unexpected alias \`*${source}\`, expected an anchor \`&${source}\` before it; text that begins with \`*\` stands in quotes`,
      {ruleId: 'invalid-yaml', source: 'frus', place: place(...(rangeOf({range}) ?? [0, 0]))}
    )

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
  const partOf = createFinder(tree)
  const whereValue = (path: Path): Position => {
    for (let length = path.length; length >= 0; length--) {
      const range = rangeOf(partOf(path.slice(0, length))?.value)
      if (range) return place(...range)
    }
    return whole
  }
  return {
    value,
    whereValue,
    whereKey(path) {
      const range = rangeOf(partOf(path)?.key)
      return range ? place(...range) : whereValue(path)
    }
  }
}

/** A node of the tree, and the key that it stands under. */
type Part = {key: unknown; value: unknown}

/** Finds parts of a tree by their path. Each map is gone through once, however many of its keys are asked for. */
function createFinder(tree: Document): (path: Path) => Part | undefined {
  const known = new Map<YAMLMap, Map<string, Part>>()
  const keysOf = (map: YAMLMap): Map<string, Part> => {
    const keys = known.get(map) ?? new Map(map.items.map(({key, value}) => [keyOf(key), {key, value}]))
    known.set(map, keys)
    return keys
  }
  return (path) => {
    let part: Part | undefined = {key: undefined, value: tree.contents}
    for (const step of path) {
      const parent: unknown = part?.value
      if (isMap(parent)) part = keysOf(parent).get(String(step))
      else if (isSeq(parent) && typeof step === 'number') part = {key: undefined, value: parent.items[step]}
      else return undefined
    }
    return part
  }
}

/**
 * The tree of a text without the keys at the left margin that have a fault in them: they are overwritten with spaces, so
 * that all others keep their place. The parser may find a fault where another began, so this is done a few times.
 */
function withoutFaults(
  source: string,
  first: Document.Parsed,
  parse: (text: string) => Document.Parsed
): Document.Parsed {
  let [text, tree] = [source, first]
  for (let round = 0; tree.errors.length > 0 && round < mostFaults; round++) {
    const [at] = tree.errors[0]?.pos ?? [0]
    const starts = keyStarts(text)
    // a quote that is not closed takes in the keys after it: they are no keys to the parser
    const keys = isMap(tree.contents) ? tree.contents.items.map(({key}) => rangeOf(key)?.[0] ?? -1) : starts
    const start = keys.findLast((key) => key <= at && starts.includes(key)) ?? 0
    const end = starts.find((next) => next > start) ?? text.length
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/gu, ' ') + text.slice(end)
    tree = parse(text)
  }
  return tree
}

const mostFaults = 20

/** Where lines begin that do not belong to the one above: keys at the left margin. */
function keyStarts(text: string): number[] {
  return Array.from(text.matchAll(/^(?=[^\s#-])/gmu), ({index}) => index)
}

/** What is expected where the parser finds a fault. */
function expectationOf(code: string, message: string): string {
  // a list that is not closed takes in the lines below it: title: [Eastern Europe
  if (unclosedList.test(message)) return 'a closing bracket in the line above'
  // title: "Eastern" Europe
  if (message === 'Unexpected scalar at node end') return 'quotes around the whole text, or nothing behind it'
  return expectations.get(code) ?? 'YAML without this fault: ' + message
}

/** > Flow sequence in block collection must be sufficiently indented and end with a ] */
const unclosedList = /^Flow \w+ in block collection must be sufficiently indented and end with/u

/** What is expected, by the parser’s code. */
const expectations = new Map<string, string>([
  ['TAB_AS_INDENT', 'spaces where there is a tab'],
  ['BLOCK_AS_IMPLICIT_KEY', 'quotes around text that has a colon in it'],
  // title: @Europe
  ['BAD_SCALAR_START', 'quotes around text that begins with such a sign'],
  ['MISSING_CHAR', 'a closing quote, bracket or comma'],
  ['MULTIPLE_DOCS', 'one document in the file, not a second after `---`'],
  ['BAD_INDENT', 'this to be indented further than what it belongs to']
])

/** The text of the file, with a message where it is UTF-16, and at the first byte that is not UTF-8. */
function read(file: VFile): string {
  const {text, encoding, faults} = decode(file.value)
  if (encoding === 'UTF-16')
    file.message('Unexpected UTF-16, expected a file saved as UTF-8; read as UTF-16', {
      ruleId: 'invalid-utf8',
      source: 'frus',
      place: {line: 1, column: 1, offset: 0}
    })
  const [fault] = faults
  if (fault) {
    const lines = text.slice(0, fault.offset).split('\n')
    file.message('Unexpected byte that is not UTF-8, expected a file saved as UTF-8; read as windows-1252', {
      ruleId: 'invalid-utf8',
      source: 'frus',
      place: {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: fault.offset}
    })
  }
  return text.replace(/^\uFEFF/u, '')
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

/** The plain value; `undefined`, with a message, where aliases stand for too many others. */
function toValue(tree: Document, file: VFile): unknown {
  try {
    return tree.toJS() as unknown
  } catch {
    file.message('Unexpected aliases of aliases, expected what they stand for to be written out', {
      ruleId: 'invalid-yaml',
      source: 'frus',
      place: {line: 1, column: 1, offset: 0}
    })
    return undefined
  }
}

function rangeOf(node: unknown): [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined
  const [start, end] = node.range as readonly unknown[]
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}

function point(lines: LineCounter, offset: number): Position['start'] {
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(line, 1), column: Math.max(col, 1), offset}
}
