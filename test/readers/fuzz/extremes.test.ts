import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {SourceNote} from '../../../src/edition/source-note.ts'
import {readSourceNote} from '../../../src/readers/source-note.ts'
import {files, sourceNotes} from './extremes.ts'
import {checkReading} from './properties.ts'

/** Large enough for lists that do not fit into the arguments of a call; what is quadratic takes minutes with it. */
const size = 400_000

describe('a file that is one thing over and over should be read, nothing lost', () => {
  for (const {name, make} of files)
    test(name, () => {
      checkReading(make(size), true)
    })
})

describe('a source note that is one thing over and over should be read', () => {
  for (const {name, make} of sourceNotes) {
    test(name, () => {
      const note = readSourceNote('d67fn1', make(size), {inline: false})
      assert.ok(SourceNote.safeParse(note).success)
    })
  }
})
