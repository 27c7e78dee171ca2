/**
 * Learns how words end from the texts of some volumes, so that `Tankersb` is seen to be no word.
 *
 *   node scripts/learn-endings.ts ../shared/corpus ../shared/corpus-early
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** A word must be there this often: misprints are not learnt from. */
const leastCount = 4
const word = /(?<![\p{L}\d’'])\p{L}{3,}(?![\p{L}\d’'])/gu
/** Without those in capitals, which end as they like. */
const plain = /^[A-Z]?[a-z]+$/u

const counts = new Map<string, number>()
for (const corpus of process.argv.slice(2))
  for (const volume of readdirSync(corpus))
    for (const file of readdirSync(join(corpus, volume, 'raw')))
      for (const [found] of readFileSync(join(corpus, volume, 'raw', file), 'utf8').matchAll(word)) {
        if (!plain.test(found)) continue
        const lower = found.toLowerCase()
        counts.set(lower, (counts.get(lower) ?? 0) + 1)
      }

const words = [...counts].filter(([, count]) => count >= leastCount)
const endings = [...new Set(words.map(([lower]) => lower.slice(-3)))].sort()
const lines = [...Map.groupBy(endings, (ending) => ending.charAt(2))]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([last, group]) => `  ${last}: '${group.map((ending) => ending.slice(0, 2)).join(' ')}'`)
writeFileSync(
  join(import.meta.dirname, '../src/readers/text/endings.ts'),
  '/** Learnt, not written: `node scripts/learn-endings.ts ../shared/corpus`. The last letter of words, and the two before it. */\n' +
    'export const endings: Readonly<Record<string, string>> = {\n' +
    lines.join(',\n') +
    '\n}\n'
)
