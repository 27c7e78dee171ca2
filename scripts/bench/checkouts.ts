/** Copies of this project, each in a folder of its own: as it lies on the disk, and as it was in another revision. */
import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {runToEnd} from './processes.ts'
import {endOf, stop} from './stop.ts'
import {linkFolder} from './temporary.ts'

/** A copy of the project that can be built. */
export type Checkout = {
  /** How it is called in what is printed. */
  name: string
  root: string
  /** Removes all that a build has made in it or kept. */
  clear: () => void
}

const lockFile = 'package-lock.json'

/** Of `node_modules`, what is no package: what Astro and Vite keep there. */
const isKept = (name: string): boolean =>
  name.startsWith('.') && !['.bin', '.package-lock.json'].includes(name)

/** Copies a project as it lies on the disk, with what is not committed; its packages are linked. */
export function copyTree(project: string, root: string): Checkout {
  const listed = git(project, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate'
  ])
  for (const path of listed.split('\0')) {
    // one that is deleted and not committed is listed as well
    if (path === '' || !existsSync(join(project, path))) continue
    mkdirSync(dirname(join(root, path)), {recursive: true})
    copyFileSync(join(project, path), join(root, path))
  }
  linkPackages(project, root)
  return toCheckout('this tree', root)
}

/** What a name of a revision stands for; stops where there is none. */
export function findCommit(project: string, revision: string): string {
  const found = ask(project, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision + '^{commit}'])
  if (found.status === 0) return found.stdout.trim()
  git(project, ['rev-parse', '--git-dir'])
  return stop(
    `Unknown revision \`${revision}\`, expected a commit, branch or tag of this repository; \`git log\` lists them`
  )
}

/** Writes out another revision of a project and installs its packages; those of the project are linked where they are the same. */
export async function checkOut(project: string, revision: string, root: string): Promise<Checkout> {
  const commit = findCommit(project, revision)
  mkdirSync(root, {recursive: true})
  // an index of its own, so that Git changes nothing in the project
  const env = {GIT_INDEX_FILE: root + '.index'}
  git(project, ['read-tree', commit], env)
  git(project, ['checkout-index', '--all', '--prefix=' + root.replaceAll(sep, '/') + '/'], env)
  const name = commit.startsWith(revision) ? revision.slice(0, 12) : revision
  if (hasSamePackages(project, root)) linkPackages(project, root)
  else await install(name, root)
  return toCheckout(name, root)
}

/** The environment for npm in a copy: without what the npm that runs this program says about this project. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(?:npm_(?:package_.*|lifecycle_.*|command|config_local_prefix)|INIT_CWD|EDITION_.*|NODE_TEST_CONTEXT)$/iu
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
  return {...env, ASTRO_TELEMETRY_DISABLED: '1'}
}

function toCheckout(name: string, root: string): Checkout {
  const own = new Set(readdirSync(root))
  const packages = join(root, 'node_modules')
  return {
    name,
    root,
    clear() {
      for (const name of readdirSync(root)) if (!own.has(name)) remove(join(root, name))
      const kept = existsSync(packages) ? readdirSync(packages).filter(isKept) : []
      for (const name of kept) remove(join(packages, name))
    }
  }
}

function linkPackages(project: string, root: string): void {
  const packages = join(project, 'node_modules')
  if (existsSync(packages)) linkFolder(packages, join(root, 'node_modules'), isKept)
}

function hasSamePackages(project: string, root: string): boolean {
  const read = (folder: string): string | null => {
    const path = join(folder, lockFile)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  return existsSync(join(project, 'node_modules')) && read(project) === read(root)
}

async function install(name: string, root: string): Promise<void> {
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline']
  const {status, output} = await runToEnd('npm', args, {cwd: root, env: cleanEnvironment()})
  if (status !== 0)
    stop(`The packages of \`${name}\` cannot be installed: \`npm ci\` said\n\n${reasonOf(output)}`)
}

/** What npm says first when it fails; help for its options may follow. */
function reasonOf(output: string): string {
  const from = Math.max(0, output.indexOf('npm error'))
  return endOf(output.slice(from).split('\n', 20).join('\n'))
}

/** What Git prints; stops where it fails. */
function git(project: string, args: readonly string[], env: Record<string, string> = {}): string {
  const {status, stdout, stderr} = ask(project, args, env)
  if (status === 0) return stdout
  return stop(
    `Git is needed for this, and a repository of this project. \`git ${args[0]}\` said\n\n${endOf(stderr)}`
  )
}

function ask(
  project: string,
  args: readonly string[],
  env: Record<string, string> = {}
): {status: number | null; stdout: string; stderr: string} {
  const {status, stdout, stderr, error} = spawnSync('git', args, {
    cwd: project,
    encoding: 'utf8',
    env: {...process.env, ...env},
    maxBuffer: 2 ** 28
  })
  return error ? {status: null, stdout: '', stderr: error.message} : {status, stdout, stderr}
}

function remove(path: string): void {
  rmSync(path, {recursive: true, force: true})
}
