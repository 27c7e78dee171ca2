/** `npm start`: builds the site, serves it and prints the address. */
import {build} from './build.ts'
import {readOptions} from './options.ts'
import {serve} from './serve.ts'

const options = readOptions('start')

await build(options)
const {address} = await serve({
  folder: options.out,
  base: options.base,
  port: Number(process.env.PORT ?? 4321)
})
console.log(address)
