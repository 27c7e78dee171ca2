/** Where a site is published: its origin, and the path under it. */
import {refuseArguments} from './arguments.ts'

/** The origin of a site; `null` where nobody said one. What is none ends the command. */
export function parseSite(said: string, usage: string): string | null {
  if (said === '') return null
  const url = URL.parse(said)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (isWeb && url.href === url.origin + '/') return said
  const path =
    isWeb && url.href === url.origin + url.pathname ? `; the path goes into \`--base ${url.pathname}\`` : ''
  return refuseArguments(
    `Unexpected value \`${said}\` of \`--site\`, expected an origin such as \`https://frus.example.org\`${path}`,
    usage
  )
}

/** > `frus-edition` → `/frus-edition/` */
export function parseBase(said: string, usage: string): string {
  const parts = said.split('/').filter((part) => part !== '')
  if (parts.every((part) => step.test(part))) return parts.length === 0 ? '/' : '/' + parts.join('/') + '/'
  return refuseArguments(
    `Unexpected value \`${said}\` of \`--base\`, expected the path under which the site is published, such as ` +
      '`/frus/`: letters, digits and `-`, `.`, `_`, `~`',
    usage
  )
}

/** A step of a path that addresses and folders have alike, and not the way up. */
const step = /^(?!\.+$)[\w.~-]+$/u
