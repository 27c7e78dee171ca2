/**
 * An edition whose lists are too long for one page, made here instead of committed: 280 documents of two volumes.
 *
 * Every document is a secret letter that Rusk sent, most of them without date, so that the lists of a kind, a marking, a name
 * and the undated are cut by volume; and each names three persons of its own, so that the index of names is cut by letter.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {volumeYaml} from '../edition.ts'

const volumes = ['frus1964-68v98', 'frus1964-68v99']
const documentsOfVolume = 140
/** The others, at the end of each volume, have a date. */
const undatedOfVolume = 130

/** Writes the content folder anew. */
export function writeLongEdition(content: string): void {
  rmSync(content, {recursive: true, force: true})
  for (const [index, id] of volumes.entries()) {
    const folder = join(content, 'volumes', id)
    mkdirSync(join(folder, 'raw'), {recursive: true})
    const number = id.endsWith('98') ? 'Volume XCVIII' : 'Volume XCIX'
    writeFileSync(join(folder, 'volume.yaml'), volumeYaml({id, number}))
    for (let at = 1; at <= documentsOfVolume; at++)
      writeFileSync(join(folder, 'raw', at + '.txt'), toText(at, index * documentsOfVolume + at))
  }
}

/** The file of a document: its number in its volume, and its number among all. */
function toText(at: number, of: number): string {
  const [addressee, drafter, clearer] = [3 * of, 3 * of + 1, 3 * of + 2].map(toName)
  const date = at <= undatedOfVolume ? 'undated' : `July ${at - undatedOfVolume}, 1966`
  return [
    `${at}. Letter From Secretary of State Rusk to ${addressee}, Washington, ${date}.1`,
    `We spoke of grain and of ships, for the ${of}th time, and of nothing else.`,
    `  1. Source: Department of State, Central Files, POL ${1 + (of % 30)}. Secret. Drafted by ${drafter} and cleared by ${clearer}.\n`
  ].join('\n\n')
}

/** A name that nobody else has: `Carl Bosendal`. */
function toName(number: number): string {
  const first = ['Adam', 'Bertha', 'Carl', 'Dora', 'Emil', 'Frieda', 'Georg'][number % 7] ?? ''
  const heads = 'B D F G H K L M N P R S T V W'.split(' ')
  const syllables = ['osen', 'albe', 'indi', 'ulma', 'erro']
  const ends = ['dal', 'mont', 'ski', 'berg', 'ford', 'ley', 'stone', 'well', 'ham', 'wick', 'by', 'thorpe']
  const head = heads[number % heads.length] ?? ''
  const rest = Math.floor(number / heads.length)
  const end = ends[Math.floor(rest / syllables.length) % ends.length] ?? ''
  return first + ' ' + head + (syllables[rest % syllables.length] ?? '') + end
}
