/** A record in a form that a person can hold against the print: facts first, then the text with its marks. */
import type {Document, DocumentDate, Note} from '../src/edition/document.ts'
import type {Matter} from '../src/edition/matter.ts'
import type {Party} from '../src/edition/party.ts'
import type {Citation, SourceNote} from '../src/edition/source-note.ts'
import type {Block, Inline} from '../src/edition/tree.ts'

/** The readable form of a record. */
export function toReadable(document: Document): string {
  const labels = new Map(document.notes.map((note) => [note.id, note.label ?? note.id]))
  return [
    `${document.volume}/${document.id}, read from ${document.provenance.file}`,
    '',
    ...toFacts(document),
    ...(document.source ? ['', ...toSource(document.source)] : []),
    '',
    '── heading',
    ...document.rubrics.map(({children, above}) => `[rubric above the ${above}] ` + words(children, labels)),
    words(document.title, labels),
    '',
    '── text',
    ...document.body.flatMap((block) => toLines(block, labels)),
    '',
    '── notes',
    ...document.notes.flatMap((note) => toNote(note, labels))
  ]
    .map((line) => line.trimEnd() + '\n')
    .join('')
}

/** The readable form of what is no document. */
export function partToReadable(matter: Matter): string {
  const {volume, id, kind, region, after, pages, provenance, title, body, notes} = matter
  const labels = new Map(notes.map((note) => [note.id, note.label ?? note.id]))
  return [
    `${volume}/${id}, read from ${provenance.file}`,
    '',
    ...fact('kind', kind),
    ...fact('region', region + (after === null ? '' : ', after ' + after)),
    ...fact('pages', pages.map(toPage).join(', ')),
    '',
    '── heading',
    words(title, labels),
    '',
    '── text',
    ...body.flatMap((block) => toLines(block, labels)),
    '',
    '── notes',
    ...notes.flatMap((note) => toNote(note, labels))
  ]
    .map((line) => line.trimEnd() + '\n')
    .join('')
}

function toFacts(document: Document): string[] {
  const {number, numbering, genre, serial, meeting, date, place, subject, pages, absences} = document
  return [
    fact('number', number === null ? 'none' : `${number}, printed “${numbering}”`),
    fact('kind', genre.kind + (genre.text === null ? '' : `, printed “${genre.text}”`)),
    fact('serial', serial),
    fact('meeting', meeting),
    ...document.from.map((party) => fact('from', toParty(party))),
    ...document.to.map((party) => fact('to', toParty(party))),
    fact('date', date && toDate(date)),
    fact('place', place && `${place.text}, ${place.basis}`),
    fact('subject', subject),
    ...document.participants.map((party) => fact('participant', toParty(party))),
    fact('pages', pages.map(toPage).join(', ')),
    fact('begins on', toBound(document.begins)),
    fact('ends on', toBound(document.ends)),
    ...absences.map(({status, text, note, paragraph}) =>
      fact('absent', `${status} (${note ?? 'paragraph ' + paragraph}): ${text}`)
    )
  ].flat()
}

function toSource(source: SourceNote): string[] {
  const {citation, alsoIn, marking, remarks, unparsed} = source
  const acts = ['drafted', 'cleared', 'approved', 'concurred', 'initialed'] as const
  return [
    fact('source', source.note),
    fact('lies in', citation && toCitation(citation)),
    ...alsoIn.map((place) => fact('also in', toCitation(place))),
    fact('classified', marking?.classification),
    ...(marking?.precedence ?? []).map(({value}) => fact('precedence', value)),
    ...(marking?.distribution ?? []).map(({value, raw}) => fact('distribution', value ?? raw + ' (unknown)')),
    ...acts.flatMap((act) =>
      source[act].map(({people, on, manner}) =>
        fact(
          act,
          [people.map(toParty).join('; '), on, manner].filter((part) => part !== undefined).join(', ')
        )
      )
    ),
    ...remarks.map(({kind, text}) => fact(kind, text)),
    ...unparsed.map((sentence) => fact('not read', sentence))
  ].flat()
}

function toNote(note: Note, labels: ReadonlyMap<string, string>): string[] {
  const printed = note.label === null ? 'without label' : 'printed ' + note.label
  return [
    `${note.id}, ${note.placement === 'inline' ? 'inline' : printed}, ${note.kind}`,
    ...note.body.flatMap((block) => toLines(block, labels)).map(indent)
  ]
}

function fact(name: string, value: string | null | undefined): string[] {
  return value === null || value === undefined || value === '' ? [] : [name.padEnd(24) + value]
}

function toParty({text, name, office}: Party): string {
  const parts = [name, office].filter((part) => part !== undefined && part !== text)
  return parts.length === 0 ? text : text + ' = ' + parts.join(', ')
}

function toDate({iso, end, text, certainty, basis}: DocumentDate): string {
  const range = end === undefined ? iso : `${iso} to ${end}`
  return [range, basis, certainty === 'inferred' ? certainty : '', text && `printed “${text}”`]
    .filter(Boolean)
    .join(', ')
}

function toBound(bound: Document['begins']): string {
  switch (bound.status) {
    case 'known':
      return `${bound.page}, by ${bound.basis}`
    case 'range':
      return `one of ${bound.from} to ${bound.to}, by ${bound.basis}`
    case 'unknown':
      return ''
  }
}

function toPage({page, basis, after, before}: Document['pages'][number]): string {
  switch (basis) {
    case 'marked':
      return page
    case 'begun':
      return page + ' begun before it'
    case 'before-first':
      return page + ' before the first mark'
    case 'lost':
      return `${page} lost between ${after} and ${before}`
    case 'neighbour':
      return page + ' known from its neighbours'
  }
}

function toCitation({repository, parts, file, kind}: Citation): string {
  return (
    [repository ?? '(no archive)', ...parts].join(' › ') +
    (file === null ? '' : ` (file ${file})`) +
    ', ' +
    kind
  )
}

function toLines(block: Block, labels: ReadonlyMap<string, string>): string[] {
  switch (block.type) {
    case 'pageBreak':
      return [`⟦page ${block.page}⟧`]
    case 'lacuna':
      return [`⟦lost: ${block.of}⟧`]
    case 'list':
      return [
        `[list, ${block.style}${block.role ? ', ' + block.role : ''}]`,
        ...block.children.flatMap((child) => {
          const [first = '', ...rest] = child.children.flatMap((part) => toLines(part, labels))
          return ['  • ' + (child.label ?? '') + first, ...rest.map(indent).map(indent)]
        })
      ]
    case 'table':
      return [
        '[table]',
        ...block.children.map(
          (row) => '  ' + row.children.map((cell) => words(cell.children, labels)).join(' | ')
        )
      ]
    case 'attachment':
      return [
        `[attachment ${block.id}]${toFactsOf(block)}`,
        ...block.children.flatMap((child) => toLines(child, labels)).map(indent)
      ]
    case 'quotation':
      return [`[${block.type}]`, ...block.children.flatMap((child) => toLines(child, labels)).map(indent)]
    case 'paragraph':
      return ['¶ ' + words(block.children, labels)]
    case 'heading':
    case 'signature':
    case 'dateline':
      return [`[${block.type}] ` + words(block.children, labels)]
  }
}

function toFactsOf({from, to, date}: Extract<Block, {type: 'attachment'}>): string {
  const facts = [
    ...from.map((party) => 'from ' + toParty(party)),
    ...to.map((party) => 'to ' + toParty(party)),
    ...(date ? [date.iso] : [])
  ]
  return facts.length === 0 ? '' : ' ' + facts.join('; ')
}

function words(nodes: readonly Inline[], labels: ReadonlyMap<string, string>): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value
        case 'redaction':
          return `⟦${node.value} ${node.kind}⟧`
        case 'lineBreak':
          return ' / '
        case 'noteCall':
          return `⟦${labels.get(node.note)}${node.certainty === 'doubtful' ? '?' : ''}⟧`
        case 'pageBreak':
          return `⟦page ${node.page}${node.word === 'doubtful' ? ', in a word?' : (node.hyphen ?? '')}⟧`
        case 'reference':
          return `⟦${words(node.children, labels)} → ${node.target}⟧`
        case 'styled':
        case 'mention':
          return words(node.children, labels)
      }
    })
    .join('')
}

function indent(line: string): string {
  return '  ' + line
}
