/** Writes the pages with Astro, and sees to it that each has an address of its own. */
import {globSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build, type AstroInlineConfig, type AstroIntegration} from 'astro'

/** Writes the pages; throws where two of them would have one address, naming it. */
export async function buildPages(config: AstroInlineConfig): Promise<void> {
  try {
    // Astro remembers the prose of the last build, which may have been of other content, as a second page at its address
    await build({...config, force: true, integrations: [oneAddressEach(), ...(config.integrations ?? [])]})
  } catch (error) {
    if (error instanceof Error && error.name === 'PrerenderRouteConflict')
      throw new Error('Unexpected second page at one address, expected one: ' + error.message, {cause: error})
    throw error
  }
}

/** Two pages on one path are an error of Astro’s own; one that differs in capitals, or lies in `public`, is one of ours. */
function oneAddressEach(): AstroIntegration {
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
        if (first !== undefined)
          throw new Error(
            'Unexpected pages ' +
              first.map((path) => '`/' + path + '`').join(' and ') +
              ', expected addresses that differ in more than capitals: they are one folder on Windows and macOS'
          )
      }
    }
  }
}

/** Paths that are one where capitals and the composition of letters do not count, in groups. */
export function findShared(paths: readonly string[]): string[][] {
  const groups = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase().replace(/\/$/u, ''))
  return [...groups.values()].filter((group) => group.length > 1)
}
