import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import test from 'node:test'

const commands = ['add', 'build', 'check', 'dev', 'permalinks', 'records', 'start']

for (const command of commands)
  test(`${command} should name the value that an empty option lacks`, () => {
    const {status, stdout, stderr} = run(command, ['--content='])
    assert.match(stderr, /^Missing value of `--content`, expected a file or folder\nusage: npm /u)
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''})
  })

test('what a command cannot be told should be said in its own words, each in one line before the usage', () => {
  const path =
    'the path under which the site is published, such as `/frus/`: letters, digits and `-`, `.`, `_`, `~`'
  const origin = 'an origin such as `https://frus.example.org`'
  for (const [args, said] of [
    [['--contnet', 'x'], 'Unknown option `--contnet`, expected `--content`'],
    [['x\u001By'], 'Unexpected argument `x\\x1by`, expected options only'],
    [['--epub=yes'], 'Unexpected value of `--epub`, expected the option alone'],
    [
      ['--out'],
      'Missing value of `--out`, expected one after it; one that begins with a hyphen is written `--out=-…`'
    ],
    [
      ['--processes', '-1'],
      'Missing value of `--processes`, expected one after it; one that begins with a hyphen is written `--processes=-…`'
    ],
    [
      ['--base', 'https://example.org/'],
      `Unexpected value \`https://example.org/\` of \`--base\`, expected ${path}`
    ],
    [['--base', '/a b/'], `Unexpected value \`/a b/\` of \`--base\`, expected ${path}`],
    [['--base', '/../'], `Unexpected value \`/../\` of \`--base\`, expected ${path}`],
    [['--site', 'example.org'], `Unexpected value \`example.org\` of \`--site\`, expected ${origin}`],
    [
      ['--site', 'ftp://example.org'],
      `Unexpected value \`ftp://example.org\` of \`--site\`, expected ${origin}`
    ],
    [
      ['--site', 'https://example.org/frus'],
      `Unexpected value \`https://example.org/frus\` of \`--site\`, expected ${origin}; the path goes into \`--base /frus\``
    ]
  ] as const) {
    const {status, stdout, stderr} = run('build', args)
    assert.equal(stderr.split('\nusage: ')[0], said)
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''})
  }
})

test('an option that npm keeps for itself should be said, and nothing be done without it', () => {
  // as of: npm run check --content ../letters
  const {status, stdout, stderr} = run('check', ['../letters'], {npm_config_content: 'true'})
  assert.equal(
    stderr,
    'Unexpected `--content` before `--`, expected it behind: what stands before is for npm itself\n' +
      'usage: npm run check -- [--content DIR] [--rule NAME ...] [--quiet]\n'
  )
  assert.deepEqual({status, stdout}, {status: 2, stdout: ''})
})

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: {...process.env, ...env},
    timeout: 120_000
  })
}
