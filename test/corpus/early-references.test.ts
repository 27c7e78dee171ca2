import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {z} from 'zod'
import {referenceFinder} from '../../src/readers/reference.ts'
import {shared} from './shared.ts'

/** The twelve volumes of 1861 to 1934. */
const root = join(shared, 'corpus-early')
const skip = existsSync(root) ? false : '../shared/corpus-early is not here'

/** What the gold says of a document: its notes, with the references that are tagged in them. */
const Gold = z.object({
  volume: z.string(),
  id: z.string(),
  notes: z.array(
    z.object({text: z.string(), refs: z.array(z.object({target: z.string(), text: z.string()}))})
  )
})

test('tagged references of early volumes should lead where they are tagged to', {skip}, (t) => {
  const counts = {tagged: 0, right: 0, 'wrong volume': 0, 'wrong place': 0, 'not found': 0}
  for (const volume of readdirSync(root))
    for (const line of readFileSync(join(root, volume, 'gold.jsonl'), 'utf8').split('\n')) {
      if (line === '') continue
      const {id, notes} = Gold.parse(JSON.parse(line))
      const find = referenceFinder({volume, document: id, role: 'note'})
      for (const {text, refs} of notes) {
        const found = find(text)
        let from = 0
        for (const ref of refs) {
          const start = text.indexOf(ref.text, from)
          const end = start + ref.text.length
          from = end
          const here = found.filter((other) => other.start < end && other.end > start)
          counts.tagged++
          counts[
            compare(
              whole(ref.target),
              here.map(({target}) => whole(target))
            )
          ]++
        }
      }

      function whole(target: string): string {
        return target.startsWith('#') ? volume + target : target
      }
    }
  for (const [name, count] of Object.entries(counts)) t.diagnostic(`${count} ${name}`)
  assert.ok(counts.tagged > 600)
  assert.ok(counts['wrong volume'] <= 2)
  assert.ok(counts['wrong place'] <= 2)
  assert.ok(counts.right >= 0.98 * counts.tagged)
})

function compare(
  expected: string,
  found: readonly string[]
): 'right' | 'wrong volume' | 'wrong place' | 'not found' {
  if (found.includes(expected)) return 'right'
  if (found.length === 0) return 'not found'
  const [volume] = expected.split('#')
  return found.some((target) => target.split('#')[0] === volume) ? 'wrong place' : 'wrong volume'
}
