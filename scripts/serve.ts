/** Serves a built site the way GitHub Pages does: folders with a slash, text compressed, `404.html` for what is not there. */
import {existsSync, readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {once} from 'node:events'
import {join} from 'node:path'
import compression from 'http-compression'
import sirv from 'sirv'

/** What a host compresses: pages and their like. Faces and the search index are compressed as they lie there. */
const textual = /(?:\/|\.(?:atom|css|html|js|jsonl?|svg|txt|webmanifest|xml))$/u

/** What is served, where. */
export type Served = {
  /** The address of the site's root, base path included: `http://localhost:4321/frus-edition/`. */
  address: string
  close: () => Promise<void>
}

/** Serves the site in `folder` under `base`; a port that is in use gives way to the next one. 0: any free port. */
export async function serve({
  folder,
  base = '/',
  port,
  onRequest
}: {
  folder: string
  base?: string
  port: number
  /** Is told of every request before it is answered. */
  onRequest?: (request: IncomingMessage, response: ServerResponse) => void
}): Promise<Served> {
  // `dev`: files are read when asked for, so that a new build shows at once and 30,000 pages take no memory
  const files = sirv(folder, {dev: true, etag: true, onNoMatch: notFound})
  const compress = compression({level: {brotli: 5, gzip: 6}})
  const server = createServer((request, response) => {
    onRequest?.(request, response)
    response.setHeader('vary', 'accept-encoding')
    const url = URL.parse(request.url ?? '/', 'http://localhost')
    const path = url && decode(url.pathname)
    if (!url || path === null) {
      notFound(request, response)
    } else if (url.pathname + '/' === base) {
      redirect(response, base + url.search)
    } else if (!url.pathname.startsWith(base)) {
      notFound(request, response)
    } else if (isFolder(path)) {
      redirect(response, url.pathname + '/' + url.search)
    } else {
      request.url = url.pathname.slice(base.length - 1) + url.search
      if (textual.test(path)) compress(request, response)
      files(request, response)
    }
  })
  await listen(server, port)
  const bound = server.address()
  const at = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: 'http://localhost:' + at + base,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }

  function isFolder(path: string): boolean {
    if (path.endsWith('/')) return false
    return existsSync(join(folder, path.slice(base.length), 'index.html'))
  }

  function notFound(_: IncomingMessage, response: ServerResponse): void {
    const page = join(folder, '404.html')
    response.writeHead(404, {'content-type': 'text/html; charset=utf-8'})
    response.end(existsSync(page) ? readFileSync(page) : 'Not found')
  }
}

/** A path without its escapes; `null` where they mean nothing: `/%zz`. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, {location: to})
  response.end()
}

/** Listens on the first port that is free from `port` on, within 100. */
async function listen(server: Server, port: number): Promise<void> {
  for (let at = port; ; at++) {
    try {
      server.listen(at)
      await once(server, 'listening')
      return
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || at === port + 100) throw error
    }
  }
}
