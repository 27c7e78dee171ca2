import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {z} from 'zod'

const Versions = z.record(z.string(), z.string()).default({})
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: Versions
    })
  )
})
type Lock = z.infer<typeof Lock>

const Project = z.object({dependencies: Versions, devDependencies: Versions})

const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

test('the lock file should name the packages of every platform', () => {
  assert.deepEqual(findGaps(lock), [])
})

test('the lock file should cover Linux, macOS and Windows on both processors', () => {
  const names = Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1) ?? '')
  // the parts that have native code: the compiler of Astro, the bundler, its CSS
  const families = ['@astrojs/compiler-binding', '@rolldown/binding', 'lightningcss', '@esbuild']
  for (const family of families) {
    const platforms = names.filter((name) => name.startsWith(family))
    for (const system of ['linux', 'darwin', /win32|windows/u]) {
      for (const processor of ['x64', 'arm64']) {
        assert.ok(
          platforms.some((name) => name.search(system) >= 0 && name.includes(processor)),
          family + ' for ' + String(system) + ' on ' + processor
        )
      }
    }
  }
})

test('the lock file should know no registry but the public one', () => {
  const foreign = Object.values(lock.packages)
    .map(({resolved}) => resolved)
    .filter((address) => address !== undefined && !address.startsWith('https://registry.npmjs.org/'))
  assert.deepEqual(foreign, [])
})

test('every package that the project asks for should be asked for in one version', () => {
  const {dependencies, devDependencies} = Project.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const ranges = Object.entries({...dependencies, ...devDependencies}).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)
  )
  assert.deepEqual(ranges, [])
})

test('a package that the registry did not serve should be found as a gap', () => {
  const packages = {
    '': {optionalDependencies: {}},
    'node_modules/bundler': {
      version: '1.6.0',
      optionalDependencies: {'@bundler/linux-x64': '1.6.0', '@bundler/darwin-arm64': '1.6.0'}
    },
    'node_modules/@bundler/linux-x64': {version: '1.6.0', optionalDependencies: {}},
    'node_modules/@bundler/darwin-arm64': {version: '1.5.2', optionalDependencies: {}},
    'node_modules/a/node_modules/b': {version: '1.0.0', optionalDependencies: {c: '^1.0.0', d: '*'}},
    'node_modules/a/node_modules/d': {version: '1.0.0', optionalDependencies: {}}
  }
  assert.deepEqual(findGaps({packages}), [
    'node_modules/bundler lacks @bundler/darwin-arm64@1.6.0',
    'node_modules/a/node_modules/b lacks c@^1.0.0'
  ])
})

/** Optional packages that another package lists and the lock file lacks; an exact version must be that one. */
function findGaps({packages}: Lock): string[] {
  return Object.entries(packages).flatMap(([path, {optionalDependencies}]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const entry = lookUp(path, name)
        return entry === undefined || (/^\d/u.test(range) && entry.version !== range)
      })
      .map(([name, range]) => path + ' lacks ' + name + '@' + range)
  )

  /** The entry that Node would find: beside the package, else in a folder above. */
  function lookUp(path: string, name: string): Lock['packages'][string] | undefined {
    for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const entry = packages[(folder === '' ? '' : folder + '/') + 'node_modules/' + name]
      if (entry !== undefined || folder === '') return entry
    }
  }
}
