/** Who is a sender or an addressee in headings of 1861 to 1947, and what stands in such a place and is nobody. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {namesParty} from '../../../src/edition/party-words.ts'
import {readHeading} from '../../../src/readers/heading.ts'

function sendersOf(heading: string): string[] {
  return readHeading(heading).from.map(({name, office}) => [name ?? '', office ?? ''].join(' | '))
}

const advisers = 'Technical Advisers to the Commission to Negotiate Peace'

/** Headings, and the names and offices of those who sent. */
const headings: [string, string[]][] = [
  // an office in parentheses or before a name
  ['Mr. White (chargé) to Mr. Foster.', ['White | chargé']],
  ['Mr. White (charge) to Mr. Foster.', ['White | charge']],
  ['Mr. Smith (vice-consul at Apia) to Mr. Hay.', ['Smith | vice-consul at Apia']],
  ['The Minister in Haiti (de Young) to the Secretary of State', ['de Young | Minister in Haiti']],
  ['Chargé d’Affaires White to Mr. Hay.', ['White | Chargé d’Affaires']],
  ['Consul-General Goodnow to Mr. Cridler.', ['Goodnow | Consul-General']],
  ['Vice-Consul-General Winslow to Mr. Hay.', ['Winslow | Vice-Consul-General']],
  ['Mr. R. C. Hall of J. P. Morton & Co. to the Secretary of State', ['R. C. Hall | J. P. Morton & Co.']],
  ['M. le Comte Rochefort to Mr. Low.', ['M. le Comte Rochefort | ']],
  ['M. le Marquis de Vogüé to Mr. Hoppin.', ['M. le Marquis de Vogüé | ']],
  // several people
  [
    `The ${advisers} (Miller, Scott) to the Secretary of State`,
    [`Miller | ${advisers}`, `Scott | ${advisers}`]
  ],
  [
    'The American Delegates (Hull, de Rowe, and Lind) to the Secretary of State',
    ['Hull | American Delegates', 'de Rowe | American Delegates', 'Lind | American Delegates']
  ],
  // offices and powers are no persons
  ['Japanese Ambassadors to Mr. Seward.', [' | Japanese Ambassadors']],
  ['Representatives of Treaty Powers to the Gorogio.', [' | Representatives of Treaty Powers']],
  ['American Legation to the Foreign Office', [' | American Legation']],
  ['Tsungli Yamên to Mr. Denby.', [' | Tsungli Yamên']],
  ['Attorney-General Cushing to Mr. Marcy', ['Cushing | Attorney-General']],
  ['Other Powers to Mr. Kellogg', [' | Other Powers']],
  ['Mr. Powers to Mr. Kellogg', ['Powers | ']],
  ['M. Ministre of Marine to Mr. Dayton.', [' | M. Ministre of Marine']],
  // a paper of someone
  ['Affidavit of William J. Wade.', ['William J. Wade | ']],
  ['Extracts from the Affidavit of William J. Wade.', ['William J. Wade | ']],
  ['Memorial of citizens of Boston to the President.', [' | citizens of Boston']],
  ['Opinion of the Attorney-General.', [' | Attorney-General']],
  ['President Wilson’s Reply to the Pope', ['Wilson | President']],
  ['Passport of John Smith.', []],
  ['Certificate of naturalization of John Smith.', []],
  ['Form of Credentials Issued to Commissioners Plenipotentiary', []],
  // what follows a name
  ['Mr. Welsh, No. 223, to Mr. Evarts.', ['Welsh | ']],
  ['A. Mr. Vargas to Mr. Bigler.', ['Vargas | ']],
  ['Cablegram from Viceroy Chang, who received it the same night.', ['Chang | Viceroy']],
  ['Cablegram from Viceroy Chang, was transmitted by Minister Wu.', ['Chang | Viceroy']],
  ['Telegram handed in by Minister Wu on July 20, 1900.', ['Wu | Minister']],
  [
    'The Consul at Cape Haitien (Hall), temporarily at Port au Prince, to the Secretary of State',
    ['Hall | Consul at Cape Haitien']
  ],
  // meetings
  ['Roosevelt–Churchill Dinner Meeting, August 23, 1943, Quebec Citadel', []],
  ['Meeting of the Combined Chiefs of Staff With Roosevelt and Churchill, August 19, 1943', []],
  ['IC–166', []],
  // captions and what a paper is taken from
  ['Chinese immigration.', []],
  ['Extracts from the journal of the Senate.', []],
  ['Extract from the treaty of June 15, 1846.', []],
  ['Mr. John Lane, M. P., upon national defences.', ['John Lane | ']]
]

for (const [heading, senders] of headings)
  test(`“${heading}” should be of ${senders.join(', ') || 'nobody'}`, () => {
    assert.deepEqual(sendersOf(heading), senders)
  })

test('readHeading should keep that the same wrote to the same, who are no entry of a list of names', () => {
  const {from, to, genre} = readHeading('Same to same.')
  assert.deepEqual([from, to], [[{text: 'Same', office: 'Same'}], [{text: 'same', office: 'same'}]])
  assert.equal(genre.kind, 'correspondence')
  assert.equal(namesParty('The same'), false)
})

test('readHeading should keep of each of several people what is printed of all', () => {
  const text = 'Messrs. Hale and Poe'
  assert.deepEqual(readHeading(`${text} to Mr. Seward.`).from, [
    {text, name: 'Hale'},
    {text, name: 'Poe'}
  ])
})

test('readHeading should read the number of a circular without its stop', () => {
  assert.equal(readHeading('Circular No. 39.').serial, '39')
})
