/** Loads what answers, once; where it could not be had, it is asked for again the next time. */
import type {Answers} from './answers.ts'

/** A way to what answers for a site: `load` gives it, `warm` begins to load it and what every search needs. */
export type Loader = {load: () => Promise<Answers>; warm: () => void}

/** The way to what answers for the site at a root such as `/frus-edition/`. */
export function loadAnswers(site: string): Loader {
  let loading: Promise<Answers> | null = null
  async function load(): Promise<Answers> {
    loading ??= import('./answers.ts').then(({openAnswers}) => openAnswers(site))
    try {
      return await loading
    } catch (error) {
      loading = null
      throw error
    }
  }
  return {
    load,
    warm() {
      // what fails here is said by the search, when there is one
      load()
        .then(({engine}) => engine.warm())
        .catch(() => undefined)
    }
  }
}
