/**
 * Makes pages by the renderer of Astro alone. A server would ask for each in a request and get it in an answer, through
 * middleware; for the small pages of which there are thousands, that took longer than to make them.
 */
import type {AstroGlobal, RouteData, SSRManifest, SSRResult} from 'astro'
import {FetchState} from 'astro/fetch'
import {chunkToString, renderHead, renderToString} from 'astro/runtime/server/index.js'

/** What stands in the place of the brackets of a route. */
export type Params = Record<string, string | undefined>

/** Makes the page of a route at an address of the site. */
export type RenderPage = (url: URL, params: Params) => Promise<string>

/**
 * What makes the pages of a route; `url` is any of its addresses. `null` where the components of a route have something to say
 * in its head, which the whole of Astro is needed for.
 */
export async function pageRenderer(
  {componentMetadata, site}: SSRManifest,
  route: RouteData,
  url: URL
): Promise<RenderPage | null> {
  const state = new FetchState(new Request(url))
  state.routeData = route
  const module = await state.loadComponentInstance()
  const {default: Page} = module
  const {containsHead = false, propagation = 'none'} = componentMetadata.get(Page.moduleId ?? '') ?? {}
  if (propagation !== 'none') return null
  // links, styles and scripts are the same for all pages of a route
  const usual = await state.createResult(module, state.getActionAPIContext())
  const scripts = new Map<string, Promise<string>>()
  const resolve = (script: string) => {
    const known = scripts.get(script) ?? usual.resolve(script)
    scripts.set(script, known)
    return known
  }
  const origin = site === undefined ? undefined : new URL(site)

  const head = chunkToString(usual, renderHead())
  const none = new Set<never>()

  return async (url, params) => {
    const result: SSRResult = {
      ...usual,
      params,
      resolve,
      pathname: url.pathname,
      // they are in `head`
      styles: none,
      links: none,
      scripts: none,
      createAstro: (props) => ({props, params, url, site: origin}) as unknown as AstroGlobal,
      _metadata: {
        ...usual._metadata,
        headInTree: containsHead,
        hasRenderedHead: false,
        renderedScripts: new Set(),
        extraHead: [head],
        propagators: new Set()
      }
    }
    const page = await renderToString(result, Page, {}, {}, true, route)
    if (typeof page !== 'string')
      throw new Error(`Unexpected answer ${page.status} of the page \`${url.pathname}\`, expected its HTML`)
    return page
  }
}
