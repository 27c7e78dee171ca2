/** Parts of an edition that are built apart and joined must be what one build writes. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {cutShards} from '../../scripts/build/cut-shards.ts'
import {hashesOf, makeFolder} from '../site/builds.ts'
import {buildShard, edition, run, singleBuild, twoShards} from './built-shards.ts'
import {writeEdition} from './made-edition.ts'
import {copyBundle, runWorkflow} from './workflow.ts'

const workflow = '.github/workflows/large-edition.yml'

for (const {shards, publish, bundles} of [
  {shards: 1, publish: 'archive', bundles: 'shared'},
  {shards: 2, publish: 'pages', bundles: 'own'},
  {shards: 3, publish: 'archive', bundles: 'shared'},
  {shards: 6, publish: 'archive', bundles: 'shared'}
] as const)
  test(`the workflow should publish from ${shards} shards, to the byte, what one build writes (${publish})`, (t) => {
    const folder = makeFolder(t)
    const content = join(folder, 'content')
    writeEdition(edition, content)
    const isPages = publish === 'pages'
    const [site, base] = isPages
      ? ['https://owner.example.org', '/edition']
      : ['https://frus.example.org', '/']
    const single = singleBuild(content, site, base)

    const {output, artifacts} = runWorkflow(workflow, {
      folder: makeFolder(t),
      inputs: {shards, content, publish, ...(isPages ? {} : {site})},
      before(job, place) {
        if (bundles === 'shared' && job !== 'plan') copyBundle(single, place)
      }
    })
    const joined = isPages ? join(artifacts, 'github-pages') : unpack(join(artifacts, 'site', 'site.tar.gz'))
    const files = hashesOf(joined)
    assert.deepEqual(files, hashesOf(join(single, 'dist')))
    assert.ok(files.has(join('historicaldocuments', 'frus1964-68v01.epub')))
    assert.equal(output.match(/: shard \d of \d/gu)?.length, shards)
    const empty = output.match(/0 documents of 0 volumes, .+: the edition has fewer volumes than shards/gu)
    assert.equal(empty?.length ?? 0, Math.max(0, shards - edition.length))
    const [, taken, made] = /(?<taken>\d+) pages taken over, (?<made>\d+) pages made here/u.exec(output) ?? []
    assert.ok(Number(taken) > 20, output)
    if (shards === 1) assert.ok(Number(made) < Number(taken) / 2, output)
  })

test('shards should be cut by bytes in the order of the series, at ends of bands where these are near', () => {
  const volumes = (...sizes: number[]) => sizes.map((size) => ({size: size * 1e6, subseries: ''}))
  const cut = (sizes: number[], parts: number) =>
    cutShards(volumes(...sizes), parts).map((part) => part.map(({size}) => size / 1e6))
  assert.deepEqual(cut([1, 1, 1, 1], 2), [
    [1, 1],
    [1, 1]
  ])
  assert.deepEqual(cut([5, 1, 1, 1], 2), [[5], [1, 1, 1]])
  assert.deepEqual(cut([1, 1], 4), [[], [1], [], [1]])
  assert.deepEqual(cut([], 2), [[], []])
  assert.deepEqual(cut([0, 0], 2), [[], [0, 0]])
  // the first band ends after 12, the middle is at 12.5
  assert.deepEqual(cut([6, 6, 1, 6, 6], 2), [
    [6, 6, 1],
    [6, 6]
  ])
  assert.deepEqual(cut([6, 7, 2, 5, 6], 2), [
    [6, 7],
    [2, 5, 6]
  ])
})

test('a shard should be named as which of how many', () => {
  for (const shard of ['0/2', '3/2', '1', 'a/b', '1/2/3', '']) {
    const {status, said} = run('.', 'build', ['--shard', shard])
    assert.match(
      said,
      /^Unexpected shard `.*`, expected which part of how many to build, for example `2\/8`/u
    )
    assert.equal(status, 2)
  }
})

test('a merge that cannot be right should say why, exit 1 and write nothing', (t) => {
  const {folder, content, shards} = twoShards(t)
  const [first, second] = shards
  const out = join(folder, 'site')
  const other = join(folder, 'other-content')
  writeEdition(edition.slice(0, 3), other)
  const of3 = buildShard(content, '3/3', join(folder, 'of-3'))
  const ofOther = buildShard(other, '2/2', join(folder, 'of-other'))
  const before = readdirSync(folder).sort()

  const refused = (folders: readonly string[], says: RegExp, more: readonly string[] = []) => {
    const {status, said} = run('.', 'merge', [...folders, '--content', content, '--out', out, ...more])
    assert.match(said, says)
    assert.equal(said.trimEnd().split('\n').length, 1, said)
    assert.equal(status, 1)
    assert.deepEqual(readdirSync(folder).sort(), before)
  }
  refused([], /^Missing folders of shards, expected all of them$/mu)
  refused([first], /^Missing shard 2 of 2, expected the folders of all of them$/mu)
  refused([first, first], /^Unexpected `.*one`, shard 1 of 2, expected it once: `.*one` is the same shard$/mu)
  refused([first, of3], /^Unexpected `.*of-3`, shard 3 of 3, expected one of 2 as in `.*one`$/mu)
  refused(
    [first, ofOther],
    /^Unexpected `.*of-other`, shard 2 of 2, built of other content, expected the content as/mu
  )
  refused(
    [first, second],
    /^Unexpected `.*one`, shard 1 of 2, built with --base `\/`, expected --base `\/x\/`$/mu,
    ['--base', '/x']
  )
  refused([first, second], /built with --data json, expected --data json,tei$/mu, ['--data', 'json,tei'])
  refused([first, second], /built without --epub, expected it with --epub$/mu, ['--epub'])
  refused(
    [first, content],
    /^Missing `.*content.shard\.jsonl`, expected the folder of a shard, as `npm run build -- --shard/mu
  )
  refused([first, second], /^Unexpected output folder `.*one`: `.*one`, a shard, would be replaced/mu, [
    '--out',
    first
  ])
  refused([first, second], /^Unexpected output folder `.*content`: it is the content folder/mu, [
    '--out',
    content
  ])
  refused([first, second], /^Unexpected output folder `.*other-content`: it holds/mu, ['--out', other])
})

for (const [what, {damage, says}] of Object.entries({
  'a byte of a page': {
    damage: (shard: string) => {
      const path = join(shard, 'site', 'historicaldocuments', 'frus1964-68v01', 'd1', 'index.html')
      writeFileSync(path, readFileSync(path, 'utf8').replace('Rusk', 'Dusk'))
    },
    says: /^Unexpected bytes in `.*one.site.historicaldocuments.+`, expected those that the shard was built with/mu
  },
  'a volume that is missing': {
    damage: (shard: string) => {
      rmSync(join(shard, 'records'), {recursive: true})
    },
    says: /^Missing `.*one.records.+\.jsonl`, expected it as the shard was built\. Build or fetch the shard again$/mu
  },
  'a record of the shard that was cut short': {
    damage: (shard: string) => {
      const path = join(shard, 'shard.jsonl')
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, 2000))
    },
    says: /^Unexpected bytes in `.*shard\.jsonl`/mu
  }
}))
  test(`a shard with ${what} should not be joined`, (t) => {
    const {folder, content, shards} = twoShards(t)
    damage(shards[0])
    const out = join(folder, 'site')
    const {status, said} = run('.', 'merge', [...shards, '--content', content, '--out', out])
    assert.match(said, says)
    assert.equal(status, 1)
    assert.equal(existsSync(out), false)
  })

test('shards should be joined in any order, over a site that stands, and the next build find nothing to do', (t) => {
  const {folder, content, shards} = twoShards(t)
  const out = join(folder, 'site')
  const told = ['--content', content, '--out', out]
  const single = run('.', 'build', told)
  assert.equal(single.status, 0, single.said)
  const whole = hashesOf(out)
  const merged = run('.', 'merge', [shards[1], shards[0], ...told])
  assert.match(
    merged.said,
    /: 9 documents of 4 volumes, of 2 shards, \d+ pages taken over, \d+ pages made here/u
  )
  assert.deepEqual(hashesOf(out), whole)
  assert.match(run('.', 'build', told).said, /nothing has changed/u)
})

test('a shard should be built again in its folder, also one that is empty', (t) => {
  const folder = makeFolder(t)
  const content = join(folder, 'content')
  writeEdition(edition, content)
  for (const shard of ['2/2', '1/9']) {
    const out = buildShard(content, shard, join(folder, 'shard'))
    const before = hashesOf(out)
    buildShard(content, shard, out)
    assert.deepEqual(hashesOf(out), before)
  }
})

test('an address that was published and is gone should stop the merge, and no shard', (t) => {
  const folder = makeFolder(t)
  const content = join(folder, 'content')
  writeEdition(edition, content)
  const recorded = run('.', 'permalinks', ['--content', content])
  assert.equal(recorded.status, 0, recorded.said)
  const [one, two, out] = ['one', 'two', 'site'].map((name) => join(folder, name)) as [string, string, string]
  const merge = () => {
    buildShard(content, '1/2', one)
    buildShard(content, '2/2', two)
    return run('.', 'merge', [one, two, '--content', content, '--out', out])
  }
  rmSync(join(content, 'frus1964-68v02', 'raw', '2a.txt'))
  const {status, said} = merge()
  assert.match(said, /permalinks.+: error: .+Nothing is written: an address once published never dies/su)
  assert.equal(status, 1)
  assert.equal(existsSync(out), false)
})

/** The files of an archive, unpacked beside it. */
function unpack(archive: string): string {
  const folder = archive + '.files'
  mkdirSync(folder)
  const {status, stderr} = spawnSync('tar', ['-xzf', archive, '-C', folder], {encoding: 'utf8'})
  assert.equal(status, 0, stderr)
  return folder
}
