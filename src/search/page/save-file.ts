/** Files that a page makes and the browser saves. */
import {element} from './elements.ts'

/** Saves a text as a file of a name; `type` is its media type, without character set. */
export function saveFile(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], {type: type + ';charset=utf-8'}))
  element('a', {href, download: name}).click()
  // the browser has begun to read it by then
  setTimeout(() => {
    URL.revokeObjectURL(href)
  }, 10_000)
}
