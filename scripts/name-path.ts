import {isAbsolute, relative} from 'node:path'

/** A path as a message names it: from the working folder where it lies in it; control characters are shown, not obeyed. */
export function namePath(path: string): string {
  const short = isAbsolute(path) ? relative(process.cwd(), path) : path
  const name = short === '' || short.startsWith('..') ? path : short
  return name.replace(/\p{Cc}/gu, (sign) => '\\x' + sign.charCodeAt(0).toString(16).padStart(2, '0'))
}
