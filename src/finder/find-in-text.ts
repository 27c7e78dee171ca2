/** Finds the citations of a whole text, and where each leads. */
import type {Answer} from './answer.ts'
import {findCited, type Shelf} from './find-citation.ts'
import {splitText, type Cited} from './split-text.ts'

/** A citation of a text with its answer. */
export type Answered = {words: string; answer: Answer}

/** The citations of a text; `null` where it is one citation, and not a text with some in it. */
export function citationsIn(text: string): Cited[] | null {
  const found = splitText(text.slice(0, mostLetters))
  return found.length > 1 || text.length > oneCitation || /\n\s*\n|\n.*\n/u.test(text.trim()) ? found : null
}

/** More letters than the citation of one document has, with title, editors and publisher. */
const oneCitation = 600

/** A long chapter. */
const mostLetters = 500_000

/** Where each of them leads, in the order of the text. */
export function findAll(cited: readonly Cited[], shelf: Shelf): Promise<Answered[]> {
  return Promise.all(
    cited.map(async ({words, citation}) => {
      const {hits, remarks} = await findCited(citation, shelf)
      // of a volume that is elsewhere the list says where, not what resembles it
      const brief = remarks.map((remark) =>
        remark.type === 'volume-elsewhere' ? {...remark, near: []} : remark
      )
      return {words, answer: {hits, remarks: brief}}
    })
  )
}

/** > 5 citations: 3 lead to a place in this edition, 1 to one of several, 1 elsewhere */
export function countAnswers(answered: readonly Answered[]): string {
  const kinds = [
    [
      'leads to a place in this edition',
      'lead to places in this edition',
      ({hits}: Answer) => hits.length === 1
    ],
    ['leads to one of several places', 'lead to one of several places', ({hits}: Answer) => hits.length > 1],
    ['is not in this edition', 'are not in this edition', isElsewhere],
    ['is in doubt', 'are in doubt', (answer: Answer) => answer.hits.length === 0 && !isElsewhere(answer)]
  ] as const
  const counts = kinds.flatMap(([one, more, fits]) => {
    const count = answered.filter(({answer}) => fits(answer)).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
  })
  const all = answered.length === 1 ? '1 citation' : `${answered.length} citations`
  return `${all}: ${counts.join(', ')}.`
}

const away = new Set(['volume-elsewhere', 'document-absent', 'page-absent', 'section-elsewhere'])

function isElsewhere({hits, remarks}: Answer): boolean {
  return hits.length === 0 && remarks.some(({type}) => away.has(type))
}
