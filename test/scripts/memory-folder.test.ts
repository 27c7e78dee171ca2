import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {memoryFolder} from '../../scripts/memory-folder.ts'

function makeRoom(t: TestContext, ...names: string[]): string {
  const room = mkdtempSync(join(tmpdir(), 'room-'))
  t.after(() => {
    rmSync(room, {recursive: true})
  })
  for (const name of names) {
    mkdirSync(join(room, name))
    writeFileSync(join(room, name, 'file'), 'words')
  }
  return room
}

test('folders of processes that have ended should be removed, and nothing else', (t) => {
  const {pid: ended} = spawnSync(process.execPath, ['--version'])
  const stays = [`frus-edition-${process.pid}-a`, `frus-edition-${process.ppid}-a`, `other-${ended}-a`]
  const room = makeRoom(t, ...stays, `frus-edition-${ended}-a`, `frus-edition-${ended}-b`)
  const made = memoryFolder({folder: room, free: 1})
  assert.ok(made?.startsWith(join(room, `frus-edition-${process.pid}-`)) && existsSync(made))
  assert.deepEqual(
    readdirSync(room)
      .map((name) => join(room, name))
      .sort(),
    [...stays.map((name) => join(room, name)), made].sort()
  )
})

test('there should be no folder where there is no room, or no such place', (t) => {
  const room = makeRoom(t)
  assert.equal(memoryFolder({folder: room, free: Infinity}), null)
  assert.equal(memoryFolder({folder: join(room, 'none'), free: 1}), null)
  assert.deepEqual(readdirSync(room), [])
})
