/** Reads a `_headers` file as Netlify and Cloudflare Pages do, so that what is served here is what is served there. */

/** Headers for the paths that a pattern names. */
export type HeaderRule = {pattern: RegExp; headers: [string, string][]}

/**
 * The rules of a `_headers` file.
 *
 * > /_astro/*
 * >   Cache-Control: public, max-age=31536000, immutable
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (/^\S/u.test(line)) {
      rules.push({pattern: toPattern(line.trim()), headers: []})
      continue
    }
    const [name = '', ...value] = line.trim().split(':')
    rules.at(-1)?.headers.push([name.trim(), value.join(':').trim()])
  }
  return rules
}

/** The headers of a path; one that several rules name is joined with commas, as hosts do. */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const rule of rules.filter(({pattern}) => pattern.test(path))) {
    for (const [name, value] of rule.headers) {
      const before = headers.get(name)
      headers.set(name, before === undefined ? value : before + ', ' + value)
    }
  }
  return headers
}

/** `*` stands for anything, `:name` for one step of a path. */
function toPattern(path: string): RegExp {
  const parts = path
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|]/gu, '\\$&').replace(/(?<=\/):\w+/gu, '[^/]+'))
  return new RegExp('^' + parts.join('.*') + '$', 'u')
}
