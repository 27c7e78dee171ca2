/** By how many processes a site is written must not show in it. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import test from 'node:test'
import * as fc from 'fast-check'
import {beginBuild, hashesOf, makeFolder} from '../site/builds.ts'
import {texts, writeEdition} from './made-edition.ts'

test('a site should be the same to the byte, written by one, two or three processes', async (t) => {
  const folder = makeFolder(t)
  const content = join(folder, 'content')
  const [volumes] = fc.sample(
    fc.tuple(
      ...['1', '2', '3'].map((number) =>
        fc.tuple(...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => texts(fc.constant(number)))).map((texts) => ({
          id: 'frus1964-68v0' + number,
          number: 'Volume ' + 'I'.repeat(Number(number)),
          title: 'Part ' + number,
          texts
        }))
      )
    ),
    {seed: 2, numRuns: 1}
  )
  writeEdition(volumes ?? [], content)
  const sites: Map<string, string>[] = []
  for (const count of ['1', '2', '3']) {
    const out = join(folder, 'by-' + count)
    const {code, output} = await beginBuild([
      '--content',
      content,
      '--out',
      out,
      '--epub',
      '--processes',
      count
    ]).ended
    assert.equal(code, 0, output)
    sites.push(hashesOf(out))
  }
  const [one, two, three] = sites
  assert.ok(one && one.size > 300)
  assert.deepEqual(two, one)
  assert.deepEqual(three, one)
})

test('a number of processes that is none should be refused', async () => {
  const {code, output} = await beginBuild(['--processes', '0']).ended
  assert.match(output, /^Unexpected number of processes `0`, expected 1 or more/u)
  assert.equal(code, 2)
})
