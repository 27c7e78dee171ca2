import type {Styled} from '../../edition/tree.ts'

/** The faces of `rend`, as the files name them. */
export const faces: ReadonlyMap<string, Styled['style'] | null> = new Map<string, Styled['style'] | null>([
  ['italic', 'italic'],
  ['strong', 'bold'],
  ['bold', 'bold'],
  ['smallcaps', 'small-caps'],
  ['small-caps', 'small-caps'],
  ['superscript', 'superscript'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['subscript', 'subscript'],
  ['underline', 'underline'],
  ['strikethrough', 'strikethrough'],
  // upright, where all around is not: no face of its own
  ['roman', null]
])
