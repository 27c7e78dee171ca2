/** The list pages: the ways to documents beside volumes and search, in the order in which they are shown. */
import {archivesPath} from './archives.ts'
import {datesPath} from './chronology.ts'
import {kindsPath} from './kinds.ts'
import {markingsPath} from './markings.ts'
import {namesPath} from './names.ts'

/** A list page. */
type ListPage = {
  path: string
  name: string
  /** What one finds in it, in a few words. */
  about: string
  /** What it is an index of, in a sentence. */
  of: string
}

/** Every list page. */
export const listPages: readonly ListPage[] = [
  {path: namesPath, name: 'People', about: 'who sent, received, drafted, cleared', of: 'people'},
  {path: archivesPath, name: 'Archives', about: 'where the papers lie, down to the file', of: 'archives'},
  {path: datesPath, name: 'Dates', about: 'by year, month and day', of: 'dates'},
  {path: kindsPath, name: 'Kinds', about: 'telegrams, memoranda, letters', of: 'kinds of document'},
  {path: markingsPath, name: 'Markings', about: 'how secret, how urgent, for whose eyes', of: 'markings'}
]
