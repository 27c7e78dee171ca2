/** Catalogues of documents of which a test says only what it is about. */
import {toEntry, type Catalogue} from '../../src/edition/catalogue.ts'
import type {Document} from '../../src/edition/document.ts'
import type {Party} from '../../src/edition/party.ts'
import type {Marking, SourceNote} from '../../src/edition/source-note.ts'
import {document, volume} from '../stock.ts'

/** A catalogue of one volume; its documents are numbered from 1. */
export function catalogueOf(...facts: Partial<Document>[]): Catalogue {
  const entries = facts.map((given, index) => toEntry(document({id: 'd' + (index + 1), ...given})))
  return new Map([
    [
      'frus1964-68v17',
      {volume: volume(), documents: new Map(entries.map((entry) => [entry.id, entry])), matter: new Map()}
    ]
  ])
}

/** A person, as printed in a heading: `the Secretary of State (Rusk)`. */
export function person(name: string, office?: string): Party {
  return office === undefined ? {text: name, name} : {text: `the ${office} (${name})`, name, office}
}

/** An office, as printed in a heading. */
export function office(text: string): Party {
  return {text, office: text.replace(/^the /iu, '')}
}

/** A source note that says only what is given. */
export function source(facts: Partial<SourceNote>): SourceNote {
  return {
    note: 'd1fn1',
    citation: null,
    alsoIn: [],
    marking: null,
    drafted: [],
    cleared: [],
    approved: [],
    concurred: [],
    initialed: [],
    remarks: [],
    unparsed: [],
    ...facts
  }
}

/** A source note with a marking. */
export function marked(facts: Partial<Marking>): SourceNote {
  return source({marking: {classification: null, precedence: [], distribution: [], raw: '', ...facts}})
}
