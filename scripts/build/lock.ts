/**
 * A lock: a file that says which process works here. That of a process that is gone is no lock any more.
 *
 * Another machine, or another container, may share the disk: of its processes nothing is known but when they last touched
 * their lock.
 */
import {spawnSync} from 'node:child_process'
import {readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'

/** Who holds a lock. */
export type Holder = {
  pid: number
  host: string
  /** When the process began, as its system says it: a number of a process is used again. Empty where it is not known. */
  began: string
  /** When it took the lock, as ISO time. */
  since: string
}

/** A lock that was taken, or who has it. */
export type Taken = {status: 'taken'; release: () => void} | {status: 'held'; holder: Holder}

/** How often a lock is touched, and after what time without a touch that of another machine is stale; milliseconds. */
const [beat, stale] = [15_000, 600_000]

/** Takes the lock at `path`, or says who has it. The folder must be there. */
export function takeLock(path: string): Taken {
  const own = {
    pid: process.pid,
    host: hostname(),
    began: beginOf(process.pid),
    since: new Date().toISOString()
  }
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(own) + '\n', {flag: 'wx'})
      return {status: 'taken', release: keep(path)}
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const found = read(path)
    if (found === null) continue
    if (found.holder.pid === 0 && Date.now() - found.touched < 2_000) {
      // just being written
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    } else if (isAlive(found)) {
      return {status: 'held', holder: found.holder}
    } else {
      discard(path, found.text)
    }
  }
}

/** Whether an error is one of the file system, of this kind. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

type Found = {text: string; touched: number; holder: Holder}

/** Touches the lock as long as it is held. */
function keep(path: string): () => void {
  const timer = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date())
    } catch {
      // somebody threw it away; who holds it learns that when the work is moved to its place
    }
  }, beat).unref()
  const release = () => {
    clearInterval(timer)
    process.off('exit', release)
    rmSync(path, {force: true})
  }
  process.on('exit', release)
  return release
}

/** `null` where it was released meanwhile. */
function read(path: string): Found | null {
  try {
    const text = readFileSync(path, 'utf8')
    return {text, touched: statSync(path).mtimeMs, holder: parse(text)}
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** What is no lock, or cut short by a full disk, is that of nobody. */
function parse(text: string): Holder {
  try {
    const {pid, host, began, since} = JSON.parse(text) as Partial<Holder>
    if (typeof pid === 'number' && typeof host === 'string')
      return {pid, host, began: String(began), since: String(since)}
  } catch {
    // said below
  }
  return {pid: 0, host: '', began: '', since: ''}
}

function isAlive({holder: {pid, host, began}, touched}: Found): boolean {
  if (pid === 0) return false
  if (host !== hostname()) return Date.now() - touched < stale
  const now = beginOf(pid)
  return isRunning(pid) && (now === '' || began === '' || now === began)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // a process of somebody else runs as well
    return isCode(error, 'EPERM')
  }
}

/** When a process began: in ticks since the start of Linux, else as `ps` prints it; empty where neither is there. */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name of the program, in parentheses, may hold anything
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    const {stdout} = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {encoding: 'utf8'})
    return (stdout as string | null)?.trim() ?? ''
  }
}

/** Throws a stale lock away, unless another process has just done so and holds its own. */
function discard(path: string, text: string): void {
  const aside = path + '.' + process.pid
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') === text) rmSync(aside)
    else renameSync(aside, path)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}
