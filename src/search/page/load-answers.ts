/** Loads what answers, once; where it could not be had, it is asked for again the next time. */
import type {Answers} from './answers.ts'
import {startWorker} from '../engine/start-worker.ts'

/** A way to what answers for a site: `load` gives it, `warm` begins to load it and what every search needs. */
export type Loader = {load: () => Promise<Answers>; warm: () => void}

/** The way to what answers on a search page for the site at a root such as `/frus-edition/`. */
export function loadAnswers(page: HTMLElement, site: string): Loader {
  let loading: Promise<Answers> | null = null
  async function load(): Promise<Answers> {
    loading ??= open()
    try {
      return await loading
    } catch (error) {
      loading = null
      throw error
    }
  }
  async function open(): Promise<Answers> {
    const worker = startWorker(site)
    const {openAnswers} = await import('./answers.ts')
    return openAnswers(page, site, worker)
  }

  return {
    load,
    warm() {
      // what fails here is said by the search, when there is one
      load().catch(() => undefined)
    }
  }
}
