import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {changeWord} from '../../scripts/bench/against.ts'
import {copyTree} from '../../scripts/bench/checkouts.ts'
import {countTexts, multiplyContent} from '../../scripts/bench/multiply-content.ts'
import {measureAstro, measurePagefind} from '../../scripts/bench/yardsticks.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {toText} from '../../src/edition/visit.ts'
import {edition, volumeYaml} from '../edition.ts'
import {repository} from './bench-repository.ts'

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
