import type {VFile} from 'vfile'
import {toPrintable} from '../src/edition/characters.ts'
import {severities} from '../src/checks/index.ts'

/**
 * A message in the form that editors and CI follow to the place, in one line and without control characters.
 *
 * > content/volumes/frus1964-68v17/raw/003.txt:1:1: information: Unexpected gap … [lost-page]
 */
export function formatMessage({file = '', line = 1, column = 1, ruleId = '', reason}: Message): string {
  return toPrintable(`${file}:${line}:${column}: ${severities.get(ruleId)}: ${reason} [${ruleId}]`)
}

type Message = VFile['messages'][number]
