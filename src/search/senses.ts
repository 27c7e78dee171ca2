/** What of an entry in a list of abbreviations can be typed: the abbreviations that its head has, and the senses of its meaning. */
import {toWords} from './words.ts'

/** > (Taiwan)   [CIA] */
const aside = /\s*[([][^)\]]*[)\]]/gu

/** What parts two abbreviations of one entry: > AFL, AFOL   CINC; C-in-C   DRV or DRVN */
const betweenHeads = /\s*[,;]\s*|\s+(?:or|also)\s+/u

/** > (also NVNA)   (or NVA) */
const second = /[([](?:also|or) (?<head>[^)\]]+)[)\]]/gu

/** > circular airgram; Office of Chinese Affairs …   Public Law; also Pathet Lao */
const betweenSenses = /\s*;\s*|,\s+also\s+/u
const opening = /^(?:also|or|and|later|formerly)\b,?\s+/u

/** The body that something belongs to: > Legal Adviser, Department of State   Office of National Estimates, Central Intelligence Agency */
const body =
  /,\s+(?:of the |in the |the )?(?:U\.S\. |United States |British |Soviet |French )?(?:Department|Bureau|Office|Division|Central|National|Ministry|Foreign|Embassy|White House|Executive|Joint|United|Organization|Headquarters|Army|Navy|Air Force)\b.*$/u

/** How many words a sense has at most; what is longer tells about something and is no name of it. */
export const mostSenseWords = 12

/** > DRV or DRVN: DRV, DRVN   NVA (also NVNA): NVA, NVNA   ADPC (CIA): ADPC   R and D */
export function headsOf(term: string): string[] {
  const seconds = Array.from(term.matchAll(second), ({groups}) => groups?.head ?? '')
  const heads = [...term.replaceAll(aside, '').split(betweenHeads), ...seconds].map((head) => head.trim())
  return [...new Set(heads.filter((head) => toWords(head).length > 0))]
}

/**
 * The senses of a meaning, each as the words that documents may have for it: without what stands in brackets, and without the
 * body that it belongs to.
 *
 * > Public Law; also Pathet Lao: Public Law, Pathet Lao   Legal Adviser, Department of State: Legal Adviser
 */
export function sensesOf(meaning: string): string[] {
  const senses = meaning
    .replaceAll(aside, '')
    .split(betweenSenses)
    .map((sense) =>
      sense
        .replace(opening, '')
        .replace(body, '')
        .replace(/[\s.,:]+$/u, '')
        .trim()
    )
  return [
    ...new Set(
      senses.filter((sense) => {
        const words = toWords(sense).length
        return words > 0 && words <= mostSenseWords
      })
    )
  ]
}
