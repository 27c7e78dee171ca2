/**
 * What the documents of an edition have to do with each other, worked out from the catalogue after the first pass.
 *
 * Each index is made when a page first asks for it, and kept.
 */
import type {Catalogue} from '../edition/catalogue.ts'
import {toAlphabet, type Alphabet} from './alphabet.ts'
import {indexArchives} from './archives.ts'
import {indexDates} from './chronology.ts'
import {indexCitations} from './citations.ts'
import {indexKinds} from './kinds.ts'
import {indexMarkings} from './markings.ts'
import {indexPeople} from './people.ts'
import {indexNames, type Names} from './names.ts'

/** What makes each index: of the catalogue, or of another index. */
const indexes = {
  /** Which document cites which, down to the note. */
  citations: indexCitations,
  /** The documents by date, and what stands before and after in time. */
  chronology: indexDates,
  /** Who had to do with which document, by name as printed. */
  names: indexNames,
  /** The persons whom lists of volumes describe. */
  people: indexPeople,
  /** Those names in the order of an index. */
  alphabet: (_: Catalogue, {names}: {names: Names}): Alphabet => toAlphabet(names),
  /** Where the documents lie, from the repository down to the file. */
  archives: indexArchives,
  /** The kinds of documents. */
  kinds: indexKinds,
  /** Classifications, precedences and handling captions. */
  markings: indexMarkings
}

/** The indexes of an edition. */
export type Connections = {readonly [Name in keyof typeof indexes]: ReturnType<(typeof indexes)[Name]>}

/** The indexes of a catalogue; nothing is read before one is asked for. */
export function connect(catalogue: () => Catalogue): Connections {
  const connections = {} as Connections
  for (const [name, index] of Object.entries(indexes))
    Object.defineProperty(connections, name, {
      get: once(() => index(catalogue(), connections)),
      enumerable: true
    })
  return connections
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
