/**
 * What a server sends: counted where it is sent, since a browser tells little of the files that a worker asks for (of the
 * worker's own script only the headers).
 */
import type {IncomingMessage, ServerResponse} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'

/** A file that was sent: its path, and its bytes on the line, headers included. */
export type Sent = {path: string; bytes: number}

/** What was sent since it was last asked. */
export type Traffic = {
  /** To be told of every request. */
  watch: (request: IncomingMessage, response: ServerResponse) => void
  /** The files since the last time, in the order in which they were through. */
  take: () => Sent[]
  /** Waits until nothing was asked for in so many milliseconds; gives the moment of the last file. */
  quiet: (milliseconds: number) => Promise<number>
}

/** Nothing yet. */
export function createTraffic(): Traffic {
  let sent: Sent[] = []
  let open = 0
  let last = 0
  return {
    watch(request, response) {
      const {socket} = request
      // one answer after another on a connection: what it wrote since is this one
      const before = socket.bytesWritten
      const path = (request.url ?? '/').replace(/\?.*$/u, '')
      open++
      last = performance.now()
      response.on('close', () => {
        open--
        last = performance.now()
        sent.push({path, bytes: socket.bytesWritten - before})
      })
    },
    take() {
      const taken = sent
      sent = []
      return taken
    },
    async quiet(milliseconds) {
      const from = performance.now()
      while (open > 0 || performance.now() - Math.max(last, from) < milliseconds) await wait(20)
      return last
    }
  }
}
