/**
 * What else a source note says, by kind; the first that fits.
 *
 * > Repeated to Paris and London.   Received at 8:23 a.m.   Printed from an uninitialed copy.
 */
import type {Remark} from '../../edition/source-note.ts'

/** The kind of a statement, or `null` where no rule knows it. */
export function remarkKind(sentence: string): Remark['kind'] | null {
  return rules.find(([form]) => form.test(sentence))?.[1] ?? null
}

const rules: readonly (readonly [RegExp, Remark['kind']])[] = [
  [
    /^(?:No drafting|The source text (?:bears|contains|has) no drafting|There is no drafting)/u,
    'no-drafting-information'
  ],
  [/^(?:Also )?(?:[Rr]epeated|Relayed)\b/u, 'repeated'],
  [/^(?:Also )?(?:[Ss]ent|Pouched) /u, 'sent'],
  [/^Received /u, 'received'],
  [/^Passed /u, 'passed'],
  [/^Transmitted /u, 'transmitted'],
  [/^Prepared /u, 'prepared'],
  [/^The (?:meeting|conversation|discussion|conference|luncheon|dinner) /u, 'meeting'],
  [/^(?:A c|C)op(?:y|ies) /u, 'copy'],
  [/^(?:Attached|Tabs? |Enclosed|Not attached)/u, 'attachment'],
  [/\bsource text\b/u, 'source-text'],
  [/^Printed from /u, 'printed-from'],
  [/^(?:Also )?[Pp]rinted in /u, 'also-printed'],
  [/^(?:For |See )/u, 'reference']
]
