import assert from 'node:assert/strict'
import test from 'node:test'
import {readHeading} from '../../../src/readers/heading.ts'

test('readHeading should part senders and addressees of 1861 to 1947', () => {
  const headings: [string, string[], string[]][] = [
    [
      'The Commission to Negotiate Peace to the Ambassador in Italy (Page)',
      [' | Commission to Negotiate Peace'],
      ['Page | Ambassador in Italy']
    ],
    [
      'Memorandum by the Executive Officer of the Commission to Negotiate Peace (Patterson)',
      ['Patterson | Executive Officer of the Commission to Negotiate Peace'],
      []
    ],
    [
      'The Technical Adviser to the Commission to Negotiate Peace (Miller) to General Tasker H. Bliss',
      ['Miller | Technical Adviser to the Commission to Negotiate Peace'],
      ['Tasker H. Bliss | General']
    ],
    [
      'Mr. Black (Secretary of State) to all the ministers of the United States.',
      ['Black | Secretary of State'],
      [' | all the ministers of the United States']
    ],
    ['Earl of Clarendon to Sir H. J. Parkes, K. C. B.', ['Earl of Clarendon'], ['Sir H. J. Parkes']],
    ['The Duke de Gramont to Mr. Washburne.', ['Duke de Gramont'], ['Washburne']],
    [
      'Prince de la Tour d’Auvergne to M. Drouyn de l’Huys.',
      ['Prince de la Tour d’Auvergne'],
      ['M. Drouyn de l’Huys']
    ],
    ['Consul Lanen to the Consul General', ['Lanen | Consul'], [' | Consul General']],
    ['Mr. Geofroy to Mr. Seward.—Received May 26, 1864', ['Geofroy'], ['Seward']],
    ['Mr. Buchanan to Mr. Bancroft.11', ['Buchanan'], ['Bancroft']],
    ['Count Bismarck to Baron Gerolt. [Of July 19, 1870.]', ['Count Bismarck'], ['Baron Gerolt']],
    ['Mr. Seward to Mr. Schurz, with accompaniments.', ['Seward'], ['Schurz']],
    ['Messrs. Hecht, Held and Kayser to Mr.. Burlingame.', ['Hecht', 'Held', 'Kayser'], ['Burlingame']],
    ['Mr. Monroe and Mr. Pinckney to Mr. Madison.', ['Monroe', 'Pinckney'], ['Madison']],
    ['Mr. Pruyn to the Gorogio', ['Pruyn'], [' | the Gorogio']],
    ['Petition of Captain Caleb for pardon.', ['Caleb | Captain'], []],
    ['Reply of the President to Commodore Craven.', [' | President'], ['Craven | Commodore']],
    ['Draft by the Secretary of State for an International Agreement', [' | Secretary of State'], []],
    ['Cablegram from Prince Ching, dated Pekin, September 8, 1900.', ['Ching | Prince'], []],
    ['PROTOCOLE FINAL.', [], []],
    ['A Preliminary Survey', [], []],
    ['Form of Credentials Issued to Commissioners Plenipotentiary', [], [' | Commissioners Plenipotentiary']]
  ]
  for (const [heading, from, to] of headings)
    assert.deepEqual(
      partiesOf(heading).map((parties) => parties.map((words) => words.replace('| the ', '| '))),
      [from, to].map((parties) => parties.map((words) => words.replace('| the ', '| '))),
      heading
    )
})

test('readHeading should take countries for the parties of a treaty, and what it is about and when it was signed for none', () => {
  const headings: [string, string[]][] = [
    [
      'Trade Agreement Between the United States of America and Cuba, Signed August 24, 1934',
      ['the United States of America', 'Cuba']
    ],
    [
      'Agreement Between the United States and Haiti for the Withdrawal of Military Forces From Haiti, Signed July 24, 1934',
      ['the United States', 'Haiti']
    ],
    [
      'Agreement between France, Great Britain, Italy, and the United States, Relative to Silks and Silk Goods',
      ['France', 'Great Britain', 'Italy', 'the United States']
    ]
  ]
  for (const [heading, parties] of headings)
    assert.deepEqual(
      readHeading(heading).from.map(({text}) => text),
      parties,
      heading
    )
})

/** Each party as `name | office`. */
function partiesOf(heading: string): string[][] {
  const {from, to} = readHeading(heading)
  return [from, to].map((parties) =>
    parties.map(({name, office}) => [name ?? '', office ?? ''].join(' | ').replace(/ \| $/u, ''))
  )
}
