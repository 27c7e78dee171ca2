/** Work done by several processes: each takes the next task when it has done one. */
import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {work, type Work} from './work.ts'

/** The name of a piece of work. */
type Name = keyof Work

/** Those who work. */
export type Processes = {
  /** Does a piece of work as soon as somebody is free. */
  do: <N extends Name>(name: N, task: Parameters<Work[N]>[0]) => Promise<Awaited<ReturnType<Work[N]>>>
  /** Ends the processes, and waits for their end; they end by themselves where this one does. */
  end: () => Promise<void>
}

/** What is sent to a process, and what comes back. */
export type Order = {name: Name; task: unknown}
export type Result =
  {answer: unknown} | {error: {message: string; stack: string | undefined; code: string | undefined}}

type Waiting = {order: Order; resolve: (answer: unknown) => void; reject: (error: unknown) => void}

/**
 * Room for what is new in memory, in MB: pages and words are thrown away as soon as they are written, and with less room the
 * collector of garbage copies them about. It saves a seventh of the time.
 */
const roomForNew = ['--max-semi-space-size=64', '--min-semi-space-size=64']

/**
 * Patterns are compiled to machine code at once, not first to be interpreted: nearly all of some hundred are asked more than
 * once. It saves each process 0.2 seconds.
 */
const compiledPatterns = ['--no-regexp-tier-up']

/** How many processes begin for a build: none where one is enough, which is that of the build. */
export function processCount({processes}: {processes: number | null}): number {
  const count = processes ?? availableParallelism()
  return count === 1 ? 0 : count
}

/** So many processes, which begin when there is something to do; with none, this process works itself. */
export function startProcesses(count: number): Processes {
  if (count === 0) return inThisProcess()
  const queue: Waiting[] = []
  const idle: ChildProcess[] = []
  const running = new Map<ChildProcess, Waiting>()
  let started = 0

  function next(): void {
    while (queue.length > 0) {
      const child = idle.pop() ?? (started < count ? start() : undefined)
      const waiting = child && queue.shift()
      if (!child || !waiting) return
      running.set(child, waiting)
      child.ref()
      child.send(waiting.order)
    }
  }

  function start(): ChildProcess {
    started++
    const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [...process.execArgv, ...roomForNew, ...compiledPatterns]
    })
    child.on('message', (result: Result | 'disk' | 'done') => {
      if (result === 'disk' || result === 'done') {
        if (result === 'disk') disk.wait(child)
        else disk.end(child)
        return
      }
      const waiting = running.get(child)
      running.delete(child)
      idle.push(child)
      child.unref()
      child.channel?.unref()
      if ('error' in result) waiting?.reject(Object.assign(new Error(result.error.message), result.error))
      else waiting?.resolve(result.answer)
      next()
    })
    child.on('exit', (code, signal) => {
      disk.end(child)
      running
        .get(child)
        ?.reject(new Error(`Unexpected end of a process of the build: ${signal ?? `code ${code ?? ''}`}`))
      running.delete(child)
    })
    return child
  }

  return {
    do: (name, task) =>
      new Promise((resolve, reject) => {
        queue.push({order: {name, task}, resolve: resolve as (answer: unknown) => void, reject})
        next()
      }),
    async end() {
      await Promise.all(
        [...idle.splice(0), ...running.keys()].map(async (child) => {
          child.ref()
          const ended = once(child, 'exit')
          child.disconnect()
          await ended
        })
      )
    }
  }
}

/** Who writes, and who waits for that, over all processes. */
const disk = {
  holder: undefined as ChildProcess | undefined,
  waiting: [] as ChildProcess[],
  wait(child: ChildProcess): void {
    this.waiting.push(child)
    this.next()
  },
  end(child: ChildProcess): void {
    this.waiting = this.waiting.filter((other) => other !== child)
    if (this.holder === child) this.holder = undefined
    this.next()
  },
  next(): void {
    if (this.holder) return
    this.holder = this.waiting.shift()
    if (this.holder?.connected) this.holder.send('go')
  }
}

/** Nobody else works: one piece after the other, as in any process. */
function inThisProcess(): Processes {
  let last: Promise<unknown> = Promise.resolve()
  return {
    do(name, task) {
      const next = last.then(() => here(name, task))
      last = next.catch(() => undefined)
      return next
    },
    end: () => Promise.resolve()
  }
}

/** Does a piece of work in this process. */
export function here<N extends Name>(
  name: N,
  task: Parameters<Work[N]>[0]
): Promise<Awaited<ReturnType<Work[N]>>> {
  const step = work[name] as (task: Parameters<Work[N]>[0]) => ReturnType<Work[N]>
  return Promise.resolve(step(task))
}
