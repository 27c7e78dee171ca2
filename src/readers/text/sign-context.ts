/** What stands around a sign, in the words of the table of evidence. */
import type {Candidate} from './candidates.ts'
import {digit} from './characters.ts'
import type {Region} from './context.ts'
import type {Known} from './known.ts'

/** The features of a sign as a call. */
export function signFeaturesOf(
  text: string,
  {start, end}: Candidate,
  region: Region,
  known: Known
): string[] {
  const place = placeOf(text, start)
  const features = [
    'sign',
    'sign|' + region,
    'sign|after ' + place,
    'sign|before ' + (digit.test(text.charAt(end)) ? '9' : 'other')
  ]
  if (letter.test(text.charAt(end))) features.push('sign|before word')
  if (known.explains(text.slice(start, end))) features.push('sign|explained', 'sign|explained|' + place)
  return features
}

/** `• “* Pending further study`: a line that begins with a sign is a note that stands in the text. */
const begins = /[\n\t][\s“•(]*$/u
const letter = /\p{L}/u
const apart = /[\s“•]$/u
const farthest = 12

function placeOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - farthest), start)
  if (before.endsWith('(')) return '('
  if (!apart.test(before)) return 'glued'
  return begins.test(before) ? 'begins' : 'space'
}
