import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {sayDiskFault, sayReason} from '../../scripts/build/say-disk-fault.ts'
import {edition} from '../edition.ts'

test('a fault of the disk should be a sentence with the path', () => {
  for (const [fault, said] of [
    [{code: 'ENOSPC', syscall: 'write'}, 'No space is left on the disk'],
    [{code: 'EROFS', syscall: 'open', path: '../a.txt'}, 'The disk can only be read: `../a.txt`'],
    [{code: 'ENOENT', syscall: 'mkdir', path: '../a'}, 'A folder cannot be made: `../a`'],
    [{code: '', syscall: 'rm', path: '../a'}, 'A folder cannot be removed: `../a`'],
    [{code: 'ENOENT', syscall: 'open', path: '../a'}, 'Missing file or folder: `../a`'],
    [{code: 'ERR_INVALID_ARG_TYPE'}, null],
    [{}, null]
  ] as const) {
    const error = Object.assign(new Error('as Node says it'), fault)
    assert.equal(sayDiskFault(error), said)
    assert.equal(sayDiskFault(new Error('wrapped', {cause: error})), said)
    assert.equal(sayReason(error), said ?? 'as Node says it')
  }
})

test(
  'a full disk should end a command with a sentence and no trace',
  {skip: !existsSync('/dev/full')},
  (t) => {
    const root = edition(t, {'a/1.txt': '1. Letter From Rusk to Ball\n\nDear George:'})
    const {status, stderr} = spawnSync(
      process.execPath,
      ['scripts/records.ts', '--content', root, '--out', '/dev/full'],
      {encoding: 'utf8', timeout: 120_000}
    )
    assert.equal(
      stderr,
      'Unexpected `/dev/full`, expected a file that can be written. No space is left on the disk\n'
    )
    assert.equal(status, 1)
  }
)

test('a fault of the disk that nobody expects should have no trace either, and any other keep its own', (t) => {
  const run = (thrown: string) => {
    const root = edition(t, {
      'a.ts': `import {endInWords} from ${JSON.stringify(join(process.cwd(), 'scripts/build/say-disk-fault.ts'))}
endInWords()
await Promise.resolve()
throw ${thrown}`
    })
    return spawnSync(process.execPath, [join(root, 'a.ts')], {encoding: 'utf8', timeout: 120_000})
  }
  const full = run("Object.assign(new Error('as Node says it'), {code: 'ENOSPC', syscall: 'write'})")
  assert.deepEqual([full.status, full.stderr], [1, 'No space is left on the disk\n'])
  const slip = run("new TypeError('x is not a function')")
  assert.match(slip.stderr, /^TypeError: x is not a function\n +at /u)
  assert.equal(slip.status, 1)
})
