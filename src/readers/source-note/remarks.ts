/**
 * What else a source note says, by kind; the first rule that fits decides.
 *
 * > Repeated to Paris and London.   Received at 8:23 a.m.   The source text is an uninitialed copy.   The President saw it.
 */
import type {RemarkKind} from '../../edition/source-note.ts'
import {actRules} from './rules-acts.ts'
import {paperRules} from './rules-paper.ts'
import type {Rule} from './rules-paper.ts'
import {telling} from './rules-telling.ts'

/** The kind of a statement, or `null` where no rule knows it. */
export function remarkKind(statement: string): RemarkKind | null {
  const head = statement.slice(0, longest)
  return rules.find(([, form]) => form.test(head))?.[0] ?? null
}

/** A rule looks at so many characters of a statement. */
const longest = 400

const rules: readonly Rule[] = [...actRules, ...paperRules, ...telling]
