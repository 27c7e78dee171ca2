import type {VFile} from 'vfile'
import {toLine} from '../../edition/characters.ts'
import {show} from './explain.ts'
import type {Parsed, Path} from './parse-yaml.ts'

/**
 * The values of a YAML file with every text as one line, for facts that have no second one. Where a text has the end of a
 * line or a control character inside, a message says so; white space around it goes without one.
 *
 * > title: |
 * >   Eastern Europe
 */
export function toOneLine(value: unknown, file: VFile, parsed: Parsed, path: Path = []): unknown {
  if (typeof value === 'string') return textToLine(value, file, parsed, path)
  if (Array.isArray(value))
    return value.map((part: unknown, index) => toOneLine(part, file, parsed, [...path, index]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      // the name of a file is what it is
      isFile([...path, key]) ? part : toOneLine(part, file, parsed, [...path, key])
    ])
  )
}

function textToLine(text: string, file: VFile, parsed: Parsed, path: Path): string {
  const line = toLine(text)
  const found = unexpected.exec(text.trim())?.[0]
  if (found !== undefined) {
    const name = path.filter((step) => typeof step === 'string').join('.')
    const where = name === '' ? 'the file' : '`' + name + '`'
    file.message(
      `Unexpected ${sayFound(found)} in ${where}, expected one line of text; read as ${show(line)}`,
      {
        ruleId: 'not-one-line',
        source: 'frus',
        place: parsed.whereValue(path)
      }
    )
  }
  return line
}

/** The end of a line, a tab, a control character, half of a surrogate pair. */
const unexpected = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u

function sayFound(sign: string): string {
  if (/[\n\r\u0085\u2028\u2029]/u.test(sign)) return 'end of a line'
  if (sign === '\t') return 'tab'
  const code = '`U+' + (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') + '`'
  return (/\p{Cs}/u.test(sign) ? 'half of a character ' : 'control character ') + code
}

/** > documents: {d67: {file: 003.txt}} */
function isFile(path: Path): boolean {
  return path.length === 3 && path[0] === 'documents' && path[2] === 'file'
}
