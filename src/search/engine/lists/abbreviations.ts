/** Abbreviations that were typed, with what they mean; and meanings, with their abbreviations. */
import type {Abbreviation} from '../../lists.ts'
import {isPlainWord} from '../../plain-words.ts'
import {sensesOf} from '../../senses.ts'
import {fold} from '../../words.ts'
import type {Also, Explained} from '../engine.ts'
import {addAlternative, asRow, type Places} from '../suggest/replace.ts'
import type {Listed, Stretch} from './explain.ts'

/** How many meanings are said, and how many senses of each are tried. */
const most = 5
const senses = 2

/** What an abbreviation means; nothing where the word was hardly typed as one. */
export async function explainAbbreviation(
  places: Places,
  stretch: Stretch,
  listed: Listed
): Promise<Extract<Explained, {kind: 'abbreviation'}>[]> {
  const {abbreviation} = stretch.entry
  if (!abbreviation || !isMeant(places, stretch, abbreviation)) return []
  const {prints, meanings} = abbreviation
  const print = prints.find((one) => withoutStops(one) === withoutStops(stretch.typed)) ?? prints[0] ?? ''
  const said = new Set<string>()
  const explained = meanings.slice(0, most).map(async (meaning) => {
    const fresh = sensesOf(meaning.text).filter((sense) => !said.has(fold(sense)))
    for (const sense of fresh) said.add(fold(sense))
    return {...meaning, also: await tryEach(places, stretch, fresh.slice(0, senses), listed)}
  })
  const all = await Promise.all(explained)
  return [{kind: 'abbreviation', print, meanings: all, more: meanings.length - all.length}]
}

/** Abbreviations for what was typed. */
export async function explainMeaning(
  places: Places,
  stretch: Stretch,
  listed: Listed
): Promise<Extract<Explained, {kind: 'meaning'}>[]> {
  const shortened = stretch.entry.shortened ?? []
  if (shortened.length === 0) return []
  const tried = new Set<string>()
  const explained = shortened.slice(0, most).map(async ({print, ...meaning}) => {
    const isNew = !tried.has(fold(print))
    tried.add(fold(print))
    return {print, ...meaning, also: isNew ? await tryEach(places, stretch, [print], listed) : []}
  })
  return [{kind: 'meaning', term: stretch.typed, abbreviations: await Promise.all(explained)}]
}

/**
 * Whether a word was typed as the abbreviation: a plain word where it is as printed, with its stop, or all capitals; a single
 * letter only by itself. So `IS` and `Do.` are abbreviations; *is*, *Do* and the S of *Henry S. Rowen* are none.
 */
function isMeant({words, text}: Places, {from, to, typed}: Stretch, {prints}: Abbreviation): boolean {
  const first = words[from]
  if (!first) return false
  if (to - from > 1) return true
  if (first.word.length === 1) return withoutStops(text) === withoutStops(typed) && isShouted(typed)
  if (!isPlainWord(first.word) || isShouted(typed)) return true
  return [typed, text.slice(first.start, first.end + 1)].some((print) => prints.includes(print))
}

function isShouted(typed: string): boolean {
  return typed !== typed.toLowerCase() && typed === typed.toUpperCase()
}

function withoutStops(print: string): string {
  return print.replaceAll('.', '').trim()
}

/** What is found with other words as an alternative, where that is more than without; words in a row must stand so for that. */
async function tryEach(
  places: Places,
  {from, to}: Stretch,
  words: readonly string[],
  {count}: Listed
): Promise<Also[]> {
  const total = words.length === 0 ? 0 : await count(asRow(places, from, to))
  const tried = await Promise.all(
    words.map(async (by) => {
      const query = addAlternative(places, {from, to, by})
      return {by, query, total: await count(query)}
    })
  )
  return tried.filter((also) => also.total > total)
}
