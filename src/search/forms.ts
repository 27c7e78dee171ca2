/**
 * The forms of an English word: plural, -s, -ed, -ing. Which of them exist, the vocabulary of the edition says.
 *
 * No stemmer: those make *international*, *internal* and *intern* one word. Here the reader is shown what was searched.
 */

/**
 * Words that may be forms of a folded word, itself first. `typed` is the word as it was typed. One that ends in é is a noun of
 * French, and one with a capital may be a name: these have a plural and no more, so that *attaché* is found as *attachés* and not
 * as *attached*, and *Dulles* not as *dulled*.
 */
export function formsOf(word: string, typed = word): string[] {
  if (!inflectable.test(word)) return [word]
  if (isNoun.test(typed.normalize('NFC')))
    return [...new Set([word, word.replace(/s?$/u, 's'), word.replace(/s$/u, ''), ...changedPlural(word)])]
  const bases = basesOf(word).filter((base) => base.length >= 3 && vowel.test(base))
  return [...new Set([word, ...[word, ...bases].flatMap((base) => [base, ...inflect(base)])])]
}

/** > treaty   negotiated   not: 27A, NSC5501, détente with its mark */
const inflectable = /^[a-z]{4,}$/u
const vowel = /[aeiouy]/u

/** > attaché   communiqués   Soviet   not: détente */
const isNoun = /^\p{Lu}|[éÉ][sS]?$/u

/** > policies   studied */
const endsInY = /(?:ies|ied)$/u

/** > boxes   churches   houses, of house */
const sibilantPlural = /(?:[sxz]|[cs]h)es$/u

/** > treaties   weapons   not: status, crisis, press */
const plural = /[^suis]s$/u

const pastOrParticiple = /(?<stem>.{3,})(?:ed|ing)$/u

/** > planned   referring   controlled */
const doubled = /(?<once>.*([bdgklmnprt]))\2$/u

/** > telling   called */
const doubleL = /ll$/u

/** Stems that have lost an e: > negotiat|ed   propos… not   recogniz|ing   chang|ed   announc|ed   believ|ing   hop|ing */
const lostE = /(?:[^aeiou][aeiou][bdgmnprt]|at|iz|[aeiouy]s|[lnr]s|[nr]g|[nr]c|v|c|u)$/u

/** Stems with two vowels before the consonant, or an unstressed end, that have not: > meet|ing   consider|ed   visit|ed   allow|ing */
const keptWhole = /(?:(?![eiu]at$)[aeiou]{2}[bdgmnprt]|en|er|or|it|in|ow|ay|oy|ew)$/u

/** Stems that may be whole though they look as if they had lost an e: > position|ed   market|ing   develop|ed */
const maybeWhole = /(?:[aeiou]{2}[bdgmnprt]|en|er|or|it|in|on|et|op|us)$/u

/** The plural or singular of a noun that changes more than an s: > Embassy, Embassies   Treaty   not: Dulles */
function changedPlural(word: string): string[] {
  if (/[^aeiou]y$/u.test(word)) return [word.slice(0, -1) + 'ies']
  if (/[^aeiou]ies$/u.test(word)) return [word.slice(0, -3) + 'y']
  if (sibilantPlural.test(word)) return [word.slice(0, -2)]
  return /(?:ss|[xz]|[cs]h)$/u.test(word) ? [word + 'es'] : []
}

/** What a word may be a form of. */
function basesOf(word: string): string[] {
  if (endsInY.test(word)) return [word.slice(0, -3) + 'y']
  if (sibilantPlural.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  if (plural.test(word)) return [word.slice(0, -1)]
  const stem = pastOrParticiple.exec(word)?.groups?.stem
  if (stem === undefined) return []
  const once = doubled.exec(stem)?.groups?.once
  if (once !== undefined) return doubleL.test(stem) ? [once, stem] : [once]
  const hasLost = lostE.test(stem) && !keptWhole.test(stem)
  return [hasLost ? stem + 'e' : stem, ...(maybeWhole.test(stem) ? [stem] : [])]
}

/** > policy → policies, policied, policying   plan → plans, planed, planing, planned, planning */
function inflect(base: string): string[] {
  if (/[^aeiou]y$/u.test(base)) return ['ies', 'ied', 'ying'].map((end) => base.slice(0, -1) + end)
  if (base.endsWith('e')) return ['es', 'ed', 'ing'].map((end) => base.slice(0, -1) + end)
  const last = base.at(-1) ?? ''
  const doubles = /[^aeiou][aeiou][bdgklmnprt]$/u.test(base)
  return [
    base + (/(?:[sxz]|[cs]h)$/u.test(base) ? 'es' : 's'),
    ...['ed', 'ing'].flatMap((end) => [base + end, ...(doubles ? [base + last + end] : [])])
  ]
}
