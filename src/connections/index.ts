/**
 * What the documents of an edition have to do with each other, worked out from the catalogue after the first pass.
 *
 * Each index is made when a page first asks for it, and kept.
 */
import type {Catalogue} from '../edition/catalogue.ts'
import {indexDates, type Chronology} from './chronology.ts'
import {indexCitations, type Citations} from './citations.ts'

/** The indexes of an edition. */
export type Connections = {
  /** Which document cites which, down to the note. */
  readonly citations: Citations
  /** The documents by date, and what stands before and after in time. */
  readonly chronology: Chronology
}

/** The indexes of a catalogue; nothing is read before one is asked for. */
export function connect(catalogue: () => Catalogue): Connections {
  const citations = once(() => indexCitations(catalogue()))
  const chronology = once(() => indexDates(catalogue()))
  return {
    get citations() {
      return citations()
    },
    get chronology() {
      return chronology()
    }
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
