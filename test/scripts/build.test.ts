import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {edition} from '../edition.ts'

/** In milliseconds, what nobody takes who does not serve a site for ever; however busy the machine is. */
const hung = 600_000

for (const command of ['build', 'start', 'check', 'records'])
  test(`${command} should fail and write nothing where there is no document`, (t) => {
    const root = edition(t, {'content/scan.pdf': '', 'content/.git/config': ''})
    const out = join(root, 'out')
    const run = (content: string) =>
      spawnSync(
        process.execPath,
        [
          `scripts/${command}.ts`,
          ...['--content', join(root, content)],
          ...(command === 'check' ? [] : ['--out', out])
        ],
        {encoding: 'utf8', timeout: hung}
      )
    for (const [content, said] of [
      [
        'content',
        /error: Unexpected folder without documents, .+; it holds `scan\.pdf`, `\.git\/` \[no-document\]\n/u
      ],
      [
        'content/scan.pdf',
        /error: Unexpected file `.*scan\.pdf`, expected a folder of text files, .+ \[no-document\]\n/u
      ],
      ['nowhere', /error: Missing folder `.*nowhere`, expected a folder of text files, .+ \[no-document\]\n/u]
    ] as const) {
      const {status, stdout, stderr} = run(content)
      assert.match(stdout + stderr, said)
      assert.equal(status, 1)
      assert.equal(existsSync(out), false)
    }
  })

for (const command of ['build', 'start'])
  test(`${command} should take an empty folder name for a bad argument`, () => {
    for (const name of ['content', 'out']) {
      const {status, stdout, stderr} = spawnSync(process.execPath, [`scripts/${command}.ts`, `--${name}=`], {
        encoding: 'utf8',
        timeout: hung
      })
      assert.match(stderr, /^Missing value of `--\w+`, expected a file or folder\nusage: npm /u)
      assert.deepEqual({status, stdout}, {status: 2, stdout: ''})
    }
  })
