import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {changeWord, compareBuilds, parseCases, sayComparison} from '../../scripts/bench/against.ts'
import {copyTree} from '../../scripts/bench/checkouts.ts'
import {countTexts, multiplyContent} from '../../scripts/bench/multiply-content.ts'
import {toOptions} from '../../scripts/bench/options.ts'
import {sayGrowth, saySize, type Sized} from '../../scripts/bench/scale.ts'
import {leastOf, type SiteCost} from '../../scripts/bench/site-cost.ts'
import {measureAstro, measurePagefind} from '../../scripts/bench/yardsticks.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {toText} from '../../src/edition/visit.ts'
import {edition, volumeYaml} from '../edition.ts'

const cost: SiteCost = {seconds: 10, cpu: 20, largest: 1000, sum: 1500, files: 40, bytes: 2e6}
const half: SiteCost = {seconds: 5, cpu: 10, largest: 500, sum: 750, files: 20, bytes: 1e6}
const words = (line: string): string => line.replace(/ +/gu, ' ').trim()

/** A project whose build copies the texts of the content, and counts in its cache how often it ran. */
const project = {
  'package.json': JSON.stringify({name: 'tiny', version: '1.0.0', scripts: {build: 'node build.js'}}),
  'package-lock.json': JSON.stringify({
    name: 'tiny',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {'': {name: 'tiny', version: '1.0.0'}}
  }),
  '.gitignore': 'node_modules/\ndist/\n.cache/\n',
  'build.js': `
const {appendFileSync, cpSync, existsSync, mkdirSync, readFileSync} = require('node:fs')
const [, , , content, , out] = process.argv
mkdirSync('.cache', {recursive: true})
appendFileSync('.cache/runs', 'x')
cpSync(content, out, {recursive: true})
cpSync('.cache/runs', out + '/runs')
`,
  'content/a/1.txt': '1. Telegram\n\nsome words of a document here\n'
}

function repository(t: TestContext, files: Record<string, string> = project): string {
  const root = edition(t, files)
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: 'pipe'})
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'first')
  mkdirSync(join(root, 'node_modules'))
  return root
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

const temporary = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('frus-edition-bench-'))

test('cases should be read from a list', () => {
  assert.deepEqual(parseCases('full, one'), ['full', 'one'])
  assert.equal(parseCases('full,two'), null)
  assert.equal(parseCases('constructor'), null)
})

test('options should be those of one task', () => {
  const content = 'content'
  const tei = 'tei'
  assert.deepEqual(toOptions({content, tei}), {task: 'all', content, rounds: 3, built: 'dist', tei})
  assert.deepEqual(toOptions({content, against: 'HEAD'}), {
    ...{task: 'against', content, rounds: 1},
    ...{revision: 'HEAD', only: ['full', 'unchanged', 'one']}
  })
  assert.deepEqual(toOptions({content, scale: true, rounds: '2'}), {
    ...{task: 'scale', content, rounds: 2, documents: 30_000}
  })
})

test('bad options should be said', () => {
  for (const [given, said] of [
    [{rounds: '0'}, 'Unexpected `--rounds 0`, expected a whole number from 1'],
    [{rounds: '1.5'}, 'Unexpected `--rounds 1.5`, expected a whole number from 1'],
    [{against: 'HEAD', only: 'half'}, 'Unexpected `--only half`, expected some of `full,unchanged,one`'],
    [{against: 'HEAD', scale: true}, 'Unexpected `--against` beside `--scale`, expected one of them'],
    [{against: ''}, 'Missing value of `--against`, expected a revision'],
    [{content: ''}, 'Missing value of `--content`, expected a folder'],
    [{only: 'full'}, 'Unexpected `--only` without `--against`'],
    [{documents: '9'}, 'Unexpected `--documents` without `--scale`'],
    [{scale: true, documents: 'many'}, 'Unexpected `--documents many`, expected a whole number from 1']
  ] as const)
    assert.equal(toOptions({content: 'content', ...given}), said)
})

test('of several rounds the least of each figure should count', () => {
  assert.deepEqual(leastOf([cost, {...half, cpu: 30, sum: null}]), {...half, cpu: 20, sum: 1500})
  assert.equal(leastOf([{...cost, cpu: null}])?.cpu, null)
  assert.equal(leastOf([]), null)
})

test('two revisions should be compared in ratios, with the figures beside them', () => {
  const lines = [...sayComparison('abc', [{name: 'full', ours: half, theirs: {...cost, sum: null}}])].map(
    words
  )
  assert.deepEqual(lines, [
    'this tree ÷ abc',
    'seconds CPU s largest MB all MB files site MB',
    'full build, nothing kept 0.50 0.50 0.50 – 0.50 0.50',
    '',
    'the figures themselves',
    'seconds CPU s largest MB all MB files site MB',
    'full build, nothing kept, this tree 5.0 10.0 500 750 20 1.0',
    'full build, nothing kept, abc 10.0 20.0 1000 – 40 2.0'
  ])
})

test('growth and the total should be said against their bounds', () => {
  const yardsticks = {astro: half, pagefind: {...half, cpu: 1}, hugo: null}
  const small: Sized = {documents: 10, ours: half, yardsticks}
  const large: Sized = {documents: 20, ours: {...cost, seconds: 15}, yardsticks}
  assert.deepEqual([...saySize(large)].map(words).slice(-3), [
    'no `hugo` installed: not measured',
    'ours ÷ (Astro + Pagefind), at most 1.5 1.50 1.82 too much: CPU s',
    ''
  ])
  assert.deepEqual([...sayGrowth(small, large)].map(words).slice(0, 4), [
    '20 documents ÷ 10: 2.00 times the documents',
    'seconds CPU s largest MB all MB files site MB',
    'ours 3.00 2.00 2.00 2.00 2.00 2.00',
    'for each document, at most 1.08 1.50 1.00 1.00 1.00 1.00 1.00 too much: seconds'
  ])
})

test('both trees should be built in turn, each with what it keeps, and nothing of the user touched', async (t) => {
  const root = repository(t)
  const text = join(root, 'content', 'a', '1.txt')
  // not committed, and counted all the same
  writeFileSync(
    join(root, 'build.js'),
    project['build.js'] + "require('node:fs').writeFileSync(out + '/new', '')\n"
  )
  const status = () => execFileSync('git', ['status', '--porcelain'], {cwd: root, encoding: 'utf8'})
  const before = status()
  const lying = temporary()
  const content = join(root, 'content')
  const lines = await collect(
    compareBuilds({project: root, revision: 'HEAD', content, rounds: 2, only: ['full', 'unchanged', 'one']})
  )
  const table = lines.map(words)
  const filesOf = (name: string) =>
    table
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-2)
  assert.deepEqual(
    [filesOf('one document changed, this tree'), filesOf('one document changed, HEAD')],
    ['3', '2']
  )
  assert.match(table.find((line) => line.startsWith('nothing changed ')) ?? '', / 1\.50 [\d.]+$/u)
  assert.equal(readFileSync(text, 'utf8'), project['content/a/1.txt'])
  assert.equal(status(), before)
  assert.deepEqual([existsSync(join(root, 'dist')), existsSync(join(root, '.cache'))], [false, false])
  assert.deepEqual(
    temporary().filter((name) => !lying.includes(name)),
    []
  )
})

test('what cannot be compared should be said', async (t) => {
  const root = repository(t)
  const compare = (change: {revision?: string; content?: string}) =>
    collect(
      compareBuilds({
        ...{project: root, revision: 'HEAD', content: join(root, 'content'), rounds: 1, only: ['full']},
        ...change
      })
    )
  await assert.rejects(
    compare({revision: 'nowhere'}),
    /^Error: Unknown revision `nowhere`, expected a commit/u
  )
  await assert.rejects(compare({revision: '--help'}), /^Error: Unknown revision `--help`, /u)
  await assert.rejects(compare({content: join(root, 'none')}), /^Error: Missing folder `.*none`, /u)

  writeFileSync(join(root, 'package-lock.json'), project['package-lock.json'] + '\n')
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: 'pipe'})
  git('rm', '--quiet', '--cached', 'package-lock.json')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'no lock file')
  await assert.rejects(
    compare({}),
    /^Error: The packages of `HEAD` cannot be installed: `npm ci` said\n\n[^]*package-lock\.json/u
  )
})

test('a build that fails should be named, with the end of what it said', async (t) => {
  const root = repository(t, {
    ...project,
    'build.js': "for (let line = 1; line < 100; line++) console.log('line ' + line); process.exit(1)"
  })
  await assert.rejects(
    collect(
      compareBuilds({
        project: root,
        revision: 'HEAD',
        content: join(root, 'content'),
        rounds: 1,
        only: ['full']
      })
    ),
    /^Error: The build of `this tree` failed \(full build, nothing kept\): `npm run build` said\n\n {2}…\n {2}line 80\n[^]* {2}line 99$/u
  )
})

test('a folder outside of a repository should be refused', async (t) => {
  const root = edition(t, project)
  await assert.rejects(
    collect(
      compareBuilds({
        project: root,
        revision: 'HEAD',
        content: join(root, 'content'),
        rounds: 1,
        only: ['full']
      })
    ),
    /^Error: Git is needed for this, and a repository of this project/u
  )
})

test('a copy should have what is new, not what is deleted, and be cleared of what a build made', (t) => {
  const root = repository(t)
  writeFileSync(join(root, 'new.js'), '')
  rmSync(join(root, 'build.js'))
  mkdirSync(join(root, 'node_modules', 'pack'))
  mkdirSync(join(root, 'node_modules', '.vite'))
  writeFileSync(join(root, 'node_modules', 'pack', 'index.js'), '')
  symlinkSync('index.js', join(root, 'node_modules', 'pack', 'link.js'))
  const copy = copyTree(root, join(root, 'dist', 'copy'))
  mkdirSync(join(copy.root, '.cache'))
  mkdirSync(join(copy.root, 'node_modules', '.astro'))
  copy.clear()
  const own = ['.gitignore', 'content', 'new.js', 'node_modules', 'package-lock.json', 'package.json']
  assert.deepEqual(readdirSync(copy.root).sort(), own)
  assert.deepEqual(readdirSync(join(copy.root, 'node_modules')), ['pack'])
  assert.deepEqual(readdirSync(join(copy.root, 'node_modules', 'pack')), ['index.js', 'link.js'])
})

test('one word of one text should be changed, and put back', (t) => {
  const root = edition(t, {
    'a/raw/1.txt': '1. Uno',
    'a/raw/2.txt': '2. Telegram\n\nsome Words of a document, one of them changed\n',
    'a/volume.yaml': volumeYaml()
  })
  const path = join(root, 'a/raw/2.txt')
  const before = readFileSync(path, 'utf8')
  const putBack = changeWord(root)
  assert.equal(readFileSync(path, 'utf8'), before.replace('changed', 'revised'))
  putBack()
  assert.equal(readFileSync(path, 'utf8'), before)
  assert.throws(
    () => changeWord(join(root, 'a', 'volume.yaml', '..', '..', 'a', 'raw', '..', 'none')),
    /ENOENT/u
  )
})

test('an edition should be multiplied as files, with other paragraphs in each copy', (t) => {
  const paragraph = (word: string) =>
    `${word} ${'said what was to be said of this matter and nothing more, '.repeat(2)}.`
  const root = edition(t, {
    'volumes/a/volume.yaml': volumeYaml({id: 'frus1964-68v98'}),
    'volumes/a/raw/1.txt': `1. Telegram\n\nWashington, May 1, 1964.\n\n${paragraph('Uno')}\n\n${paragraph('Due')}\n`,
    'volumes/a/raw/2.txt': `2. Telegram\n\nWashington, May 2, 1964.\n\n${paragraph('Tre')}\n\n${paragraph('Quattro')}\n`,
    'volumes/b/1.txt': `1. Telegram\n\nWashington, May 1, 1964.\n\nIn 1964 nothing was drawn.\n`,
    'spellings.yaml': '[]\n'
  })
  const to = join(root, 'out')
  assert.equal(countTexts(join(root, 'volumes')), 3)
  assert.equal(multiplyContent(join(root, 'volumes'), to, 8), 8)
  const corpus = openCorpus(to)
  const ids = corpus.volumes().map(({volume}) => volume.id)
  assert.deepEqual(ids.toSorted(), ['b', 'bx1', 'frus1964-68v98', 'frus1964-68v98x1', 'frus1964-68v98x2'])
  const text = (id: string) => corpus.documents(id).map(({body}) => toText(body))
  assert.deepEqual(text('bx1'), text('b'))
  assert.notDeepEqual(text('frus1964-68v98x1'), text('frus1964-68v98'))
  assert.notDeepEqual(text('frus1964-68v98x1'), text('frus1964-68v98x2'))
  for (const some of text('frus1964-68v98x1'))
    assert.match(some, /(?:(?:Uno|Due|Tre|Quattro) said [^.]+\. ?){2}$/u)
})

test('the yardsticks should take the finished pages of a site as they are', async (t) => {
  const page = (text: string) =>
    `<!doctype html><html lang="en"><head><title>T</title></head><body>${text}</body></html>\n`
  const root = edition(t, {
    'site/index.html': page('home {{ 1 }} <script>const a = `{}`</script>'),
    'site/a/b/index.html': page('a page'),
    'site/style.css': ''
  })
  mkdirSync(join(root, 'others'))
  const pages = {site: join(root, 'site'), folder: join(root, 'others'), packages: 'node_modules'}
  const astro = await measureAstro(pages)
  const both = Buffer.byteLength(page('home {{ 1 }} <script>const a = `{}`</script>') + page('a page'))
  assert.deepEqual({files: astro.files, bytes: astro.bytes}, {files: 2, bytes: both})
  const pagefind = await measurePagefind(pages)
  assert.ok(pagefind.files > 2)
})
