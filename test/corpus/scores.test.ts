import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {z} from 'zod'
import {severities} from '../../src/checks/index.ts'
import type {Document} from '../../src/edition/document.ts'
import {toText} from '../../src/edition/visit.ts'
import {toJsonLine} from '../../src/formats/json.ts'
import {corpusRoot, openShared, shared, skip} from './shared.ts'

/** A line of what the score tool prints. */
const Score = z.object({
  volume: z.string(),
  missing: z.number(),
  text: z.number(),
  notes: z.number(),
  markerF1: z.number(),
  certain: z.number(),
  doubt: z.number(),
  pageF1: z.number(),
  partiesR: z.number(),
  linksR: z.number()
})

/** What the gold says of a heading. */
const Heading = z.object({volume: z.string(), id: z.string(), heading: z.string()})

/** What each figure must be at least, over all volumes. */
const least = {
  text: 0.985,
  notes: 0.999,
  markerF1: 0.997,
  certain: 0.9995,
  pageF1: 0.999,
  partiesR: 0.97,
  linksR: 0.97
} as const

test('the 22 volumes should be read as the gold has them', {skip}, async (t) => {
  const corpus = openShared()
  const folder = mkdtempSync(join(tmpdir(), 'records-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const records = join(folder, 'records.jsonl')
  const documents: Pick<Document, 'volume' | 'id' | 'numbering' | 'title'>[] = []
  for (const passing of corpus.read()) {
    writeFileSync(records, passing.documents.map(toJsonLine).join(''), {flag: 'a'})
    for (const {volume, id, numbering, title} of passing.documents)
      documents.push({volume, id, numbering, title})
  }

  const gold = readdirSync(corpusRoot).map((volume) => join(corpusRoot, volume, 'gold.jsonl'))
  const tool = join(shared, 'tools', 'score-records.mjs')
  const scores = z
    .array(Score)
    .parse(JSON.parse(execFileSync(process.execPath, [tool, records, ...gold, '--json'], {encoding: 'utf8'})))
  const all = scores.find(({volume}) => volume === 'ALL')
  assert.ok(all)

  await t.test('headings should be at least 0.997', (t) => {
    // the tool takes the first letter of “No. 462 The Secretary” for a part of the number, so they are compared here
    const read = new Map(documents.map((document) => [document.volume + '/' + document.id, document]))
    const heads = gold.flatMap((file) => readLines(file).map((line) => Heading.parse(JSON.parse(line))))
    const right = heads.filter(({volume, id, heading}) => {
      const document = read.get(volume + '/' + id)
      return document && bare((document.numbering ?? '') + toText(document.title)) === bare(heading)
    })
    t.diagnostic(`headings ${(right.length / heads.length).toFixed(5)}`)
    assert.ok(right.length / heads.length >= 0.997)
  })
  await t.test('no document should be without a record', () => {
    assert.equal(all.missing, 0)
  })
  for (const [figure, bound] of Object.entries(least) as [keyof typeof least, number][])
    await t.test(`${figure} should be at least ${bound}`, (t) => {
      t.diagnostic(`${figure} ${all[figure].toFixed(5)}`)
      assert.ok(all[figure] >= bound, `${figure} is ${all[figure]}`)
    })
  await t.test('at most 2 % of calls should be doubtful', (t) => {
    t.diagnostic(`doubt ${all.doubt.toFixed(5)}`)
    assert.ok(all.doubt <= 0.02, `doubt is ${all.doubt}`)
  })
  await t.test('the calls of no volume should fall below 0.985', () => {
    assert.deepEqual(
      scores.filter(({markerF1}) => markerF1 < 0.985).map(({volume, markerF1}) => [volume, markerF1]),
      []
    )
  })
  await t.test('the messages should be as many as they were', () => {
    const path = join('test', 'corpus', 'messages.txt')
    const counts = count(corpus.files.flatMap(({messages}) => messages.map(({ruleId = ''}) => ruleId)))
    if (process.env.UPDATE) writeFileSync(path, counts)
    assert.equal(counts, readFileSync(path, 'utf8'))
  })
})

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

function bare(words: string): string {
  return words.replace(/\s/gu, '')
}

/** How often each rule was broken, one a line, those that were not broken among them. */
function count(broken: readonly string[]): string {
  const counts = new Map([...severities.keys()].map((ruleId) => [ruleId, 0]))
  for (const ruleId of broken) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts]
    .sort()
    .map(([ruleId, times]) => `${String(times).padStart(6)}  ${ruleId}\n`)
    .join('')
}
