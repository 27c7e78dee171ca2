/**
 * What the commands that build and serve can be told: by argument, else by environment, else the usual.
 *
 * The answer is put into the environment as well, where `astro.config.ts` and `src/edition.ts` read it.
 */
import {resolve} from 'node:path'
import {readArguments} from './arguments.ts'

/** Where an edition comes from and where it goes. */
export type Options = {
  /** The content folder, absolute. */
  content: string
  /** The folder that the site is written to, absolute. */
  out: string
  /** The path under which the site is published, with a slash at both ends. */
  base: string
  /** The origin that the site is published at, `null` where nobody said. */
  site: string | null
}

/** The options of `npm run …`, from its arguments and the environment. */
export function readOptions(command: string): Options {
  const values = readArguments(
    {
      content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
      out: {type: 'string', default: process.env.EDITION_OUT ?? 'dist'},
      base: {type: 'string', default: process.env.EDITION_BASE ?? '/'},
      site: {type: 'string', default: process.env.EDITION_SITE ?? ''}
    },
    'usage: npm run ' + command + ' -- [--content DIR] [--out DIR] [--base PATH] [--site ORIGIN]'
  )
  const options = {
    content: resolve(values.content),
    out: resolve(values.out),
    base: slashed(values.base),
    site: values.site === '' ? null : values.site
  }
  process.env.EDITION_CONTENT = options.content
  process.env.EDITION_OUT = options.out
  process.env.EDITION_BASE = options.base
  process.env.EDITION_SITE = options.site ?? ''
  return options
}

/** `frus-edition` → `/frus-edition/` */
function slashed(base: string): string {
  const parts = base.split('/').filter((part) => part !== '')
  return parts.length === 0 ? '/' : '/' + parts.join('/') + '/'
}
