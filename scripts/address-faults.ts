import type {VFile} from 'vfile'
import type {Corpus} from '../src/corpus/open-corpus.ts'

/** Errors about addresses: one that was published leads nowhere, or the files that say where cannot be read. */
export function addressFaults(corpus: Corpus): VFile['messages'] {
  return corpus.files
    .filter(({dirname}) => dirname !== undefined && /(?:^|[\\/])permalinks$/u.test(dirname))
    .flatMap(({messages}) => messages.filter(({fatal}) => fatal))
    .concat(corpus.files.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'ledger-above')))
}
