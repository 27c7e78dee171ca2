/** A small edition to look for citations in. */
import type {Shelf} from '../../src/finder/find-citation.ts'
import type {DocumentFacts, FinderFacts, ShelfVolume} from '../../src/finder/finder-facts.ts'

const volumes: ShelfVolume[] = [
  volume('frus1951v07p2', '1951, Volume VII, Part 2', 'Korea and China', 1, 300),
  volume('frus1952-54Guat', '1952–1954, Retrospective Volume', 'Guatemala', 1, 287),
  volume('frus1952-54v14p2', '1952–1954, Volume XIV, Part 2', 'China and Japan (in two parts)', 462, 854),
  volume('frus1958-60v17', '1958–1960, Volume XVII', 'Indonesia', 1, 300),
  volume('frus1961-63v05', '1961–1963, Volume V', 'Soviet Union', 1, 380),
  volume('frus1964-68v14', '1964–1968, Volume XIV', 'Soviet Union', 1, 341),
  volume('frus1964-68v17', '1964–1968, Volume XVII', 'Eastern Europe', 1, 211),
  volume('frus1964-68v29p2', '1964–1968, Volume XXIX, Part 2', 'Japan', 1, 139),
  volume('frus1969-76ve13', '1969–1976, Volume E–13', 'Documents on China', 1, 180)
]

const facts = new Map<string, FinderFacts>([
  [
    'frus1964-68v17',
    {
      divisions: {ch3: 'Czechoslovakia', terms: 'Abbreviations', index: 'Index'},
      partPages: {terms: ['XIX', 'XX'], index: ['XX', '601']},
      documents: [
        document('d9', {pages: ['21', {page: '22', basis: 'neighbour'}]}),
        document('d66', {pages: ['205', '206']}),
        document('d67', {
          pages: [
            {page: '206', basis: 'before-first', before: '207'},
            '207',
            '208',
            {page: '209', basis: 'lost', after: '208', before: '210'},
            '210'
          ]
        }),
        document('d72A', {notes: {}, hasSource: false, pages: []})
      ]
    }
  ],
  ['frus1951v07p2', {divisions: {}, documents: [document('d5', {number: null, pages: ['1509'], date: ''})]}],
  ['frus1952-54v14p2', {divisions: {}, documents: [document('d511', {pages: ['1106']})]}],
  ['frus1964-68v29p2', {divisions: {}, documents: [document('d100', {})]}],
  ['frus1952-54Guat', {divisions: {}, documents: [document('d12', {})]}],
  [
    'frus1969-76ve13',
    {
      divisions: {},
      documents: [
        document('d1', {pages: ['1', '2']}),
        document('d2', {pages: ['2', '3']}),
        document('d3', {pages: ['1']})
      ]
    }
  ]
])

/** The edition: nine volumes, of some of which a few documents are held. */
export const shelf: Shelf = {
  volumes,
  load: (id) => Promise.resolve(facts.get(id) ?? {documents: [], divisions: {}})
}

/** The edition, of one volume only. */
export const single: Shelf = {...shelf, volumes: volumes.filter(({id}) => id === 'frus1964-68v17')}

function volume(id: string, numbered: string, title: string, first: number, last: number): ShelfVolume {
  return {id, name: numbered + ', ' + title, title, first, last}
}

function document(id: string, some: Partial<DocumentFacts>): DocumentFacts {
  return {
    id,
    number: id.slice(1),
    title: 'Memorandum',
    date: 'July 20, 1968',
    notes: {1: 'fn1', 2: 'fn2', '†': 'fndagger'},
    hasSource: true,
    paragraphs: 19,
    pages: [],
    ...some
  }
}
