import type {Lacuna} from '../edition/tree.ts'

/** What probably stood where the source lost something. */
const losses = {
  'list-head': 'The source lost the head of a list here.',
  'section-numeral': 'The source lost a line here, probably the number or heading of a section.',
  closing: 'The source lost a line here, probably a closing such as “Sincerely”.',
  unknown: 'The source lost a line here.'
} satisfies Record<Lacuna['of'], string>

/** The sentence that says what the source lost. */
export function sayLacuna(of: Lacuna['of']): string {
  return losses[of]
}
