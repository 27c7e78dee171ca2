/** Loads what answers, once; where it could not be had, it is asked for again the next time. */
import type {Answers} from './answers.ts'

/** A way to what answers for a site. */
export function loadAnswers(site: string): () => Promise<Answers> {
  let loading: Promise<Answers> | null = null
  return async () => {
    loading ??= import('./answers.ts').then(({openAnswers}) => openAnswers(site))
    try {
      return await loading
    } catch (error) {
      loading = null
      throw error
    }
  }
}
