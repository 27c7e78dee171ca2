import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {toPageWords} from '../../src/formats/page-words.ts'
import {builtSite} from './sites.ts'

const {folder} = builtSite('root')
const volume = 'historicaldocuments/frus1964-68v17'
const pages = globSync(volume + '/pg_*/index.html', {cwd: folder})

test('the page of a printed page should be no larger than 5 KB', () => {
  assert.ok(pages.length > 5)
  for (const path of pages) {
    const bytes = readFileSync(join(folder, path)).length
    assert.ok(bytes < 5000, `${path}: ${bytes}`)
  }
})

test('the page of a printed page should show the words of the record, and lead to the place', () => {
  const documents = openCorpus('content').documents('frus1964-68v17')
  for (const page of ['207', '208']) {
    const html = readFileSync(join(folder, volume, 'pg_' + page, 'index.html'), 'utf8')
    assert.ok(html.includes(`href="../d67/#pg_${page}"`))
    assert.match(html, /, Document 67, p\. \d+\./u)
    const [words] = toPageWords(documents, page)
    assert.ok(words && words.blocks.length > 0)
    for (const block of words.blocks) assert.ok(html.includes(`<p>${block}</p>`), block)
  }
  assert.match(
    readFileSync(join(folder, volume, 'pg_208', 'index.html'), 'utf8'),
    /Where the page ends is not known: the source lost the mark of page 209\./u
  )
})
