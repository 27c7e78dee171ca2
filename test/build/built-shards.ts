/** Editions and shards that several tests look at: each is built once. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, type TestContext} from 'node:test'
import {makeFolder} from '../site/builds.ts'
import {writeEdition, type Edition, type Text} from './made-edition.ts'
import {checkout, copyBundle} from './workflow.ts'

/** Four volumes that cite each other, with persons, days and archives that several of them have, and some that one has. */
export const edition: Edition = [
  volume('frus1964-68v01', 'Volume I', [
    {from: 'Rusk', cites: 'Foreign Relations, 1964–1968, volume II, Document 2'},
    {from: 'Ball', cites: 'Foreign Relations, 1964–1968, volume III, Document 1'},
    {from: 'Onlyhere', cites: 'Document 1', archive: 'POL 27 VIET S', date: 'March 1, 1967'}
  ]),
  volume('frus1964-68v02', 'Volume II', [
    {from: 'Rusk', cites: 'Foreign Relations, 1964–1968, volume I, Document 1'},
    {from: 'Rostow', cites: 'Foreign Relations, 1969–1976, volume I, Document 2', date: 'July 20, 1968'}
  ]),
  volume('frus1964-68v03', 'Volume III', [
    {from: 'Bundy', cites: 'Document 2', date: 'July 20, 1968'},
    {from: 'Ball', cites: 'Foreign Relations, 1964–1968, volume IX, Document 1', archive: 'DEF 4 NATO'}
  ]),
  volume('frus1969-76v01', 'Volume I', [
    {from: 'Rostow', cites: 'Foreign Relations, 1964–1968, volume III, Document 2', date: 'January 2, 1969'},
    {from: 'Rusk', cites: 'footnote 2 above', archive: 'DEF 4 NATO', date: 'January 2, 1969'}
  ])
]

/** What is built once: tests change copies of it. */
const shared = mkdtempSync(join(tmpdir(), 'shards-'))
after(() => {
  rmSync(shared, {recursive: true})
})

// packages are compiled once for all checkouts, of which each is in another place
process.env.NODE_COMPILE_CACHE = join(shared, 'compiled')

/** A checkout in which one build has written the edition for an address. */
export function singleBuild(content: string, site: string, base: string): string {
  const single = join(shared, 'single-' + (site + base).replace(/\W+/gu, '-'))
  if (existsSync(single)) return single
  mkdirSync(single)
  checkout(single)
  copyBundle('.', single)
  const told = ['--content', content, '--site', site, '--base', base, '--out', 'dist', '--epub']
  const whole = run(single, 'build', told)
  assert.equal(whole.status, 0, whole.said)
  return single
}

/** Two shards of the edition, as they were built. */
export function twoShards(t: TestContext): {folder: string; content: string; shards: [string, string]} {
  const made = join(shared, 'two')
  if (!existsSync(made)) {
    writeEdition(edition, join(made, 'content'))
    buildShard(join(made, 'content'), '1/2', join(made, 'one'))
    buildShard(join(made, 'content'), '2/2', join(made, 'two'))
  }
  const folder = makeFolder(t)
  cpSync(made, folder, {recursive: true})
  return {
    folder,
    content: join(folder, 'content'),
    shards: [join(folder, 'one'), join(folder, 'two')]
  }
}

/** Builds a shard into a folder, which it gives. */
export function buildShard(content: string, shard: string, out: string): string {
  const {status, said} = run('.', 'build', ['--content', content, '--shard', shard, '--out', out])
  assert.equal(status, 0, said)
  return out
}

function volume(id: string, number: string, documents: Partial<Text>[]): Edition[number] {
  const usual = {
    file: 'a',
    from: 'Rusk',
    to: 'McNamara',
    date: 'May 3, 1964',
    archive: 'POL 1 US',
    marking: 'Secret',
    cites: 'Document 1',
    words: ['peace', 'ships']
  }
  return {
    id,
    number,
    title: 'Title of ' + id,
    texts: documents.map((facts, index) => ({...usual, number: index + 1, ...facts}))
  }
}

/** Runs a command of the project in a checkout; gives how it ended, and what it said. */
export function run(cwd: string, command: 'build' | 'merge' | 'permalinks', args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{EDITION_SITE: '', EDITION_BASE: '/', EDITION_DATA: 'json', EDITION_EPUB: ''},
      NODE_ENV: 'production'
    }
  })
  return {status, said: stderr + stdout}
}
