/** A healthy volume with a healthy document; a test says only what is different. */
import type {Catalogue} from '../src/edition/catalogue.ts'
import {toEntry} from '../src/edition/catalogue.ts'
import type {Document, Note} from '../src/edition/document.ts'
import type {Block, Inline} from '../src/edition/tree.ts'
import {Volume} from '../src/edition/volume.ts'
import {toHtml, type DocumentHtml} from '../src/formats/html/to-html.ts'

export function volume(facts: Partial<Volume> = {}): Volume {
  return Volume.parse({
    id: 'frus1964-68v17',
    series: 'Foreign Relations of the United States',
    subseries: '1964–1968',
    number: 'Volume XVII',
    title: 'Eastern Europe',
    editors: ['James E. Miller'],
    publisher: 'United States Government Printing Office',
    place: 'Washington',
    year: 1996,
    ...facts
  })
}

export function document(facts: Partial<Document> = {}): Document {
  return {
    volume: 'frus1964-68v17',
    id: 'd1',
    number: '1',
    numbering: '1.',
    rubrics: [],
    title: [text('Letter')],
    genre: {kind: 'letter', text: 'Letter'},
    serial: null,
    meeting: null,
    from: [],
    to: [],
    date: null,
    place: null,
    subject: null,
    participants: [],
    body: [],
    notes: [],
    source: null,
    absences: [],
    pages: [],
    begins: toBound(facts.pages?.[0]),
    ends: toBound(facts.pages?.at(-1)),
    provenance: {file: 'raw/1.txt', sha256: '0'.repeat(64), reader: 'text', supplied: []},
    ...facts
  }
}

function toBound(page: Document['pages'][number] | undefined): Document['begins'] {
  return page ? {status: 'known', page: page.page, basis: 'marks'} : {status: 'unknown'}
}

export function catalogue(documents: Document[], facts: Partial<Volume> = {}): Catalogue {
  const entries = documents.map((document) => [document.id, toEntry(document)] as const)
  return new Map([
    ['frus1964-68v17', {volume: volume(facts), documents: new Map(entries), matter: new Map()}]
  ])
}

/** The parts of the page of a document, alone in its volume. */
export function html(facts: Partial<Document>): DocumentHtml {
  const only = document(facts)
  return toHtml(only, {catalogue: catalogue([only]), href: (path) => '/base' + path})
}

export function text(value: string): Inline {
  return {type: 'text', value}
}

export function paragraph(...children: (Inline | string)[]): Block {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child))
  }
}

export function call(note: string, doubt?: string): Inline {
  return {
    type: 'noteCall',
    note,
    ...(doubt === undefined ? {certainty: 'certain'} : {certainty: 'doubtful', doubt})
  }
}

export function note(id: string, label: string | null, facts: Partial<Note> = {}): Note {
  return {
    id,
    label,
    kind: 'note',
    placement: 'foot',
    body: [paragraph('Words of ' + id + '.')],
    ...facts
  }
}
