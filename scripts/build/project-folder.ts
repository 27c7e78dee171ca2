/** Where the project itself may lie. */
import {sep} from 'node:path'
import {namePath} from '../name-path.ts'

/** What Vite and Astro, which bundle the pages, take for a sign of an address or of a pattern where it stands in a path. */
const signs = sep === '/' ? /[%#?*\\]/u : /[%#?*]/u

/** Why pages cannot be made in a folder of the project of this name, with what to do; `null` where they can. */
export function refuseProject(folder: string): string | null {
  const [sign] = signs.exec(folder) ?? []
  return sign === undefined
    ? null
    : `Unexpected \`${sign}\` in the path of the project, \`${namePath(folder)}\`: Vite, which bundles the pages, would not find ` +
        'all of its files. Expected a path without the signs `%`, `#`, `?`, `*` and `\\`: rename the folder, or move the project'
}
