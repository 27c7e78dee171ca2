/** A site that is built again over one that stands must be what a clean build makes, whatever was edited between. */
import assert from 'node:assert/strict'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import * as fc from 'fast-check'
import {build} from '../../scripts/build.ts'
import {hashesOf, makeFolder} from '../site/builds.ts'
import {edits, texts, writeEdition, type Edition} from './made-edition.ts'

const runs = Number(process.env.REBUILD_RUNS ?? 200)

const base = '/'
process.env.EDITION_BASE = base
process.env.EDITION_SITE = ''

test(`a rebuilt site should equal a clean one after ${runs} random sequences of edits`, async (t) => {
  const folder = makeFolder(t)
  const [content, out, clean] = ['content', 'rebuilt', 'clean'].map((name) => join(folder, name)) as [
    string,
    string,
    string
  ]
  process.env.EDITION_CONTENT = content
  quiet(t)
  const volume = (id: string, number: string) =>
    fc
      .tuple(...[1, 2, 3, 4, 5, 6].map((number) => texts(fc.constant(number))))
      .map((texts) => ({id, number, title: number, texts}))
  const [first] = fc.sample(
    fc.tuple(volume('frus1964-68v01', 'Volume I'), volume('frus1964-68v02', 'Volume II')),
    {
      seed: 1,
      numRuns: 1
    }
  )
  let edition: Edition = first ?? []
  let reused = 0
  await fc.assert(
    fc.asyncProperty(fc.array(edits, {minLength: 1, maxLength: 3}), async (sequence) => {
      for (const {apply} of sequence) edition = apply(edition)
      writeEdition(edition, content)
      await make(content, out)
      rmSync(clean, {recursive: true, force: true})
      await make(content, clean)
      assert.deepEqual(hashesOf(out), hashesOf(clean), sequence.map(({what}) => what).join(', '))
      reused++
    }),
    {numRuns: runs, seed: 20261129, endOnFailure: true}
  )
  assert.equal(reused, runs)
})

test('a page should be made again when what it cites, what cites it, or a name near its own is another', async (t) => {
  const folder = makeFolder(t)
  const [content = '', out = '', clean = ''] = ['content', 'rebuilt', 'clean'].map((name) =>
    join(folder, name)
  )
  process.env.EDITION_CONTENT = content
  quiet(t)
  // far from each other in time and archive: nothing else would tell the one page of the other
  const text = (number: number, from: string) => ({
    ...{number, file: 'a', from, to: 'Ball', date: `May ${number}, 1964`, archive: `POL ${number}`},
    ...{marking: 'Secret', cites: number === 1 ? 'Document 9' : 'the file', words: ['peace']}
  })
  const usual = {5: 'Bundy'}
  for (const senders of [{}, {9: 'McGeorge Bundy'}, {9: 'McGeorge Bundy', 1: 'Kohler'}]) {
    const from: Record<number, string> = {...usual, ...senders}
    const texts = Array.from({length: 9}, (_, index) => text(index + 1, from[index + 1] ?? 'Rusk'))
    writeEdition([{id: 'frus1964-68v01', number: 'Volume I', title: 'One', texts}], content)
    await make(content, out)
    rmSync(clean, {recursive: true, force: true})
    await make(content, clean)
    assert.deepEqual(hashesOf(out), hashesOf(clean), JSON.stringify(senders))
  }
})

function make(content: string, out: string): Promise<void> {
  return build({
    content,
    out,
    base,
    site: null,
    processes: 1,
    host: '',
    port: 0,
    data: ['json'],
    report: '',
    epub: true
  })
}

function quiet(t: TestContext): void {
  t.mock.method(console, 'log', () => undefined)
  t.mock.method(console, 'error', () => undefined)
}
