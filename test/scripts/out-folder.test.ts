import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test, {after} from 'node:test'
import {writeMark} from '../../scripts/build/mark.ts'
import {refuseForeign, refusePlace} from '../../scripts/build/out-folder.ts'

const root = mkdtempSync(join(realpathSync(tmpdir()), 'out-folder-'))
after(() => {
  rmSync(root, {recursive: true})
})
const content = make('content', 'volumes/1.txt')

/** Makes a folder below the root, with these files; gives its path. */
function make(name: string, ...files: string[]): string {
  const folder = join(root, name)
  mkdirSync(folder, {recursive: true})
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), 'Dear Sir')
  }
  return folder
}

/** Why a site may not go there: for the place, or for what lies there. */
function refuseOut(options: {content: string; out: string}): string | null {
  return refusePlace(options) ?? refuseForeign(options.out)
}

/** Why a site may not go there, without the name of the folder and what to do. */
function reason(out: string, from = content): string | null {
  const full = refuseOut({content: from, out})
  return full === null
    ? null
    : (/^Unexpected output folder `[^`]+`: (?<reason>.+?)\. [A-Z]/u.exec(full)?.groups?.reason ?? full)
}

test('an empty folder, a new one and a site of an earlier build should be taken', () => {
  const site = make('site', 'index.html', 'a/index.html')
  writeMark(site)
  writeFileSync(join(site, 'a', '.DS_Store'), '')
  for (const out of [make('empty'), join(root, 'new'), join(root, 'new', 'below'), site])
    assert.equal(reason(out), null)
})

test('a site from before there were marks should be taken, unless anything else lies in it', () => {
  const names = [
    '_astro/a.css',
    'historicaldocuments/index.html',
    'index.html',
    'people/index.html',
    'search/index.html'
  ]
  const site = make('earlier', ...names, 'schema/document.json')
  writeFileSync(
    join(site, 'schema', 'document.json'),
    '{"$schema": "https://json-schema.org/x", "required": ["volume"]}'
  )
  assert.equal(reason(site), null)
  writeFileSync(join(site, 'CNAME'), 'example.org')
  assert.match(
    refuseOut({content, out: site}) ?? '',
    /If it is a site that an earlier version built, delete it\./u
  )
})

test('what this program did not write should be named', () => {
  assert.equal(
    refuseOut({content, out: make('letters', '.git/HEAD', 'letter.txt')}),
    `Unexpected output folder \`${join(root, 'letters')}\`: it holds \`.git\`, \`letter.txt\`, which this program did not write. ` +
      'Expected an empty or new folder, or one with nothing but a site that it built before. ' +
      'Move what is yours elsewhere, or choose another folder with --out'
  )
  assert.equal(
    reason(make('many', 'a', 'b', 'c', 'd', 'e', 'f')),
    'it holds `a`, `b`, `c`, `d` and 2 more, which this program did not write'
  )
  // control characters of a name are shown and do nothing to the terminal
  assert.equal(
    reason(make('odd', 'a\u001b[31mb')),
    'it holds `a\\x1b[31mb`, which this program did not write'
  )
})

test('what was put into a site later should be found, at its top and below', () => {
  const site = make('kept', 'index.html', 'a/index.html')
  writeMark(site)
  make('kept', 'a/letter.txt')
  assert.equal(reason(site), 'it holds `a/letter.txt`, which this program did not write')
  // a folder is named, not all that lies in it
  make('kept', '.git/HEAD', '.git/config')
  assert.equal(reason(site), 'it holds `.git`, `a/letter.txt`, which this program did not write')
  const forged = make('forged', 'letter.txt', '.frus-edition')
  assert.equal(reason(forged), 'it holds `.frus-edition`, `letter.txt`, which this program did not write')
})

test('a file that took the place of another, or was changed, should be found and named', () => {
  const site = make('swapped', 'index.html', 'a/index.html', 'a/b/index.html')
  writeMark(site)
  rmSync(join(site, 'a', 'b', 'index.html'))
  assert.equal(reason(site), null, 'nothing is lost where something is missing')
  make('swapped', 'a/b/letter.txt')
  assert.equal(reason(site), 'it holds `a/b/letter.txt`, which this program did not write')
  writeFileSync(join(site, 'a', 'index.html'), 'Dear George')
  assert.equal(
    reason(site),
    'it holds `a/b/letter.txt`, which this program did not write; and `a/index.html`, changed since the site was built'
  )
  rmSync(join(site, 'a', 'b'), {recursive: true})
  assert.equal(reason(site), 'it holds `a/index.html`, changed since the site was built')
  make('swapped', 'a/index.html')
  rmSync(join(site, 'index.html'))
  make('swapped', 'index.html/letter.txt', 'empty/x')
  rmSync(join(site, 'empty', 'x'))
  assert.equal(reason(site), 'it holds `empty`, `index.html`, which this program did not write')
})

test('the mark of a site should name its files and sizes, and be the same for the same site', () => {
  const files = ['index.html', 'a/index.html', 'a/.frus-edition']
  const marks = [make('same1', ...files), make('same2', ...files.toReversed())].map((site) => {
    writeMark(site)
    writeMark(site)
    return readFileSync(join(site, '.frus-edition'), 'utf8')
  })
  assert.equal(marks[0], marks[1])
  const {sizes} = JSON.parse(marks[0] ?? '') as {sizes: unknown}
  assert.deepEqual(sizes, {'a/.frus-edition': 8, 'a/index.html': 8, 'index.html': 8})
})

test('a site with a mark that does not name its files should be refused, with what to do', () => {
  const site = make('old', 'index.html', '_astro/a.css')
  writeFileSync(join(site, '.frus-edition'), '{"files": 2, "entries": ["_astro", "index.html"]}')
  assert.match(refuseOut({content, out: site}) ?? '', /an earlier version built, delete it\./u)
})

test('folders that hold what must not be lost should be refused', () => {
  const project = process.cwd()
  const file = join(make('file', 'letter.txt'), 'letter.txt')
  const link = join(root, 'link')
  symlinkSync(make('target'), link)
  const dangling = join(root, 'dangling')
  symlinkSync(join(root, 'nowhere'), dangling)
  const roundabout = join(root, 'roundabout')
  symlinkSync(root, roundabout)
  const found: [string | null, string][] = [
    [reason(content), 'it is the content folder'],
    [reason(join(roundabout, 'content')), 'it is the content folder'],
    [reason(join(content, 'site')), 'it lies in the content folder'],
    [reason(join(roundabout, 'content', 'site')), 'it lies in the content folder'],
    [reason(join(root, 'site2'), join(root, 'site2', 'content')), 'it contains the content folder'],
    [reason(link), `it is a link to \`${join(root, 'target')}\``],
    [reason(dangling), `it is a link to \`${join(root, 'nowhere')}\``],
    [reason(file), 'it is a file'],
    [reason(join(file, 'site')), 'a part of its path is a file'],
    [reason(project), 'it is the folder of this program'],
    [reason(dirname(project)), 'it contains the folder of this program'],
    [reason(join(project, 'src', 'site')), 'it lies in `src` of this program'],
    [reason(join(project, 'public')), 'it lies in `public` of this program'],
    [reason(homedir()), 'it is your home folder'],
    [reason('/'), 'it is the root of the disk']
  ]
  for (const [was, expected] of found) assert.equal(was, expected)
})

test('a build into a folder of letters should end with exit code 1 and touch nothing', () => {
  const out = make('mine', '.git/HEAD', 'letter.txt')
  const list = () => readdirSync(root, {recursive: true}).sort()
  const before = list()
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', 'content', '--out', out],
    {
      encoding: 'utf8'
    }
  )
  assert.deepEqual({status, stdout, lines: stderr.split('\n').length}, {status: 1, stdout: '', lines: 2})
  assert.match(stderr, /it holds `\.git`, `letter\.txt`, which/u)
  assert.deepEqual(list(), before)
  assert.equal(readFileSync(join(out, 'letter.txt'), 'utf8'), 'Dear Sir')
})

test('records should not be written over a file that holds something else', () => {
  const folder = make('files', 'letter.txt', 'records.jsonl')
  const [letter, records] = ['letter.txt', 'records.jsonl'].map((name) => join(folder, name))
  assert.ok(letter && records)
  const write = (out: string) =>
    spawnSync(process.execPath, ['scripts/records.ts', '--out', out], {encoding: 'utf8'})
  assert.deepEqual(write(letter).stderr.split(':')[0], `Unexpected output file \`${letter}\``)
  assert.equal(readFileSync(letter, 'utf8'), 'Dear Sir')
  rmSync(records)
  assert.deepEqual([write(records).status, write(records).status], [0, 0], 'records over records')
  const raw = 'content/volumes/frus1964-68v17/raw/new.txt'
  assert.match(write(raw).stderr, /it lies in the content folder/u)
})
