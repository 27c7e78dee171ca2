import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import test from 'node:test'
import {edition, volumeYaml} from '../edition.ts'

const letter = '1. Letter From Rusk to Ball\n\nDear George:\n\nWe [Page 7] should [Page 9] talk.'

test('check should print each message with its place, then a count for each rule', (t) => {
  const root = edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': letter})
  const {status, stdout, stderr} = run('check', '--content', root)
  const path = relativePath(root, 'a/raw/1.txt')
  assert.equal(stderr, '')
  assert.equal(
    stdout,
    `${path}:1:1: warning: Missing date of document \`d1\`, expected one in its heading, or under \`documents\` in \`volume.yaml\` [document-without-date]
${path}:5:4: information: Unexpected gap without page \`8\`, expected its mark between \`[Page 7]\` and \`[Page 9]\` [lost-page]

      1  document-without-date (warning)
      1  lost-page (information)
      2  messages in 2 files
`
  )
  assert.equal(status, 0)
})

test('check should print one rule, or the counts alone, where it is told to', (t) => {
  const root = edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': letter})
  const {stdout} = run('check', '--content', root, '--rule', 'lost-page', '--quiet')
  assert.equal(stdout, '      1  lost-page (information)\n      1  message in 2 files\n')
})

test('check should count one file as one', (t) => {
  const tei =
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div type="document" xml:id="d1"><head>1. Editorial Note</head><p>Words.</p></div></body></text></TEI>'
  const {stdout} = run('check', '--content', edition(t, {'frus1958-60v11.xml': tei}), '--quiet')
  assert.match(stdout, /\d+ {2}messages? in 1 file\n$/u)
})

test('check should not take the name of a rule that is not there for one without messages', (t) => {
  const root = edition(t, {'a/volume.yaml': volumeYaml(), 'a/raw/1.txt': letter})
  const near = run('check', '--content', root, '--rule', 'lost-page', '--rule', 'lost-pages')
  assert.equal(
    near.stderr,
    'Unknown rule `lost-pages`, expected `lost-page`\n' +
      'usage: npm run check -- [--content DIR] [--rule NAME ...] [--quiet]\n'
  )
  assert.deepEqual([near.status, near.stdout], [2, ''])
  const {status, stderr} = run('check', '--content', root, '--rule', 'nosuch')
  assert.equal(status, 2)
  assert.match(stderr, /^Unknown rule `nosuch`, expected one of `address-vanished`, .+, `wrapped-lines`\n/u)
})

test(
  'no control character of a file or of its name should reach the terminal',
  {skip: process.platform === 'win32'},
  (t) => {
    const red = '\u001B[31m'
    const root = edition(t, {
      'a/volume.yaml': volumeYaml({}, '"k\\e[31m": 1\ndivisions: "\u202E\\u202E"\n'),
      [`a/${red}\n1.txt`]: letter.replace('Letter', red + 'Letter')
    })
    for (const args of [['check'], ['records'], ['check', '--' + red]]) {
      const {stdout, stderr} = run(args[0] ?? '', '--content', root, ...args.slice(1))
      assert.doesNotMatch(stdout + stderr, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
    }
    const {stdout} = run('check', '--content', root, '--rule', 'control-character')
    assert.match(stdout, /a\/\\x1b\[31m\\x0a1\.txt:1:4: warning: .+ \[control-character\]\n\n/u)
  }
)

test('check should fail where words are not published', (t) => {
  const root = edition(t, {
    'a/volume.yaml': volumeYaml(),
    'a/raw/1.txt': letter,
    'b/volume.yaml': volumeYaml(),
    'b/raw/2.txt': letter
  })
  assert.equal(run('check', '--content', root, '--rule', 'duplicate-volume').status, 1)
})

test('records should write a line of JSON for each document, and say what is not among them', (t) => {
  const root = edition(t, {
    'a/volume.yaml': volumeYaml(),
    'a/1.txt': letter,
    'b/volume.yaml': volumeYaml(),
    'b/2.txt': letter
  })
  const {status, stdout, stderr} = run('records', '--content', root)
  assert.deepEqual(ids(stdout), ['d1'])
  assert.equal(
    stderr,
    relativePath(root, 'b/volume.yaml') +
      ':1:5: Unexpected second volume `frus1964-68v99`, expected one: the one in `' +
      relativePath(root, 'a') +
      '` is published\n'
  )
  assert.equal(status, 1)

  const out = join(edition(t, {}), 'records.jsonl')
  assert.equal(run('records', '--content', root, '--out', out).stdout, '')
  assert.deepEqual(ids(readFileSync(out, 'utf8')), ['d1'])
})

test('records should give what a volume has besides documents in a file of its own, and say where it does not', (t) => {
  const content = 'test/fixtures/editions/whole-volumes/content'
  const folder = edition(t, {})
  const [out, parts] = [join(folder, 'records.jsonl'), join(folder, 'parts.jsonl')]
  const without = run('records', '--content', content, '--out', out)
  assert.match(
    without.stderr,
    /^Left out: 14 parts of volumes that are no documents; --parts FILE writes them$/mu
  )
  const documents = readFileSync(out, 'utf8')
  const both = run('records', '--content', content, '--out', out, '--parts', parts)
  assert.doesNotMatch(both.stderr, /Left out/u)
  assert.equal(readFileSync(out, 'utf8'), documents)
  assert.deepEqual(ids(readFileSync(parts, 'utf8')).slice(0, 2), ['preface', 'comp1'])
  assert.equal(
    run('records', '--content', content, '--out', out, '--parts', out).stderr,
    'Unexpected `--parts` that is the file of `--out`, expected a file of its own\n'
  )
})

test(
  'a command should end in peace where its reader has seen enough',
  {skip: process.platform === 'win32'},
  (t) => {
    const files = Array.from({length: 300}, (_, index): [string, string] => [
      `a/${index}.txt`,
      letter.replace('1.', `${index + 1}.`)
    ])
    const root = edition(t, Object.fromEntries([['a/volume.yaml', volumeYaml()], ...files]))
    const command = `"${process.execPath}" scripts/records.ts --content "${root}" | head -c 10`
    const {stdout, stderr} = spawnSync('sh', ['-c', command], {encoding: 'utf8'})
    assert.equal(stdout, '{"volume":')
    assert.equal(stderr, '')
  }
)

test('a command should name an option that it does not know', () => {
  const {status, stdout, stderr} = run('records', '--contnet', 'x')
  assert.equal(stdout, '')
  assert.equal(
    stderr,
    'Unknown option `--contnet`, expected `--content`\nusage: npm run records -- [--content DIR] [--out FILE] [--parts FILE]\n'
  )
  assert.equal(status, 2)
})

function run(command: string, ...args: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [join('scripts', command + '.ts'), ...args], {encoding: 'utf8'})
}

/** A path as messages have it: from where the command was given. */
function relativePath(root: string, path: string): string {
  return relative(process.cwd(), join(root, path))
}

function ids(lines: string): unknown[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as {id: unknown}).id)
}
