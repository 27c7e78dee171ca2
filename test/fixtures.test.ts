/**
 * Editions in folders, each a case: what it is made of in `content/`, what comes of it in `expected/` (a readable form of
 * every record) and `messages.txt`. A case without `content/` is the edition that the project is committed with; of
 * those, `expected/` also has the records as JSON.
 *
 * `UPDATE=1 npm test -- test/fixtures.test.ts` writes the expected side anew; read the difference before it is committed.
 */
import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import test from 'node:test'
import {severities} from '../src/checks/index.ts'
import {openCorpus, type Corpus} from '../src/corpus/open-corpus.ts'
import {toPrinted} from '../src/edition/printed.ts'
import {decode, showControls} from '../src/readers/text/decode.ts'
import {partToReadable, toReadable} from './readable.ts'

const editions = join('test', 'fixtures', 'editions')

for (const name of readdirSync(editions).sort())
  test('the edition `' + name + '` should be read as expected', () => {
    const own = join(editions, name, 'content')
    const content = existsSync(own) ? own : 'content'
    const corpus = openCorpus(content)
    const words = rawWords(content)
    const actual = new Map([['messages.txt', toMessages(corpus, content)]])
    for (const [volume, {documents}] of corpus.catalogue) {
      for (const part of corpus.parts(volume))
        actual.set(join('expected', volume, part.id + '.txt'), partToReadable(part))
      for (const id of documents.keys()) {
        const document = corpus.document(volume, id)
        assert.ok(document)
        const kept = volume + '/' + id + ' should keep every character'
        // those of a whole volume: test/readers/tei/conservation.test.ts
        if (document.provenance.reader === 'text')
          assert.equal(toPrinted(document), words.get(document.provenance.sha256), kept)
        actual.set(join('expected', volume, id + '.txt'), toReadable(document))
        if (content !== own)
          actual.set(join('expected', volume, id + '.json'), JSON.stringify(document, null, 2) + '\n')
      }
    }
    compare(join(editions, name), actual)
  })

/** Rules that no raw text breaks, and where they are tested: the text reader makes no malformed target, and records fit. */
const elsewhere = new Map([
  ['reference-malformed', 'test/checks/reference-missing.test.ts'],
  ['unfit-record', 'test/corpus.test.ts']
])

test('every rule should have an edition that breaks it', () => {
  const broken = readdirSync(editions).flatMap((name) =>
    Array.from(
      readFileSync(join(editions, name, 'messages.txt'), 'utf8').matchAll(ruleIds),
      ([, ruleId]) => ruleId
    )
  )
  assert.deepEqual(
    [...severities.keys()].filter((ruleId) => !broken.includes(ruleId) && !elsewhere.has(ruleId)),
    []
  )
})

/** > volumes/frus1/raw/1.txt:1:1: warning: Unexpected … [lost-page] */
const ruleIds = /\[(?<ruleId>[\w-]+)\]$/gmu

/** What the raw file of each hash says, white space left out. */
function rawWords(content: string): Map<string, string> {
  const texts = filesBelow(content).filter((path) => path.toLowerCase().endsWith('.txt'))
  return new Map(
    texts.map((path) => {
      const bytes = readFileSync(join(content, path))
      return [createHash('sha256').update(bytes).digest('hex'), printed(bytes)]
    })
  )
}

/** The words of a raw file as the record has them: without white space, control characters as the signs for them. */
function printed(bytes: Uint8Array): string {
  return showControls(decode(bytes).text).text.replace(/\s/gu, '')
}

/** Every message in one line, by its path in the content folder. */
function toMessages(corpus: Corpus, content: string): string {
  return corpus.files
    .flatMap(({messages}) => messages)
    .map(({file = '', line, column, reason, ruleId = ''}) => {
      assert.ok(severities.has(ruleId), 'a severity should be set for ' + ruleId)
      const path = file === content ? '.' : file.slice(content.length + 1).replaceAll(sep, '/')
      return `${path}:${line}:${column}: ${severities.get(ruleId)}: ${reason} [${ruleId}]\n`
    })
    .join('')
}

/** Compares what came with the files of a case, or writes them. */
function compare(folder: string, actual: ReadonlyMap<string, string>): void {
  if (process.env.UPDATE) {
    rmSync(join(folder, 'expected'), {recursive: true, force: true})
    for (const [path, text] of actual) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
  }
  const expected = [
    'messages.txt',
    ...filesBelow(join(folder, 'expected')).map((path) => join('expected', path))
  ]
  for (const path of new Set([...expected, ...actual.keys()])) {
    const wanted = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined
    assert.equal(actual.get(path), wanted, path)
  }
}

/** The paths of all files below a folder, from there. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
