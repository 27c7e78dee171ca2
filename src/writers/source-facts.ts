/** What a document page says about its document, fact by fact, each with where it comes from. */
import {formatDates} from '../edition/date.ts'
import type {Document, DocumentDate, Place} from '../edition/document.ts'
import type {Party} from '../edition/party.ts'
import type {Act, Citation, Marking} from '../edition/source-note.ts'
import {toPageList} from './page-list.ts'

/** > No classification marking. */
const unmarked = /^No classification marking\b/u

/** A fact: its name, its values, and where it comes from where that is not the source note. */
export type Fact = {
  name: string
  kind: 'stamps' | 'path' | 'lines'
  values: string[]
  /** `null`: the source note, which stands below. */
  basis: string | null
}

/** The facts of a document, in the order of the card; facts that nobody states are left out. */
export function toFacts(document: Document): Fact[] {
  const {source, from, to, date, place, pages, participants} = document
  const facts: Fact[] = [
    marking(source?.marking ?? null),
    {name: 'From', kind: 'lines', values: from.map(formatParty), basis: 'heading'},
    {name: 'To', kind: 'lines', values: to.map(formatParty), basis: 'heading'},
    {name: 'Participants', kind: 'lines', values: participants.map(formatParty), basis: 'text'},
    ...written(date, place),
    archive('Archive', source?.citation ?? null),
    ...(source?.alsoIn ?? []).map((citation) => archive('Also in', citation)),
    acts('Drafted', source?.drafted),
    acts('Cleared', source?.cleared),
    acts('Approved', source?.approved),
    acts('Concurred', source?.concurred),
    acts('Initialed', source?.initialed),
    {
      name: 'Drafting',
      kind: 'lines',
      values: source?.remarks.some(({kind}) => kind === 'no-drafting-information') ? ['none stated'] : [],
      basis: null
    },
    {
      name: pages.length === 1 ? 'Page' : 'Pages',
      kind: 'lines',
      values: pages.length > 0 ? [toPageList(pages)] : [],
      basis: null
    }
  ]
  return facts.filter(({values}) => values.length > 0)
}

/** Date and place in one line, where they have the same origin. */
function written(date: DocumentDate | null, place: Place | null): Fact[] {
  const when = date ? formatDates(date) : null
  const basis = dateBasis(date)
  if (when !== null && place && place.basis === basis)
    return [{name: 'Written', kind: 'lines', values: [place.text + ', ' + when], basis}]
  return [
    {name: 'Date', kind: 'lines', values: when === null ? [] : [when], basis},
    {name: 'Place', kind: 'lines', values: place ? [place.text] : [], basis: place?.basis ?? null}
  ]
}

/** Each word of a marking as a stamp; that a paper bears none is said, and stamped by nobody. */
function marking(marking: Marking | null): Fact {
  const name = 'Marking'
  if (!marking) return {name, kind: 'stamps', values: [], basis: null}
  const {classification} = marking
  const captions = [...marking.precedence, ...marking.distribution].map(({value, raw}) => value ?? raw)
  if (classification !== null && unmarked.test(classification))
    return {name, kind: 'lines', values: [[classification, ...captions].join('; ')], basis: null}
  return {
    name,
    kind: 'stamps',
    values: [...(classification === null ? [] : [classification]), ...captions],
    basis: null
  }
}

/** “Rostow, Under Secretary of State for Political Affairs” */
function formatParty({text, name, office}: Party): string {
  if (name === undefined) return office ?? text
  return office === undefined ? name : name + ', ' + office
}

function archive(name: string, citation: Citation | null): Fact {
  const path = citation
    ? [...(citation.repository === null ? [] : [citation.repository]), ...citation.parts]
    : []
  const whole = citation?.kind === 'archive' && path.length > 0
  return {name, kind: 'path', values: whole ? path : citation ? [citation.raw] : [], basis: null}
}

function acts(name: string, done: readonly Act[] | undefined): Fact {
  return {name, kind: 'lines', values: (done ?? []).map(formatAct), basis: null}
}

/** “Vedeler, Henry, McAfee, July 24, in draft” */
function formatAct({people, on, manner}: Act): string {
  const named = people.map(({text}) => text).join(', ')
  const facts = [on, manner].filter((fact) => fact !== undefined)
  return facts.length === 0 ? named : named + ' (' + facts.join(', ') + ')'
}

function dateBasis(date: DocumentDate | null): string | null {
  if (!date) return null
  return date.certainty === 'inferred' ? date.basis + ', inferred' : date.basis
}
