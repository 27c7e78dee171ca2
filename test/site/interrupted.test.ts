/** Whatever happens to a build, the last good site stands, and the next build is as any other. */
import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import test from 'node:test'
import {beginBuild, hashesOf, makeFolder} from './builds.ts'

const [before, after] = ['test/fixtures/hostile-site', 'content']
const points = 20

test('a build that is killed at any moment should leave the last site, and no trace after the next', async (t) => {
  const folder = makeFolder(t)
  const [out, clean] = [join(folder, 'dist'), join(folder, 'clean')]
  assert.equal((await beginBuild(['--content', before, '--out', out]).ended).code, 0)
  const {code, seconds, output} = await beginBuild(['--content', after, '--out', clean]).ended
  assert.equal(code, 0, output)
  const [old, whole] = [hashesOf(out), hashesOf(clean)]
  let standing = old
  let ended = 0
  for (let point = 0; point < points; point++) {
    const {child, ended: end} = beginBuild(['--content', after, '--out', out])
    await Promise.race([end, setTimeout(((point + 0.5) / points) * seconds * 1000)])
    child.kill(point % 5 === 4 ? 'SIGTERM' : 'SIGKILL')
    if ((await end).code === 0) ended++
    const found = hashesOf(out)
    // one that was quicker than the first may have come to its end
    if (found.get('index.html') === whole.get('index.html')) standing = whole
    assert.deepEqual(found, standing, 'killed at point ' + point)
  }
  t.diagnostic(`${points} builds of ${seconds.toFixed(1)} s killed, ${ended} of them at their end`)
  const last = await beginBuild(['--content', after, '--out', out]).ended
  assert.equal(last.code, 0, last.output)
  assert.deepEqual(hashesOf(out), whole)
  assert.deepEqual(readdirSync(folder).sort(), ['clean', 'dist'])
})

test('a build that fails should leave the last site, and nothing beside it', async (t) => {
  const folder = makeFolder(t)
  const out = join(folder, 'dist')
  assert.equal((await beginBuild(['--content', before, '--out', out]).ended).code, 0)
  const standing = hashesOf(out)

  const full = await beginBuild(['--content', after, '--out', out], './test/site/full-disk.ts').ended
  assert.match(full.output, /^No space is left on the disk: `.+`\. `.+dist` is as it was$/mu)
  assert.equal(full.code, 1)
  assert.deepEqual(hashesOf(out), standing)
  assert.deepEqual(readdirSync(folder), ['dist'])

  // pages that Astro refuses
  const content = join(folder, 'content')
  mkdirSync(join(content, 'pages'), {recursive: true})
  writeFileSync(join(content, 'pages', 'about.md'), '---\nheading: none\n---\n')
  const broken = await beginBuild(['--content', content, '--out', out]).ended
  assert.equal(broken.code, 1, broken.output)
  assert.deepEqual(hashesOf(out), standing)
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'dist'])
})

test('of two builds at once into one folder the second should say that the first is running', async (t) => {
  const folder = makeFolder(t)
  const out = join(folder, 'dist')
  const first = beginBuild(['--content', after, '--out', out])
  t.after(() => first.child.kill('SIGKILL'))
  while (!existsSync(join(folder, '.dist.building', 'lock'))) await setTimeout(20)
  // it is held on while the second begins, however long that takes
  first.child.kill('SIGSTOP')
  const second = await beginBuild(['--content', before, '--out', out]).ended
  assert.match(
    second.output,
    new RegExp(`^Another build is writing \`${out}\`: process ${first.child.pid}, since 2`, 'u')
  )
  assert.equal(second.code, 1)
  first.child.kill('SIGCONT')
  const {code, output} = await first.ended
  assert.equal(code, 0, output)
  assert.deepEqual(readdirSync(folder), ['dist'])
})

test('two builds at once into two folders should not disturb each other', async (t) => {
  const folder = makeFolder(t)
  const [one, two, alone] = ['one', 'two', 'alone'].map((name) => join(folder, name))
  // under a path that nobody built for before, so that nothing of the pages is kept
  const base = '/' + basename(folder) + '/'
  const build = (content: string, out = '', base = '/') =>
    beginBuild(['--content', content, '--out', out, '--base', base])
  const first = build(before, one, base)
  t.after(() => first.child.kill('SIGKILL'))
  while (pagesHolder() !== first.child.pid) await setTimeout(20)
  // it is held on as it bundles the pages until the second waits for them
  first.child.kill('SIGSTOP')
  const second = build(after, two, base + 'second/')
  await second.says('Waiting for the pages of another build')
  first.child.kill('SIGCONT')
  const ends = await Promise.all([first.ended, second.ended])
  assert.deepEqual(
    ends.map(({code}) => code),
    [0, 0]
  )
  assert.match(ends.map(({output}) => output).join(''), /^Waiting for the pages of another build/mu)
  await build(before, alone, base).ended
  assert.deepEqual(hashesOf(one ?? ''), hashesOf(alone ?? ''))
  assert.deepEqual(readdirSync(folder).sort(), ['alone', 'one', 'two'])
})

/** The process that bundles the pages of this project, if there is one. */
function pagesHolder(): number | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(join('.cache', 'pages', 'lock'), 'utf8'))
    return typeof holder === 'object' && holder !== null && 'pid' in holder ? Number(holder.pid) : null
  } catch {
    // nobody has it, or it is just being written
    return null
  }
}
