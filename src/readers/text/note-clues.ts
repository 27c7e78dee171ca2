/** What the words of a note say about the place of its call. */

/** What a note is about, as far as that tells where it is called. */
export type NoteTopic =
  'source' | 'summary' | 'meeting' | 'signature' | 'original' | 'brackets' | 'ellipsis' | 'other'

/** A note of the list, for finding its call. */
export type NoteClue = {
  topic: NoteTopic
  /** The first words, where names and numbers of what is annotated are repeated. */
  opening: string
  /** The same in small letters. */
  lowered: string
  /** The place of the first earlier note with the same words: they may be printed once and called twice. */
  twin: number | null
  /** Whether the note just before has the same words. */
  repeats: boolean
}

/**
 * Topics by the words that a note begins with.
 *
 * > The meeting was held at the Executive Office Building.
 * > Beginning in 1967, the dates and transmission times of all outgoing Department of State telegrams were in six-figure
 * > Printed from a copy that bears this typed signature.
 * > Brackets in the source text.
 */
const topics: readonly (readonly [NoteTopic, RegExp])[] = [
  ['source', /^\[?Source ?:/u],
  ['summary', /^\[?Summary ?:/u],
  [
    'meeting',
    /^(?:(?:The|This|These) (?:meetings?|conversations?|conferences?|discussions?|remarks|luncheon|dinner|call|talks?)\b[^.]{0,40}? (?:was|were|took|is|are|lasted)\b|Presumably the meeting|The (?:time|date)\b|(?:The|This) (?:source text|memorandum|document|paper|letter|telegram|message|original|copy)\b[^.]{0,30}? undated|[A-Z][\w’]+ (?:was|were) (?:in|at|attending|visiting)\b|Beginning in )/u
  ],
  [
    'signature',
    /^(?:Printed from|(?:The )?(?:source text|original)\b[^.]{0,40}\b(?:signed|initial|unsigned|signature)|(?:An? )?(?:stamped|handwritten) (?:notation|note)|Signed|Initialed)/u
  ],
  [
    'brackets',
    /^(?:Brackets|All brackets|Bracketed|These brackets|As (?:in|on) the (?:source|original)|Ink)/u
  ],
  ['ellipsis', /^(?:Ellips[ei]s|All ellips[ei]s|Omission)/u]
]
const original =
  /\[(?:Footnote|Footnotes|Note|Asterisk)[^\]]{0,60}\b(?:in|on)\b[^\]]{0,20} (?:source|original)[^\]]*\]/u
const openingLength = 160

/** The clues of the notes, from their words. */
export function toClues(notes: readonly string[]): NoteClue[] {
  const seen = new Map<string, number>()
  return notes.map((words, index) => {
    const twin = seen.get(words) ?? null
    if (twin === null) seen.set(words, index)
    const opening = words.slice(0, openingLength)
    return {
      topic: topicOf(words, opening),
      opening,
      lowered: opening.toLowerCase(),
      twin,
      repeats: notes[index - 1] === words
    }
  })
}

function topicOf(words: string, opening: string): NoteTopic {
  for (const [topic, pattern] of topics) if (pattern.test(opening)) return topic
  return original.test(words.slice(-openingLength * 2)) ? 'original' : 'other'
}
