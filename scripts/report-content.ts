/** What the commands say of the content that they were pointed at. */
import {openCorpus, type Corpus} from '../src/corpus/open-corpus.ts'
import {formatMessage} from './format-message.ts'

/**
 * Ends the command, before it writes anything, where the content holds no document; what was looked for and what lies there
 * is said. Reads no further than the first document.
 */
export function requireDocuments(content: string): void {
  const corpus = openCorpus(content)
  for (const {documents} of corpus.read()) if (documents.length > 0) return
  for (const file of corpus.files)
    for (const message of file.messages) if (message.fatal) console.error(formatMessage(message))
  console.error('Nothing is written')
  process.exit(1)
}

const alwaysSaid: ReadonlySet<string> = new Set(['invalid-page', 'missing-volume-yaml'])

/** Says what costs words or a page, and what would make the most of an edition that nobody has described. */
export function reportContent(corpus: Corpus): void {
  for (const file of corpus.files) {
    for (const message of file.messages)
      if (message.fatal || alwaysSaid.has(message.ruleId ?? '')) console.error(formatMessage(message))
  }
}
