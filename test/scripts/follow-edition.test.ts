import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {followEdition} from '../../scripts/dev/follow-edition.ts'
import {edition, volumeYaml} from '../edition.ts'

const letter = '1. Letter\n\nWashington, January 1, 1964.\n\nWords.\n'

for (const [what, words, said] of [
  // an editor that writes a file may empty it first, and is seen doing so
  ['empty', '', /volume\.yaml:1:1: warning: Unexpected empty file.+\[empty-file\]$/u],
  ['not to be read', 'title: "Fix', /volume\.yaml:1:\d+: error: .+\[invalid-yaml\]$/u],
  ['without a fit id', 'id: con', /volume\.yaml:1:\d+: error: .+\[invalid-id\]$/u]
] as const)
  test('a volume whose facts are ' + what + ' for a while should be shown as it was', (t) => {
    const root = edition(t, {'volume/volume.yaml': volumeYaml(), 'volume/1.txt': letter})
    const path = join(root, 'volume', 'volume.yaml')
    const {update} = followEdition(root)
    assert.deepEqual(idsOf(update([])), ['frus1964-68v99'])

    writeFileSync(path, words)
    const found = update([{event: 'change', path}])
    assert.deepEqual(idsOf(found), ['frus1964-68v99'])
    assert.match(found.broken.flatMap(({lines}) => lines).join(), said)
    assert.equal(found.isOther, false)

    writeFileSync(path, volumeYaml({id: 'frus1964-68v98'}))
    assert.deepEqual(idsOf(update([{event: 'change', path}])), ['frus1964-68v98'])
  })

function idsOf({places}: ReturnType<ReturnType<typeof followEdition>['update']>): string[] {
  return places.map(({volume}) => volume.id)
}
