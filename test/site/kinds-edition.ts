/**
 * Documents of further kinds, in the forms in which the series prints them, made for the edition of shapes. Nothing in them is
 * from a volume.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {volumeYaml} from '../edition.ts'

/** The documents, by their kind. */
export const kindsOfDocument = {
  'a national security action memorandum': 'frus1961-63v97/d1',
  'an intelligence estimate': 'frus1961-63v97/d2',
  'a report with a table': 'frus1961-63v97/d3',
  'a document with a long heading': 'frus1961-63v97/d4',
  'a document of 1951 with its source in a line': 'frus1951v97/d1'
} as const

const source = 'Source: Department of State, Central Files, 611.97/3–1462.'

const volumes = [
  {
    id: 'frus1961-63v97',
    subseries: '1961–1963',
    documents: [memorandum(), estimate(), report(), longHeading()]
  },
  {id: 'frus1951v97', subseries: '1951', documents: [ofSourceLine()]}
]

/** Adds the volumes of these documents to a content folder. */
export function writeKindsOfDocument(content: string): void {
  for (const {id, subseries, documents} of volumes) {
    const folder = join(content, 'volumes', id)
    mkdirSync(join(folder, 'raw'), {recursive: true})
    writeFileSync(join(folder, 'volume.yaml'), volumeYaml({id, subseries, number: 'Volume XCVII'}))
    for (const [index, blocks] of documents.entries())
      writeFileSync(join(folder, 'raw', `${index + 1}.txt`), blocks.join('\n\n') + '\n')
  }
}

function memorandum(): string[] {
  return [
    '1. National Security Action Memorandum No. 997, Washington, March 14, 1962.1',
    'TO\n\nThe Secretary of State\n\nThe Secretary of Defense\n\nThe Director of Central Intelligence',
    'SUBJECT\n\nGrain for Fixtania',
    'The President wishes that the Departments of State and Defense report to him by April 1 on ships that are at hand.2',
    'McGeorge Bundy',
    `  1. ${source} Secret. Copies were sent to the Director of the Bureau of the Budget and to General Taylor.`,
    '  2. The report was not found.'
  ]
}

function estimate(): string[] {
  return [
    '2. National Intelligence Estimate1',
    'NIE 97–62',
    'THE OUTLOOK FOR FIXTANIA',
    'The Problem',
    'To estimate the harvest and what it means for the Government over the next two years.',
    'Conclusions',
    'Grain will be short until the summer. We do not think that the Government will fall of it. (Paras. 3–5)',
    '  1. Source: Central Intelligence Agency, Job 79–R01012A, ODDI Registry. Secret. A note on the cover sheet says that the Central Intelligence Agency and the intelligence organizations of the Departments of State, Defense, the Army, the Navy, the Air Force, and the Joint Staff took part in its preparation, and that all members of the United States Intelligence Board concurred on March 21 except the representative of the Federal Bureau of Investigation, who abstained.'
  ]
}

function report(): string[] {
  return [
    '3. Report by the Interagency Committee on Grain, Washington, April 2, 1962.1',
    ['Port\t\t1960\t\t1961', 'Old Harbor\t\t1,204.5\t\t990', 'New Harbor\t\t87\t\t102'].join('\n'),
    'What the ports report agrees with what the Embassy sends.2 The Committee recommends that no ship be held back.',
    `  1. ${source} Confidential. Drafted by Harding.`,
    '  2. Not printed.'
  ]
}

function longHeading(): string[] {
  return [
    '4. Memorandum From the Deputy Assistant Secretary of State for Fixtanian Affairs (Harding), the Chairman of the Interagency Committee on Grain (Reed), and the Acting Director of the Office of Maritime Affairs (Wells) to the President’s Special Assistant for National Security Affairs (Bundy), Washington, April 9, 1962.1',
    'We enclose what the ports report, and propose to leave it there.2',
    `  1. ${source} Top Secret; Eyes Only. Drafted by Harding, Reed, and Wells on April 7; cleared by Stone. A notation in Bundy’s hand reads: “No further action.”`,
    '  2. Document 3.'
  ]
}

function ofSourceLine(): string[] {
  return [
    '611.97/2–1451: Telegram',
    'No. 1\nThe Ambassador in Fixtania (Wells) to the Department of State',
    'Secret\nPriority',
    '1204. Eyes only Secretary. Re Deptel 412,1 Ministry says harvest is in and ships are paid for. Believe no further step is needed.',
    'Wells',
    '  1. Not printed.'
  ]
}
