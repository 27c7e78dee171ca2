import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {openCorpus, type Corpus} from '../../src/corpus/open-corpus.ts'
import {holdIn} from '../../src/store/hold-in-store.ts'
import {openStore, pruneStore} from '../../src/store/store.ts'
import {edition, volumeYaml} from '../edition.ts'

const letter =
  '1. Letter From Rusk to Ball1\n\nDear George:\n\nWe should talk.2 [Page 8] Soon.\n\n' +
  '  1. Source: Department of State, Central Files, POL 1. Secret.\n  2. See Document 7 above.\n'

test('what comes from the store should be what was read', (t) => {
  const {content, open} = place(t)
  const read = openCorpus(content)
  const [first, again] = [open(), open()]
  for (const corpus of [first, again]) {
    assert.deepEqual([...corpus.catalogue], [...read.catalogue])
    assert.deepEqual(corpus.documents('frus1964-68v99'), read.documents('frus1964-68v99'))
    assert.deepEqual(corpus.files.map(said), read.files.map(said))
  }
})

test('a volume should be read once, until one of its files is another', (t) => {
  const {content, folder, open} = place(t)
  readAll(open())
  const [name = ''] = readdirSync(folder)
  readAll(open())
  assert.deepEqual(readdirSync(folder), [name])
  writeFileSync(join(content, 'a/raw/1.txt'), letter.replace('Soon', 'Now'))
  assert.match(JSON.stringify(open().documents('frus1964-68v99')), /Now/u)
  assert.equal(readdirSync(folder).length, 2)
})

test('a volume should be read again where its facts, the names of its files or the code are others', (t) => {
  const {content, folder, open} = place(t)
  readAll(open())
  writeFileSync(join(content, 'a/volume.yaml'), volumeYaml({number: 'Volume I'}))
  readAll(open())
  rmSync(join(content, 'a/raw/1.txt'))
  writeFileSync(join(content, 'a/raw/2.txt'), letter)
  readAll(open())
  readAll(open('other code'))
  assert.equal(readdirSync(folder).length, 4)
})

for (const [what, damage] of Object.entries({
  'cut in half': (path: string) => {
    truncateSync(path, Math.floor(readFileSync(path).length / 2))
  },
  'cut at its head': (path: string) => {
    truncateSync(path, 40)
  },
  'that is empty': (path: string) => {
    writeFileSync(path, '')
  },
  'of another version': (path: string) => {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^\{"format":\d+/u, '{"format":0'))
  },
  'with another letter in its head': (path: string) => {
    writeFileSync(path, readFileSync(path, 'utf8').replace('Central Files', 'Central Piles'))
  }
}))
  test(`a file ${what} should be thrown away, and the volume read again`, (t) => {
    const {content, folder, open} = place(t)
    readAll(open())
    const path = join(folder, readdirSync(folder)[0] ?? '')
    const whole = readFileSync(path, 'utf8')
    damage(path)
    assert.deepEqual([...open().catalogue], [...openCorpus(content).catalogue])
    assert.equal(readFileSync(path, 'utf8'), whole)
  })

test('records with another letter should be an error that says what to do, and gone', (t) => {
  const {folder, open} = place(t)
  readAll(open())
  const path = join(folder, readdirSync(folder)[0] ?? '')
  const text = readFileSync(path, 'utf8')
  const at = text.lastIndexOf('Dear George')
  writeFileSync(path, text.slice(0, at) + 'Near' + text.slice(at + 4))
  assert.throws(
    () => open().documents('frus1964-68v99'),
    /^Error: Unexpected bytes in `.*`, .*: build again$/u
  )
  assert.ok(!existsSync(path))
  assert.match(JSON.stringify(open().documents('frus1964-68v99')), /Dear George/u)
})

test('volumes that nobody asked for in a while should go; a clock that went back should keep them', (t) => {
  const {folder, open} = place(t)
  readAll(open())
  const path = join(folder, readdirSync(folder)[0] ?? '')
  const [past, future] = [-15, 15].map((days) => new Date(Date.now() + days * 86_400_000))
  assert.ok(past && future)
  utimesSync(path, future, future)
  pruneStore({folder})
  assert.ok(existsSync(path))
  utimesSync(path, past, past)
  pruneStore({folder})
  assert.ok(!existsSync(path))
})

function readAll(corpus: Corpus): void {
  assert.equal(corpus.catalogue.size, 1)
}

function place(t: TestContext) {
  const content = edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': letter, 'a/raw/9.txt': ''})
  const folder = edition(t, {})
  return {
    content,
    folder,
    open: (code = 'code') => {
      const store = openStore(code, folder)
      return openCorpus(content, (source) => holdIn(store, source))
    }
  }
}

function said({path, messages}: ReturnType<typeof openCorpus>['files'][number]): unknown[] {
  return [path, ...messages.map(({message, place, ruleId, fatal}) => [message, place, ruleId, fatal])]
}

test('a volume that waits on the disk should be the same to the byte as one that waits in memory', (t) => {
  const volumes = 'test/fixtures/editions/whole-volumes/content'
  const folder = edition(t, {})
  const store = openStore('code', folder)
  for (const source of openCorpus(volumes).volumes()) {
    const [memory, disk] = ['memory', 'disk'].map((name) => join(folder, name))
    assert.ok(memory !== undefined && disk !== undefined)
    assert.ok(store.keep(memory, source))
    assert.ok(store.keep(disk, source, {room: 0}))
    assert.deepEqual(readFileSync(disk), readFileSync(memory))
    rmSync(memory)
    rmSync(disk)
  }
  assert.deepEqual(readdirSync(folder), [])
})

test('a volume that changed while it was read should not be kept', (t) => {
  const {content, folder} = place(t)
  const [source] = openCorpus(content).volumes()
  assert.ok(source)
  const store = openStore('code', folder)
  assert.ok(!store.keep(store.pathOf(source), source, {isStill: () => false, room: 0}))
  assert.deepEqual(readdirSync(folder), [])
})
