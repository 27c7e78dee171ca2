import assert from 'node:assert/strict'
import {join, resolve} from 'node:path'
import test from 'node:test'
import {checkCommand} from '../../scripts/check-command.ts'

test('the command for the content that is meant without --content should not name it', () => {
  assert.equal(checkCommand(resolve('content')), 'npm run check')
})

test(
  'the command for other content should name it as it can be typed',
  {skip: process.platform === 'win32'},
  () => {
    const cases = [
      [resolve('..', 'letters'), '../letters'],
      [resolve('.'), '.'],
      ['/l', '/l'],
      [resolve('content', 'volumes'), 'content/volumes'],
      [join(resolve('..'), "Dean's letters"), String.raw`'../Dean'\''s letters'`]
    ] as const
    for (const [content, typed] of cases)
      assert.equal(checkCommand(content), 'npm run check -- --content ' + typed)
  }
)
