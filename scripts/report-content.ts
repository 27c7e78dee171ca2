/** What the commands say of the content that they were pointed at. */
import type {Corpus} from '../src/corpus/open-corpus.ts'
import {formatMessage} from './format-message.ts'

/**
 * Ends the command, before it writes anything, where the content holds no document; what was looked for and what lies there
 * is said.
 */
export function requireDocuments(corpus: Corpus): void {
  for (const {documents} of corpus.catalogue.values()) if (documents.size > 0) return
  for (const line of fatalLines(corpus)) console.error(line)
  console.error('Nothing is written')
  process.exit(1)
}

/** The errors. */
export function fatalLines({files}: Corpus): string[] {
  return files.flatMap(({messages}) => messages.filter(({fatal}) => fatal).map(formatMessage))
}

const alwaysSaid: ReadonlySet<string> = new Set(['invalid-page', 'missing-volume-yaml'])

/** What costs words or a page, and what would make the most of an edition that nobody has described. */
export function reportLines({files}: Corpus): string[] {
  return files.flatMap(({messages}) =>
    messages.filter(({fatal, ruleId}) => fatal || alwaysSaid.has(ruleId ?? '')).map(formatMessage)
  )
}
