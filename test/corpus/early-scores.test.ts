/** Twelve volumes of 1861–1934, read as their gold has them; by period, since each has its own forms. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {z} from 'zod'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {toJsonLine} from '../../src/formats/json.ts'
import {shared} from './shared.ts'

const early = join(shared, 'corpus-early')
const skip = existsSync(early) ? false : '../shared/corpus-early is not here'

/** A line of what the score tool prints. */
const Score = z.object({
  volume: z.string(),
  missing: z.number(),
  perfect: z.number(),
  headings: z.number(),
  partiesR: z.number(),
  markerR: z.number(),
  certain: z.number(),
  notes: z.number(),
  pageF1: z.number()
})

/**
 * The volumes of each period, and what each figure must be at least. Few calls are known before 1917: of 1861–72 32, of
 * which 22 are certain, of 1900–16 34; of those of 1897, 85 stand in one table.
 */
const periods = {
  '1861–72': {
    volumes: ['frus1861', 'frus1864p3', 'frus1870', 'frus1872p2v5'],
    least: {perfect: 0.99, headings: 0.995, partiesR: 0.98, markerR: 0.95, certain: 0.95}
  },
  '1873–99': {
    volumes: ['frus1884', 'frus1897'],
    least: {perfect: 0.995, headings: 0.995, partiesR: 0.995, markerR: 0.94, certain: 0.99}
  },
  '1900–16': {
    volumes: ['frus1901China', 'frus1902app1'],
    least: {perfect: 0.98, headings: 0.975, partiesR: 0.995, markerR: 0.9, certain: 0.99}
  },
  '1917–19': {
    volumes: ['frus1917Supp02v02', 'frus1919Parisv01'],
    least: {perfect: 0.99, headings: 0.998, partiesR: 0.98, markerR: 0.98, certain: 0.995}
  },
  '1920–36': {
    volumes: ['frus1927v01', 'frus1934v05'],
    least: {perfect: 0.99, headings: 0.998, partiesR: 0.995, markerR: 0.99, certain: 0.999}
  }
} as const

test('the twelve early volumes should be read as the gold has them', {skip}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'early-records-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const records = join(folder, 'records.jsonl')
  for (const {documents} of openCorpus(early).read())
    writeFileSync(records, documents.map(toJsonLine).join(''), {flag: 'a'})

  for (const [period, {volumes, least}] of Object.entries(periods))
    await t.test(period, (t) => {
      const gold = volumes.map((volume) => join(early, volume, 'gold.jsonl'))
      const tool = join(shared, 'tools', 'score-records.mjs')
      const printed = execFileSync(process.execPath, [tool, records, ...gold, '--json'], {encoding: 'utf8'})
      const all = z
        .array(Score)
        .parse(JSON.parse(printed))
        .find(({volume}) => volume === 'ALL')
      assert.ok(all)
      t.diagnostic(JSON.stringify(all))
      assert.equal(all.missing, 0)
      assert.equal(all.notes, 1)
      assert.ok(all.pageF1 >= 0.998)
      for (const [figure, bound] of Object.entries(least) as [keyof typeof least, number][])
        assert.ok(all[figure] >= bound, `${figure} is ${all[figure]}, expected at least ${bound}`)
    })
})
