/** The documents that are mutated: the two of the edition, and a sample of the corpus where it is there. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const seeds = join(import.meta.dirname, '../../../content/volumes/frus1964-68v17/raw')
const corpus = join(import.meta.dirname, '../../../../shared/corpus')
/** Of each volume of the corpus so many documents, none longer than so many characters. */
const perVolume = 12
const longest = 20_000

/** A document and where it was found. */
export type Original = {name: string; text: string}

/** The documents of the committed edition. */
export function readSeeds(): Original[] {
  return readFolder(seeds)
}

/** Why there is no sample of the corpus; `false` where there is one. */
export const noCorpus = existsSync(corpus) ? false : '../shared/corpus is not here'

/** Documents of every volume of the corpus, spread over it. */
export function readSample(): Original[] {
  return readdirSync(corpus).flatMap((volume) => {
    const documents = readFolder(join(corpus, volume, 'raw')).filter(({text}) => text.length <= longest)
    const step = Math.max(1, Math.floor(documents.length / perVolume))
    return documents.filter((_, index) => index % step === 0).slice(0, perVolume)
  })
}

/** The lines of a document that have words. */
export function linesOf({text}: Original): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function readFolder(folder: string): Original[] {
  return readdirSync(folder).map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}))
}
