/** `node publish-until.ts OUT STEP TEXT`: publishes a site of two files, and is killed before its STEPth change to the disk. */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import {beginStaging} from '../../scripts/build/staging.ts'

const [out = '', last = '', text = ''] = process.argv.slice(2)
let step = 0
for (const name of [
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'chmodSync',
  'writeFileSync'
] as const) {
  const change = fs[name] as (...args: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (++step === Number(last)) process.kill(process.pid, 'SIGKILL')
      return change(...args)
    }
  })
}
syncBuiltinESMExports()

const begun = beginStaging(out)
if (begun.status !== 'begun') throw new Error('Unexpected ' + begun.status)
const {site, publish} = begun.staging
fs.mkdirSync(join(site, 'a'))
for (const path of ['index.html', 'a/index.html']) fs.writeFileSync(join(site, path), text)
publish()
