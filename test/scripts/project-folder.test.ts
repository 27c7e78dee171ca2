import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import test from 'node:test'
import {refuseProject} from '../../scripts/build/project-folder.ts'

test('the project should be refused where Vite cannot find its files, and nowhere else', () => {
  for (const name of [
    'frus',
    'my frus',
    "o'neill & co",
    'édition',
    'a+b=c;d,e@f',
    '~frus [1]',
    '{a,b} (c)!',
    '$HOME^x'
  ])
    assert.equal(refuseProject('/home/' + name + '/frus-edition'), null)
  for (const [name, sign] of [
    ['a%20b', '%'],
    ['100%', '%'],
    ['c#', '#'],
    ['what?', '?'],
    ['a*b', '*']
  ] as const)
    assert.match(
      refuseProject('/home/' + name + '/frus-edition') ?? '',
      new RegExp(`^Unexpected \`[${sign}]\` in the path of the project, .* rename the folder`, 'u')
    )
})

test('a build and a preview should say so before they begin', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const project = join(folder, '100%')
  mkdirSync(project)
  for (const script of ['build.ts', 'dev.ts']) {
    const {status, stderr} = spawnSync(process.execPath, [resolve('scripts', script)], {
      cwd: project,
      encoding: 'utf8'
    })
    assert.equal(status, 1)
    assert.match(stderr, /^Unexpected `%` in the path of the project, [^\n]*\n$/u)
  }
  assert.deepEqual(readdirSync(project), [])
})
