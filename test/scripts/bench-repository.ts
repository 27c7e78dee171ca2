/** A repository that benchmarks can build: small, and without packages. */
import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {TestContext} from 'node:test'
import {edition} from '../edition.ts'

/** A project whose build copies the texts of the content, and counts in its cache how often it ran. */
export const project = {
  'package.json': JSON.stringify({name: 'tiny', version: '1.0.0', scripts: {build: 'node build.js'}}),
  'package-lock.json': JSON.stringify({
    name: 'tiny',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {'': {name: 'tiny', version: '1.0.0'}}
  }),
  '.gitignore': 'node_modules/\ndist/\n.cache/\n',
  'build.js': `
const {appendFileSync, cpSync, existsSync, mkdirSync, readFileSync} = require('node:fs')
const [, , , content, , out] = process.argv
mkdirSync('.cache', {recursive: true})
appendFileSync('.cache/runs', 'x')
cpSync(content, out, {recursive: true})
cpSync('.cache/runs', out + '/runs')
`,
  'content/a/1.txt': '1. Telegram\n\nsome words of a document here\n'
}

/** The folder of a new repository with these files in one commit; it is removed with the test. */
export function repository(t: TestContext, files: Record<string, string> = project): string {
  const root = edition(t, files)
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: 'pipe'})
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'first')
  mkdirSync(join(root, 'node_modules'))
  return root
}
