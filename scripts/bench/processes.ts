/** Runs a program and watches what it and its children take. */
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** A process: its CPU seconds, and the most memory that it ever had, in megabytes. */
export type Process = {name: string; cpu: number; megabytes: number; isChild: boolean}

/** What a program printed; and its processes, `null` where the system does not tell. */
export type Run = {stdout: string; processes: Process[] | null}

/** How often is looked, in milliseconds. The end of a process after the last look is not counted. */
const interval = 50

/** Linux counts in hundredths of a second, whatever the clock of the kernel is. */
const ticks = 100

/** Of `/proc/self/stat`, the fields after the name, which stands in brackets and may hold anything. */
const field = {parent: 1, user: 11, system: 12}

/** Runs a program to its end; throws with all that it said where it fails. */
export async function runWatched(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {}
): Promise<Run> {
  const child = spawn(command, args, {env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']})
  const said = {out: '', error: ''}
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text))
  const seen = new Map<number, Process>()
  const look = (): void => {
    if (child.pid !== undefined) watch(child.pid, seen)
  }
  const timer = setInterval(look, interval)
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve)
    })
    if (status !== 0) throw new Error(`Unexpected end of \`${command}\`\n` + said.out + said.error)
  } finally {
    clearInterval(timer)
  }
  return {stdout: said.out, processes: seen.size === 0 ? null : [...seen.values()]}
}

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

/** Looks at a process and all below it. Elsewhere than on Linux nothing is seen. */
function watch(root: number, seen: Map<number, Process>): void {
  if (process.platform !== 'linux') return
  const stats = new Map<number, string[]>()
  for (const name of readdirSync('/proc')) {
    const fields = /^\d+$/u.test(name) ? readProcess(name, 'stat').split(') ').at(-1)?.split(' ') : undefined
    if (fields && fields.length > field.system) stats.set(Number(name), fields)
  }
  const isBelow = (pid: number): boolean => {
    const parent = Number(stats.get(pid)?.[field.parent] ?? 0)
    return parent === root || (parent > 1 && isBelow(parent))
  }
  for (const [pid, fields] of stats) {
    if (pid !== root && !isBelow(pid)) continue
    const status = readProcess(String(pid), 'status')
    // > VmHWM:	  512340 kB
    const peak = Number(/^VmHWM:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.kilobytes ?? 0) / 1024
    const before = seen.get(pid)
    seen.set(pid, {
      name: /^Name:\s+(?<name>.*)$/mu.exec(status)?.groups?.name ?? before?.name ?? '',
      cpu: (Number(fields[field.user]) + Number(fields[field.system])) / ticks,
      // one that ends has none left
      megabytes: Math.max(peak, before?.megabytes ?? 0),
      isChild: pid !== root
    })
  }
}

/** A file about a process; nothing where it has ended meanwhile. */
function readProcess(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
