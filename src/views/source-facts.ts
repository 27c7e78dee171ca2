/** What a document page says about its document, fact by fact, each with where it comes from. */
import {formatDates} from '../edition/date.ts'
import {addressNumber, hasOtherNumber} from '../edition/document-number.ts'
import type {Document, Genre} from '../edition/document.ts'
import type {GenreKind} from '../edition/genre.ts'
import {areTogether, correspondents, type Party} from '../edition/party.ts'
import type {Act, Citation, Marking} from '../edition/source-note.ts'
import {toDateline} from './dateline.ts'
import {isOnePage, toPageList} from './page-list.ts'
import {join, plain, type Piece} from './piece.ts'

/** > No classification marking. */
const unmarked = /^No classification marking\b/u

/** A fact: its name, its values, and where it comes from where a reader would not look for it there. */
export type Fact = {
  name: string
  kind: 'stamps' | 'path' | 'named' | 'lines'
  /** Of stamps and paths, each a word or step; of what is named, the name and then what is said besides, elsewhere on the page too. */
  values: Piece[][]
  /** `null`: the heading, the text or the source note, which all stand on the page. */
  basis: string | null
  /** Whether it is shown when the card is unfolded. */
  folded: boolean
}

/** Where the edition has more on a fact; `null` where it has nothing. */
export type Paths = {
  party: (party: Party) => string | null
  kind: (kind: GenreKind) => string | null
  marking: (value: string) => string | null
  date: (iso: string) => string | null
  /** Of a place in an archive, each step of it, the repository first where it is named. */
  archive: (citation: Citation) => Piece[]
}

/** The facts of a document, in the order of the card; facts that nobody states are left out. */
export function toFacts(document: Document, paths: Paths): Fact[] {
  const {source, genre, participants, serial} = document
  const {from, to} = correspondents(document)
  const pageList = toPageList(document)
  const parties = (all: readonly Party[]) => all.map((party) => toParty(party, paths))
  const acts = (done: readonly Act[] = []) => done.map((act) => toAct(act, paths))
  // headings of microfiche supplements print marking and archive themselves
  const printedIn = source?.note === null ? 'heading' : null
  // who met stands where sender and addressee do
  const met = lines('Participants', parties(participants), isOfHeading(document) ? 'heading' : null)
  const isUndrafted = source?.remarks.some(({kind}) => kind === 'no-drafting-information') ?? false
  return [
    numbers(document),
    {...marking(source?.marking ?? null, paths), basis: printedIn},
    named('From', parties(from)),
    named('To', parties(to)),
    ...(isOfHeading(document) ? [met] : []),
    {...archive('Archive', source?.citation ?? null, paths), basis: printedIn},
    named(isOnePage(document) ? 'Page' : 'Pages', pageList.length > 0 ? [pageList] : []),
    ...[
      ...(isOfHeading(document) ? [] : [met]),
      inHeading(document, paths),
      ...(source?.alsoIn ?? []).map((citation) => archive('Also in', citation, paths)),
      lines('Drafted', acts(source?.drafted)),
      lines('Cleared', acts(source?.cleared)),
      lines('Approved', acts(source?.approved)),
      lines('Concurred', acts(source?.concurred)),
      lines('Initialed', acts(source?.initialed)),
      lines('Drafting', isUndrafted ? [[plain('none stated')]] : []),
      lines('Number of the paper', serial === null ? [] : [[plain(serial)]]),
      kind(genre, paths),
      lines('Read from', [[plain(forms[document.provenance.reader])]])
    ].map((fact) => ({...fact, folded: true}))
  ].filter(({values}) => values.length > 0)
}

/** The forms of a volume, as the page names the one that its document was read from. */
const forms = {text: 'raw text', tei: 'the TEI of the volume'} satisfies Record<
  Document['provenance']['reader'],
  string
>

/** What the fold of the card is called: what is in it, and whether the source note is. */
export function nameFold(facts: readonly Fact[], hasNote: boolean): string {
  const has = (pattern: RegExp) => facts.some(({name, folded}) => folded && pattern.test(name))
  const names = [
    ...(has(/^Participants$/u) ? ['participants'] : []),
    ...(has(/^(?:Drafted|Cleared|Approved|Concurred|Initialed|Drafting)$/u) ? ['drafting'] : []),
    ...(has(/^Also in$/u) ? ['copies'] : []),
    ...(hasNote ? ['source note'] : [])
  ]
  const said =
    names.length > 0
      ? names
      : facts.filter(({name, folded}) => folded && name !== 'Read from').map(({name}) => name.toLowerCase())
  const name = said.join(', ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The number in print and that of the address, where these are two. */
function numbers({id, number}: Document): Fact {
  if (number === null || !hasOtherNumber({id, number})) return lines('Number', [])
  return lines('Number', [[plain(`${number} in print, ${addressNumber(id)} in addresses`)]])
}

function lines(name: string, values: Piece[][], basis: string | null = null): Fact {
  return {name, kind: 'lines', values, basis, folded: false}
}

function named(name: string, values: Piece[][]): Fact {
  return {...lines(name, values), kind: 'named'}
}

/** The date that stands in the heading, which leads to the others of its day; any other has the line under it. */
function inHeading(document: Document, paths: Paths): Fact {
  const {date} = document
  const isSaid = date !== null && toDateline(document, paths.date)?.iso === date.iso
  return lines(
    'Date',
    date && !isSaid
      ? [[{text: formatDates(date), path: date.certainty === 'doubtful' ? null : paths.date(date.iso)}]]
      : []
  )
}

/** Each word of a marking as a stamp; that a paper bears none is said, and stamped by nobody. */
function marking(marking: Marking | null, paths: Paths): Fact {
  if (!marking) return lines('Marking', [])
  const {classification, precedence, distribution} = marking
  const captions = [...precedence, ...distribution].map(({value, raw}) => value ?? raw)
  const words = [...(classification === null ? [] : [classification]), ...captions].map((text): Piece[] => [
    {text, path: paths.marking(text)}
  ])
  if (classification !== null && unmarked.test(classification)) return lines('Marking', [join(words, '; ')])
  return {...lines('Marking', words), kind: 'stamps'}
}

/** What kind of paper it is, but for those of which nothing is known but that they are of no kind. */
function kind({kind, text}: Genre, paths: Paths): Fact {
  if (kind === 'other' && text === null) return lines('Kind', [])
  const name = kind === 'other' ? (text ?? kind) : kind.charAt(0).toUpperCase() + kind.slice(1)
  return lines('Kind', [[{text: name, path: paths.kind(kind)}]], text === null ? 'inferred' : null)
}

/** “Rostow, Under Secretary of State for Political Affairs” */
function toParty(party: Party, paths: Paths): Piece[] {
  const {text, name, office} = party
  const path = paths.party(party)
  if (name === undefined) return [{text: office ?? text, path}]
  return [{text: name, path}, ...(office === undefined ? [] : [plain(', ' + office)])]
}

function archive(name: string, citation: Citation | null, paths: Paths): Fact {
  const steps = citation?.kind === 'archive' ? paths.archive(citation) : []
  const values = steps.length > 0 ? steps : citation ? [plain(citation.raw)] : []
  return {
    ...lines(
      name,
      values.map((step) => [step])
    ),
    kind: 'path'
  }
}

/** Whether those who took part are all named in the heading: `Memorandum of a Conversation Between A and B`. */
function isOfHeading({from, to, participants}: Document): boolean {
  return areTogether({from, to}) && participants.every((party) => from.some(({text}) => text === party.text))
}

/** “Vedeler, Henry, McAfee (July 24, in draft)” */
function toAct({people, on, manner}: Act, paths: Paths): Piece[] {
  const facts = [on, manner].filter((fact) => fact !== undefined)
  return [
    ...join(
      people.map((party) => toPrinted(party, paths)),
      ', '
    ),
    ...(facts.length === 0 ? [] : [plain(' (' + facts.join(', ') + ')')])
  ]
}

/** “Vigderman (EUR/GER)”: the name is what leads to its list. */
function toPrinted(party: Party, paths: Paths): Piece[] {
  const {text, name = text} = party
  const path = paths.party(party)
  const [before, ...after] = text.split(name)
  if (before === undefined || after.length === 0) return [{text, path}]
  return [plain(before), {text: name, path}, plain(after.join(name))].filter((piece) => piece.text !== '')
}
