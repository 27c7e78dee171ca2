/** What there is to say of a content folder in which no volume was found. */
import {existsSync} from 'node:fs'
import type {VFile} from 'vfile'
import {endings} from '../readers/index.ts'
import {complain, fileAt, nameIn, type Folder} from './files.ts'

/** “`a.pdf`, `b.doc`, `c.doc` and 14 more” */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => '`' + name + '`')
  const more = names.length - shown.length
  return shown.join(', ') + (more === 0 ? '' : ' and ' + more + ' more')
}

/** What there is to say where the content folder is not there, or is a file. */
export function reportNoFolder(root: string): VFile {
  const file = fileAt(root)
  file.message(
    (existsSync(root) ? 'Unexpected file `' : 'Missing folder `') +
      file.path +
      '`, expected a folder of text files, whose names end in ' +
      endings,
    {
      ruleId: 'no-document',
      source: 'frus',
      place: {line: 1, column: 1, offset: 0}
    }
  )
  return file
}

/** Says that there is nothing to publish, and what lies there instead. */
export function reportNothing(root: string, folder: Folder): VFile {
  const file = fileAt(root)
  const all = namesBelow(folder)
  complain(
    file,
    'no-document',
    `folder without documents, expected text files, whose names end in ${endings}, in it or in folders below it; ` +
      (all.length === 0 ? 'it is empty' : 'it holds ' + listNames(all))
  )
  return file
}

function namesBelow({names, hidden, below}: Folder): string[] {
  return [...names, ...below.flatMap((inner) => [nameIn(inner) + '/']), ...hidden]
}
