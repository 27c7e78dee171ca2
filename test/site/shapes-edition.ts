/**
 * An edition of ten documents of different shapes, made here instead of committed: what is wide, long or dense, in the form in
 * which the series prints it. Nothing in it is from a volume.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {volumeYaml} from '../edition.ts'
import {writeKindsOfDocument} from './kinds-edition.ts'

/** The volume. */
const id = 'frus1964-68v97'

/** The documents, by their shape. */
export const shapes = {
  'a wide table': 'd1',
  'a long stamp': 'd2',
  'a long word': 'd3',
  '61 notes': 'd4',
  '40 pages': 'd5',
  'a conversation': 'd6',
  'a letter': 'd7',
  'an editorial note': 'd8',
  'a short telegram': 'd9',
  'an attachment': 'd10'
} as const

/** The path of the document of a shape. */
export function pathOf(shape: keyof typeof shapes): string {
  return `/historicaldocuments/${id}/${shapes[shape]}/`
}

/** How many notes and pages the longest ones have. */
export const noteCount = 61
export const pageCount = 40

/** Writes the content folder anew. */
export function writeShapesEdition(content: string): void {
  rmSync(content, {recursive: true, force: true})
  const folder = join(content, 'volumes', id)
  mkdirSync(join(folder, 'raw'), {recursive: true})
  writeFileSync(join(folder, 'volume.yaml'), volumeYaml({id, number: 'Volume XCVII'}))
  for (const [index, blocks] of documents().entries()) {
    const file = String(index + 1).padStart(2, '0') + '.txt'
    writeFileSync(join(folder, 'raw', file), blocks.join('\n\n') + '\n')
  }
  writeKindsOfDocument(content)
}

const source = 'Source: Department of State, Central Files, POL 7 FIX.'

function documents(): string[][] {
  return [
    [
      '1. Telegram From the Embassy in Fixtania to the Department of State, Fixton, March 4, 1966, 1425Z.1',
      'The Ministry of Supply gave us the following figures of grain, and asked that they be kept from the press until the harvest is in and the ships are paid for. [Page 12] They agree with those of last year.2',
      '(Thousands of metric tons)',
      table(12, 9),
      'Note: Figures of 1965 are estimates of the Ministry.',
      'Two ports report for themselves:',
      ['Port\t\t1964\t\t1965', 'Old Harbor3\t\t1,204.5\t\t990', 'New Harbor\t\t87\t\t—'].join('\n'),
      'We see no need for further action.',
      `  1. ${source} Secret; Priority; Limdis. Repeated to Geneva.`,
      '  2. For the figures of last year, see Document 9.',
      '  3. Closed from May to July 1965.'
    ],
    [
      '2. Memorandum From the Director of the Office of Fixtanian Affairs (Harding) to the Under Secretary of State (Stone), Washington, March 9, 1966.1',
      'I recommend that the matter be left where it lies.2 Nothing that we hear from the port would justify a step that cannot be taken back.',
      `  1. ${source} Top Secret; Immediate; Nodis; Limited Distribution to Addressees Only and Not to Be Shown to Others Without the Consent of the Executive Secretary. Drafted by Harding and cleared by Stone.`,
      '  2. Stone initialed his approval.'
    ],
    [
      `3. Telegram From the Department of State to the Embassy in Fixtania, Washington, March 11, 1966, 7:12 p.m.1`,
      `Group ${'KRALOWETZENBURGERSTRASSENBAHN'.repeat(4)} was garbled in your message. Please repeat it.2`,
      `  1. ${source} Confidential. Drafted by Harding.`,
      `  2. It was repeated as ${'abcdefghij'.repeat(12)} in telegram 412.`
    ],
    [
      '4. Memorandum From the Secretary of State’s Special Assistant (Wells) to Secretary of State Rusk, Washington, March 20, 1966.1',
      ...Array.from({length: 20}, (_, index) => paragraphWithNotes(index)),
      `  1. ${source} Secret. Drafted by Wells.`,
      ...Array.from({length: noteCount - 1}, (_, index) => `  ${index + 2}. ${noteWords(index)}`)
    ],
    [
      '5. Paper Prepared in the Policy Planning Council, Washington, undated.1',
      ...Array.from({length: pageCount}, (_, page) => pageOf(page)).flat(),
      `  1. ${source} Secret. The date is inferred from the covering note, which is not printed.`,
      '  2. Not found.'
    ],
    [
      '6. Memorandum of Conversation, Washington, April 1, 1966, 3 p.m.1',
      'SUBJECT\n\nGrain and ships',
      'PARTICIPANTS\n\nThe Secretary\n\nAmbassador Wells\n\nMr. Harding',
      'The Ambassador said that his Government had studied the note of February 1966.2 It could not agree to it.',
      'The Secretary asked what could be done. He would speak to the President in 24 hours.3 [Page 297] The Ambassador thanked him.',
      `  1. ${source} Secret; Exdis. Drafted by Harding.`,
      '  2. Document 2.',
      '  3. No record of such a conversation was found.'
    ],
    [
      '7. Letter From President Johnson to Prime Minister Alder, Washington, April 12, 1966.1',
      'Dear Mr. Prime Minister:',
      'I was glad to have your letter of March 30.2 We share your concern for the harvest, and have asked our Ambassador to speak with you about what can be shipped before the fall.',
      'With warm regards,',
      'Sincerely,',
      'Lyndon B. Johnson',
      `  1. ${source} No classification marking.`,
      '  2. Not printed.'
    ],
    [
      '8. Editorial Note',
      'On April 20, 1966, the National Security Council discussed Fixtania from 12:10 to 12:45 p.m. The record of the meeting says that the President “did not wish to hear of it again before the summer.” (Johnson Library, National Security File, NSC Meetings File) For the text of the statement that was issued afterwards, see Public Papers of the Presidents of the United States: Lyndon B. Johnson, 1966.'
    ],
    [
      '9. Telegram From the Embassy in Fixtania to the Department of State, Fixton, May 2, 1966, 0915Z.1',
      '1204. Harvest is in.',
      `  1. ${source} Limited Official Use.`
    ],
    [
      '10. Memorandum From the Assistant Secretary of State for Fixtanian Affairs (Reed) to Secretary of State Rusk, Washington, May 6, 1966.1',
      'Attached is the paper that you asked for.2 It has been cleared with Defense and AID.',
      'Attachment',
      'Paper Prepared in the Department of State',
      'Grain is short in the north and plentiful in the south. Ships are not where they are needed, and will not be there before June.3',
      `  1. ${source} Secret. Drafted by Reed and cleared by Wells.`,
      '  2. Secret.',
      '  3. See Document 1.'
    ]
  ]
}

/** A table as raw text has it: two tabs part the cells. */
function table(columns: number, rows: number): string {
  const years = Array.from({length: columns - 1}, (_, column) => String(1955 + column))
  const districts = ['Northern Highlands', 'Coast', 'Capital', 'Lower River', 'Upper River', 'Lakes', 'South']
  const line = (row: number): string[] => [
    districts[row] ?? `District ${row}`,
    ...years.map((_, column) => ((row + 1) * 1234.5 * (column + 1)).toLocaleString('en-US'))
  ]
  const lines = [['Districts', ...years], ...Array.from({length: rows - 1}, (_, row) => line(row))]
  return lines.map((cells) => cells.join('\t\t')).join('\n')
}

/** Three notes a paragraph, some behind a figure. */
function paragraphWithNotes(index: number): string {
  const [a, b, c] = [2, 3, 4].map((first) => String(index * 3 + first))
  return `The Minister of Supply spoke of the harvest.${a} He recalled the agreement of December 196${index % 10}${b} and held that it was still in force, whatever the port might say of it.${c} We did not reply.`
}

function noteWords(index: number): string {
  const words = `Telegram ${400 + index} from Fixton, March ${1 + (index % 28)}, 1966. (Department of State, Central Files, POL 7 FIX)`
  return index % 7 === 3 ? [words, words, words, words].join(' ') : words
}

/** The words of a printed page, behind its mark; every fifth begins a section. */
function pageOf(page: number): string[] {
  const sentence = `On page ${page} of the paper it is said again that grain is short and ships are few, and that neither will change soon. `
  const head =
    page % 5 === 0 ? [`Section ${'ABCDEFGHIJ'[page / 5] ?? ''}. The Situation in Year ${page}`] : []
  return [
    ...head,
    `${sentence.repeat(6)}[Page ${200 + page}] ${sentence.repeat(6)}`,
    sentence.repeat(5) + (page === 0 ? '2' : '')
  ]
}
