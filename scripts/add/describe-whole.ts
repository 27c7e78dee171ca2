/** What a volume brings that is there whole, besides its documents. */
import type {Passing} from '../../src/corpus/open-corpus.ts'
import type {Document} from '../../src/edition/document.ts'
import type {Division} from '../../src/edition/volume.ts'
import {visit} from '../../src/edition/visit.ts'

/** Its title, divisions, front matter and lists, tagged persons and pages, a line each; what it lacks is said as well. */
export function describeWhole({
  volume,
  documents,
  parts
}: Pick<Passing, 'volume' | 'documents' | 'parts'>): string[] {
  const persons = new Set<string>()
  for (const {title, body, notes} of [...documents, ...parts])
    visit([...title, ...body, ...notes.flatMap((note) => note.body)], (node) => {
      if (node.type === 'mention' && node.person !== undefined) persons.add(node.person)
    })
  const pagesOf = (read: readonly Pick<Document, 'pages'>[]) =>
    new Set(read.flatMap(({pages}) => pages.map(({page}) => page)))
  const besides = pagesOf(parts).difference(pagesOf(documents)).size
  return [
    `Title: ${volume.title ?? 'none, expected `<title type="volume">` in the header'}`,
    `Divisions: ${count(volume.divisions)}`,
    `Other parts: ${parts.map(({id}) => id).join(', ') || 'none'}`,
    `Persons named by a key: ${persons.size}`,
    `Pages of other parts, besides those of documents: ${besides}`
  ]
}

function count(divisions: readonly Division[]): number {
  return divisions.reduce((sum, {divisions = []}) => sum + 1 + count(divisions), 0)
}
