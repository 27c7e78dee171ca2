/** Writes the pages with Astro, and sees to it that each has an address of its own. */
import {globSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build, type AstroInlineConfig, type AstroIntegration} from 'astro'
import {toPrintable} from '../src/edition/characters.ts'

/**
 * Writes the pages; where two of them would have one address, gives a sentence that names it, without a full stop, and `null`
 * otherwise.
 *
 * Two pages on one path are an error of Astro’s own; one that differs in capitals, or lies in `public`, is found here.
 */
export async function buildPages(config: AstroInlineConfig): Promise<string | null> {
  let shared: readonly string[] = []
  const check = oneAddressEach((paths) => {
    shared = paths
  })
  try {
    await build({...config, integrations: [check, ...(config.integrations ?? [])]})
  } catch (error) {
    if (error instanceof Error && error.name === 'PrerenderRouteConflict')
      return 'Unexpected second page at one address, expected one: ' + error.message.replace(/\.$/u, '')
    throw error
  }
  if (shared.length === 0) return null
  const named = shared.map((path) => toPrintable('`/' + path + '`')).join(' and ')
  return `Unexpected pages ${named}, expected addresses that differ in more than capitals: they are one folder on Windows and macOS`
}

/** Looks at what was written, and tells of the first paths that are one. */
function oneAddressEach(onShared: (paths: readonly string[]) => void): AstroIntegration {
  let lying: string[] = []
  return {
    name: 'one-address-each',
    hooks: {
      'astro:config:setup': ({config, updateConfig}) => {
        lying = globSync('**/*', {cwd: fileURLToPath(config.publicDir)})
        updateConfig({prerenderConflictBehavior: 'error'})
      },
      'astro:build:done': ({pages}) => {
        const [first] = findShared([
          ...pages.map(({pathname}) => pathname),
          ...lying.map((path) => path.replaceAll('\\', '/').replace(/index\.html$/u, ''))
        ])
        if (first !== undefined) onShared(first)
      }
    }
  }
}

/** Paths that are one where capitals and the composition of letters do not count, in groups. */
export function findShared(paths: readonly string[]): string[][] {
  const groups = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase().replace(/\/$/u, ''))
  return [...groups.values()].filter((group) => group.length > 1)
}
