import assert from 'node:assert/strict'
import test from 'node:test'
import {volumeSteps} from '../../src/views/document-place.ts'
import {volume} from '../stock.ts'

test('the path to a volume should name its years once', () => {
  const names = (facts: Parameters<typeof volume>[0]) => volumeSteps(volume(facts)).map(({name}) => name)
  assert.deepEqual(names({id: 'frus1884', subseries: '1884', number: undefined, title: undefined}), [
    'Volumes',
    '1884'
  ])
  assert.deepEqual(names({id: 'frus1918', subseries: '1918', number: 'Volume I', title: undefined}), [
    '1918',
    'Volume I'
  ])
})
