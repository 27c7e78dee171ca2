/** The page “About this book”: what was inferred, supplied and lost, how it is marked, and how often. */
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Document} from '../edition/document.ts'
import {countsByDocument} from '../edition/pagination.ts'
import {sayForms, toReport, type Forms, type Report} from '../views/report.ts'
import {formatCount} from '../wording/count.ts'
import {countInferred, type Inferred} from './count-inferred.ts'
import {toPage} from './xhtml-file.ts'

/** The page, for the documents of a volume. */
export function toAboutPage(documents: readonly Document[]): Element {
  const report = toReport(documents, new Map())
  const inferred = countInferred(documents)
  const hasTexts = report.forms.text > 0 || report.forms.tei === 0
  const rows = [
    ...aboutNotes(report, hasTexts),
    ...aboutPages(report, countsByDocument(documents)),
    ...aboutDates(inferred, hasTexts),
    ...aboutText(inferred)
  ]
  return toPage({
    title: 'About this book',
    type: 'frontmatter',
    depth: 0,
    children: [
      x('section', {class: 'about'}, [
        x('h1', 'About this book'),
        ...toOpening(report.forms).map((words) => x('p', words)),
        x('h2', 'What is inferred, supplied or lost'),
        x(
          'dl',
          rows.flatMap(([name, words]) => [x('dt', name), x('dd', words)])
        ),
        x('h2', 'What is not here'),
        ...closing.map((words) => x('p', words))
      ])
    ]
  })
}

/** A thing, and what is to be known of it. */
type Row = [name: string, words: string]

function toOpening(forms: Forms): string[] {
  const from =
    'This book holds the documents of a printed volume, with their notes and the numbers of their printed pages. ' +
    `It was made by a program from ${sayForms(forms)}. `
  return [from + (forms.tei > 0 ? ofTei : '') + (forms.text > 0 ? ofText : ''), ownWords]
}

const ofTei =
  'The TEI has the words and what is printed with them: typefaces, labels, where notes are called and pages begin. '
const ofText =
  'Raw texts have the words and have lost much of how they were printed. What is missing was inferred from the words around it, supplied by editors, or is named as lost.'

const ownWords =
  'The words of the documents are those of the source, misprints kept. What this book says by itself is in italics or in brackets.'

const closing = [
  'Words that point to a document, a note or a page of this volume lead there. Words that could not be resolved for certain stay words, and so do those that point out of the book where nobody has said at which address the edition is published.',
  'The facts that the edition reads from headings and source notes (marking, archive, drafting), its indexes and its search are on its pages, not in this book. The notes are printed here in full.',
  'The date of modification in the metadata of this file is no date. It is computed from the content, so that the same content gives the same file, and another content another date.'
]

function aboutNotes({calls}: Report, hasTexts: boolean): Row[] {
  const {certain, doubtful, uncalled} = calls
  return [
    [
      'Note calls',
      (hasTexts
        ? 'In raw text, a call is a number glued to a word; which numbers are calls was inferred. '
        : '') +
        'Here a call is a small raised number that leads to its note. One whose place leaves doubt has a question mark, and its note says why. ' +
        `In this volume: ${formatCount(certain + doubtful.length, 'call')}, ${number(doubtful.length)} of them in doubt.`
    ],
    [
      'Notes without call',
      `Where the source lost the call, the note stands with the others and says so. In this volume: ${formatCount(uncalled.length, 'note')}.`
    ]
  ]
}

function aboutPages({pages}: Report, byDocument: boolean): Row[] {
  const {known, begins, inWords, doubtful} = pages
  const of = (basis: Parameters<typeof known.get>[0]) => number(known.get(basis) ?? 0)
  return [
    [
      'Printed pages',
      'The number of a page stands where the page begins. In brackets it is inferred: the document begins on that page, or on one of those named. Of a page whose mark the source lost, a sentence says where it may begin, and the list of pages leads to the first place where it can. ' +
        `In this volume, counted by document: ${of('marked')} marked, ${of('before-first')} the page before the first mark, ${of('lost')} lost between two marks, ${of('neighbour')} known from the documents before and after.` +
        (byDocument
          ? ' Each document of this volume counts its pages from 1, as its original does: a list of pages would lead to any of them, and there is none.'
          : '')
    ],
    [
      'First pages',
      `In this volume: ${number(begins.get('known') ?? 0)} known, ${number(begins.get('range') ?? 0)} one of several pages, ${number(begins.get('unknown') ?? 0)} not known.`
    ],
    [
      'Words over a page',
      'Where a page begins inside a word, the source has a space on either side of the mark. That it is one word was inferred from the other words of the volume. Where they do not tell, the number of the page has a question mark. ' +
        `In this volume: ${number(inWords)} inferred, ${number(doubtful.length)} in doubt.`
    ]
  ]
}

function aboutDates({supplied, inferredDates, doubtfulDates}: Inferred, hasTexts: boolean): Row[] {
  return [
    [
      'Place and date',
      (hasTexts ? 'Raw text has lost the line that prints them. ' : '') +
        'Under the heading stands what the heading does not say itself, and in brackets where it is from: encoding where the TEI says what is not printed, supplied by editors from the printed volume, inferred where the year was not printed with it or the date is approximate, doubtful where it is far from the years of the volume. ' +
        `In this volume: ${number(supplied)} supplied, ${number(inferredDates)} inferred, ${number(doubtfulDates)} in doubt. A document without such a line and without a date in its heading has none that is known here.`
    ],
    [
      'Numbers of documents',
      'A number in brackets is not printed; it is that of the address of the document in the edition.'
    ]
  ]
}

function aboutText({listHeads, lostLabels, lacunas, redactions}: Inferred): Row[] {
  return [
    [
      'Heads of lists',
      `“Subject” and “Participants”, “To” and “From” in brackets were inferred from the place and the words of a list. In this volume: ${number(listHeads)}.`
    ],
    [
      'Labels of paragraphs',
      `Where the source may have lost the letters or numbers of enumerated paragraphs, a line before them says so. In this volume: ${number(lostLabels)}.`
    ],
    [
      'Lost lines',
      `Where the source most likely lost a line, a sentence says so; what stood there is not guessed. In this volume: ${number(lacunas)}.`
    ],
    [
      'Words not declassified',
      `The statements of the volume’s editors in brackets, as printed, have a thin frame. In this volume: ${number(redactions)}.`
    ],
    [
      'Heads of tables',
      'Which row is the head of a table, and which cells are labels, was read from the words and figures in it.'
    ]
  ]
}

const format = new Intl.NumberFormat('en-US')

function number(count: number): string {
  return format.format(count)
}
