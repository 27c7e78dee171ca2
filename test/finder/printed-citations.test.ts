import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {z} from 'zod'
import {historyStateGov, volumesPath} from '../../src/edition/address.ts'
import {findCitation} from '../../src/finder/find-citation.ts'
import {corpusRoot, skip} from '../corpus/shared.ts'
import {shelf} from './shelf.ts'

/** What the gold says of the references of notes. */
const Gold = z.object({
  notes: z.array(z.object({refs: z.array(z.object({target: z.string(), text: z.string()})).optional()}))
})

/** > Foreign Relations, 1961–1963, vol. XVI, Document 140 */
const citation = /Foreign Relations.*\d{4}/u

test(
  'citations of other volumes, as the notes of 22 volumes print them, should be read',
  {skip},
  async (t) => {
    const references = readdirSync(corpusRoot)
      .flatMap((volume) => readFileSync(join(corpusRoot, volume, 'gold.jsonl'), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .flatMap((line) => Gold.parse(JSON.parse(line)).notes.flatMap(({refs = []}) => refs))
      .filter(({target, text}) => target.startsWith('frus') && citation.test(text))

    // in an edition without volumes everything is elsewhere, and the remark has the address
    const found = await Promise.all(references.map(({text}) => findCitation(text, {...shelf, volumes: []})))
    const right = found.filter(({remarks: [remark]}, index) => {
      const target = references[index]?.target.replace('#', '/').replace(/fn\w+$/u, '') ?? ''
      return remark?.type === 'volume-elsewhere' && remark.href === historyStateGov + volumesPath + target
    })
    // of 40 others, most are targets that the editors gave less exactly than the words, or wrong
    t.diagnostic(`${right.length} of ${references.length} as the editors have them`)
    assert.ok(right.length >= 0.93 * references.length)
  }
)
