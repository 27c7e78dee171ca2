import assert from 'node:assert/strict'
import test from 'node:test'
import {plainWords} from '../../scripts/bench/default-page.ts'
import {partOf} from '../../scripts/bench/layout.ts'
import {runWatched, total} from '../../scripts/bench/processes.ts'
import {at, compared} from '../../scripts/bench/table.ts'

test('a file of the site should belong to one part of a search', () => {
  const parts = {
    start: [
      '/pagefind/pagefind.js',
      '/pagefind/pagefind-worker.js',
      '/pagefind/wasm.unknown.pagefind',
      '/pagefind/pagefind.en_d817634547.pf_meta',
      '/pagefind/facts',
      '/frus-edition/pagefind/east/pagefind-entry.json',
      '/frus-edition/pagefind/east/facts'
    ],
    query: [
      '/pagefind/index/en_d368281.pf_index',
      '/pagefind/east/fragment/en_2226a51.pf_fragment',
      '/pagefind/words-3',
      '/pagefind/parties'
    ],
    code: ['/_astro/page.B1x.js', '/_astro/search.css'],
    page: ['/search/', '/_astro/serif.woff2']
  }
  for (const [part, paths] of Object.entries(parts))
    for (const path of paths) assert.equal(partOf(path), part, path)
})

test('the default search should be asked words, and no signs of our own', () => {
  assert.equal(plainWords('Okinawa "reversion" “base”'), 'Okinawa reversion base')
})

test('the middle and the worst should be figures that were measured', () => {
  assert.deepEqual([at([3, 1, 2], 0.5), at([3, 1, 2], 1), at([], 0.5)], [2, 3, null])
})

test('a figure should stand beside its bound and that of the default search', () => {
  const whole = (figure: number): string => figure.toFixed(0)
  const words = (line: string): string => line.replace(/ +/gu, ' ').trim()
  assert.equal(words(compared('KB', 12, whole, {most: 10, theirs: 24})), 'KB 12 10 24 0.50 too much')
  assert.equal(words(compared('KB', 10, whole, {most: 10, theirs: null})), 'KB 10 10 – –')
  assert.equal(words(compared('KB', null, whole, {most: 10, theirs: 24})), 'KB – 10 24 –')
})

test('a program should be watched with its children', async () => {
  const work = 'for (let times = 0; times < 600_000_000; times++);'
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`
  const {stdout, processes} = await runWatched(process.execPath, ['-e', child + '; console.log("done")'])
  assert.equal(stdout, 'done\n')
  if (processes === null) return
  const children = total(processes.filter(({isChild}) => isChild))
  assert.ok(children.cpu > 0.1 && children.megabytes > 10, JSON.stringify(processes))
})

test('a program that fails should be said with all that it said', async () => {
  await assert.rejects(
    runWatched(process.execPath, ['-e', 'console.error("why"); process.exit(1)']),
    /^Error: Unexpected end of `.*`\nwhy\n$/u
  )
})
