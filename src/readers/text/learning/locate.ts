import type {Candidate} from '../candidates.ts'
import type {Gold} from './example.ts'

/** Which of the candidates are the known calls: those with the right label after the right words. */
export function locate(
  text: string,
  start: number,
  candidates: readonly Candidate[],
  {notes, refs}: Gold
): Map<Candidate, number> {
  const calls = new Map<Candidate, number>()
  const called = new Set<number>()
  const pairs = new Set(candidates.filter(({labels}) => labels.length > 1).map(({run}) => run))
  let before = ''
  let from = start
  for (const [index, ref] of refs.entries()) {
    const note = notes.findIndex(({label}, place) => !called.has(place) && label === ref.label)
    if (note >= 0) called.add(note)
    const next = refs[index + 1]
    const found = candidates.find((candidate) => {
      if (candidate.start < from || !isLabelled(candidate, ref, next, pairs)) return false
      return endsWith(before + bare(text.slice(from, candidate.start)), ref.after)
    })
    if (!found || note < 0) continue
    calls.set(found, note)
    before = (before + bare(text.slice(from, found.start))).slice(-longest)
    from = found.end
  }
  return calls
}

type Ref = Gold['refs'][number]

/** Two calls at once have the same words before them, and mostly one run of digits. */
function isLabelled(
  {labels, run}: Candidate,
  ref: Ref,
  next: Ref | undefined,
  pairs: ReadonlySet<number>
): boolean {
  const [first, second] = labels
  if (first !== ref.label) return false
  const twins = next !== undefined && next.after === ref.after
  return second === undefined ? !(twins && pairs.has(run)) : twins && second === next.label
}

const longest = 60
const page = /\[Page [^\]\n]*\]/gu
const bullet = /^\s*• ?/gmu
const space = /\s/gu
/** The number before a heading, which the known text has and the heading has not. */
const number = /^(?:No\.\d+(?=\D)|\d+[A-Za-z]?\.)/u

function bare(words: string): string {
  return words.replace(page, '').replace(bullet, '').replace(space, '')
}

function endsWith(before: string, after: string): boolean {
  if (before.endsWith(after) || after.endsWith(before)) return true
  return before.length < longest && before.replace(number, '').endsWith(after.replace(number, ''))
}
