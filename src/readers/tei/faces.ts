import type {Styled} from '../../edition/tree.ts'

/** The faces of `rend`, as the files name them. */
export const faces: ReadonlyMap<string, Styled['style'] | null> = new Map<string, Styled['style'] | null>([
  ['italic', 'italic'],
  ['strong', 'bold'],
  ['bold', 'bold'],
  ['italics', 'italic'],
  ['i', 'italic'],
  ['b', 'bold'],
  ['smallcaps', 'small-caps'],
  ['small-caps', 'small-caps'],
  ['superscript', 'superscript'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['subscript', 'subscript'],
  ['sc', 'small-caps'],
  ['super', 'superscript'],
  ['underline', 'underline'],
  ['underscore', 'underline'],
  ['strikethrough', 'strikethrough'],
  ['strike', 'strikethrough'],
  // upright, where all around is not, a size or a place on the line: no face of its own
  ...['roman', 'normal', 'small', 'large', 'larger', 'smaller', 'center', 'left', 'right', 'flushleft']
    .concat('flushright', 'indent', 'caps', 'uppercase', 'spaced')
    .map((name): [string, null] => [name, null])
])
