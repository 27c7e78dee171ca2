/** What the index keeps of a record. */
import type {Document, PrintedPage} from '../../edition/document.ts'
import {nameEra} from '../../edition/name-era.ts'
import {matterGenre, type Matter} from '../../edition/matter.ts'
import {possiblePages, toNumber} from '../../edition/pagination.ts'
import {correspondents, type Party} from '../../edition/party.ts'
import {namesParty, tidyParty} from '../../edition/party-words.ts'
import type {Citation} from '../../edition/source-note.ts'
import type {Volume} from '../../edition/volume.ts'
import {formatVolume, formatVolumeNumber, formatYears} from '../../wording/volume-name.ts'
import {fields, matterToBlocks, toBlocks, type SearchBlock} from '../search-blocks.ts'
import type {IndexedVolume} from '../format.ts'

/** A document as the index needs it. */
export type Searched = {
  volume: IndexedVolume
  id: string
  date: {iso: string; end: string | null; isDoubtful?: true} | null
  kind: string
  classification: string | null
  handling: string[]
  /** The archive, and its first part: `Johnson Library`, `Johnson Library › National Security File`. */
  archive: string[]
  /** Names and offices. */
  from: string[]
  to: string[]
  /** Its words: heading, text, notes, source note. */
  blocks: SearchBlock[]
  /** The printed pages it touches or may touch, in order. */
  pages: PrintedPage[]
}

/** A document as the index needs it. */
export function toSearched(document: Document, volume: IndexedVolume): Searched {
  const {date, source} = document
  const {from, to} = correspondents(document)
  const blocks = toBlocks(document)
  const {citation, marking} = source ?? {}
  return {
    volume,
    id: document.id,
    date: date && {
      iso: date.iso,
      end: date.end ?? null,
      ...(date.certainty === 'doubtful' && {isDoubtful: true})
    },
    kind: document.genre.kind,
    classification: marking?.classification ?? null,
    handling: unique((marking?.distribution ?? []).map(({value, raw}) => value ?? raw)),
    archive: citation ? toArchive(citation) : [],
    from: partyNames(from, volume.id),
    to: partyNames(to, volume.id),
    blocks: fields.flatMap((field) => blocks.filter((block) => block.field === field)),
    pages: pagesInDoubt(document)
  }
}

/** The archive and the widest part of it that is no file: a number of a file alone is no choice that one would make. */
function toArchive({kind, repository, inferred, parts, file}: Citation): string[] {
  if (kind !== 'archive' || repository === null) return []
  const part = inferred ?? parts[0]
  return [repository, ...(part === undefined || part === file ? [] : [repository + ' › ' + part])]
}

/** What is no document, as the index needs it: its words are the editors’, and count among their notes. */
export function partToSearched(matter: Matter, volume: IndexedVolume): Searched {
  return {
    volume,
    id: matter.id,
    date: null,
    kind: matterGenre,
    classification: null,
    handling: [],
    archive: [],
    from: [],
    to: [],
    blocks: matterToBlocks(matter),
    pages: matter.pages
  }
}

/** A volume as the index needs it. */
export function toIndexedVolume(volume: Volume): IndexedVolume {
  return {
    id: volume.id,
    years: formatYears(volume),
    name: formatVolume(volume),
    short: formatVolumeNumber(volume)
  }
}

/**
 * Who is meant, as name and as office; a name of an early volume with the years that it is of, as in the index of names.
 *
 * > the Under Secretary of State for Political Affairs (Rostow)   the Embassy in Poland   Lyndon B. Johnson   Mr. Adams of 1861: Adams (1861–1899)
 */
export function partyNames(parties: readonly Party[], volume: string): string[] {
  const era = nameEra(volume)
  const names = parties.flatMap(({text, name, office}) => [
    ...(name !== undefined && namesParty(name) ? [tidyParty(name) + (era === null ? '' : ` (${era})`)] : []),
    ...[office ?? (name === undefined ? text : [])].flat().filter(namesParty).map(tidyParty)
  ])
  return unique(names)
}

/**
 * The pages it may begin and end on as well. What is not marked counts as lost: the words before the first mark are then on
 * one of several pages.
 */
function pagesInDoubt(document: Document): PrintedPage[] {
  const {pages} = document
  const possible = possiblePages(document).map((page): PrintedPage => ({page, basis: 'lost'}))
  if (possible.length === 0 || pages.some(({page}) => toNumber(page) === null)) return pages
  return [...pages, ...possible]
    .sort((a, b) => Number(a.page) - Number(b.page))
    .map((printed) => (printed.basis === 'marked' ? printed : {...printed, basis: 'lost'}))
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
