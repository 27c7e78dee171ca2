/** The offices that the description of a person in a list names, each with the years in which it was held. */
import {toSlug} from './slug.ts'

/** An office: its words as printed, what compares them, and the first and last year, infinite where only one end is said. */
export type Office = {words: string; key: string; from: number; until: number}

/**
 * The offices of a description. One without years was held as long as the volume lasts, as the lists say of themselves.
 *
 * > Secretary of State to January 1953; thereafter Ambassador to France
 */
export function officesOf(description: string, [first, last]: readonly [number, number]): Office[] {
  const offices: Office[] = []
  let before = first
  for (const clause of description.split(';')) {
    const {office, time} = part(clause.trim().replace(leading, ''))
    const isLater = /\bthereafter\b/u.test(clause)
    const span = isLater && time === '' ? {from: before, until: Infinity} : spanOf(time, first, last)
    if (Number.isFinite(span.until)) before = span.until
    const key = keyOf(office)
    // “member”, “General”: words that many share
    if (key.includes('-') || key === 'president') offices.push({words: office, key, ...span})
  }
  return offices
}

/**
 * What compares offices: titles are American unless otherwise indicated, and the same is worded in two ways.
 *
 * > President of the United States = President   President’s Special Assistant = Special Assistant to the President
 */
function keyOf(office: string): string {
  const {what, rest} = /^President[’']s (?<what>.+?)(?<rest>(?: for .*)?)$/u.exec(office)?.groups ?? {}
  const worded = what === undefined ? office : what + ' to the President' + (rest ?? '')
  return toSlug(worded.replace(/ of the United States(?: of America)?$/u, ''))
}

/** Whether years overlap, or follow one on the other. */
export function meet(a: Office, b: Office): boolean {
  return a.from <= b.until + 1 && b.from <= a.until + 1
}

/** What stands before an office and is none of it. */
const leading = /^(?:(?:and|also|then|later|the|thereafter|USA|USN|USAF|USMC)\b,? ?)+/u

/** > Secretary of State | from January 21, 1949, until January 20, 1953 */
function part(clause: string): {office: string; time: string} {
  const year = /\b(?:18|19|20)\d\d\b/u.exec(clause)
  if (!year) return {office: bare(clause), time: ''}
  const words = clause.slice(0, year.index).split(' ')
  while (words.length > 0 && ofTime.test(bare(words.at(-1) ?? ''))) words.pop()
  const office = words.join(' ')
  return {office: bare(office), time: clause.slice(office.length)}
}

/** Words of a time. */
const ofTime =
  /^(?:|his|her|death|retirement|resignation|on|from|since|after|beginning|in|until|till|to|through|before|during|between|and|early|mid|late|the|of|spring|summer|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2})$/u

/** Words without the signs at their ends. */
function bare(words: string): string {
  return words.replace(/^[\s,.(–—-]+/u, '').replace(/[\s,.(–—-]+$/u, '')
}

function spanOf(time: string, first: number, last: number): {from: number; until: number} {
  const years = Array.from(time.matchAll(/\b(?:18|19|20)\d\d\b/gu), ([year]) => Number(year))
  if (years.length === 0) return {from: first, until: last}
  const begins = /\b(?:from|since|after|beginning)\b/u.test(time)
  const ends = /\b(?:until|till|to|through|before)\b/u.test(time)
  const isOne = years.length === 1
  return {
    from: isOne && ends && !begins ? -Infinity : Math.min(...years),
    until: isOne && begins && !ends ? Infinity : Math.max(...years)
  }
}
