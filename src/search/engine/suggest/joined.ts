/** Words that are printed with a hyphen and without: > off-shore, offshore   ceasefire, cease-fire */
import {isRow, textOf, type Places} from './replace.ts'
import type {Stretch} from './stretches.ts'

/** What words begin with that are printed in both ways. */
const beginnings =
  /^(?<first>after|air|anti|back|by|cease|co|counter|cross|extra|fore|hydro|inter|intra|land|mid|multi|neo|non|off|on|out|over|post|pre|pro|quasi|re|sea|semi|sub|super|trans|ultra|un|under|up|vice|war|world)(?<rest>\p{L}{4,})$/u

/** Two words with a hyphen between them. */
const hyphened = /^\p{L}{2,}[-‐‑–]\p{L}{2,}$/u

/** The words of a query that may be printed as one word or with a hyphen, each with the other way. */
export function findJoined(places: Places): Stretch[] {
  return places.words.flatMap(({word}, from): Stretch[] => {
    const pair = textOf(places, from, from + 2)
    if (from + 1 < places.words.length && hyphened.test(pair) && isRow(places, from, from + 2))
      return [{kind: 'spelling', from, to: from + 2, by: [pair.replace(/[-‐‑–]/u, '').toLowerCase()]}]
    const {first, rest} = beginnings.exec(word)?.groups ?? {}
    if (first === undefined || rest === undefined) return []
    return [{kind: 'spelling', from, to: from + 1, by: [first + '-' + rest]}]
  })
}
