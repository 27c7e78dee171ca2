/** What is cited in the tests: each case with something that a style treats in its own way. */
import type {Volume} from '../../src/edition/volume.ts'
import type {Cited} from '../../src/citing/csl.ts'

export const address = 'https://example.org/historicaldocuments/frus1964-68v17/d67/'

export const memorandum: Cited = {
  id: 'd67',
  number: '67',
  title: 'Memorandum From the President’s Special Assistant (Rostow) to Secretary of State Rusk',
  date: {iso: '1968-07-20', certainty: 'certain', basis: 'supplied'},
  pages: [{page: '206'}, {page: '210'}]
}

type Case = {name: string; facts?: Partial<Volume>; cited?: Cited}

/** Volumes of which something is not known; `mla` and `recommended` are what is made of the document. */
export const bare: (Required<Omit<Case, 'cited'>> & {mla: string; recommended: string})[] = [
  {
    name: 'a volume without year',
    facts: {year: undefined},
    recommended:
      'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed. James E. Miller (Washington: Government Printing Office), Document 67',
    mla: '“LETTER.” <i>Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe</i>, edited by James E. Miller, Document 67, Government Printing Office, pp. 206–10, '
  },
  {
    name: 'a volume without publisher',
    facts: {publisher: undefined},
    recommended:
      'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed. James E. Miller (Washington, 1996), Document 67',
    mla: '“LETTER.” <i>Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe</i>, edited by James E. Miller, Document 67, 1996, pp. 206–10, '
  },
  {
    name: 'a volume of which its number alone is known',
    facts: {title: undefined, editors: [], publisher: undefined, place: undefined, year: undefined},
    recommended: 'Foreign Relations of the United States, 1964–1968, Volume XVII, Document 67',
    mla: '“LETTER.” <i>Foreign Relations of the United States, 1964–1968, Volume XVII</i>, Document 67, pp. 206–10, '
  },
  {
    name: 'a folder of letters',
    facts: {
      id: 'letters',
      series: undefined,
      subseries: undefined,
      number: undefined,
      title: 'Letters',
      editors: [],
      publisher: undefined,
      place: undefined,
      year: undefined
    },
    recommended: 'Letters, Document 67',
    mla: '“LETTER.” <i>Letters</i>, Document 67, pp. 206–10, '
  },
  {
    name: 'a volume that an office edited',
    facts: {editors: ['Office of the Historian']},
    recommended:
      'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, ed. Office of the Historian (Washington: Government Printing Office, 1996), Document 67',
    mla: '“LETTER.” <i>Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe</i>, edited by Office of the Historian, Document 67, Government Printing Office, 1996, pp. 206–10, '
  },
  {
    name: 'a volume whose series ends with its years',
    facts: {series: 'Papers Relating to Foreign Affairs, 1964–1968', number: undefined, title: undefined},
    recommended:
      'Papers Relating to Foreign Affairs, 1964–1968, ed. James E. Miller (Washington: Government Printing Office, 1996), Document 67',
    mla: '“LETTER.” <i>Papers Relating to Foreign Affairs, 1964–1968</i>, edited by James E. Miller, Document 67, Government Printing Office, 1996, pp. 206–10, '
  }
]

export const cases: Case[] = [
  {name: 'a document', cited: memorandum},
  {name: 'a page', cited: {...memorandum, pages: [{page: '207'}], page: true}},
  {name: 'a volume'},
  {name: 'a volume of two editors', facts: {editors: ['Daniel J. Lawler', 'Erin R. Mahan']}},
  {name: 'a volume of no editor', facts: {editors: []}},
  {
    name: 'a document of a volume of two editors',
    facts: {editors: ['Daniel J. Lawler', 'James C. Van Hook']},
    cited: memorandum
  },
  {
    name: 'three editors, one of them junior',
    facts: {editors: ['Herbert A. Fine', 'Ruth Harris', 'William F. Sanford, Jr.']},
    cited: memorandum
  },
  {
    name: 'four editors',
    facts: {editors: ['Neal H. Petersen', 'Ralph R. Goodwin', 'Marvin W. Kranz', 'William Z. Slany']},
    cited: memorandum
  },
  {name: 'no editor', facts: {editors: []}, cited: memorandum},
  {name: 'a document whose pages nobody knows', cited: {...memorandum, pages: []}},
  {
    name: 'a document cited by pages',
    facts: {subseries: '1951', title: 'Korea and China', number: 'Volume VII, Part 2', year: 1983},
    cited: {...memorandum, number: null, date: null, pages: [{page: '1496'}, {page: '1501'}]}
  },
  {
    name: 'an early volume',
    facts: {
      series: 'Papers Relating to the Foreign Relations of the United States',
      subseries: '1918',
      number: 'Volume III',
      title: 'Russia',
      editors: [],
      year: 1932
    },
    cited: {
      ...memorandum,
      number: null,
      title: 'The Chargé in Russia to the Secretary of State',
      date: null,
      pages: [{page: '51'}]
    }
  },
  {
    name: 'a heading with a title in it',
    cited: {...memorandum, date: null, title: 'Draft of the Paper “What Now” Prepared in the Department'}
  },
  {name: 'a heading that ends in a title', cited: {...memorandum, date: null, title: 'Paper “The Outlook”'}},
  {name: 'a heading that asks', cited: {...memorandum, date: null, title: 'Paper: What Now?'}},
  {
    name: 'a heading that ends in a stop',
    cited: {...memorandum, date: null, title: 'Draft Message to Moscow, 8 p.m.'}
  }
]
