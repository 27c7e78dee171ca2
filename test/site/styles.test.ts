/** What the style sheets of a site give browsers that do not know what they are written in. */
import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {builtSite} from './sites.ts'

const {folder} = builtSite('root')
const sheets = globSync('**/*.css', {cwd: folder}).map((path) => readFileSync(join(folder, path), 'utf8'))
const declarations = sheets.flatMap((sheet) =>
  Array.from(sheet.matchAll(/\{(?<body>[^{}]*)\}/gu), ({groups}) => groups?.body ?? '')
)

test('a sign that is drawn without being spoken should be drawn by browsers that know no alternative text', () => {
  const silent = /content:(?<sign>[^;}/]+?) ?\/ ?["'][^"']*["']/u
  const found = declarations.flatMap((body) => silent.exec(body)?.groups?.sign ?? [])
  assert.ok(found.length > 0)
  for (const body of declarations) {
    const sign = silent.exec(body)?.groups?.sign
    if (sign !== undefined) assert.ok(body.includes(`content:${sign};`), body)
  }
})

test('a colour of two schemes should have one of the light scheme before it', () => {
  const bare = sheets.map(withoutSupports).join('\n')
  for (const [body = ''] of bare.matchAll(/\{[^{}]*light-dark\([^{}]*\}/gu)) {
    assert.doesNotMatch(body, /--[\w-]+:\s*light-dark/u)
    for (const {groups} of body.matchAll(/(?<name>background|background-color|color):light-dark/gu))
      assert.match(body, new RegExp((groups?.name ?? '') + ':#', 'u'))
  }
})

test('what is not to be selected should not be in WebKit either', () => {
  for (const body of declarations)
    if (/(?:^|;)user-select:none/u.test(body)) assert.match(body, /-webkit-user-select:none/u)
})

/** A style sheet without what only browsers get that know these colours. */
function withoutSupports(sheet: string): string {
  let rest = sheet
  for (;;) {
    const at = rest.search(/@supports[^{]*light-dark/u)
    if (at === -1) return rest
    let depth = 0
    let end = rest.indexOf('{', at)
    do {
      if (rest[end] === '{') depth++
      if (rest[end] === '}') depth--
      end++
    } while (depth > 0)
    rest = rest.slice(0, at) + rest.slice(end)
  }
}
