/**
 * Learns which words are common in the series, for volumes too short to tell whether a page parts a word.
 *
 *   node scripts/learn-words.ts ../shared/corpus
 *
 * A word is common that stands in so many volumes; each stands under the power of two that is nearest to its number in a
 * million words.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const leastVolumes = 8
const million = 1_000_000
const [corpus] = process.argv.slice(2)
if (corpus === undefined) throw new Error('Missing argument, expected the folder of the corpus')

const counts = new Map<string, {times: number; volumes: Set<string>}>()
let all = 0
for (const volume of readdirSync(corpus)) {
  const raw = join(corpus, volume, 'raw')
  for (const file of readdirSync(raw)) addWords(volume, readFileSync(join(raw, file), 'utf8'))
}

const rows = new Map<number, string[]>()
for (const [word, {times, volumes}] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (volumes.size < leastVolumes) continue
  const power = Math.max(0, Math.round(Math.log2((times * million) / all)))
  rows.set(power, [...(rows.get(power) ?? []), word])
}
const path = join(import.meta.dirname, '../src/readers/volume/common-words.ts')
writeFileSync(path, format(rows))

/** The words of a text; those beside the mark of a page may be halves. */
function addWords(volume: string, text: string): void {
  for (const part of text.split(/\[Page [^\]\n]{1,16}\]/u)) {
    for (const [word] of [...part.toLowerCase().matchAll(/\p{L}+/gu)].slice(1, -1)) {
      const count = counts.get(word) ?? {times: 0, volumes: new Set()}
      counts.set(word, {times: count.times + 1, volumes: count.volumes.add(volume)})
      all++
    }
  }
}

function format(words: ReadonlyMap<number, readonly string[]>): string {
  const lines = [...words].sort(([a], [b]) => a - b).map(([power, row]) => toRow(power, row.join(' ')))
  return (
    '/** Learnt, not written: `node scripts/learn-words.ts ../shared/corpus`. Words of the series, by the power of two that is\n * nearest to their number in a million. */\n' +
    `export const commonWords: readonly (readonly [power: number, words: string])[] = [\n${lines.join(',\n')}\n]\n`
  )
}

/** As Prettier has it. */
function toRow(power: number, row: string): string {
  const line = `  [${power}, '${row}']`
  return line.length < 110 ? line : `  [\n    ${power},\n    '${row}'\n  ]`
}
