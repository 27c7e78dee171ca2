/** What the page shows while a search takes long: that it runs, how far it is, and what is known so far. */
import {formatCount} from '../../wording/count.ts'
import {element, find} from './elements.ts'
import type {SoFar} from './hits/results.ts'

/** A search that is waited for. */
export type Waiting = {
  /** Takes what is known so far. */
  know: (soFar: SoFar) => void
  /** Ends the waiting: the answer is there, or another search was begun. */
  end: () => void
}

/** After so many milliseconds the page says that it searches, and shows what is known while the rest takes as long again. */
const delays = {said: 250, shown: 400}

/**
 * Waits for a search. That it runs is announced once; how far it is, is for the eye, so that no ear hears each number.
 * `draw` shows documents that are known, not more often than is good to read; `isCurrent` is false once another one was begun.
 */
export function waitFor(
  page: HTMLElement,
  {isCurrent, draw}: {isCurrent: () => boolean; draw: (hits: HTMLElement[]) => void}
): Waiting {
  const [said, progress] = [find(page, '.said'), find(page, '.progress')]
  let known: SoFar | null = null
  let isSaid = false
  let later: ReturnType<typeof setTimeout> | undefined
  const slow = setTimeout(() => {
    isSaid = true
    said.replaceChildren(element('p', {class: 'unseen'}, 'Searching …'))
    progress.textContent = sayProgress(known)
  }, delays.said)
  progress.replaceChildren()

  return {
    know(soFar) {
      if (!isCurrent()) return
      known = soFar
      if (isSaid) progress.textContent = sayProgress(known)
      later ??= setTimeout(() => {
        later = undefined
        if (isCurrent() && known) draw(known.hits())
      }, delays.shown)
    },
    end() {
      clearTimeout(slow)
      clearTimeout(later)
      if (isCurrent()) progress.replaceChildren()
    }
  }
}

/** > Searching … 8,000 of 30,000 documents; 123 found so far */
function sayProgress(known: Pick<SoFar, 'searched' | 'of' | 'total'> | null): string {
  if (!known) return 'Searching …'
  const {searched, of, total} = known
  const [begun, found] = [searched, total].map((count) => count.toLocaleString('en-US'))
  return `Searching … ${begun} of ${formatCount(of, 'document')}; ${found} found so far`
}
