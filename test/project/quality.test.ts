import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import test from 'node:test'

const tools = {
  // pages and every other TypeScript file
  types: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  'rules of the linter': ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  'form that Prettier gives': [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '.',
    '--log-level',
    'warn'
  ]
}

for (const [what, args] of Object.entries(tools)) {
  test('the source should keep the ' + what, () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    assert.equal(status, 0, stdout + stderr)
  })
}
