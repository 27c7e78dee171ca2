import assert from 'node:assert/strict'
import test from 'node:test'
import {parseCases} from '../../scripts/bench/against.ts'
import {toOptions} from '../../scripts/bench/options.ts'

test('cases should be read from a list', () => {
  assert.deepEqual(parseCases('full, one'), ['full', 'one'])
  assert.equal(parseCases('full,two'), null)
  assert.equal(parseCases('constructor'), null)
})

test('options should be those of one task', () => {
  const content = 'content'
  const tei = 'tei'
  assert.deepEqual(toOptions({content, tei}), {task: 'all', content, rounds: 3, built: 'dist', tei})
  assert.deepEqual(toOptions({content, against: 'HEAD'}), {
    ...{task: 'against', content, rounds: 1},
    ...{revision: 'HEAD', only: ['full', 'unchanged', 'one']}
  })
  assert.deepEqual(toOptions({content, scale: true, rounds: '2'}), {
    ...{task: 'scale', content, rounds: 2, documents: 30_000}
  })
})

test('bad options should be said', () => {
  for (const [given, said] of [
    [{rounds: '0'}, 'Unexpected `--rounds 0`, expected a whole number from 1'],
    [{rounds: '1.5'}, 'Unexpected `--rounds 1.5`, expected a whole number from 1'],
    [{against: 'HEAD', only: 'half'}, 'Unexpected `--only half`, expected some of `full,unchanged,one`'],
    [{against: 'HEAD', scale: true}, 'Unexpected `--against` beside `--scale`, expected one of them'],
    [{against: ''}, 'Missing value of `--against`, expected a revision'],
    [{content: ''}, 'Missing value of `--content`, expected a folder'],
    [{only: 'full'}, 'Unexpected `--only` without `--against`'],
    [{documents: '9'}, 'Unexpected `--documents` without `--scale`'],
    [{scale: true, documents: 'many'}, 'Unexpected `--documents many`, expected a whole number from 1']
  ] as const)
    assert.equal(toOptions({content: 'content', ...given}), said)
})
