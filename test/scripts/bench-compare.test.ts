import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {compareBuilds} from '../../scripts/bench/against.ts'
import {edition} from '../edition.ts'
import {project, repository} from './bench-repository.ts'

const words = (line: string): string => line.replace(/ +/gu, ' ').trim()

const temporary = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('frus-edition-bench-'))

test('both trees should be built in turn, each with what it keeps, and nothing of the user touched', async (t) => {
  const root = repository(t)
  const text = join(root, 'content', 'a', '1.txt')
  // not committed, and counted all the same
  writeFileSync(
    join(root, 'build.js'),
    project['build.js'] + "require('node:fs').writeFileSync(out + '/new', '')\n"
  )
  const status = () => execFileSync('git', ['status', '--porcelain'], {cwd: root, encoding: 'utf8'})
  const before = status()
  const lying = temporary()
  const content = join(root, 'content')
  const lines = await collect(
    compareBuilds({project: root, revision: 'HEAD', content, rounds: 2, only: ['full', 'unchanged', 'one']})
  )
  const table = lines.map(words)
  const filesOf = (name: string) =>
    table
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-2)
  assert.deepEqual(
    [filesOf('one document changed, this tree'), filesOf('one document changed, HEAD')],
    ['3', '2']
  )
  assert.match(table.find((line) => line.startsWith('nothing changed ')) ?? '', / 1\.50 [\d.]+$/u)
  assert.equal(readFileSync(text, 'utf8'), project['content/a/1.txt'])
  assert.equal(status(), before)
  assert.deepEqual([existsSync(join(root, 'dist')), existsSync(join(root, '.cache'))], [false, false])
  assert.deepEqual(
    temporary().filter((name) => !lying.includes(name)),
    []
  )
})

test('what cannot be compared should be said', async (t) => {
  const root = repository(t)
  const compare = (change: {revision?: string; content?: string}) =>
    collect(
      compareBuilds({
        ...{project: root, revision: 'HEAD', content: join(root, 'content'), rounds: 1, only: ['full']},
        ...change
      })
    )
  await assert.rejects(
    compare({revision: 'nowhere'}),
    /^Error: Unknown revision `nowhere`, expected a commit/u
  )
  await assert.rejects(compare({revision: '--help'}), /^Error: Unknown revision `--help`, /u)
  await assert.rejects(compare({content: join(root, 'none')}), /^Error: Missing folder `.*none`, /u)

  writeFileSync(join(root, 'package-lock.json'), project['package-lock.json'] + '\n')
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: 'pipe'})
  git('rm', '--quiet', '--cached', 'package-lock.json')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'no lock file')
  await assert.rejects(
    compare({}),
    /^Error: The packages of `HEAD` cannot be installed: `npm ci` said\n\n[^]*package-lock\.json/u
  )
})

test('a build that fails should be named, with the end of what it said', async (t) => {
  const root = repository(t, {
    ...project,
    'build.js': "for (let line = 1; line < 100; line++) console.log('line ' + line); process.exit(1)"
  })
  await assert.rejects(
    collect(
      compareBuilds({
        project: root,
        revision: 'HEAD',
        content: join(root, 'content'),
        rounds: 1,
        only: ['full']
      })
    ),
    /^Error: The build of `this tree` failed \(full build, nothing kept\): `npm run build` said\n\n {2}…\n {2}line 80\n[^]* {2}line 99$/u
  )
})

test('a folder outside of a repository should be refused', async (t) => {
  const root = edition(t, project)
  await assert.rejects(
    collect(
      compareBuilds({
        project: root,
        revision: 'HEAD',
        content: join(root, 'content'),
        rounds: 1,
        only: ['full']
      })
    ),
    /^Error: Git is needed for this, and a repository of this project/u
  )
})

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}
