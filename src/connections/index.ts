/**
 * What the documents of an edition have to do with each other, worked out from the catalogue after the first pass.
 *
 * Each index is made when a page first asks for it, and kept.
 */
import type {Catalogue} from '../edition/catalogue.ts'
import {toAlphabet, type Alphabet} from './alphabet.ts'
import {indexArchives, type Archives} from './archives.ts'
import {indexDates, type Chronology} from './chronology.ts'
import {indexCitations, type Citations} from './citations.ts'
import {indexKinds, type Kinds} from './kinds.ts'
import {indexMarkings, type Markings} from './markings.ts'
import {indexNames, type Names} from './names.ts'

/** The indexes of an edition. */
export type Connections = {
  /** Which document cites which, down to the note. */
  readonly citations: Citations
  /** The documents by date, and what stands before and after in time. */
  readonly chronology: Chronology
  /** Who had to do with which document, by name as printed. */
  readonly names: Names
  /** Those names in the order of an index. */
  readonly alphabet: Alphabet
  /** Where the documents lie, from the repository down to the file. */
  readonly archives: Archives
  /** The kinds of documents. */
  readonly kinds: Kinds
  /** Classifications, precedences and handling captions. */
  readonly markings: Markings
}

/** The indexes of a catalogue; nothing is read before one is asked for. */
export function connect(catalogue: () => Catalogue): Connections {
  const citations = once(() => indexCitations(catalogue()))
  const chronology = once(() => indexDates(catalogue()))
  const names = once(() => indexNames(catalogue()))
  const archives = once(() => indexArchives(catalogue()))
  const alphabet = once(() => toAlphabet(names()))
  const kinds = once(() => indexKinds(catalogue()))
  const markings = once(() => indexMarkings(catalogue()))
  return {
    get citations() {
      return citations()
    },
    get chronology() {
      return chronology()
    },
    get names() {
      return names()
    },
    get archives() {
      return archives()
    },
    get alphabet() {
      return alphabet()
    },
    get kinds() {
      return kinds()
    },
    get markings() {
      return markings()
    }
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
