import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {movedAnchors, movedWords, toAliases, toFormer} from '../../src/permalinks/moved-addresses.ts'
import {edition, volumeYaml} from '../edition.ts'

const letter = '1. Letter From Rusk to Ball\n\nDear George:\n\nWe [Page 8] should talk.'
const files = {
  'a/volume.yaml': volumeYaml({}, 'divisions:\n  - {id: ch1, title: All, documents: [d1, d9]}\n'),
  'a/raw/1.txt': letter,
  'a/raw/2.txt': letter.replace('1.', '2.').replace('8', '9')
}
const words = 'd3c2df 33c745'
const written =
  'address\tnotes\tpages\tparagraphs\twords of notes\twords of paragraphs\n' +
  `ch1\t\t\t0\t\t\nd1\t\t7, 8\t2\t\t${words}\nd2\t\t8, 9\t2\t\t${words}\n`
/** The head of ledgers that were written before words were kept. */
const header = 'address\tnotes\tpages\tparagraphs\n'

test('permalinks should write what is published, say so, and find nothing new the second time', (t) => {
  const root = edition(t, files)
  const path = ledgerOf(root)
  const first = run('permalinks', '--content', root)
  assert.equal(first.stderr, '')
  assert.equal(
    first.stdout,
    `${relative('.', path)}: 1 division added: ch1\n` +
      `${relative('.', path)}: 2 documents added: 1, 2\n` +
      '1 ledger written\n'
  )
  assert.equal(readFileSync(path, 'utf8'), written)
  assert.equal(run('permalinks', '--content', root).stdout, 'The ledger is up to date\n')
  assert.match(run('check', '--content', root, '--quiet').stdout, /^(?!.*ledger)/su)
})

test('permalinks should fail and write nothing where there is no document', (t) => {
  const root = edition(t, {'content/scan.pdf': ''})
  for (const [content, said] of [
    ['content', 'Unexpected folder without documents, '],
    [
      'nowhere',
      `Missing folder \`${relative('.', join(root, 'nowhere'))}\`, expected a folder of text files, `
    ]
  ] as const)
    for (const more of [[], ['--drop'], ['--accept']]) {
      const {status, stdout, stderr} = run('permalinks', '--content', join(root, content), ...more)
      assert.ok(stderr.includes('error: ' + said), stderr)
      assert.match(stderr, /\nNothing is written\n$/u)
      assert.deepEqual({status, stdout}, {status: 1, stdout: ''})
    }
  assert.deepEqual(readdirSync(root, {recursive: true}).sort(), ['content', join('content', 'scan.pdf')])
})

test('permalinks should not forget an address without redirect, and should keep one that has a redirect', (t) => {
  const before = header + 'ch1\t\t\t0\nd1\t\t7, 8\t2\nd2\t\t8, 9\t2\nd3\t1\t9\t1\n'
  const root = edition(t, {...files, 'permalinks/frus1964-68v99.tsv': before})
  const refused = run('permalinks', '--content', root)
  assert.equal(
    refused.stderr,
    `${relative('.', ledgerOf(root))}:5:1: error: Unexpected absence of document \`d3\`, expected it or a redirect ` +
      '`from: frus1964-68v99/d3/` in `permalinks/redirects.yaml` [address-vanished]\n' +
      'Nothing is written: give each a redirect, or let them go for good with --drop\n'
  )
  assert.equal(refused.status, 1)
  assert.equal(readFileSync(ledgerOf(root), 'utf8'), before)

  writeFileSync(
    join(root, 'permalinks', 'redirects.yaml'),
    '- {from: frus1964-68v99/d3, gone: It was printed twice.}'
  )
  const kept = run('permalinks', '--content', root)
  assert.equal(
    kept.stdout,
    `${relative('.', ledgerOf(root))}: words added to 2 documents\n1 ledger written\n`
  )
  assert.equal(kept.status, 0)
  const unknown = 'd3\t1\t9\t1\t\t\n'
  assert.equal(readFileSync(ledgerOf(root), 'utf8'), written + unknown)
  assert.equal(run('permalinks', '--content', root).stdout, 'The ledger is up to date\n')
})

test('permalinks should let addresses go that are dropped on purpose', (t) => {
  const before = header + 'ch1\t\t\t0\nd1\t1\t7, 8\t3\nd2\t\t8, 9\t2\nd3\t1\t9\t1\n'
  const other = 'permalinks/frus1964-68v98.tsv'
  const root = edition(t, {
    ...files,
    'permalinks/frus1964-68v99.tsv': before,
    [other]: header + 'd1\t\t\t1\n'
  })
  const {stdout, status} = run('permalinks', '--content', root, '--drop')
  const path = relative('.', ledgerOf(root))
  assert.equal(
    stdout,
    `${path}: words added to 2 documents\n${path}: 1 document dropped: 3\n${path}: d1: notes 1; paragraphs 3 dropped\n` +
      `${relative('.', join(root, other))}: 1 document dropped: 1\n2 ledgers written\n`
  )
  assert.equal(status, 0)
  assert.equal(readFileSync(ledgerOf(root), 'utf8'), written)
  assert.equal(existsSync(join(root, other)), false)
})

test('permalinks should drop nothing while a volume cannot be read', (t) => {
  const before = header + 'ch1\t\t\t0\nd1\t\t7, 8\t2\nd2\t\t8, 9\t2\n'
  const typo = volumeYaml().replace('id: ', 'id: "')
  const root = edition(t, {...files, 'a/volume.yaml': typo, 'permalinks/frus1964-68v99.tsv': before})
  const {stdout, stderr, status} = run('permalinks', '--content', root, '--drop')
  assert.equal(stdout, '')
  assert.match(stderr, /\[invalid-yaml\]\nNothing is written: as long as there are errors, .+\n$/u)
  assert.doesNotMatch(stderr, /address-vanished/u)
  assert.equal(status, 1)
  assert.equal(readFileSync(ledgerOf(root), 'utf8'), before)
})

test('permalinks should not write over a ledger that it cannot read', (t) => {
  const root = edition(t, {...files, 'permalinks/frus1964-68v99.tsv': header + 'd1 1 7 2\n'})
  const {stderr, status} = run('permalinks', '--content', root, '--drop')
  assert.match(stderr, /v99\.tsv:2:1: error: Unexpected line in the ledger/u)
  assert.equal(status, 1)
  assert.equal(readFileSync(ledgerOf(root), 'utf8'), header + 'd1 1 7 2\n')
})

test('build should fail before it writes anything where an address has vanished', (t) => {
  const root = edition(t, {...files, 'permalinks/frus1964-68v99.tsv': header + 'd1\t1\t7\t1\n'})
  const out = join(edition(t, {}), 'dist')
  const {stdout, stderr, status} = run('build', '--content', root, '--out', out)
  assert.equal(stdout, '')
  assert.equal(
    stderr,
    `${relative('.', ledgerOf(root))}:2:4: error: Unexpected absence of note \`1\` of document \`d1\`, expected it or a ` +
      'redirect `from: frus1964-68v99/d1/#fn1` in `permalinks/redirects.yaml` [address-vanished]\n' +
      'Nothing is written: an address once published never dies (docs/EDITING.md, “Addresses that last”)\n'
  )
  assert.equal(status, 1)
  assert.equal(existsSync(out), false)
})

test('words that moved should stop the build, and lead on from their old addresses once permalinks wrote it down', (t) => {
  const root = edition(t, files)
  run('permalinks', '--content', root)
  const moved = letter.replace('\n\n', '\n\nIt begins here.\n\n')
  writeFileSync(join(root, 'a', 'raw', '1.txt'), moved)
  const out = join(edition(t, {}), 'dist')
  const {stderr, status} = run('build', '--content', root, '--out', out)
  assert.match(stderr, /:3:10: error: .+: `#p1` is `#p2` now, `#p2` is `#p3` now; .+ \[words-moved\]\n/u)
  assert.equal(status, 1)
  assert.equal(existsSync(out), false)

  const path = relative('.', ledgerOf(root))
  assert.equal(
    run('permalinks', '--content', root).stdout,
    `${path}: d1: paragraphs 3 added\n${path}: d1: paragraphs 1, 2 now 2, 3; old addresses lead on\n1 ledger written\n`
  )
  const {permalinks} = openCorpus(root)
  const former = toFormer(movedWords('frus1964-68v99', 'd1', permalinks), {say: () => '', href: (to) => to})
  assert.deepEqual(former, [
    {at: 'p1', id: null, says: 'What was published as paragraph 1 is now paragraph 2', href: '#p2'},
    {at: 'p2', id: null, says: 'What was published as paragraph 2 is now paragraph 3', href: '#p3'}
  ])

  // back as it was: the address that is free again leads to its words as well
  writeFileSync(join(root, 'a', 'raw', '1.txt'), letter.replace('Dear George:\n\n', ''))
  writeFileSync(
    join(root, 'permalinks', 'redirects.yaml'),
    '- {from: [frus1964-68v99/d1/#p1, frus1964-68v99/d1/#p2], gone: Not in print.}'
  )
  assert.equal(run('permalinks', '--content', root).status, 0)
  const after = openCorpus(root).permalinks
  assert.deepEqual(toAliases(movedAnchors('frus1964-68v99', 'd1', after)).slice(-1), [
    {at: 'p1', id: 'p3', says: 'formerly paragraph 3'}
  ])
  assert.equal(run('check', '--content', root, '--quiet', '--rule', 'address-vanished').status, 0)
})

for (const [what, harm] of [
  [
    'is empty',
    (path: string) => {
      writeFileSync(path, '')
    }
  ],
  [
    'lost a line',
    (path: string) => {
      writeFileSync(path, written.replace(/d2.+\n/u, ''))
    }
  ],
  [
    'has another name',
    (path: string) => {
      renameSync(path, path.replace('v99', 'v98'))
    }
  ],
  [
    'is not there',
    (path: string) => {
      rmSync(path)
    }
  ],
  [
    'lost its index',
    (path: string) => {
      rmSync(join(path, '..', 'index.tsv'))
    }
  ],
  [
    'is not there, and its index lost it',
    (path: string) => {
      rmSync(path)
      writeFileSync(join(path, '..', 'index.tsv'), 'ledger\tlines\thash\n')
    }
  ],
  [
    'lost its whole folder but for an empty one',
    (path: string) => {
      rmSync(join(path, '..'), {recursive: true})
      mkdirSync(join(path, '..'))
    }
  ]
] as const)
  test('a ledger that ' + what + ' should stop the build, and permalinks until it is accepted', (t) => {
    const root = edition(t, files)
    run('permalinks', '--content', root)
    harm(ledgerOf(root))
    const out = join(edition(t, {}), 'dist')
    for (const args of [['build', '--out', out], ['permalinks'], ['permalinks', '--drop']]) {
      const {stderr, status} = run(args[0] ?? '', '--content', root, ...args.slice(1))
      assert.match(stderr, /error: .+ \[(?:ledger-altered|invalid-ledger)\]\nNothing is written: /u)
      assert.equal(status, 1)
    }
    assert.equal(existsSync(out), false)
  })

test('a ledger that was changed on purpose should be taken with --accept', (t) => {
  const root = edition(t, files)
  run('permalinks', '--content', root)
  writeFileSync(ledgerOf(root), written.replace(/d2.+\n/u, ''))
  assert.equal(run('permalinks', '--content', root, '--accept').status, 0)
  assert.equal(readFileSync(ledgerOf(root), 'utf8'), written)
  assert.equal(run('permalinks', '--content', root).stdout, 'The ledger is up to date\n')
})

test('content below that of an edition with a ledger should not be built', (t) => {
  const root = edition(t, files)
  run('permalinks', '--content', root)
  const out = join(edition(t, {}), 'dist')
  const {stderr, status} = run('build', '--content', join(root, 'a'), '--out', out)
  assert.match(
    stderr,
    /Unexpected content .+ below that of an edition, expected `--content .+`: .*\[ledger-above\]/u
  )
  assert.equal(status, 1)
  assert.equal(existsSync(out), false)
})

function ledgerOf(root: string): string {
  return join(root, 'permalinks', 'frus1964-68v99.tsv')
}

function run(command: string, ...args: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [join('scripts', command + '.ts'), ...args], {encoding: 'utf8'})
}
