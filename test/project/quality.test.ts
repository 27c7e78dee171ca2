import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import test from 'node:test'

/** Files that the linter reads: all, or in a quick run those that differ from the last commit. */
function toLint(): string[] {
  if (process.env.TEST_QUICK === undefined) return ['.']
  const {status, stdout} = spawnSync(
    'git',
    ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'],
    {
      encoding: 'utf8'
    }
  )
  if (status !== 0) return ['.']
  const paths = stdout.split('\0').map((line) => line.slice(3))
  return paths.filter((path) => /\.(?:ts|astro|js|mjs)$/u.test(path) && existsSync(path))
}

const linted = toLint()
const tools = {
  // pages and every other TypeScript file
  types: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  'rules of the linter':
    linted.length === 0
      ? []
      : ['node_modules/eslint/bin/eslint.js', ...linted, '--max-warnings', '0', '--no-warn-ignored'],
  'form that Prettier gives': [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '.',
    '--log-level',
    'warn'
  ]
}

for (const [what, args] of Object.entries(tools)) {
  test(
    'the source should keep the ' + what,
    {skip: args.length === 0 && 'no file differs from the last commit'},
    () => {
      const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
      assert.equal(status, 0, stdout + stderr)
    }
  )
}
