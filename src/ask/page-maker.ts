/** What the pages are bundled to: a module that lists the addresses of an edition and makes each page when it is asked to. */
import type {RouteData} from 'astro'
import {createApp} from 'astro/app/entrypoint'
import {sealAnswer} from './edition.ts'
import {noteWhile, type Question} from './note.ts'
import {pageRenderer, type Params, type RenderPage} from './render-page.ts'

export {openEdition} from './edition.ts'

/**
 * A page or file that Astro makes: its route and what stands in it, its path without base, and its file in the site; and what its
 * route calls the record that it shows, if any: pages with one record are made one after the other, so that it is read once.
 */
export type PageAddress = {route: string; params: Params; path: string; file: string; record?: string}

/** What was made, and what it asked. */
export type MadePage = {body: string; questions: Set<Question>}

const app = createApp({streaming: false})
const routes = new Map(
  app.manifest.routes
    .map(({routeData}) => routeData)
    // Astro’s own have other places
    .filter(({component}) => component.startsWith('src/pages/'))
    .map((routeData) => [routeData.component, routeData])
)

/** Every address of the edition, in the order of the routes. */
export async function listPages(): Promise<PageAddress[]> {
  const addresses: PageAddress[] = []
  for (const [component, {route, params, type}] of routes) {
    const found: StaticPath[] = params.length === 0 ? [{params: {}}] : await staticPaths(component)
    for (const {params, props} of found) {
      const path = route.replace(/\[(?:\.\.\.)?([^\]]+)\]/gu, (_, name: string) => params[name] ?? '')
      addresses.push({
        route: component,
        params,
        ...toPlace(path, type === 'page'),
        ...(props && {record: props.record})
      })
    }
  }
  return addresses
}

/** Makes a page; throws where it cannot be made, with what Astro answered. */
export async function makePage({route, params, path}: PageAddress): Promise<MadePage> {
  const routeData = routes.get(route)
  if (!routeData) throw new Error(`Unexpected route \`${route}\`, expected one of the bundle`)
  const url = new URL(
    encodeURI(app.manifest.base.replace(/\/$/u, '') + path),
    app.manifest.site ?? 'http://localhost'
  )
  const render = await rendererOf(routeData, url)
  const {result, questions} = await noteWhile(() => render(url, params))
  return {body: result, questions}
}

const renderers = new Map<RouteData, RenderPage>()

async function rendererOf(route: RouteData, url: URL): Promise<RenderPage> {
  const known = renderers.get(route)
  if (known) return known
  const render = (route.type === 'page' && (await pageRenderer(app.manifest, route, url))) || answer(route)
  renderers.set(route, render)
  return render
}

/** What is no page, or needs all of Astro, is asked for as a server would. */
function answer(routeData: RouteData): RenderPage {
  return async (url) => {
    const response = await app.render(new Request(url), {routeData})
    const usual = routeData.component === 'src/pages/404.astro' ? 404 : 200
    if (response.status !== usual)
      throw new Error(
        `Unexpected status ${response.status} of the page \`${url.pathname}\`, expected ${usual}`
      )
    return response.text()
  }
}

/** The seals of answers to questions. */
export function sealAnswersTo(questions: Iterable<Question>): [Question, string][] {
  return Array.from(questions, (question) => [question, sealAnswer(question)])
}

/** What stands in a route, and the record that the page shows. */
type StaticPath = {params: Record<string, string>; props?: {record: string}}

async function staticPaths(component: string): Promise<StaticPath[]> {
  const load = app.manifest.pageMap?.get(component)
  const page = load && (await load())
  const {getStaticPaths} = ((await page?.page()) ?? {}) as {
    getStaticPaths?: () => Promise<StaticPath[]>
  }
  if (!getStaticPaths)
    throw new Error(`Missing \`getStaticPaths\` in \`${component}\`, expected it to list its addresses`)
  return getStaticPaths()
}

/** > /kinds/telegram → /kinds/telegram/, kinds/telegram/index.html   /404 → /404/, 404.html   /find/frus1861.json → the same */
function toPlace(path: string, isPage: boolean): {path: string; file: string} {
  if (!isPage) return {path, file: path.slice(1)}
  if (path === '/404') return {path: '/404/', file: '404.html'}
  const folder = path === '/' ? '/' : path + '/'
  return {path: folder, file: folder.slice(1) + 'index.html'}
}
