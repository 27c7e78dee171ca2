import {isOffice} from '../edition/editor.ts'

/** A person in the parts that citation styles turn around, or an office, which stays as it is. */
export type Name = {given?: string; family: string; suffix?: string} | {literal: string}

/**
 * An editor as the title page names them; the family name is the last word, with the particles before it.
 *
 * > William F. Sanford, Jr.   James C. Van Hook   Harriet Dashiell Schwar
 */
const editor =
  /^(?<given>.+?) (?<family>(?:(?:van|von|der|den|ten|ter|de|del|della|di|du|la|le|St\.) )*\S+?)(?:,? (?<suffix>[JS]r\.?|I{2,3}|IV))?$/iu

/** The parts of the name of an editor; a name of one word is all family name, and an office has no parts. */
export function parseName(text: string): Name {
  if (isOffice(text)) return {literal: text}
  const groups = editor.exec(text)?.groups
  if (groups?.given === undefined || groups.family === undefined) return {family: text}
  const {given, family, suffix} = groups
  return {given, family, ...(suffix === undefined ? {} : {suffix})}
}

/** “James E. Miller”, “William F. Sanford Jr.” */
export function formatName(name: Name): string {
  if ('literal' in name) return name.literal
  const {given, family, suffix} = name
  return [given, family, suffix].filter(Boolean).join(' ')
}

/**
 * “Sanford, William F., Jr.”: the family name first, as RIS has it, and whoever takes the last word of a name for it where there is
 * no comma.
 */
export function formatInverted(name: Name): string {
  if ('literal' in name) return name.literal
  const {given, family, suffix} = name
  return [family, given, suffix].filter(Boolean).join(', ')
}

/** “J. E. Miller”, “W. F. Sanford Jr.” */
export function formatInitials(name: Name): string {
  if ('literal' in name) return name.literal
  const {given = '', family, suffix} = name
  const initials = given
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .map((part) => part.slice(0, 1).toUpperCase() + '.')
        .join('-')
    )
  return [...initials, family, suffix].filter(Boolean).join(' ')
}

/** “A”, “A and B”, “A, B, and C” */
export function conjoin(names: readonly string[], and = 'and'): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const comma = names.length > 2 ? ',' : ''
  return names.slice(0, -1).join(', ') + comma + ' ' + and + ' ' + last
}
