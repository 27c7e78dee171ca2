/** Persons of lists who have a name that was typed. */
import type {Person} from '../../lists.ts'
import {isPlainWord} from '../../plain-words.ts'
import {toWords} from '../../words.ts'
import type {Explained} from '../engine.ts'
import type {Places} from '../suggest/replace.ts'
import type {Listed, Stretch} from './explain.ts'

/** How many persons of one name are said, and how many names in headings. */
const most = 6
const mostPrinted = 3

/** The persons of a name: those whose given name was typed beside it, where there are any. */
export function explainPersons(
  {words, text}: Places,
  {from, to, typed, entry}: Stretch,
  others: readonly Stretch[],
  {nameOf, isNarrowed}: Pick<Listed, 'nameOf' | 'isNarrowed'>
): Extract<Explained, {kind: 'persons'}>[] {
  const {persons = [], printed = []} = entry
  const beside = words.filter((_, place) => place < from || place >= to).map(({word}) => word)
  const named = persons.filter(({given}) => isGiven(given, beside))
  const isPlain = to - from === 1 && typed === typed.toLowerCase() && isPlainWord(words[from]?.word ?? '')
  if (persons.length === 0 || (named.length === 0 && (isPlain || isGivenOf(toWords(typed), others))))
    return []
  const chosen = named.length > 0 ? named : persons
  return [
    {
      kind: 'persons',
      term: typed,
      persons: chosen.slice(0, most).map((person) => ({...person, said: sayVolumes(person, nameOf)})),
      more: Math.max(0, chosen.length - most),
      // of a name alone it is known how many documents have it
      printed: isNarrowed || !isAlone(text, typed) ? [] : printed.slice(0, mostPrinted)
    }
  ]
}

/** Whether a given name or all initials were typed: > Henry   John F.   J.F. */
function isGiven(given: string, typed: readonly string[]): boolean {
  const names = toWords(given)
  const initials = names.map((name) => name.slice(0, 1)).join('')
  return names.length > 0 && [...names, initials].some((name) => name.length > 1 && typed.includes(name))
}

/** Whether words are a given name of a person of another name: > Allen Dulles */
function isGivenOf(words: readonly string[], others: readonly Stretch[]): boolean {
  return others.some(({entry}) => entry.persons?.some(({given}) => isGiven(given, words)))
}

function isAlone(text: string, typed: string): boolean {
  return toWords(text).join(' ') === toWords(typed).join(' ')
}

function sayVolumes({said}: Person, nameOf: (volume: string) => string): Person['said'] {
  return said.map(({description, volumes}) => ({description, volumes: volumes.map(nameOf)}))
}
