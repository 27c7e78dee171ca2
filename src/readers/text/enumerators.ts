/** Enumerators: the numbers of counted paragraphs and points, which call no note. */
import type {Span} from './lines.ts'

/**
 * A number that counts what follows, by its form.
 *
 * > 3) Based on premise of lessening tension
 * > 3. Several provisions
 * > if (1) the Soviets agree, (2) the French
 */
const enumerator = /(?<=(?<form>^[ •“]{0,8}|[ “—(]))(?<number>\d{1,3})(?<close>\)|\.(?= ))(?!\d)/gmu

/** The numbers of a span of text that stand in a run of enumerators: the one before or after is there in the same form. */
export function findEnumerators(text: string, {start, end}: Span): Span[] {
  const found = [...text.slice(start, end).matchAll(enumerator)].flatMap(({index, groups}) => {
    const {form = '', number = '', close = ''} = groups ?? {}
    const kind = (form === '(' ? '(' : form === ' ' || form === '—' ? ' ' : '') + close
    // within a line a number with a stop is the end of a sentence
    if (kind === ' .' || kind === '(.') return []
    return [{start: start + index, end: start + index + number.length, kind, value: Number(number)}]
  })
  const forms = new Set(found.map(({kind, value}) => kind + value))
  return found.filter(({kind, value}) => forms.has(kind + (value - 1)) || forms.has(kind + (value + 1)))
}
