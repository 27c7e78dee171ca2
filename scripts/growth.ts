/** What `npm run bench` says of growth: how much longer reading takes when a text gets eight times as long. */
import {VFile} from 'vfile'
import {readSourceNote} from '../src/readers/source-note.ts'
import {readText} from '../src/readers/text/read-text.ts'
import {files, sourceNotes} from '../test/readers/fuzz/extremes.ts'

/** How long a text is that is one thing over and over, and how many times that. */
const size = 40_000
const times = 8
const rounds = 3

/** A kind of text, how long the long one takes, and the ratio to the short one: 8 is in proportion. */
export type Growth = {name: string; seconds: number; ratio: number}

/** The growth of every extreme, the steepest first. */
export function measureGrowth(): Growth[] {
  const context = {volume: 'frus1950v01', id: 'd1', supplied: undefined}
  return [
    ...files.map(({name, make}) =>
      growthOf('file: ' + name, make, (value) => readText(new VFile({path: '1.txt', value}), context))
    ),
    ...sourceNotes.map(({name, make}) =>
      growthOf('source note: ' + name, make, (text) => readSourceNote('d1fn1', text, {inline: false}))
    )
  ].sort((a, b) => b.ratio - a.ratio)
}

function growthOf<Text>(name: string, make: (size: number) => Text, read: (text: Text) => unknown): Growth {
  const short = fastest(make(size), read)
  const seconds = fastest(make(size * times), read)
  return {name, seconds, ratio: seconds / short}
}

function fastest<Text>(text: Text, read: (text: Text) => unknown): number {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    read(text)
    best = Math.min(best, (performance.now() - from) / 1000)
  }
  return best
}
