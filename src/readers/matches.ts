/** Every match of a pattern, for the many short texts of which most hold none. */

/** The matches of a global pattern, in order, none empty; unlike `matchAll` it takes the pattern as it is and copies nothing. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

/**
 * The matches of a sticky pattern that begins with a bracket, in order; what is between brackets is passed over.
 *
 * > involving clashes [Page 27] between United States Military Attachés   [name not declassified]
 */
export function bracketed(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) found.push(match)
    at += match?.[0].length ?? 1
  }
  return found
}
