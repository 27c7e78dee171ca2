/** The TEI header: what the document is, the volume it was printed in, and what the edition did to it. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {formatAddress, historyStateGov, volumesPath} from '../../edition/address.ts'
import {formatDates} from '../../edition/date.ts'
import type {Document, DocumentDate} from '../../edition/document.ts'
import {correspondents, type Party} from '../../edition/party.ts'
import {toText} from '../../edition/visit.ts'
import {matterKinds, type Matter} from '../../edition/matter.ts'
import {nameMatter} from '../../edition/matter-entry.ts'
import type {Volume} from '../../edition/volume.ts'
import {formatVolume} from '../../wording/volume-name.ts'
import {dateFacts} from './date-facts.ts'
import {editorialDeclaration} from './editorial-declaration.ts'
import {archive, paper, printed, received} from './source-description.ts'
import {text} from './tei-words.ts'

/** The public domain, as an address. */
const publicDomain = 'https://creativecommons.org/publicdomain/mark/1.0/'

/** The header of a document. */
export function header(document: Document, volume: Volume): Element {
  const facts = {...document, title: toText(document.title)}
  return headerOf(facts, volume, {
    sources: [...paper(document), ...archive(document)],
    profile: [...creation(document), ...correspondence(document)],
    term: x('term', {type: 'genre'}, [text(document.genre.kind)])
  })
}

/** The header of a part of a volume that is no document. */
export function matterHeader(matter: Matter, volume: Volume): Element {
  const facts = {...matter, title: nameMatter(matter), number: null}
  const term = x('term', {type: 'part'}, [text(matterKinds[matter.kind])])
  return headerOf(facts, volume, {sources: [], profile: [], term})
}

/** What a header says of a document or another part; its title as plain text. */
type Headed = Pick<Document, 'id' | 'number' | 'pages' | 'provenance'> & {title: string}

function headerOf(
  part: Headed,
  volume: Volume,
  {sources, profile, term}: {sources: ElementContent[]; profile: ElementContent[]; term: Element}
): Element {
  return x('teiHeader', [
    x('fileDesc', [
      titleStatement(part, volume),
      x('publicationStmt', [
        x('distributor', [text('frus-edition')]),
        x('idno', {type: 'path'}, [text(formatAddress({volume: volume.id, part: part.id}))]),
        x('availability', {status: 'free'}, [
          x('licence', {target: publicDomain}, [
            text('A work of the United States Government, in the public domain.')
          ])
        ])
      ]),
      x('sourceDesc', [printed(part, volume), ...sources, received(part)])
    ]),
    x('encodingDesc', [editorialDeclaration(part), pointers()]),
    x('profileDesc', [
      x('langUsage', [x('language', {ident: 'en'}, [text('English')])]),
      ...profile,
      x('textClass', [x('keywords', [term])])
    ])
  ])
}

function titleStatement({title, provenance}: Headed, volume: Volume): Element {
  return x('titleStmt', [
    x('title', {level: 'a'}, [text(title)]),
    x('title', {level: 'm'}, [text(formatVolume(volume))]),
    ...(volume.series === undefined ? [] : [x('title', {level: 's'}, [text(volume.series)])]),
    ...volume.editors.map((name) => x('editor', [text(name)])),
    ...volume.generalEditors.map((name) => x('editor', {role: 'general'}, [text(name)])),
    x('respStmt', {'xml:id': 'edition'}, [
      x('resp', [
        text(
          provenance.reader === 'tei'
            ? 'read from the TEI of the volume, and encoded'
            : 'read from plain text, encoded, and supplied with what that lost'
        )
      ]),
      x('name', [text('frus-edition')])
    ])
  ])
}

/**
 * How `frus:frus1964-68v17/d60` becomes an address: from this file in an edition that holds it, or at its origin.
 *
 * The Guidelines match what stands behind the prefix, CETEIcean the whole: the pattern fits both.
 */
function pointers(): Element {
  const prefix = {ident: 'frus', matchPattern: '(frus:)?(.+)'}
  return x('listPrefixDef', [
    x('prefixDef', {...prefix, replacementPattern: '../$2'}, [
      x('p', [text('Beside this file, in an edition that holds what is pointed at.')])
    ]),
    x('prefixDef', {...prefix, replacementPattern: historyStateGov + volumesPath + '$2'}, [
      x('p', [text('At the Office of the Historian.')])
    ])
  ])
}

function creation({date, place}: Document): ElementContent[] {
  if (!date && !place) return []
  const resp = (basis: string) => (basis === 'supplied' ? '#edition' : undefined)
  return [
    x('creation', [
      ...(date
        ? [x('date', {evidence: date.basis, ...dateFacts(date), resp: resp(date.basis)}, dateWords(date))]
        : []),
      ...(place ? [x('placeName', {evidence: place.basis, resp: resp(place.basis)}, [text(place.text)])] : [])
    ])
  ]
}

/** The words that a date was read from; where it was read from none, words of this edition. */
function dateWords(date: DocumentDate): ElementContent[] {
  const isRead = date.basis === 'dateline' || date.basis === 'heading'
  const words = isRead ? date.text : formatDates(date)
  return words === undefined ? [] : [text(words)]
}

/** Who sent it and to whom, from the heading. */
function correspondence(document: Document): ElementContent[] {
  const {from, to} = correspondents(document)
  const action = (type: string, parties: readonly Party[]): ElementContent[] =>
    parties.length === 0 ? [] : [x('correspAction', {type}, parties.map(party))]
  const actions = [...action('sent', from), ...action('received', to)]
  return actions.length === 0 ? [] : [x('correspDesc', actions)]
}

function party({text: words, name, person}: Party): Element {
  return name === undefined ? x('name', [text(words)]) : x('persName', {key: person}, [text(words)])
}
