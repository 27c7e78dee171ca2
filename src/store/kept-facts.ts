/** What files that are whole volumes say of themselves, kept beside the records: a file is parsed for it once. */
import {hash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readFactsAt, type FactsOf} from '../corpus/whole-volume.ts'
import {seal} from './kept-volume.ts'
import {hashFile, touch, usualFolder} from './store.ts'

/**
 * Facts of whole volumes from the folder of the store. As a volume there, they are named by the hash of the bytes that they were
 * read from, and of the code that read them, so they are never those of another file; see `openStore`.
 */
export function keptFacts(code: string, folder: string = usualFolder, hashOf = hashFile): FactsOf {
  return (path) => {
    const name = hash('sha256', code + '\n' + hashOf(path), 'hex').slice(0, 24)
    const kept = join(folder, 'facts-' + name + '.json')
    const known = open(kept)
    if (known) return known
    const facts = readFactsAt(path)
    mkdirSync(folder, {recursive: true})
    const part = kept + '.' + process.pid
    writeFileSync(part, JSON.stringify({seal: seal(JSON.stringify(facts)), facts}))
    renameSync(part, kept)
    return facts
  }
}

/** The facts in a file of the store; `null` where there is none, or it is damaged. */
function open(path: string): ReturnType<FactsOf> | null {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {seal: string; facts: ReturnType<FactsOf>}
    if (kept.seal !== seal(JSON.stringify(kept.facts))) return null
    touch(path)
    return kept.facts
  } catch {
    return null
  }
}
