/**
 * The people and offices of an act.
 *
 * > Davies, Johnson (S/S), and Llewellyn Thompson   Howard Brandon of the International Resources Division   EUR
 */
import type {Party} from '../../edition/party.ts'
import {readParty} from '../heading/party.ts'

/** Reads a list of people and offices. */
export function readPeople(words: string): Party[] {
  const people: Party[] = []
  for (const part of cut(words)) {
    const last = people.at(-1)
    // “Heyward Isham, staff assistant in Secretary Herter’s office”: what begins small is said of the one before
    if (
      last &&
      /^(?:\p{Ll}|Jr\.|Sr\.|[A-Z][a-z]+ (?:Secretary|Director|Adviser|Assistant|Representative) (?:of|for) )/u.test(
        part
      )
    ) {
      people[people.length - 1] = readParty(last.text + ', ' + part)
      continue
    }
    people.push(officeSymbol.test(part) ? {text: part, office: part} : readParty(part))
  }
  return people
}

/** `S/S–O`, `EUR`, `L/NEA`, `H`, `INR` */
const officeSymbol = /^(?:the )?[A-Z]{1,7}(?:[/–-][A-Za-z]{1,6})*$/u

/** Cuts at `,`, `;`, and “and” outside parentheses. */
function cut(words: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  const push = (end: number): void => {
    const part = words.slice(start, end).trim()
    if (part !== '') parts.push(part)
  }
  for (const match of words.matchAll(
    /[([]|[)\]]|[,;] (?:and )?(?!Jr\b|Sr\b)| and (?=[\p{Lu}[(]|the |by )/gu
  )) {
    if (/^[([]$/u.test(match[0])) depth++
    else if (/^[)\]]$/u.test(match[0])) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      push(match.index)
      start = match.index + match[0].length
    }
  }
  push(words.length)
  return parts
}
