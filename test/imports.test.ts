import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join, posix, sep} from 'node:path'
import test from 'node:test'
import ts from 'typescript'

/** What the parts of the project may import from each other; one not named here may import nothing. */
const allowed: Record<string, readonly string[]> = {
  'src/edition': [],
  'src/readers': ['src/edition'],
  'src/checks': ['src/edition'],
  'src/writers': ['src/edition'],
  'src/connections': ['src/edition'],
  'src/search': ['src/edition', 'src/writers'],
  'src/find': ['src/edition', 'src/readers'],
  'src/permalinks': ['src/edition', 'src/readers'],
  'src/spellings': ['src/readers', 'src/search'],
  'src/corpus': ['src/edition', 'src/readers', 'src/checks', 'src/permalinks'],
  'src/corpus.ts': [
    ...['src/corpus', 'src/edition', 'src/readers', 'src/checks', 'src/permalinks', 'src/spellings']
  ],
  'src/content.config.ts': ['src/corpus.ts'],
  'src/edition.ts': ['src/corpus.ts', 'src/connections', 'src/writers'],
  'src/href.ts': [],
  'src/browser': ['src/edition', 'src/search', 'src/find'],
  'src/layouts': ['src/edition', 'src/components', 'src/browser', 'src/styles', 'src/fonts', 'src/href.ts'],
  'src/components': [
    ...['src/edition.ts', 'src/edition', 'src/connections', 'src/writers', 'src/find'],
    ...['src/permalinks', 'src/browser', 'src/href.ts']
  ],
  'src/pages': [
    ...['src/edition.ts', 'src/edition', 'src/connections', 'src/writers', 'src/search', 'src/find'],
    ...['src/corpus.ts', 'src/permalinks', 'src/layouts', 'src/components', 'src/browser', 'src/styles'],
    'src/href.ts'
  ],
  scripts: [
    'src/edition',
    'src/readers',
    'src/checks',
    'src/writers',
    'src/permalinks',
    'src/search',
    'src/corpus.ts',
    // benchmarks measure what tests measure
    ...['test/site', 'test/readers', 'test/search', 'test/browser']
  ]
}

/** What touches the disk. */
const touchesDisk = ['src/corpus', 'src/corpus.ts', 'src/fonts', 'scripts']

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

/** The part of the project that a file belongs to: a folder or file of `src`, or another folder. */
function partOf(path: string): string {
  const parts = path.split('/')
  return parts.slice(0, parts[0] === 'scripts' ? 1 : 2).join('/')
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
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
}
