/** `npm run bench`: how fast an edition is read, in ratios to what cannot be spared, and in how much memory. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {measurePages} from './bench-pages.ts'
import {compareBuilds} from './bench/against.ts'
import {readBenchOptions} from './bench/options.ts'
import {measureScale} from './bench/scale.ts'
import {benchSearch} from './bench/search.ts'
import {isStop} from './bench/stop.ts'
import {measureGrowth} from './growth.ts'
import {done, progress} from './progress.ts'
import {documentsPerSecond, measure, type Step} from './stages.ts'

const project = resolve(import.meta.dirname, '..')
const options = readBenchOptions()
const {content, rounds} = options

if (options.task === 'memory') {
  const {catalogue, files} = openCorpus(content)
  const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(`${content}: ${catalogue.size} volumes, ${files.length} files, ${megabytes} MB`)
} else if (options.task === 'search') {
  await print(benchSearch(rounds))
} else if (options.task === 'against') {
  await print(compareBuilds({...options, project}))
} else if (options.task === 'scale') {
  await print(measureScale({...options, project}))
} else {
  const {built} = options
  progress('Measuring')
  const measured = measure(content, rounds)
  const {documents, bytes, seconds, largest} = measured
  const floor = seconds.load + seconds.write
  done()
  const line = (name: string, time: number): string =>
    row(name, [
      time.toFixed(2),
      (documents / time).toFixed(0),
      (bytes / 1e6 / time).toFixed(1),
      (time / floor).toFixed(2)
    ])
  const names: [Step, string][] = [
    ['load', 'loading bytes'],
    ['read', 'reading'],
    ['validate', 'validating'],
    ['write', 'writing JSON']
  ]
  console.log(`${content}: ${documents} documents, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.version}\n`)
  console.log(row('', ['seconds', 'documents/s', 'MB/s', 'of floor']))
  for (const [step, name] of names) console.log(line(name, seconds[step]))
  console.log(line('floor: loading, writing', floor))

  if (options.tei !== null) {
    progress('Measuring whole volumes')
    const [one, other] = [documentsPerSecond(options.tei, rounds), documentsPerSecond(content, rounds)]
    done()
    console.log(
      `\nvolumes as a build reads them, validated and checked, in documents/s: ${options.tei} beside ${content}`
    )
    console.log(
      row('TEI', [one.toFixed(0), 'raw text', other.toFixed(0), (one / other).toFixed(2) + ' times'])
    )
  }

  console.log('\npeak memory of reading, with catalogue and checks, in a heap of 128 MB')
  const folder = dirname(largest[0]?.path ?? content).replace(/[\\/]raw$/u, '')
  for (const edition of [folder, content, ...(options.tei === null ? [] : [options.tei])])
    console.log(peakMemory(edition))

  console.log(
    '\ntexts that are one thing over and over: the time for eight times the text, the ten that grow most'
  )
  for (const {name, seconds: time, ratio} of measureGrowth().slice(0, 10))
    console.log(`${ratio.toFixed(1).padStart(6)} times, ${time.toFixed(2)} s  ${name}`)

  if (existsSync(join(built, 'index.html'))) {
    console.log(`\nspeed by Lighthouse, of 100, and first view after gzip, of the fullest pages in ${built}`)
    for await (const page of measurePages(built)) console.log(page)
  } else {
    console.log(`\nno site in ${built}: \`npm run build\`, and its pages are measured as well`)
  }
  await print(benchSearch(rounds))
}

/** Prints lines as they come. What cannot be measured is said, and ends the process. */
async function print(lines: AsyncIterable<string>): Promise<void> {
  try {
    for await (const line of lines) console.log(line)
  } catch (error) {
    done()
    if (!isStop(error)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

function row(name: string, figures: readonly string[]): string {
  return name.padEnd(24) + figures.map((figure) => figure.padStart(12)).join('')
}

/** The peak is that of a process, so each has its own; in a small heap, so that it holds what is needed and no litter. */
function peakMemory(edition: string): string {
  const args = ['--max-old-space-size=128', '--max-semi-space-size=4', import.meta.filename, '--memory']
  return spawnSync(process.execPath, [...args, '--content', edition], {encoding: 'utf8'}).stdout.trimEnd()
}
