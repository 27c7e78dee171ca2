/** Small editions that change: what can be edited in them, and the files that they are. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import * as fc from 'fast-check'
import {volumeYaml} from '../edition.ts'

/** A document as its text says it. */
export type Text = {
  number: number
  file: string
  from: string
  to: string
  date: string
  archive: string
  marking: string
  /** What it cites: a document of its volume, or one of another. */
  cites: string
  words: string[]
}

/** A volume: what its `volume.yaml` says, and its texts. */
export type Part = {id: string; number: string; title: string; texts: Text[]}

/** An edition. */
export type Edition = Part[]

const people = ['Rusk', 'McNamara', 'Ball', 'Bundy', 'Rostow']
const dates = Array.from({length: 12}, (_, month) =>
  new Date(Date.UTC(1964 + (month % 3), month, 3 + month)).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC'
  })
)
const archives = ['POL 1 US', 'POL 27 VIET S', 'DEF 4 NATO']
const markings = ['Secret', 'Secret; Exdis', 'Top Secret']
const cites = [
  'Document 1',
  'Document 2',
  'Document 5',
  'Document 6',
  'Foreign Relations, 1964–1968, volume II, Document 3',
  'footnote 2 above'
]
const words = [
  'peace',
  'treaty',
  'détente',
  'ships',
  'wheat',
  'the President’s visit',
  '[Page 12]',
  'U.S.S.R.'
]

/** A text of this number. */
export function texts(number: fc.Arbitrary<number>): fc.Arbitrary<Text> {
  return fc.record({
    number,
    file: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    from: fc.constantFrom(...people),
    to: fc.constantFrom(...people),
    date: fc.constantFrom(...dates),
    archive: fc.constantFrom(...archives),
    marking: fc.constantFrom(...markings),
    cites: fc.constantFrom(...cites),
    words: fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 6})
  })
}

const number = fc.integer({min: 1, max: 7})

/** What an editor does: the same on an edition that lacks what it is about changes nothing. */
export type Edit = {what: string; apply: (edition: Edition) => Edition}

/** An edit of a text or of facts, a text added, removed or renamed, a volume removed or added. */
export const edits: fc.Arbitrary<Edit> = fc
  .record({volume: fc.constantFrom('frus1964-68v01', 'frus1964-68v02'), number, text: texts(number)})
  .chain(({volume, number, text}) =>
    fc.constantFrom<Edit>(
      ...usual(volume, number, text),
      {what: 'removal', apply: inVolume(volume, (part) => without(part, number))},
      {what: 'addition', apply: inVolume(volume, (part) => withText(part, text))},
      {what: 'title', apply: inVolume(volume, (part) => ({...part, title: part.title + '!'}))},
      {
        what: 'volume removed',
        apply: (edition) => (edition.length > 1 ? edition.filter(({id}) => id !== volume) : edition)
      },
      {
        what: 'volume added',
        apply: (edition) =>
          edition.some(({id}) => id === volume)
            ? edition
            : [
                ...edition,
                {
                  id: volume,
                  number: volume.endsWith('1') ? 'Volume I' : 'Volume II',
                  title: 'New',
                  texts: [text]
                }
              ]
      }
    )
  )

/** What is done to a text; twice as often as anything else. */
function usual(volume: string, number: number, text: Text): Edit[] {
  const once: Edit[] = [
    {what: 'words', apply: inText(volume, number, (old) => ({...old, words: text.words}))},
    {what: 'date', apply: inText(volume, number, (old) => ({...old, date: text.date}))},
    {what: 'parties', apply: inText(volume, number, (old) => ({...old, from: text.from, to: text.to}))},
    {
      what: 'source',
      apply: inText(volume, number, (old) => ({...old, archive: text.archive, marking: text.marking}))
    },
    {what: 'reference', apply: inText(volume, number, (old) => ({...old, cites: text.cites}))},
    {what: 'file', apply: inText(volume, number, (old) => ({...old, file: old.file + 'x'}))}
  ]
  return [...once, ...once]
}

/** Writes an edition as a content folder. */
export function writeEdition(edition: Edition, root: string): void {
  rmSync(root, {recursive: true, force: true})
  for (const {id, number, title, texts} of edition) {
    const facts = volumeYaml({id, number}).replace('title: Fixtures', 'title: ' + JSON.stringify(title))
    write(join(root, id, 'volume.yaml'), facts)
    for (const text of texts) write(join(root, id, 'raw', `${text.number}${text.file}.txt`), toRaw(text))
  }
}

/** Longer than what lists show of a text, so that other words can change below it and nothing else. */
const opening = 'We have had the honor to receive your kind letter of last week. '.repeat(12).trim()

function toRaw({number, from, to, date, archive, marking, cites, words}: Text): string {
  return (
    `${number}. Letter From Secretary ${from} to Mr. ${to}, ${date}1\n\nDear Friend:\n\n${opening}\n\n` +
    words.map((word) => `We spoke of ${word} again.`).join(' ') +
    `2\n\n[Page ${number + 7}]\n\nSincerely,\n\n` +
    `  1. Source: Department of State, Central Files, ${archive}. ${marking}. Drafted by ${to}.\n` +
    `  2. See ${cites}.\n`
  )
}

function inVolume(id: string, change: (part: Part) => Part): Edit['apply'] {
  return (edition) => edition.map((part) => (part.id === id ? change(part) : part))
}

function inText(id: string, number: number, change: (text: Text) => Text): Edit['apply'] {
  return inVolume(id, (part) => ({
    ...part,
    texts: part.texts.map((text) => (text.number === number ? change(text) : text))
  }))
}

function without(part: Part, number: number): Part {
  return part.texts.length > 1 ? {...part, texts: part.texts.filter((text) => text.number !== number)} : part
}

function withText(part: Part, text: Text): Part {
  return part.texts.some(({number}) => number === text.number)
    ? part
    : {...part, texts: [...part.texts, text]}
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
