/** What is needed only when something was asked: the engine, and what shows its answers. */
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

/** Opens the index of a site. */
export function openAnswers(site: string): Answers {
  return {
    engine: openRemoteEngine(site),
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
