import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import test from 'node:test'

const [text, tei] = [
  'test/fixtures/editions/whole-volumes/content',
  'test/fixtures/editions/whole-volumes-faulty/content'
]

test('compare-forms should ask for both folders', () => {
  for (const [words, said] of [
    [[], 'Missing `--text`, expected a content folder'],
    [['--text', text], 'Missing `--tei`, expected a content folder'],
    [
      ['--text', text, '--tei', 'no-such-folder'],
      'Missing folder `no-such-folder`, expected a content folder'
    ]
  ] as const) {
    const {status, stderr} = run(...words)
    assert.equal(status, 2)
    assert.ok(stderr.startsWith(said + '\nusage: npm run compare-forms -- --text DIR --tei DIR\n'), stderr)
  }
})

test('compare-forms should compare what is in both, and not praise folders with nothing in common', () => {
  const same = run('--text', text, '--tei', text)
  assert.match(same.stdout, /^[1-9]\d* documents in both forms\n100\.00 % equal/u)
  assert.equal(same.status, 0)
  const {status, stdout, stderr} = run('--text', text, '--tei', tei)
  assert.equal(
    stderr,
    `Unexpected folders \`${text}\` and \`${tei}\` without a document in common, expected the same volumes in both\n`
  )
  assert.deepEqual([status, stdout], [1, ''])
})

function run(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/compare-forms.ts', ...words], {encoding: 'utf8'})
}
