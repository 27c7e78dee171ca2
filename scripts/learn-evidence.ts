/**
 * Learns the table of evidence for note calls from volumes whose calls are known.
 *
 *   node scripts/learn-evidence.ts ../shared/corpus
 *
 * Prints how well tables learnt from three quarters of the volumes do on the fourth, then writes the table of all.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {toExample, type Example, type Gold} from '../src/readers/text/learning/example.ts'
import {formatTally, measure, total} from '../src/readers/text/learning/measure.ts'
import {train} from '../src/readers/text/learning/train.ts'

const folds = 4
const [corpus] = process.argv.slice(2)
if (corpus === undefined) throw new Error('Missing argument, expected the folder of the corpus')

const volumes = readdirSync(corpus).map((volume) => ({volume, examples: examplesOf(join(corpus, volume))}))
const tallies = Array.from({length: folds}, (_, fold) => {
  const weights = train(
    volumes.filter((_, index) => index % folds !== fold).flatMap(({examples}) => examples)
  )
  return volumes
    .filter((_, index) => index % folds === fold)
    .map(({volume, examples}) => {
      const tally = measure(examples, weights)
      console.log(volume.padEnd(20), formatTally(tally))
      return tally
    })
}).flat()
console.log('not learnt from'.padEnd(20), formatTally(total(tallies)))

const all = volumes.flatMap(({examples}) => examples)
const weights = round(train(all))
console.log('learnt from'.padEnd(20), formatTally(measure(all, weights)), weights.size, 'rows')
writeFileSync(join(import.meta.dirname, '../src/readers/text/evidence.ts'), format(weights))

function examplesOf(folder: string): Example[] {
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Gold & {file: string})
    .map((gold) => toExample(readFileSync(join(folder, 'raw', gold.file), 'utf8'), gold))
    .filter(({clues}) => clues.length > 0)
}

function round(weights: ReadonlyMap<string, number>): Map<string, number> {
  const rounded = [...weights].map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
  return new Map(rounded.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function format(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights].map(
    ([name, weight]) => "  ['" + name.replaceAll("'", "\\'") + "', " + weight + ']'
  )
  const about =
    '/** Learnt, not written: `node scripts/learn-evidence.ts ../shared/corpus`. What the features mean: `context.ts`. */'
  return (
    about + '\nexport const weights: ReadonlyMap<string, number> = new Map([\n' + rows.join(',\n') + '\n])\n'
  )
}
