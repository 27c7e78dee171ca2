/** Starts the worker that searches before anything else is loaded, and has it load what every search needs. */
import type {Call} from './engine-worker.ts'

/** The worker for the site at a root such as `/frus-edition/`; `null` where there are no workers. */
export function startWorker(site: string): Worker | null {
  try {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {type: 'module'})
    // nobody waits for the answer
    const warm: Call = {call: -1, site, name: 'warm', args: [], wantsParts: false}
    worker.postMessage(warm)
    return worker
  } catch {
    return null
  }
}
