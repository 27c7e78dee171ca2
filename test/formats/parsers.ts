/** Formats read back to the letter, by their own rules and no more: nothing is forgiven, nothing turned into something else. */
import assert from 'node:assert/strict'

/** A record of RIS: the values of each tag, in order. There must be one record only, and nothing outside it. */
export function parseRis(text: string): Map<string, string[]> {
  const lines = text.split(/\r\n|[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/u)
  assert.equal(lines.pop(), '')
  assert.match(lines[0] ?? '', /^TY {2}- /u)
  const fields = new Map<string, string[]>()
  for (const line of lines) {
    const groups = /^(?<tag>[A-Z][A-Z\d]) {2}- (?<value>.*)$/u.exec(line)?.groups
    assert.ok(groups, line)
    assert.ok(!fields.has('ER'), 'a record should end with `ER`')
    const {tag = '', value = ''} = groups
    fields.set(tag, [...(fields.get(tag) ?? []), value])
  }
  assert.deepEqual(fields.get('ER'), [''])
  return fields
}

/** The fields of the one entry of a BibTeX file, as TeX source; braces count whether escaped or not, as in BibTeX. */
export function parseBibtex(text: string): Map<string, string> {
  const head = /^@\w+\{[\w-]+,\n/u.exec(text)?.[0] ?? ''
  const fields = new Map<string, string>()
  let at = head.length
  while (!text.startsWith('}', at)) {
    const name = /^ {2}(?<name>\w+) = (?=\{)/u.exec(text.slice(at))
    assert.ok(name?.groups, text.slice(at))
    const from = at + name[0].length
    let depth = 0
    for (at = from; at < text.length; at++) {
      if (text.charAt(at) === '{') depth++
      if (text.charAt(at) === '}' && --depth === 0) break
    }
    fields.set(name.groups.name ?? '', text.slice(from + 1, at))
    at += /^\},?\n/u.exec(text.slice(at))?.[0].length ?? 1
  }
  assert.equal(text.slice(at), '}\n')
  return fields
}

/** TeX source as it is set: what is escaped, without braces. */
export function setTex(source: string): string {
  const names = new Map([
    ['textbackslash', '\\'],
    ['textasciitilde', '~'],
    ['textasciicircum', '^'],
    ['textbraceleft', '{'],
    ['textbraceright', '}']
  ])
  return source.replace(
    /\\(?<name>[a-z]+)\{\}|\\(?<sign>[&%$#_])|(?<brace>[{}])/gu,
    (...match: unknown[]) => {
      const {name, sign} = match.at(-1) as Record<string, string | undefined>
      if (name === undefined) return sign ?? ''
      return names.get(name) ?? assert.fail(name)
    }
  )
}

/** The rows of a CSV file, by RFC 4180. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/uy
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex
    const groups = cell.exec(text)?.groups
    assert.ok(groups, text.slice(from))
    row.push(groups.quoted?.replaceAll('""', '"') ?? groups.plain ?? '')
    if (groups.end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
