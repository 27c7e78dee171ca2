/**
 * Place and date at the end of a heading.
 *
 * > … (Makins), Department of State, Washington, January 28, 1955     … the Record, Paris, undated     … Camp David, Maryland, December 1, 1955
 *              └ venue               └ place     └ date                              └ place
 */
import {findDate} from '../date.ts'
import type {FoundDate} from '../date.ts'

/** Where place and date begin, and what they are. */
export type Tail = {at: number; place: string | null; date: FoundDate | null}

/** Reads place and date from the end of a heading. */
export function readTail(heading: string): Tail {
  const date = findDate(heading)
  if (date && !isTail(heading, date)) return {at: heading.length, place: null, date: null}
  const start = date?.start ?? undated.exec(heading)?.index
  if (start === undefined) return {at: heading.length, place: null, date: null}
  const before = heading.slice(0, start).replace(/,? ?$/u, '')
  const at = placeStart(before)
  const place = before
    .slice(at)
    .replace(/^[\s,]+/u, '')
    .replace(/^(?:Held (?:in|at)|Issued at|at|in) /u, '')
  return {at, place: place === '' ? null : place, date}
}

const undated = /, (?:undated|Undated)\.?$/u

/** A date in the middle of a heading is that of something in it. */
function isTail(heading: string, date: FoundDate): boolean {
  return heading.slice(date.stop).length < 30 || /, ?$/u.test(heading.slice(0, date.start))
}

/** `, Washington`, `, Held in Washington`, ` Issued at Washington` */
const lastPlace =
  /(?:, (?:Held (?:in|at) |at |in )?| Issued at | Held (?:in|at) )(?<place>[A-Z][^,()]{1,40})$/u

/** What stands after a place and belongs to it: a state, a country, the district. */
const region =
  /^(?:D\.C\.|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|Puerto Rico|Bermuda|Switzerland|England|Scotland|France|Germany|Italy|Austria|Canada|Cuba|Mexico|Brazil|Japan|U\.?S\.?S\.?R\.?)$/u

/** A room, house or office before the place: `White House, Washington` */
const venue =
  /(?:House|Department of \w+|Embassy|Legation|Hotel|Palace|Building|Residence|Office|Pentagon|Room|Mission|Club|Ranch|Lodge|Camp David|Quai d’Orsay|Waldorf[\w ]*|Foreign Ministry|Ministry|Apartment|Suite|Airport|Kremlin|Delegation|Headquarters)$/u

function placeStart(before: string): number {
  let at = before.length
  for (let pieces = 0; pieces < 4; pieces++) {
    const match = lastPlace.exec(before.slice(0, at))
    const place = match?.groups?.place
    if (!match || place === undefined) break
    // further pieces belong to the place only as its town or its venue
    const later = before.slice(at).replace(/^, /u, '')
    if (pieces > 0 && !region.test(later) && !venue.test(place)) break
    at = match.index
  }
  return at
}
