/** Whether a search for other forms of the words can find more than one for exactly these. */
import {formsOf} from '../../forms.ts'
import {alternativesOf, parseQuery} from '../../query.ts'

/** Whether a query has words that have other forms: those in quotation marks have none, nor have short words and numbers. */
export function takesForms(query: string): boolean {
  return parseQuery(query)
    .flatMap(alternativesOf)
    .some(({kind, words, text}) => kind === 'word' && formsOf(words[0] ?? '', text).length > 1)
}
