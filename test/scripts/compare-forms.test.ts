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
  const {status, stdout} = run('--text', text, '--tei', tei)
  assert.equal(status, 0)
  assert.match(stdout, /^0 documents in both forms$/mu)
})

function run(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/compare-forms.ts', ...words], {encoding: 'utf8'})
}
