/** A place in a document, as a citation names it. */
export type CitedPlace = {
  /** The place in the volume with the place in the document: “, Document 67, footnote 2”. */
  where: string
  /** “footnote 2” */
  name: string
  /** The anchor: of the note, where that of its call was come to. */
  hash: string
}

/**
 * The anchors of a document page.
 *
 * > #fn2   #fnref2_2   #p4   #pg_207   #source
 */
const anchor =
  /^#(?:(?<source>source)|fn(?:ref)?(?<note>[a-z\d-]+)(?:_\d+)?|pg_(?<page>\w+)|p(?<paragraph>\d+))$/iu

/** The place that an anchor names; `null` where it names none. `by` is what the volume is cited by: number or page. */
export function withPlace(whole: string, hash: string, by: string): CitedPlace | null {
  const groups = anchor.exec(hash)?.groups
  if (!groups) return null
  const {note, page, paragraph} = groups
  // the source note is called so, whatever its number
  const source = groups.source ?? (note && document.querySelector('.printed#fn' + note))
  const name = source
    ? 'the source note'
    : note
      ? nameNote(note)
      : page
        ? 'page ' + page
        : 'paragraph ' + (paragraph ?? '')
  if (page) return {where: by === 'page' ? ', ' + page : whole + ', p. ' + page, name, hash}
  return {
    where: whole + ', ' + name.replace('the ', ''),
    name,
    hash: source ? '#source' : note ? '#fn' + note : hash
  }
}

/** “footnote 2”; the anchor of a note without printed label is no label. */
function nameNote(note: string): string {
  const base = note.replace(/-\d+$/u, '')
  const item = document.getElementById('fn' + note) ?? document.getElementById('fn' + base)
  // `labelOf` says the same for the sheet; a file that both import would be one request more
  const printed = item?.querySelector<HTMLElement>('.label')
  const label = item ? (printed?.dataset.label ?? printed?.textContent ?? '') : base
  return label === '' ? 'unnumbered footnote' : 'footnote ' + label
}
