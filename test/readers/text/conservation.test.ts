import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {VFile} from 'vfile'
import {toPrinted} from '../../../src/edition/printed.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

const seeds = join(import.meta.dirname, '../../../content/volumes/frus1964-68v17/raw')
const corpus = join(import.meta.dirname, '../../../../shared/corpus')

describe('conservation', () => {
  for (const name of readdirSync(seeds)) {
    test(`should keep every character of ${name} once and in order`, () => {
      const value = readFileSync(join(seeds, name))
      assert.equal(printedAgain(value), bare(value))
    })
  }

  const reason = existsSync(corpus) ? false : '../shared/corpus is not here'
  test('should keep every character of every document of the corpus', {skip: reason}, (context) => {
    let documents = 0
    for (const volume of readdirSync(corpus)) {
      for (const name of readdirSync(join(corpus, volume, 'raw'))) {
        const value = readFileSync(join(corpus, volume, 'raw', name))
        assert.equal(printedAgain(value), bare(value), volume + '/' + name)
        documents += 1
      }
    }
    context.diagnostic(`${documents} documents of the corpus conserved`)
  })
})

function printedAgain(value: Uint8Array): string {
  const document = readText(new VFile({path: 'example.txt', value}), {
    volume: 'frus1964-68v17',
    id: 'd1',
    supplied: undefined
  })
  assert.ok(document)
  return toPrinted(document)
}

function bare(value: Buffer): string {
  return value.toString().replace(/\s/gu, '')
}
