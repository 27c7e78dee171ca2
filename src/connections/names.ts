/**
 * Who had to do with which document, by name as printed.
 *
 * Nobody is recognised: one entry is one printed name, and several persons may bear it. Forms that differ only in case,
 * accents, stops and a leading article are one entry, since its address is made of nothing else, but for the time of early
 * volumes. So an address depends on no other name, and a volume that is added moves none.
 */
import type {Catalogue, DocumentEntry, Role} from '../edition/catalogue.ts'
import {nameEra} from '../edition/name-era.ts'
import type {Party} from '../edition/party.ts'
import {leaveArticle, namesParty, tidyParty} from '../edition/party-words.ts'
import {toSlug} from './slug.ts'
import {tally, type Tally} from './tally.ts'

/** Under which all names stand. */
export const namesPath = '/people/'

/** What a name does in a document, and as what: the office printed beside it. */
export type NameAct = {entry: DocumentEntry; role: Role; office: string | null}

/** A name as printed. */
export type Name = {
  slug: string
  /** The commonest of the printed forms. */
  name: string
  /** Every printed form with how often it stands there, the commonest first. */
  forms: Tally
  /** A person, where it is printed as a name; else an office, a post or whatever stands in the place of a name. */
  kind: 'person' | 'office'
  /** Of a person in volumes of 1861 to 1932, the years that the entry is of: “1861–1899”. */
  era: string | null
  acts: NameAct[]
}

/** Names by the last step of their address. */
export type Names = ReadonlyMap<string, Name>

/** The address of a name, `null` where there is none: it was not declassified, or it is no name but a list of them. */
export function namePath(party: Party, volume: string): string | null {
  const slug = slugOf(party, volume)
  return slug === null ? null : namesPath + slug + '/'
}

/** Every name of an edition. */
export function indexNames(catalogue: Catalogue): Names {
  const found = new Map<string, {parties: Party[]; acts: NameAct[]}>()
  for (const {documents} of catalogue.values())
    for (const entry of documents.values())
      for (const {role, party} of entry.roles) {
        const slug = slugOf(party, entry.volume)
        if (slug === null) continue
        const {parties, acts} = found.get(slug) ?? {parties: [], acts: []}
        parties.push(party)
        acts.push({entry, role, office: officeOf(party)})
        found.set(slug, {parties, acts})
      }
  return new Map([...found].map(([slug, {parties, acts}]) => [slug, toName(slug, parties, acts)]))
}

function toName(slug: string, parties: readonly Party[], acts: NameAct[]): Name {
  const forms = tally(parties.map((party) => tidyParty(printed(party))))
  const isPerson = parties.some(({name}) => name !== undefined)
  const era = isPerson && acts[0] ? nameEra(acts[0].entry.volume) : null
  return {slug, name: forms[0]?.text ?? slug, forms, kind: isPerson ? 'person' : 'office', era, acts}
}

/** A name stands in many documents, and on each page that names it. */
const slugs = new Map<string, string | null>()

/** > rusk   adams--1861-1899   secretary-of-state: an office is the same at any time */
function slugOf(party: Party, volume: string): string | null {
  const words = printed(party)
  const era = party.name === undefined ? null : nameEra(volume)
  const key = words + '\n' + (era ?? '')
  const known = slugs.get(key)
  if (known !== undefined) return known
  const slug = namesParty(words) ? toSlug(leaveArticle(words)) || null : null
  const ofEra = slug === null || era === null ? slug : slug + '--' + era.replace('–', '-')
  slugs.set(key, ofEra)
  return ofEra
}

function printed({name, text}: Party): string {
  return name ?? text
}

/** The office beside a name; that of an office without name is itself. */
function officeOf({name, office}: Party): string | null {
  return name === undefined || office === undefined ? null : office
}
