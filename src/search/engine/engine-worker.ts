/** Answers the page from a worker. */
import type {Engine, Part} from './engine.ts'
import {openSiteEngine} from './site-engine.ts'

/** A call of the engine; calls are numbered. */
export type Call = {
  call: number
  /** The root of the site. */
  site: string
  name: keyof Engine
  args: unknown[]
  /** Whether the page wants to know what each part of the index has. */
  wantsParts: boolean
}

/** What comes back. */
export type Reply =
  | {call: number; type: 'answer'; answer: unknown}
  | {call: number; type: 'part'; part: Part}
  | {call: number; type: 'failure'; reason: string}

let engine: Engine | null = null

// what fails in the background of Pagefind fails again where it is asked for
addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
})

addEventListener('message', ({data}: MessageEvent<Call>) => {
  const {call, site, name, args, wantsParts} = data
  engine ??= openSiteEngine(site)
  const asked = engine
  const onPart = (part: Part): void => {
    reply({call, type: 'part', part})
  }
  const act = (...args: unknown[]) => (asked[name] as (...args: unknown[]) => Promise<unknown>)(...args)
  act(...args, ...(wantsParts ? [onPart] : [])).then(
    (answer) => {
      reply({call, type: 'answer', answer})
    },
    (error: unknown) => {
      reply({call, type: 'failure', reason: error instanceof Error ? error.message : String(error)})
    }
  )
})

function reply(message: Reply): void {
  postMessage(message)
}
