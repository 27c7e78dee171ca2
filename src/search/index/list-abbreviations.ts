/** Abbreviations of all lists, by what they are typed as, and by their meanings. */
import type {Catalogue} from '../../edition/catalogue.ts'
import {isItemAnchor} from '../../edition/matter-entry.ts'
import {mostKeyWords, type Abbreviation, type ListEntry, type ListPlace, type Meaning} from '../lists.ts'
import {isPlainWord} from '../plain-words.ts'
import {headsOf, sensesOf} from '../senses.ts'
import {toWords} from '../words.ts'
import {byOften, tallyPrints} from './tally-prints.ts'

/** What one list says of one abbreviation. */
type Said = {print: string; text: string; volume: string; at: ListPlace}

/** The entries of abbreviations and of their meanings, by their keys. */
export function listAbbreviations(catalogue: Catalogue): Map<string, ListEntry> {
  const said = [...catalogue].flatMap(([volume, {lists}]) =>
    (lists?.terms ?? []).flatMap(({id, term, meaning, section}): Said[] => {
      const hasPlace = id !== null && section !== null && isItemAnchor(id)
      const at = hasPlace ? `${volume}/${section}/#${id}` : null
      return meaning === '' ? [] : headsOf(term).map((print) => ({print, text: meaning, volume, at}))
    })
  )
  const entries = new Map<string, ListEntry>()
  for (const [key, same] of Map.groupBy(said, ({print}) => keyOf(print)))
    entries.set(key, {abbreviation: toAbbreviation(same)})
  addMeanings(entries)
  return entries
}

function toAbbreviation(said: readonly Said[]): Abbreviation {
  const meanings = [...Map.groupBy(said, ({text}) => toWords(text).join('')).values()].map(
    (same): Meaning => {
      const volumes = new Set(same.map(({volume}) => volume)).size
      const at = same.find(({at}) => at !== null)?.at ?? null
      return {text: tallyPrints(same.map(({text}) => text))[0] ?? '', volumes, at}
    }
  )
  return {
    prints: tallyPrints(said.map(({print}) => print)),
    meanings: byOften(meanings, ({volumes}) => volumes)
  }
}

/** A meaning leads to its abbreviation, where that is shorter, and is not found as a plain word in every other document. */
function addMeanings(entries: Map<string, ListEntry>): void {
  for (const [own, {abbreviation}] of [...entries]) {
    if (!abbreviation || isPlainWord(own)) continue
    const [print = ''] = abbreviation.prints
    for (const meaning of abbreviation.meanings)
      for (const sense of sensesOf(meaning.text)) {
        const words = toWords(sense)
        const key = words.join(' ')
        if (words.length < 2 || words.length > mostKeyWords || print.length >= sense.length) continue
        const entry = entries.get(key) ?? {}
        const shortened = [...(entry.shortened ?? []), {print, ...meaning}]
        entries.set(key, {...entry, shortened: byOften(shortened, ({volumes}) => volumes)})
      }
  }
}

function keyOf(print: string): string {
  return toWords(print).slice(0, mostKeyWords).join(' ')
}
