/** The corpus beside the project: 22 volumes with what is true of them, for developing and measuring. */
import {openCorpus, type Corpus} from '../../src/corpus/open-corpus.ts'
import {hashReaders, holdIn} from '../../src/store/hold-in-store.ts'
import {openStore} from '../../src/store/store.ts'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The folder that holds the corpus, its gold and its tools. */
export const shared = join('..', 'shared')

/** The content folder of the 22 volumes. */
export const corpusRoot = join(shared, 'corpus')

/** For the options of a test: why it is skipped, or `false`. */
export const skip = existsSync(corpusRoot) ? false : '../shared/corpus is not here'

const store = openStore(hashReaders())

/**
 * The edition of the corpus, or one of its volumes alone; what was read of it before is taken from the store, as a build takes
 * it.
 */
export function openShared(id = ''): Corpus {
  return openCorpus(join(corpusRoot, id), (source) => holdIn(store, source))
}
