/** Loaded before a build: after a while every write fails as on a full disk. */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const write = fs.writeFileSync
let writes = 0
fs.writeFileSync = (...args: Parameters<typeof write>) => {
  if (String(args[0]).endsWith('.zip') || writes > 0) {
    writes++
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      path: String(args[0])
    })
  }
  write(...args)
}
syncBuiltinESMExports()
