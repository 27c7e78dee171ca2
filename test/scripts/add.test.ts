import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import test from 'node:test'
import {edition, volumeYaml} from '../edition.ts'

const letter = '9. Letter From Rusk to Ball, July 1, 1966\n\nWe [Page 7] should talk.\r\n'
const other = '12. Letter From Ball to Rusk\n\nWe [Page 9] did.\n'
const unnumbered = 'Mr. Dayton to Mr. Seward\n\nSir: I called.\n'

test('add should make a volume from files, byte for byte, with facts to fill in', (t) => {
  const root = edition(t, {
    'frus1964-68v17/1.txt': letter,
    'frus1964-68v17/2.txt': other,
    'frus1964-68v17/x.txt': unnumbered
  })
  const {status, stdout, stderr} = add(root, join(root, 'frus1964-68v17'))
  assert.equal(stderr, '')
  assert.equal(status, 0)
  const made = join(root, 'content/volumes/frus1964-68v17')
  assert.deepEqual(readdirSync(join(made, 'raw')), ['1.txt', '2.txt', 'x.txt'])
  assert.equal(readFileSync(join(made, 'raw/1.txt'), 'utf8'), letter)
  const facts = readFileSync(join(made, 'volume.yaml'), 'utf8')
  for (const line of [
    'id: "frus1964-68v17"',
    'subseries: "1964–1968"',
    'number: "Volume XVII"',
    '# title: "Eastern Europe"',
    '# Documents: 3, numbered 9, 12',
    '# Without number: 1',
    '# Numbers lacking between them: 10–11',
    '# Printed pages: 6 to 9',
    '# Dates: 1966 to 1966',
    '#   - {id: ch1, title: "The first chapter", documents: [d9, d12]}',
    '#   d0000: {file: "x.txt"} # Mr. Dayton to Mr. Seward',
    '#   d12: {date: "YYYY-MM-DD", place: ""}'
  ])
    assert.ok(facts.split('\n').includes(line), line)
  assert.match(stdout, /3 files, byte for byte as they were\n {2}Documents: 3, numbered 9, 12\n/u)
  assert.match(stdout, /\[missing-value\]\n[^]*\nNext:\n {2}1\. Fill in /u)
})

test('add should put a file that is a whole volume in its place, without facts to fill in', (t) => {
  const name = 'frus1977-80v99.xml'
  const tei = readFileSync(join('test/fixtures/editions/whole-volumes/content/volumes', name))
  const root = edition(t, {[name]: tei, 'more/1.txt': letter})
  const {status, stdout, stderr} = add(root, join(root, name))
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /\n {2}Documents: 2, numbered 1–2\n[^]*\nNext:\n {2}1\. npm run check/u)
  const made = join(root, 'content/volumes/frus1977-80v99')
  assert.deepEqual(readdirSync(made), [name])
  assert.ok(readFileSync(join(made, name)).equals(tei))
  assert.match(add(root, join(root, name)).stdout, /: already there\n/u)
  const beside = add(root, join(root, name), join(root, 'more'), '--volume', 'frus1977-80v98')
  assert.match(beside.stderr, /^Unexpected files beside `.*`, expected it alone: it is a whole volume/mu)
})

test('add should name a volume by its folder where that is no id, or by `--volume`', (t) => {
  const root = edition(t, {'Letters of 1862/1.txt': letter})
  assert.equal(add(root, join(root, 'Letters of 1862')).status, 0)
  const yaml = readFileSync(join(root, 'content/volumes/letters-of-1862/volume.yaml'), 'utf8')
  assert.match(yaml, /^title: "Letters of 1862"$/mu)
  assert.equal(add(root, join(root, 'Letters of 1862/1.txt'), '--volume', 'frus1862').status, 0)
  assert.ok(existsSync(join(root, 'content/volumes/frus1862/raw/1.txt')))
})

test('add should say nothing of the ledger of the content that the volume is added to', (t) => {
  const root = edition(t, {
    'frus1964-68v17/1.txt': letter,
    'content/volumes/frus1862/volume.yaml': volumeYaml({id: 'frus1862'}),
    'content/volumes/frus1862/raw/1.txt': letter
  })
  const kept = spawnSync(process.execPath, ['scripts/permalinks.ts', '--content', join(root, 'content')])
  assert.equal(kept.status, 0, String(kept.stderr))
  const {status, stdout} = add(root, join(root, 'frus1964-68v17'))
  assert.equal(status, 0)
  assert.match(stdout, /\nWhat the checks say:\n/u)
  assert.doesNotMatch(stdout, /ledger|permalinks/u)
})

test('add should take files in UTF-16, as the readers do', (t) => {
  const bytes = Buffer.from('\uFEFF' + letter, 'utf16le')
  const root = edition(t, {'frus1964-68v17/1.txt': bytes})
  const {status, stdout} = add(root, join(root, 'frus1964-68v17'))
  assert.equal(status, 0)
  assert.match(stdout, /Documents: 1, numbered 9\n[^]*Unexpected UTF-16, expected UTF-8; read as UTF-16/u)
  assert.ok(readFileSync(join(root, 'content/volumes/frus1964-68v17/raw/1.txt')).equals(bytes))
})

test('add should name what it does not take, and count the files that make no document', (t) => {
  const root = edition(t, {
    'frus1964-68v17/1.txt': letter,
    'frus1964-68v17/2.txt': '',
    'frus1964-68v17/.3.txt': other,
    'frus1964-68v17/notes.md': 'Notes'
  })
  const {status, stdout} = add(root, join(root, 'frus1964-68v17'))
  assert.equal(status, 0)
  assert.match(
    stdout,
    /2 files, byte for byte[^]*Documents: 1, numbered 9\n[^]*Files that make no document: 1;/u
  )
  assert.match(stdout, /Not taken, .+: `.+\.3\.txt`, `.+notes\.md`\n/u)
})

test('add should write over nothing, and say what is there already and what differs', (t) => {
  const root = edition(t, {
    'a/1.txt': letter,
    'a/2.txt': other,
    'content/volumes/frus1862/volume.yaml': volumeYaml({id: 'frus1862'}),
    'content/volumes/frus1862/raw/1.txt': letter,
    'content/elsewhere/volume.yaml': volumeYaml({id: 'frus1863'})
  })
  const path = relative('.', join(root, 'content/volumes/frus1862'))
  const same = add(root, join(root, 'a/1.txt'), '--volume', 'frus1862')
  assert.deepEqual([same.status, same.stdout, same.stderr], [0, `${path}/raw/1.txt: already there\n`, ''])
  const more = add(root, join(root, 'a'), '--volume', 'frus1862')
  assert.equal(more.stdout, `${path}/raw/1.txt: already there\n${path}/raw/2.txt: would be new\n`)
  assert.equal(
    more.stderr,
    `Unexpected volume \`frus1862\`, expected an id that is free: \`${path}\` is there, and is not written over\nNothing is written\n`
  )
  assert.equal(more.status, 1)
  assert.match(
    add(root, join(root, 'a'), '--volume', 'frus1863').stderr,
    /^Unexpected id `frus1863`, expected one that no volume has: /u
  )
  assert.deepEqual(readdirSync(join(root, 'content/volumes')), ['frus1862'])
})

test('add should say what is wrong with what it is given, and write nothing', (t) => {
  const root = edition(t, {
    'a/1.txt': letter,
    'b/1.txt': other,
    'c/scan.pdf': '',
    'd/binary.txt': Uint8Array.of(1, 0, 2),
    'e/empty.txt': ''
  })
  const at = (path: string) => join(root, path)
  const cases: [string[], RegExp][] = [
    [[], /^Missing files, expected text files, folders of them, or the address of a volume in TEI\nusage: /u],
    [
      [at('nowhere.txt'), '--volume', 'frus1862'],
      /^Missing `.*nowhere\.txt`, expected a text file or a folder of them$/mu
    ],
    [
      [at('c'), '--volume', 'frus1862'],
      /^Unexpected folder `.*c` without text, expected files whose names end in `\.txt` or `\.xml`$/mu
    ],
    [
      [at('c/scan.pdf'), '--volume', 'frus1862'],
      /^Unexpected file `.*scan\.pdf`, expected a file whose name ends in/mu
    ],
    [[at('d'), '--volume', 'frus1862'], /^Unexpected file `.*binary\.txt`, expected text: /mu],
    [[at('a'), at('b'), '--volume', 'frus1862'], /^Unexpected second file `1\.txt`: /mu],
    [[at('a/1.txt')], /^Missing the id of the volume, expected `--volume` /mu],
    [[at('a'), '--volume', '../x'], /^Unexpected id `\.\.\/x`, expected one such as /mu],
    [[at('e'), '--volume', 'frus1862'], /^Unexpected 1 file without a document, expected text in them$/mu]
  ]
  for (const [args, expected] of cases) {
    const {status, stdout, stderr} = add(root, ...args)
    assert.match(stderr, expected)
    assert.match(stderr, /\nNothing is written\n$/u)
    assert.deepEqual([status, stdout], [1, ''])
  }
  assert.deepEqual(existsSync(at('content')) ? readdirSync(at('content/volumes')) : [], [])
})

function add(root: string, ...args: string[]): {status: number | null; stdout: string; stderr: string} {
  const command = ['scripts/add.ts', ...args, '--content', join(root, 'content')]
  return spawnSync(process.execPath, command, {encoding: 'utf8'})
}
