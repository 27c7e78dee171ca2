/**
 * What a page asks while it is made. Whatever pages know of the edition they know by asking, and each question is noted: so
 * what a page depends on is derived, and a page is made again when one of its answers is another.
 */

/** What can be asked, and about what: ids of volumes (V) and documents (D), names, paths. */
export type Kind =
  | 'held' // V: whether the edition holds it
  | 'volumes' // which it holds
  | 'volume' // V: its facts
  | 'lists' // V: of persons and abbreviations
  | 'ids' // V: its documents
  | 'entries' // V: the entries of all of them
  | 'entry' // V D, or another part
  | 'parts' // V: what it has besides documents
  | 'record' // V D
  | 'records' // V
  | 'printed-page' // V page: the documents on it, the pages before and after
  | 'neighbours' // V D, or another part: before and after in the volume
  | 'moved' // V D: places of it that moved
  | 'moved-page' // path
  | 'moved-pages' // all that moved or were withdrawn
  | 'cites' // V D
  | 'cited-by' // V D
  | 'around' // V D count: before and after in time
  | 'years' // all, in numbers
  | 'year' // iso
  | 'month' // iso
  | 'undated'
  | 'letters' // all names, in numbers
  | 'letter-pages' // whether letters have pages of their own
  | 'name' // slug
  | 'person' // V key: a person of its list
  | 'namesakes' // V key: others of the name
  | 'listed-as' // slug of a name: persons of lists who have it
  | 'near' // slug: other names with its surname
  | 'repositories'
  | 'place' // path
  | 'find' // a place in an archive, as JSON
  | 'way' // the same: the addresses on the way there
  | 'same-file' // V D count
  | 'kinds'
  | 'kind'
  | 'markings'
  | 'prose' // all pages of it
  | 'marking'

/** A question as a line: its kind and what it is about, with tabs between. */
export type Question = string

let noted: Set<Question> | null = null

/** Notes that something was asked. */
export function note(kind: Kind, ...about: readonly string[]): void {
  noted?.add([kind, ...about].join('\t'))
}

/** The parts of a question. */
export function parseQuestion(question: Question): {kind: Kind; about: string[]} {
  const [kind, ...about] = question.split('\t')
  return {kind: kind as Kind, about}
}

/** Does what makes a page, and gives what it asked. One page at a time. */
export async function noteWhile<Result>(
  work: () => Promise<Result>
): Promise<{result: Result; questions: Set<Question>}> {
  if (noted) throw new Error('Unexpected page while another is being made, expected one at a time')
  const questions = (noted = new Set<Question>())
  try {
    return {result: await work(), questions}
  } finally {
    noted = null
  }
}
