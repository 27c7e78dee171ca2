/** What is needed only when something was asked: the engine, and what shows its answers. */
import {listenForArrows} from './hits/arrows.ts'
import type {Engine} from '../engine/engine.ts'
import {chipsOf} from './facets/chips.ts'
import {createFacets} from './facets/facets-view.ts'
import {drawYears} from './facets/draw-years.ts'
import {keepReader} from './hits/keep-reader.ts'
import {offer} from './said/offer-instead.ts'
import {openRemoteEngine} from '../engine/remote-engine.ts'
import {ask, moreLink} from './hits/results.ts'
import {suggest} from './said/suggestion-lines.ts'
import {takeAway} from './take/take-away.ts'

/** The engine over the index of the site at a root such as `/frus-edition/`, and what shows its answers. */
export type Answers = {
  engine: Engine
  ask: typeof ask
  chipsOf: typeof chipsOf
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
    chipsOf,
    createFacets,
    drawYears,
    keepReader,
    moreLink,
    offer,
    suggest,
    takeAway
  }
}
