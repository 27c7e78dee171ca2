import assert from 'node:assert/strict'
import {globSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {findFresh, joinPages, keepMade, readMade, type Made} from '../../scripts/build/made.ts'

const made: Omit<Made, 'version'> = {
  of: 'content',
  code: 'code',
  pages: {
    answers: [
      ['entry\tfrus1861\td1', 'a'],
      ['volumes', 'b']
    ],
    pages: [
      ['one.html', [0]],
      ['two.html', [1]]
    ]
  },
  groups: {},
  files: {'one.html': [1, 2]},
  said: {documents: 1, volumes: 1, messages: 0, lines: []}
}

test('what was made should be remembered, and forgotten where its file is not whole', (t) => {
  const out = join('nowhere', String(process.pid))
  const before = new Set(globSync('.cache/made/*.json'))
  keepMade(out, made)
  const [path = ''] = globSync('.cache/made/*.json').filter((name) => !before.has(name))
  t.after(() => {
    rmSync(path)
  })
  assert.deepEqual(readMade(out), {version: readMade(out)?.version, ...made})
  const text = readFileSync(path, 'utf8')
  for (const damaged of [text.slice(0, statSync(path).size / 2), '', text.replace('one', 'own'), '{}\n{}']) {
    writeFileSync(path, damaged)
    assert.equal(readMade(out), null)
  }
})

test('a page should stay as long as all its answers are the same, and there is such a page', () => {
  const all = ['one', 'two', 'three'].map((name) => ({route: '', path: name, file: name + '.html'}))
  const fresh = (seals: Record<string, string>, pages = all) =>
    findFresh(pages, [made.pages], (questions) =>
      Array.from(questions, (question) => [question, seals[question.split('\t')[0] ?? ''] ?? ''])
    )
  assert.deepEqual(fresh({entry: 'a', volumes: 'b'}), [['one.html', 'two.html']])
  assert.deepEqual(fresh({entry: 'a', volumes: 'c'}), [['one.html']])
  assert.deepEqual(fresh({entry: 'x', volumes: 'b'}, all.slice(1)), [['two.html']])
  assert.deepEqual(
    findFresh(all, [], () => []),
    []
  )
})

test('pages of two builds should be joined with their own answers', () => {
  const other = {answers: [['volumes', 'x']], pages: [['two.html', [0]]]} satisfies Made['pages']
  const joined = joinPages([{made: made.pages, stays: new Set(['one.html'])}, {made: other}])
  assert.deepEqual(joined, {
    answers: [
      ['entry\tfrus1861\td1', 'a'],
      ['volumes', 'x']
    ],
    pages: [
      ['one.html', [0]],
      ['two.html', [1]]
    ]
  })
})
