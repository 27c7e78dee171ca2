/** Builds a site, and says what that took and how large the site is. */
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {cleanEnvironment, type Checkout} from './checkouts.ts'
import {runToEnd, type Cost} from './processes.ts'
import {endOf, stop} from './stop.ts'

/** What a build took, and the files and bytes that it wrote. */
export type SiteCost = Cost & {files: number; bytes: number}

/** The folder in a copy of the project that its site is built to. */
export const siteFolder = 'dist'

/** Builds the site of a content folder, with the options that every revision has; stops where that fails. */
export async function buildSite({name, root}: Checkout, content: string, what: string): Promise<SiteCost> {
  const out = join(root, siteFolder)
  const args = ['run', '--silent', 'build', '--', '--content', content, '--out', out]
  const {status, output, cost} = await runToEnd('npm', args, {cwd: root, env: cleanEnvironment()})
  if (status !== 0)
    stop(`The build of \`${name}\` failed (${what}): \`npm run build\` said\n\n${endOf(output)}`)
  return {...cost, ...weigh(out)}
}

/** The files below a folder, and their bytes. */
export function weigh(folder: string): {files: number; bytes: number} {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((found) => found.isFile())
  return {
    files: files.length,
    bytes: files.reduce((sum, {parentPath, name}) => sum + statSync(join(parentPath, name)).size, 0)
  }
}

/** Of several times the same, the least of each figure: what else the machine does only adds to it. */
export function leastOf(costs: readonly SiteCost[]): SiteCost | null {
  const [first] = costs
  if (!first) return null
  const least = (name: keyof SiteCost): number => Math.min(...costs.map((cost) => cost[name] ?? Infinity))
  const told = (name: 'cpu' | 'largest' | 'sum'): number | null =>
    costs.every((cost) => cost[name] === null) ? null : least(name)
  return {
    seconds: least('seconds'),
    cpu: told('cpu'),
    largest: told('largest'),
    sum: told('sum'),
    files: least('files'),
    bytes: least('bytes')
  }
}
