import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {findShared} from '../../scripts/build/shared-addresses.ts'
import {edition, volumeYaml} from '../edition.ts'

test('paths that differ in capitals or the composition of letters should be one', () => {
  assert.deepEqual(findShared(['a/', 'b/', 'A', 'e\u0301/', '\u00E9/', 'a/b/']), [
    ['a/', 'A'],
    ['e\u0301/', '\u00E9/']
  ])
  assert.deepEqual(findShared(['a/', 'a/b/', 'a.json', 'b/']), [])
})

const letter = '1. Letter From Rusk to Ball\n\nDear George:\n\n[Page 8] We should talk.\n'

test('a page of the content with the address of one of the site should be left out and said, and the site’s stay', (t) => {
  const page = '---\ntitle: Search\ndescription: Of ours\n---\n\nWords.\n'
  const {status, stdout, stderr, out} = build(t, {'pages/search.md': page})
  assert.equal(status, 0, stderr)
  assert.match(stdout + stderr, /search\.md:1:1: warning: Unexpected .* \[invalid-page\]/u)
  assert.match(readFileSync(join(out, 'search', 'index.html'), 'utf8'), /Search the edition/u)
})

test('build should fail where pages differ in capitals only', (t) => {
  const {status, stderr} = build(t, {
    'a/raw/2.txt': letter.replace('1.', '2.').replace('8', 'x') + '[Page X]'
  })
  assert.equal(status, 1)
  assert.match(
    stderr,
    /Unexpected pages `\/\S+\/pg_x\/` and `\/\S+\/pg_X\/`, expected addresses that differ/u
  )
})

function build(
  t: Parameters<typeof edition>[0],
  files: Record<string, string>
): {status: number | null; stdout: string; stderr: string; out: string} {
  const root = edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': letter, ...files})
  const out = join(edition(t, {}), 'site')
  const args = ['scripts/build.ts', '--content', root, '--out', out]
  const env = {...process.env, EDITION_SITE: '', NODE_ENV: 'production'}
  return {...spawnSync(process.execPath, args, {encoding: 'utf8', env}), out}
}
