/** What has to be said about a place in an archive. */
import {repositoryNotNamed} from '../edition/source-note.ts'

type Place = {
  name: string
  group: 'decimal' | 'subject' | 'reel' | 'whole' | null
  around: readonly {name: string}[]
}

/** Sentences for the reader of its page. */
export function sayPlace({name, group, around}: Place): string[] {
  if (around.length === 0 && name === repositoryNotNamed)
    return [
      'The notes of these documents name files and no repository, and no number says whose they are. Volumes to 1954 print so before the heading; what archive they mean stands in their prefaces, which are not in this edition.'
    ]
  switch (group) {
    case 'decimal':
      return [
        'The number of a file is printed before the stroke, that of the paper in it behind; papers of one file stand together here.'
      ]
    case 'subject':
      return ['Files whose designation begins so are brought together by this edition.']
    case 'reel':
      return ['The number of a reel is printed before the dash, that of the frame on it behind.']
    case 'whole':
      return [
        'The lines above these headings print a number and no repository. That they are numbers of this file of the Department of State is inferred from their form; it is not printed.'
      ]
    case null:
      return []
  }
}
