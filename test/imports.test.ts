import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join, posix, sep} from 'node:path'
import test from 'node:test'
import ts from 'typescript'

/** The rooms of the project, and what each may import from others; an import that is not named here is a fault. */
const allowed: Record<string, readonly string[]> = {
  'src/edition': [],
  'src/corpus': ['src/edition', 'src/readers', 'src/checks', 'src/permalinks', 'src/spellings'],
  'src/store': ['src/corpus', 'src/edition', 'src/permalinks'],
  'src/readers': ['src/edition'],
  'src/checks': ['src/edition'],
  'src/permalinks': ['src/edition', 'src/readers'],
  'src/spellings': ['src/readers', 'src/search'],
  'src/connections': ['src/edition'],
  // what is made of records
  'src/wording': ['src/edition'],
  'src/formats': ['src/edition', 'src/wording'],
  'src/citing': ['src/edition', 'src/wording'],
  'src/views': ['src/edition', 'src/wording'],
  'src/data': ['src/edition', 'src/wording', 'src/formats', 'src/citing'],
  'src/epub': ['src/edition', 'src/wording', 'src/formats', 'src/citing', 'src/views'],
  'src/site-files': ['src/edition', 'src/wording', 'src/formats'],
  'src/finder': ['src/edition', 'src/readers', 'src/wording'],
  // the two ends of the search know what lies between them, and not each other
  'src/search': ['src/edition'],
  'src/search/index': ['src/search', 'src/edition', 'src/wording'],
  'src/search/engine': ['src/search', 'src/edition'],
  'src/search/page': ['src/search', 'src/search/engine', 'src/edition', 'src/wording', 'src/citing'],
  // what shows it
  'src/ask': ['src/connections', 'src/edition', 'src/permalinks', 'src/store'],
  'src/content.config.ts': ['src/corpus'],
  'src/env.d.ts': [],
  'src/href.ts': [],
  'src/link-base.ts': [],
  'src/styles': [],
  'src/fonts': [],
  'src/browser': [
    ...['src/search', 'src/search/engine', 'src/search/page', 'src/finder', 'src/edition'],
    ...['src/wording', 'src/styles']
  ],
  'src/layouts': ['src/edition', 'src/components', 'src/browser', 'src/styles', 'src/fonts', 'src/href.ts'],
  'src/components': [
    ...['src/ask', 'src/edition', 'src/connections', 'src/wording', 'src/citing', 'src/views', 'src/data'],
    ...['src/site-files', 'src/finder', 'src/permalinks', 'src/browser', 'src/href.ts']
  ],
  'src/pages': [
    ...['src/ask', 'src/edition', 'src/connections', 'src/wording', 'src/formats', 'src/citing'],
    ...['src/views', 'src/data', 'src/search', 'src/search/page', 'src/finder', 'src/permalinks'],
    ...['src/layouts', 'src/components', 'src/browser', 'src/styles', 'src/href.ts']
  ],
  scripts: [
    ...[
      'src/edition',
      'src/corpus',
      'src/store',
      'src/ask',
      'src/readers',
      'src/checks',
      'src/connections',
      'src/permalinks',
      'src/wording'
    ],
    ...[
      'src/formats',
      'src/data',
      'src/epub',
      'src/site-files',
      'src/search',
      'src/search/index',
      'src/search/page'
    ],
    // benchmarks measure what tests measure
    ...['test/site', 'test/readers', 'test/search', 'test/browser']
  ]
}

/** Rooms with rooms in them: of these, a folder is a room too. */
const divided = ['src/search']

/** What touches the disk. */
const touchesDisk = ['src/corpus', 'src/corpus', 'src/store', 'src/ask', 'src/fonts', 'scripts']

/** Packages of a part that may not have more. */
const packages: Record<string, readonly string[]> = {'src/edition': ['zod']}

/** Every import: from which file, of what. */
const imports = ['src', 'scripts'].flatMap(filesBelow).flatMap((file) =>
  specifiersOf(file).map((specifier) => ({
    file,
    of: specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/u, ''))
      : specifier
  }))
)

test('imports should go one way', () => {
  const wrong = imports
    .filter(({of}) => of.startsWith('src/') || of.startsWith('scripts/') || of.startsWith('test/'))
    .filter(({file, of}) => partOf(file) !== partOf(of) && !allowed[partOf(file)]?.includes(partOf(of)))
  assert.deepEqual(wrong, [])
})

test('every folder of `src` should have a row, and every row a folder', () => {
  const rooms = new Set(['src', 'scripts'].flatMap(everyFile).map(partOf))
  assert.deepEqual(Object.keys(allowed).toSorted(), [...rooms].toSorted())
})

test('every import that a row allows should be needed', () => {
  const used = new Set(imports.map(({file, of}) => partOf(file) + ' ' + partOf(of)))
  const pairs = Object.entries(allowed).flatMap(([room, others]) => others.map((other) => room + ' ' + other))
  const unused = pairs.filter((pair) => !used.has(pair))
  assert.deepEqual(unused, [])
})

test('only the corpus and the scripts should touch the disk', () => {
  const wrong = imports
    .filter(({of}) => /^(?:node:)?(?:fs|child_process)\b/u.test(of))
    .filter(({file}) => !touchesDisk.some((path) => file === path || file.startsWith(path + '/')))
  assert.deepEqual(wrong, [])
})

test('the model should import zod and nothing else', () => {
  const wrong = imports
    .filter(({file, of}) => packages[partOf(file)] && !of.startsWith('src/'))
    .filter(({file, of}) => !packages[partOf(file)]?.includes(of))
  assert.deepEqual(wrong, [])
})

test('the imports of a file should be found', () => {
  assert.deepEqual(specifiersOf('src/edition/volume.ts'), ['zod', './document.ts', './reserved.ts'])
})

/** The room that a file belongs to: a folder or file of `src`, a folder of a divided room, or another folder. */
function partOf(path: string): string {
  const parts = path.split('/')
  if (parts[0] !== 'src') return parts.slice(0, parts[0] === 'scripts' ? 1 : 2).join('/')
  const room = parts.slice(0, 2).join('/')
  return divided.includes(room) && parts.length > 3 ? parts.slice(0, 3).join('/') : room
}

/** What a file imports, by statement, `import()` or `export … from`, types too. */
function specifiersOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const code = file.endsWith('.astro') ? codeOf(source) : source
  return ts.preProcessFile(code).importedFiles.map(({fileName}) => fileName)
}

/** The code of a page: what stands between its fences, and in its script elements. */
function codeOf(page: string): string {
  const fenced = /^---\n(?<code>[^]*?)\n---$/mu.exec(page)?.groups?.code ?? ''
  const scripts = Array.from(
    page.matchAll(/<script[^>]*>(?<code>[^]*?)<\/script>/gu),
    ({groups}) => groups?.code ?? ''
  )
  return [fenced, ...scripts].join('\n')
}

function filesBelow(folder: string): string[] {
  return everyFile(folder).filter((file) => /\.(?:ts|mjs|js|astro)$/u.test(file))
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
}
