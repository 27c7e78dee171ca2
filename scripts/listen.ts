/** Listens where it says it does, and nowhere else. */
import {lookup} from 'node:dns/promises'
import {once} from 'node:events'
import {createServer, type RequestListener, type Server} from 'node:http'
import {isIPv6} from 'node:net'
import {isCode} from './build/lock.ts'

/** Where a server answers. */
export type Listening = {
  /** `http://localhost:4321`, `http://[::1]:4321` */
  origin: string
  close: () => Promise<void>
}

/** How many ports are tried. */
const tries = 100

/**
 * Listens on every address that the name of the host has (`localhost`: 127.0.0.1 and ::1), on the first port from `port` on that
 * is free on all of them. Throws where the host is not one of this machine, or the port is not allowed.
 */
export async function listen(
  answer: RequestListener,
  {host, port}: {host: string; port: number}
): Promise<Listening> {
  const addresses = await resolve(host)
  const last = Math.min(port + tries, 65_535)
  for (let at = port; ; at = port === 0 ? 0 : at + 1) {
    const servers = await open(answer, addresses, at)
    if (servers) return toListening(servers, host)
    if (at === last)
      throw new Error(`Unexpected ports ${port} to ${last} in use, expected one of them to be free`)
  }
}

async function resolve(host: string): Promise<string[]> {
  // both, whatever the machine says: a browser knows both, and another program on one of them would answer for us
  if (host === 'localhost') return ['127.0.0.1', '::1']
  const found = await lookup(host, {all: true}).catch(() => [])
  if (found.length > 0) return [...new Set(found.map(({address}) => address))]
  throw new Error(
    `Unknown host \`${host}\`, expected a name or an address of this machine, for example 0.0.0.0`
  )
}

/** A server on each address; `null` where the port is in use on one of them. */
async function open(
  answer: RequestListener,
  addresses: readonly string[],
  port: number
): Promise<Server[] | null> {
  const servers: Server[] = []
  try {
    for (const address of addresses) {
      const server = createServer(answer)
      // the port that the system chose for the first is that of the others
      const same = portOf(servers[0]) ?? port
      try {
        server.listen({host: address, port: same, ipv6Only: isIPv6(address) && address !== '::'})
        await once(server, 'listening')
        servers.push(server)
      } catch (error) {
        // `localhost` may have an address of IPv6 on a machine that has switched it off
        const isOff = isCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')
        if (!isOff || (servers.length === 0 && address === addresses.at(-1))) throw error
      }
    }
    return servers
  } catch (error) {
    await Promise.all(servers.map(close))
    if (isCode(error, 'EADDRINUSE')) return null
    throw error
  }
}

function toListening(servers: readonly Server[], host: string): Listening {
  // who listens everywhere is also at home, and everywhere is no address
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const name = isEverywhere ? 'localhost' : isIPv6(host) ? `[${host}]` : host
  return {
    origin: `http://${name}:${portOf(servers[0])}`,
    close: async () => {
      await Promise.all(servers.map(close))
    }
  }
}

function portOf(server: Server | undefined): number | undefined {
  const bound = server?.address()
  return typeof bound === 'object' && bound !== null ? bound.port : undefined
}

async function close(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
