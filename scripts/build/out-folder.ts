/** Where a site may be written to: never over what this program did not make, and never over what it reads. */
import {lstatSync, readlinkSync, realpathSync, type Stats} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {isCode} from './lock.ts'
import type {Written} from './made.ts'
import {findForeign} from './mark.ts'
import {namePath} from '../name-path.ts'

const project = resolve(import.meta.dirname, '..', '..')

/** The parts of the project that a build reads or runs. */
const parts = ['.git', 'content', 'node_modules', 'public', 'scripts', 'src', 'test']

/** Why a site from `content` may not be written to `out`, whatever lies there, with what to do; `null` where it may. Reads only. */
export function refusePlace({content, out}: {content: string; out: string}): string | null {
  const because = reasonAgainst(content, out)
  return because === null ? null : `Unexpected output folder ${quote(out)}: ` + because
}

function reasonAgainst(content: string, out: string): string | null {
  const elsewhere = '. Choose another folder with --out'
  const found = lookAt(out)
  if (found === 'below a file') return 'a part of its path is a file. Name a folder with --out'
  if (found?.isSymbolicLink())
    return `it is a link to ${quote(readlinkSync(out))}. Name the folder that it leads to, or another one, with --out`
  if (found && !found.isDirectory()) return 'it is a file. Name a folder with --out'

  const to = toRealPath(out)
  const from = toRealPath(content)
  const home = toRealPath(homedir())
  const self = toRealPath(project)
  if (to === dirname(to)) return 'it is the root of the disk' + elsewhere
  if (holdsPath(to, home)) return `it ${is(to, home)} your home folder` + elsewhere
  if (holdsPath(to, self)) return `it ${is(to, self)} the folder of this program` + elsewhere
  if (holdsPath(to, from)) return `it ${is(to, from)} the content folder` + elsewhere
  if (holdsPath(from, to)) return 'it lies in the content folder' + elsewhere
  const part = parts.find((part) => holdsPath(join(self, part), to))
  return part === undefined ? null : `it lies in \`${part}\` of this program` + elsewhere
}

/**
 * Why what lies at `out` may not be replaced; `null` where nothing lies there, or a site that this program made, whose files
 * are added to `made`.
 */
export function refuseForeign(out: string, made?: Map<string, Written>): string | null {
  const {added, changed} = findForeign(out, made)
  const held = [
    ...(added.length === 0 ? [] : [`${formatNames(added)}, which this program did not write`]),
    ...(changed.length === 0 ? [] : [`${formatNames(changed)}, changed since the site was built`])
  ]
  if (held.length === 0) return null
  return (
    `Unexpected output folder ${quote(out)}: it holds ${held.join('; and ')}. ` +
    'Expected an empty or new folder, or one with nothing but a site that it built before. ' +
    (added.includes('_astro') ? 'If it is a site that an earlier version built, delete it. ' : '') +
    'Move what is yours elsewhere, or choose another folder with --out'
  )
}

/** > `.git`, `letter.txt` and 12 more */
function formatNames(names: readonly string[]): string {
  const shown = names.slice(0, 4)
  const rest = names.length - shown.length
  return shown.map(quote).join(', ') + (rest === 0 ? '' : ` and ${rest} more`)
}

function quote(path: string): string {
  return '`' + namePath(path) + '`'
}

function lookAt(path: string): Stats | 'below a file' | undefined {
  try {
    return lstatSync(path, {throwIfNoEntry: false})
  } catch (error) {
    if (isCode(error, 'ENOTDIR')) return 'below a file'
    throw error
  }
}

/** The path without links, as far as it is there. */
export function toRealPath(path: string): string {
  if (path === dirname(path)) return path
  try {
    return realpathSync.native(path)
  } catch {
    return join(toRealPath(dirname(path)), basename(path))
  }
}

/** Whether `inner` is `outer`, or lies in it. */
export function holdsPath(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}

function is(outer: string, inner: string): string {
  return outer === inner ? 'is' : 'contains'
}
