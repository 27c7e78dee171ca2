/**
 * Words, and where they lead: a path of the site, an anchor of the page, an address of another site; `null` where they
 * lead nowhere.
 */
export type Piece = {text: string; path: string | null}

/** Words that lead nowhere. */
export function plain(text: string): Piece {
  return {text, path: null}
}

/** Rows of words in one, parted by `between`; empty rows are passed over. */
export function join(rows: readonly (readonly Piece[])[], between: string): Piece[] {
  return rows
    .filter((row) => row.length > 0)
    .flatMap((row, index) => (index === 0 ? row : [plain(between), ...row]))
}
