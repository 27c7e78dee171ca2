/** `npm start`: builds the site, serves it and prints the address. */
import {build} from './build.ts'
import {isCode} from './build/lock.ts'
import {readOptions} from './options.ts'
import {serve} from './serve.ts'

const options = readOptions('start')

await build(options)
try {
  const {address} = await serve({...options, folder: options.out})
  console.log(address)
} catch (error) {
  console.error(sayWhy(error))
  process.exit(1)
}

function sayWhy(error: unknown): string {
  const {host, port} = options
  if (isCode(error, 'EACCES', 'EPERM'))
    return `Missing permission to listen on port \`${port}\`, expected one from 1024 on: --port 4321`
  if (isCode(error, 'EADDRNOTAVAIL'))
    return `Unexpected host \`${host}\`, expected a name or an address of this machine; --host 0.0.0.0 is all of them`
  return error instanceof Error ? error.message : String(error)
}
