import assert from 'node:assert/strict'
import test from 'node:test'
import {plainWords} from '../../scripts/bench/default-page.ts'
import {partOf} from '../../scripts/bench/layout.ts'
import {runToEnd, runWatched, total} from '../../scripts/bench/processes.ts'
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

/** Burns a second of CPU. */
const burn =
  'for (let spent = 0; spent < 1e6; ) { const {user, system} = process.cpuUsage(); spent = user + system }'

/** Runs a script of Node from a script of Node, and waits for it. */
function below(script: string): string {
  return `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}])`
}

/** Starts a script of Node in a script of Node, and does not wait for it. */
function beside(script: string): string {
  return `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(script)}], {stdio: 'inherit'}).unref()`
}

test('CPU seconds should be those of all processes, also of grandchildren and of those nobody waits for', async (t) => {
  if (process.platform !== 'linux') {
    t.skip('only Linux tells all of it')
    return
  }
  for (const script of [burn, below(burn), below(below(burn)), below(beside(burn)), beside(burn)]) {
    const {cost, status} = await runToEnd(process.execPath, ['-e', script])
    assert.equal(status, 0)
    // what starting Node takes comes on top
    assert.ok(cost.cpu !== null && cost.cpu > 0.9 && cost.cpu < 2, `${cost.cpu} s: ${script}`)
  }
})

test('CPU seconds of processes too short to be seen should be counted', async (t) => {
  if (process.platform === 'win32') {
    t.skip('Windows does not tell')
    return
  }
  const short = below('for (let spent = 0; spent < 1e5; ) spent = process.cpuUsage().user')
  const {cost} = await runToEnd(process.execPath, ['-e', `for (let times = 0; times < 8; times++) ${short}`])
  assert.ok(cost.cpu !== null && cost.cpu > 0.7, `${cost.cpu} s`)
})

test('memory should be that of the largest process, and of all at one time', async (t) => {
  if (process.platform !== 'linux') {
    t.skip('only Linux tells')
    return
  }
  const hold = (megabytes: number) =>
    `const held = Buffer.alloc(${megabytes} * 2 ** 20, 1); setTimeout(() => held.length, 1000);`
  const {cost} = await runToEnd(process.execPath, ['-e', hold(200) + beside(hold(100))])
  const {largest, sum} = cost
  assert.ok(largest !== null && largest > 200 && largest < 300, `${largest} MB`)
  assert.ok(sum !== null && sum > 300 && sum < 480, `${sum} MB`)
})
