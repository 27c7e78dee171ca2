/** Runs a program and watches what it and its children take. */
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** A process that was seen: its CPU seconds, and the most memory that it ever had, in megabytes. */
export type Process = {name: string; cpu: number; megabytes: number; isChild: boolean}

/**
 * What a program and all below it took: CPU seconds in user and system, and megabytes of the largest process and of all at
 * one time. `null` where the system does not tell.
 */
export type Cost = {seconds: number; cpu: number | null; largest: number | null; sum: number | null}

/** What a program printed and took; and its processes as far as they were seen, `null` where the system does not tell. */
export type Run = {stdout: string; processes: Process[] | null; cost: Cost}

/** The same, of a program that may fail: `output` is all that it said. */
export type Ended = Run & {status: number | null; output: string}

/** How often is looked, in milliseconds. The memory that a process takes after the last look is not counted. */
const interval = 50

/** Linux counts in hundredths of a second, whatever the clock of the kernel is. */
const ticks = 100

/** Of `/proc/self/stat`, the fields after the name, which stands in brackets and may hold anything. */
const field = {parent: 1, group: 2, user: 11, system: 12, childUser: 13, childSystem: 14, began: 19}

/**
 * Starts a program, waits for it, and says what it took: a shell lives longer than the program, and so knows the CPU seconds
 * of all that the program waited for, however short they lived. Written to another file than what the program prints.
 */
const supervisor = '"$@" 3>&-; status=$?; times >&3; exit $status'

/**
 * The second line of what `times` says: user and system, of all that ended below the shell.
 *
 * > 0m1.230000s 0m0.450000s
 */
const spent = /\n(?<userMinutes>\d+)m(?<user>[\d.,]+)s (?<systemMinutes>\d+)m(?<system>[\d.,]+)s/u

/** Runs a program to its end; throws with all that it said where it fails. */
export async function runWatched(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {}
): Promise<Run> {
  const run = await runToEnd(command, args, {env: {...process.env, ...env}})
  if (run.status !== 0) throw new Error(`Unexpected end of \`${command}\`\n` + run.output)
  return run
}

/** Runs a program to its end, in a folder and with an environment. It is ended where this process ends before it. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  {cwd = process.cwd(), env = process.env}: {cwd?: string; env?: NodeJS.ProcessEnv} = {}
): Promise<Ended> {
  const hasShell = process.platform !== 'win32'
  const [file, list] = hasShell ? ['/bin/sh', ['-c', supervisor, 'sh', command, ...args]] : [command, args]
  const started = performance.now()
  // a group of its own, so that it can be ended with all below it
  const child = spawn(file, list, {cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], detached: hasShell})
  const said = {out: '', all: '', times: ''}
  const [, out, error, times] = child.stdio
  const hear = (text: string): void => void (said.all += text)
  out?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
    hear(text)
  })
  error?.setEncoding('utf8').on('data', hear)
  if (times && 'setEncoding' in times)
    times.setEncoding('utf8').on('data', (text: string) => (said.times += text))

  const watched: Watched = {seen: new Map(), sum: 0}
  const timer = setInterval(() => {
    if (child.pid !== undefined && hasShell) look(child.pid, watched)
  }, interval)
  const end = (): void => {
    if (child.pid !== undefined) tryToEnd(hasShell ? -child.pid : child.pid)
  }
  endOnSignals()
  // before the folder that it writes to is removed
  process.prependListener('exit', end)
  try {
    const {status, seconds} = await new Promise<{status: number | null; seconds: number}>(
      (resolve, reject) => {
        let seconds = 0
        child
          .on('error', reject)
          .on('exit', () => (seconds = (performance.now() - started) / 1000))
          .on('close', (status) => {
            resolve({status, seconds})
          })
      }
    )
    const seen = [...watched.seen.values()]
    return {
      status,
      stdout: said.out,
      output: said.all,
      processes: seen.length === 0 ? null : seen,
      cost: {seconds, ...toCost(said.times, watched)}
    }
  } finally {
    clearInterval(timer)
    process.off('exit', end)
  }
}

/** Ends this process in order where it is interrupted: what it does on `exit` is done. */
export function endOnSignals(): void {
  if (hasSignals) return
  hasSignals = true
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}

let hasSignals = false

/** The CPU seconds of some processes together, and the memory of the largest. */
export function total(processes: readonly Process[]): {cpu: number; megabytes: number} {
  return {
    cpu: processes.reduce((sum, {cpu}) => sum + cpu, 0),
    megabytes: Math.max(0, ...processes.map(({megabytes}) => megabytes))
  }
}

/** The CPU seconds of the threads of a process whose name begins so; 0 where the system does not tell. */
export function cpuOfThreads(pid: number, name: string): number {
  if (process.platform !== 'linux' || !existsSync(`/proc/${pid}/task`)) return 0
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const path = `${pid}/task/${thread}`
    if (!readProcess(path, 'comm').startsWith(name)) return sum
    const fields = readProcess(path, 'stat').split(') ').at(-1)?.split(' ') ?? []
    return sum + (Number(fields[field.user] ?? 0) + Number(fields[field.system] ?? 0)) / ticks
  }, 0)
}

/** A process that was seen; `lost` are the CPU seconds of one whose parent ended first, since nobody waits for it. */
type Seen = Process & {began: string; lost: number | null}

/** Every process that was seen, and the most memory that they had at one time. */
type Watched = {seen: Map<number, Seen>; sum: number}

/** What the shell knows, and the processes that it knows nothing of. */
function toCost(times: string, {seen, sum}: Watched): Omit<Cost, 'seconds'> {
  const all = [...seen.values()]
  const groups = spent.exec(times)?.groups
  const figure = (name: string): number => Number((groups?.[name] ?? '0').replace(',', '.'))
  const known = 60 * (figure('userMinutes') + figure('systemMinutes')) + figure('user') + figure('system')
  return {
    cpu: groups ? all.reduce((total, {lost}) => total + (lost ?? 0), known) : null,
    largest: all.length === 0 ? null : total(all).megabytes,
    sum: all.length === 0 ? null : sum
  }
}

/** Looks at all below the shell `root`. Elsewhere than on Linux nothing is seen. */
function look(root: number, watched: Watched): void {
  if (process.platform !== 'linux') return
  const {seen} = watched
  const stats = new Map<number, string[]>()
  for (const name of readdirSync('/proc')) {
    const fields = /^\d+$/u.test(name) ? readProcess(name, 'stat').split(') ').at(-1)?.split(' ') : undefined
    if (fields && fields.length > field.began) stats.set(Number(name), fields)
  }
  // a number of a process is used again
  const isKnown = (pid: number): boolean => {
    const before = seen.get(pid)
    return before !== undefined && before.began === stats.get(pid)?.[field.began]
  }
  const isBelow = (pid: number): boolean => {
    const parent = Number(stats.get(pid)?.[field.parent] ?? 0)
    return parent === root || isKnown(parent) || (parent > 1 && isBelow(parent))
  }
  let sum = 0
  for (const [pid, fields] of stats) {
    if (pid === root) continue
    const known = isKnown(pid)
    const below = isBelow(pid)
    if (!below && !known && Number(fields[field.group]) !== root) continue
    const status = readProcess(String(pid), 'status')
    // > VmHWM:	  512340 kB
    const peak = Number(/^VmHWM:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.kilobytes ?? 0) / 1024
    const now = Number(/^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.kilobytes ?? 0) / 1024
    const before = known ? seen.get(pid) : undefined
    const seconds = (...names: (keyof typeof field)[]): number =>
      names.reduce((total, name) => total + Number(fields[field[name]]), 0) / ticks
    // a child has the memory of its parent for a moment, until it runs another program
    if (before) sum += now
    seen.set(pid, {
      name: /^Name:\s+(?<name>.*)$/mu.exec(status)?.groups?.name ?? before?.name ?? '',
      cpu: seconds('user', 'system'),
      // one that ends has none left
      megabytes: Math.max(peak, before?.megabytes ?? 0),
      isChild: before?.isChild ?? Number(fields[field.parent]) !== root,
      began: fields[field.began] ?? '',
      lost: below ? null : seconds('user', 'system', 'childUser', 'childSystem')
    })
  }
  watched.sum = Math.max(watched.sum, sum)
}

/** A file about a process; nothing where it has ended meanwhile. */
function readProcess(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function tryToEnd(pid: number): void {
  try {
    process.kill(pid)
  } catch {
    // it has ended
  }
}
