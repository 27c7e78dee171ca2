/** The data files of a volume. */
import {volumesPath} from '../../src/edition/address.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {toPlainText} from '../../src/formats/plain-text.ts'
import {toTei} from '../../src/formats/tei/to-tei.ts'
import type {KeptVolume} from '../../src/store/store.ts'

/** The files by their paths in the site. */
export function* volumeFiles(volume: Volume, kept: KeptVolume): Generator<[path: string, text: string]> {
  const folder = volumesPath.slice(1) + volume.id
  const lines = kept.lines()
  for (const [index, document] of kept.documents().entries()) {
    const path = folder + '/' + document.id
    yield [path + '.json', lines[index] ?? '']
    yield [path + '.xml', toTei(document, volume)]
    yield [path + '.txt', toPlainText(document)]
  }
  yield [folder + '.jsonl', lines.join('')]
}
