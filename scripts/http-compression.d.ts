/** The package has no types of its own. */
declare module 'http-compression' {
  import type {IncomingMessage, ServerResponse} from 'node:http'

  /** Makes a handler that compresses whatever is written to the response after it. */
  export default function compression(options?: {
    /** Smaller responses are left as they are, in bytes. */
    threshold?: number
    level?: {brotli?: number; gzip?: number}
  }): (request: IncomingMessage, response: ServerResponse) => void
}
