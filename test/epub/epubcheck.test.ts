/** What epubcheck says of books; it is a package of Debian (`epubcheck`), and no package of npm. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {openCorpus, type Corpus} from '../../src/corpus/open-corpus.ts'
import type {Document} from '../../src/edition/document.ts'
import {toEpub} from '../../src/epub/to-epub.ts'
import {writeShapesEdition} from '../site/shapes-edition.ts'
import {catalogue} from '../stock.ts'
import {booksOf, openCase} from './books.ts'

/** A command that runs it: Debian installs a file of Java that not every system starts by itself. */
const command = [['epubcheck'], ['java', '-jar', '/usr/bin/epubcheck']].find(([name = '', ...args]) =>
  /EPUBCheck v/u.test(spawnSync(name, [...args, '--version'], {encoding: 'utf8'}).stdout)
)
const skip = command ? false : 'epubcheck is not installed: neither `epubcheck` nor /usr/bin/epubcheck runs'

test('epubcheck should find nothing in the books of the committed edition', {skip}, () => {
  assert.deepEqual(faultsOf(openCorpus('content')), [])
})

test('epubcheck should find nothing in a book of tables, long words, notes and pages', {skip}, (t) => {
  const content = makeFolder(t)
  writeShapesEdition(content)
  assert.deepEqual(faultsOf(openCorpus(content)), [])
})

test('epubcheck should find nothing in books of volumes in TEI', {skip}, () => {
  assert.deepEqual(faultsOf(openCase('whole-volumes')), [])
})

test('epubcheck should find nothing in a book whose words are full of markup', {skip}, () => {
  assert.deepEqual(faultsOf(openCorpus('test/fixtures/hostile-site')), [])
})

test('epubcheck should find nothing in a book of all documents of the fixtures', {skip}, () => {
  const documents = readdirSync(join('test', 'fixtures', 'editions'))
    .sort()
    .flatMap((name) => [...openCase(name).catalogue.keys()].flatMap((id) => openCase(name).documents(id)))
    .map((document, index): Document => ({...document, volume: 'frus1964-68v17', id: 'd' + (index + 1)}))
  assert.ok(documents.length > 100)
  const entry = catalogue(documents).get('frus1964-68v17') ?? assert.fail()
  assert.deepEqual(check(toEpub({entry, documents, parts: [], away: [], address: null})), [])
})

test('epubcheck should speak where a book is not as it should be', {skip}, () => {
  const [made] = booksOf(openCorpus('content'), null)
  const bytes = Buffer.from(made?.bytes ?? [])
  bytes.write('x', bytes.indexOf('application/epub+zip'))
  assert.notDeepEqual(check(bytes), [])
})

function faultsOf(corpus: Corpus): string[] {
  return booksOf(corpus, 'https://example.org').flatMap(({bytes}) => check(bytes))
}

/** > ERROR(OPF-027): book.epub/EPUB/package.opf(2,1108): Undefined property: "pageBreakSource". */
const message = /^(?:FATAL|ERROR|WARNING)\(.+$/gmu

/** A book is checked in seconds: it costs Java more to make its code quick, and to use several threads, than it saves. */
const env = {...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'}

/** Versions before 5 know the properties of EPUB 3.2, which has another name for this one; the books have both. */
const later = /OPF-027.+Undefined property: "pageBreakSource"/u

function check(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'books-'))
  try {
    const path = join(folder, 'book.epub')
    writeFileSync(path, bytes)
    const [name = '', ...args] = command ?? []
    const {stdout, stderr} = spawnSync(name, [...args, path], {encoding: 'utf8', env})
    const said = stdout + stderr
    assert.match(said, /EPUBCheck completed/u)
    const isOld = /EPUB version 3\.2 rules/u.test(said)
    return Array.from(said.matchAll(message), ([line]) => line).filter((line) => !isOld || !later.test(line))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function makeFolder(t: test.TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'books-'))
  t.after(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  return folder
}
