/** Writes a folder beside its place, and moves it there when it is whole. */
import {namePath} from '../name-path.ts'
import type {Options} from '../options.ts'
import {done} from '../progress.ts'
import type {Written as File} from './made.ts'
import {refuseForeign, refusePlace} from './out-folder.ts'
import type {Kept} from './patch.ts'
import {refuseProject} from './project-folder.ts'
import {sayDiskFault} from './say-disk-fault.ts'
import {beginStaging, type Staging} from './staging.ts'

/**
 * Lets `write` fill the folder `out`; it is told the files of the site that stands there, as they were found. Where that is not possible it says why, leaves what was there as it was, and ends the
 * process. `isThere` may find that nothing is to be done.
 */
export async function replaceFolder<Written extends {kept?: Kept | undefined}>(
  options: Options,
  write: (staging: Staging, standing: ReadonlyMap<string, File>) => Promise<Written | {refusal: string}>,
  isThere: () => boolean = () => false
): Promise<Written | null> {
  const {out} = options
  const refusal = refuseProject(process.cwd()) ?? refusePlace(options)
  if (refusal !== null) fail(refusal)
  try {
    if (isThere()) return null
    const standing = new Map<string, File>()
    const foreign = refuseForeign(out, standing)
    if (foreign !== null) fail(foreign)
    const staging = begin(out)
    const written = await write(staging, standing)
    if ('refusal' in written) fail(written.refusal)
    // it took a while: somebody may have put something there
    const late = refuseForeign(out)
    if (late !== null) fail(late)
    staging.publish(written.kept)
    return written
  } catch (error) {
    const reason = sayDiskFault(error)
    if (reason === null) throw error
    return fail(`${reason}. \`${namePath(out)}\` is as it was`)
  }
}

/** Ends the process with a sentence; what was begun is cleared as it ends. */
export function fail(reason: string): never {
  done()
  console.error(reason)
  process.exit(1)
}

function begin(out: string): Staging {
  const begun = beginStaging(out)
  switch (begun.status) {
    case 'begun':
      return begun.staging
    case 'running': {
      const {pid, since} = begun.holder
      return fail(
        `Another build is writing \`${namePath(out)}\`: process ${pid}, since ${since}. Wait for its end, or stop it`
      )
    }
    case 'occupied':
      return fail(
        `Unexpected files in \`${namePath(begun.folder)}\`, where the site is built before it is moved to ` +
          `\`${namePath(out)}\`. Move them elsewhere`
      )
  }
}
