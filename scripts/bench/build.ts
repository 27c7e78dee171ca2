/** Builds what is measured: our index of an edition of any size, and Pagefind's own of the same documents. */
import {cpSync, rmSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {done, progress} from '../progress.ts'
import {writeDefaultPage} from './default-page.ts'
import {IndexReport, RevisedReport} from './index.ts'
import type {Limits} from './limits.ts'
import {runWatched, total, type Process} from './processes.ts'

/** Which documents: those of a content folder, or so many made of them. */
export type Size = {content: string; documents?: number | undefined}

/** What a build took, and its children by themselves; `null` where the system does not tell. */
export type Built<Report> = Report & {children: Process[] | null}

const environment = {EDITION_SITE: '', EDITION_BASE: '/', NODE_ENV: 'production'}
const pagefind = join('node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs')

/** Builds our index below `out`, then again with a word changed; asks that the queries. */
export async function buildOurs(
  size: Size,
  out: string
): Promise<{built: Built<IndexReport>; revised: Built<RevisedReport>}> {
  rmSync(out, {recursive: true, force: true})
  progress('Building the index')
  const first = await runScript('index.ts', [...toArguments(size), '--out', out])
  progress('Building the index again, and reading every record')
  const second = await runScript('index.ts', [...toArguments(size), '--out', out, '--revised'])
  done()
  return {
    built: {...IndexReport.parse(JSON.parse(first.stdout)), children: childrenOf(first.processes)},
    revised: {...RevisedReport.parse(JSON.parse(second.stdout)), children: childrenOf(second.processes)}
  }
}

/** Writes the pages of the same documents, and lets Pagefind's command index them as it would any site. */
export async function buildDefault(size: Size, out: string): Promise<Process[] | null> {
  rmSync(out, {recursive: true, force: true})
  progress('Building the default index of Pagefind')
  const pages = join(out, 'pages')
  await runScript('pages.ts', [...toArguments(size), '--out', pages])
  const args = [pagefind, '--site', pages, '--output-path', join(out, 'pagefind'), '--silent']
  const {processes} = await runWatched(process.execPath, args)
  // it has what it needs of them
  rmSync(pages, {recursive: true})
  writeDefaultPage(out)
  done()
  return processes
}

/** Builds the search page of the committed edition, and puts it beside an index. */
export async function buildPage(site: string): Promise<(out: string) => void> {
  progress('Building the search page')
  const script = join(import.meta.dirname, '..', 'build.ts')
  await runWatched(process.execPath, [script, '--content', 'content', '--out', site], environment)
  done()
  const other = new Set(['historicaldocuments', 'pagefind'])
  return (out) => {
    cpSync(site, out, {
      recursive: true,
      filter: (path) => !other.has(relative(site, path).split(sep)[0] ?? '')
    })
  }
}

/** > built: 6 of 6 bands in 190.0 s, 176 CPU s (at most 167), 2600 MB in the largest process (at most 2700) … */
export function sayBuild(what: string, report: Built<IndexReport>, limits: Limits['index'] | null): string {
  const {bands, unchanged, seconds, files, bytes, children} = report
  const below = total(children ?? [])
  const cpu = report.cpu + below.cpu
  const megabytes = Math.max(report.megabytes, below.megabytes)
  const isOver = limits !== null && (cpu > limits.cpu || megabytes > limits.megabytes)
  const most = (figure: number | undefined): string =>
    figure === undefined ? '' : ` (at most ${figure.toFixed(0)})`
  return (
    `${what}: ${bands - unchanged} of ${bands} bands in ${seconds.toFixed(1)} s, ` +
    `${cpu.toFixed(1)} CPU s${most(limits?.cpu)}, ` +
    `${megabytes.toFixed(0)} MB in the largest process${most(limits?.megabytes)}, ` +
    `${files} files of ${(bytes / 1e6).toFixed(1)} MB` +
    (children === null ? '; this system does not tell what child processes took, they are not counted' : '') +
    (isOver ? '  too much' : '')
  )
}

function childrenOf(processes: Process[] | null): Process[] | null {
  return processes && processes.filter(({isChild}) => isChild)
}

function toArguments({content, documents}: Size): string[] {
  return ['--content', content, ...(documents === undefined ? [] : ['--documents', String(documents)])]
}

function runScript(name: string, args: readonly string[]): ReturnType<typeof runWatched> {
  return runWatched(process.execPath, [join(import.meta.dirname, name), ...args], environment)
}
