import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {severities} from '../../src/checks/index.ts'

test('every rule that a message names should have a row, and every row a message', () => {
  const named = ['checks', 'corpus', 'permalinks', 'readers', 'spellings']
    .flatMap((folder) => filesBelow(join('src', folder)))
    .filter((path) => path !== join('src', 'checks', 'index.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((code) => /\bruleId\b|\bcomplain\(/u.test(code))
    .flatMap((code) => Array.from(code.matchAll(ruleIds), ({groups}) => groups?.id ?? ''))
  assert.deepEqual([...new Set(named)].sort(), [...severities.keys()].sort())
})

/** > ruleId: 'lost-page'   complain(file, 'unread-file', …); in files that say something nothing else is written so */
const ruleIds = /'(?<id>[a-z][a-z\d]*(?:-[a-z\d]+)+)'/gu

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
