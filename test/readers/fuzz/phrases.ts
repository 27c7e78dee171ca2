/** What FRUS texts are made of, one phrase or line each. */

export const headings = [
  '67. Memorandum From the Under Secretary of State for Political Affairs (Rostow) to Secretary of State Rusk',
  '9. Letter From the Ambassador to Poland (Cabot) to the Under Secretary of State (Ball)',
  '72A. Editorial Note',
  '110. Telegram 208132 From the Department of State to the Embassy in Korea, December 16, 1969, 2115Z',
  '31. Memorandum of Discussion at the 336th Meeting of the National Security Council, Washington, September 12, 1957',
  '3. National Security Action Memorandum No. 304',
  'No. 501\nThe Ambassador in Japan (Allison) to the Department of State',
  'No. 842 The Chargé in India (Steere) to the Secretary of State',
  '611.94/2–852: Telegram\n\nThe Ambassador in Japan (Murphy) to the Department of State',
  'IO Files: US(P)/A/4\n\nMinutes of a Meeting of the United States Delegation, Paris, October 1, 1948',
  'S/P Files: Lot 64 D 563\n\nNo. 12\n\nMemorandum by the Director of the Policy Planning Staff (Nitze)',
  '[Enclosure]\n\nThe Secretary of State to the President',
  'Memorandum Prepared in the Central Intelligence Agency',
  '5.'
]

export const sentences = [
  'The Ambassador called on the Minister, who spoke of Poland.',
  'In 1956 it was $1,000 (3:30 p.m.), as telegram 1234 said.',
  'See NSAM 304 and Foreign Relations, 1955–1957, vol. XXIV, pp. 720–727',
  'He asked [less than 1 line of source text not declassified] what [name not declassified] knew',
  'I agreed [see Document 60, footnote 4, and ibid., vol. II, Part 2].',
  'The paper said: “Nothing [[but [this]] and (that (too))”',
  '* * * * * and then',
  'On August 2, 1961, at 9:30 a.m., the 5th meeting of COCOM',
  'if a < b & c > d then *this* is **not** _Markdown_, nor # this, nor ![that](x)',
  '<script>alert("1")</script>&amp;&#8212;<!-- -->',
  'A.',
  '1.',
  'd’être; naïve – “quoted” … ½ § 4',
  '𝔘nicode 👩‍🚀 é',
  '•',
  '[Page',
  '[Page 7'
]

/** Lines that are blocks of their own. */
export const lines = [
  'Dean Rusk',
  'W. W. Rostow2',
  'Dean 7',
  'Attachment',
  '[Tab A]',
  'Washington, undated.',
  'I. INTRODUCTION',
  'IMPLICATIONS OF KHRUSHCHEV’S DOWNFALL',
  'top secret priority',
  '(a)',
  'Sincerely,'
]

/** Statements of source notes and footnotes. */
export const statements = [
  'Source: Department of State, Central Files, POL CZECH–USSR.',
  'Source: Johnson Library, National Security File, Box 4 [1 of 2], Vol. 14.',
  '[Source: Central Intelligence Agency, Job 79-01025A, Box 76. Secret. 2 pages not declassified.]',
  'Secret; Niact; Exdis; Limit Distribution.',
  'Top Secret.',
  '[handling restriction not declassified]',
  'Drafted by Vedeler and cleared by Davis (EUR), Lisle (in draft), and Johnson (S/S).',
  'Drafted, cleared, and approved by Tarnoff on July 24.',
  'Repeated to Moscow, USUN, and Warsaw.',
  'The meeting took place in the President’s office (Ibid.)',
  'A copy was sent to the White House. (Johnson Library, Vol. 14)',
  'Printed from an unsigned copy.',
  'A handwritten note reads: “Seen by the President. L.”',
  'Summary: The Embassy reported.',
  'See footnote 4, Document 60, and ibid., Documents 12–15, 17, and 20.',
  'Not printed.',
  'Ibid.',
  'For text, see ante, p. 609; supra, infra, and Foreign Relations, 1969–1976, vol. E–13, Document 4.',
  '(Ibid., POL 12)',
  'Brackets in the source text.'
]

/** Printed labels of notes. */
export const labels = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '0',
  '10',
  '12',
  '23',
  '45',
  '46',
  '100',
  '*',
  '†',
  '‡‡',
  '§',
  '║',
  '¶',
  'a',
  'b'
]

/** Numbers of printed pages. */
export const pages = [
  '1',
  '207',
  '208',
  '210',
  '26',
  'XIII',
  'iv',
  'A3',
  '12.5',
  '999999',
  'x'.repeat(17),
  ''
]

/** What no editor types. */
export const oddities = [
  '\u0000',
  '\u0007',
  '\u001F',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200F',
  '\u2028',
  '\u3000',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\uFFFD',
  '\uFFFF',
  '\v',
  '\f',
  '\r',
  '\t',
  '\t\t\t',
  '[[',
  ']]',
  '((((',
  '))',
  '“”“',
  '__proto__',
  '$&',
  '0'.repeat(30),
  '1234567891011'
]
