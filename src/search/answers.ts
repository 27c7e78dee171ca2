/** What is needed only when something was asked: the engine, and what shows its answers. */
import {listenForArrows} from './arrows.ts'
import type {Engine} from './engine.ts'
import {createFacets} from './facets-view.ts'
import {drawYears} from './histogram.ts'
import {keepReader} from './keep-reader.ts'
import {offer} from './offer.ts'
import {openRemoteEngine} from './remote-engine.ts'
import {ask, moreLink} from './results.ts'
import {suggest} from './suggested.ts'
import {takeAway} from './take.ts'

/** The engine over the index of the site at a root such as `/frus-edition/`, and what shows its answers. */
export type Answers = {
  engine: Engine
  ask: typeof ask
  createFacets: typeof createFacets
  drawYears: typeof drawYears
  keepReader: typeof keepReader
  moreLink: typeof moreLink
  offer: typeof offer
  suggest: typeof suggest
  takeAway: typeof takeAway
}

/** Opens the index of a site, in a worker where there is one, and has keys lead through what is found in the page. */
export function openAnswers(page: HTMLElement, site: string, worker: Worker | null): Answers {
  // there is nothing to lead through before
  listenForArrows(page)
  return {
    engine: openRemoteEngine(site, worker),
    ask,
    createFacets,
    drawYears,
    keepReader,
    moreLink,
    offer,
    suggest,
    takeAway
  }
}
