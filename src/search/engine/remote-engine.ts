/** The engine of a site in a worker, so that the page stays quick; where there are no workers, in the page. */
import type {Engine, Part} from './engine.ts'
import type {Call, Reply} from './engine-worker.ts'

/** The engine over the index of the site at a root such as `/frus-edition/`, in a worker where there is one. */
export function openRemoteEngine(site: string, worker: Worker | null): Engine {
  return worker ? overWorker(worker, site) : openInPage(site)
}

type Waiting = {
  resolve: (value: never) => void
  reject: (reason: Error) => void
  onPart: ((part: Part) => void) | undefined
}

function overWorker(worker: Worker, site: string): Engine {
  const waiting = new Map<number, Waiting>()
  let calls = 0
  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const call = waiting.get(data.call)
    if (!call) return
    if (data.type === 'part') {
      call.onPart?.(data.part)
      return
    }
    waiting.delete(data.call)
    if (data.type === 'answer') call.resolve(data.answer as never)
    else call.reject(new Error(data.reason))
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    for (const {reject} of waiting.values()) reject(new Error(event.message))
    waiting.clear()
  })
  function call<Answer>(name: Call['name'], args: unknown[], onPart?: (part: Part) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const number = calls++
      waiting.set(number, {resolve, reject, onPart})
      const message: Call = {call: number, site, name, args, wantsParts: onPart !== undefined}
      worker.postMessage(message)
    })
  }
  return {
    warm: () => call('warm', []),
    search: (query, options, onPart) => call('search', [query, options], onPart),
    suggest: (query, options) => call('suggest', [query, options]),
    explain: (query, options) => call('explain', [query, options]),
    list: (query, options) => call('list', [query, options]),
    count: (query, options, facet) => call('count', [query, options, facet])
  }
}

/** The same engine without a worker; loaded only where it is needed. */
function openInPage(site: string): Engine {
  const engine = import('./site-engine.ts').then(({openSiteEngine}) => openSiteEngine(site))
  return {
    warm: async () => (await engine).warm(),
    search: async (...args) => (await engine).search(...args),
    suggest: async (...args) => (await engine).suggest(...args),
    explain: async (...args) => (await engine).explain(...args),
    list: async (...args) => (await engine).list(...args),
    count: async (...args) => (await engine).count(...args)
  }
}
