import assert from 'node:assert/strict'
import test from 'node:test'
import {formatState, parseState} from '../../src/search/state.ts'

test('an address should be read by the names of history.state.gov', () => {
  assert.deepEqual(
    parseState(
      '?q=+d%C3%A9tente+&volume-id=frus1964-68v17&volume-id=frus1964-68v13&start-date=1968&end-date=1968-07-20&sort-by=date-asc&page=2'
    ),
    {
      query: 'détente',
      volumes: ['frus1964-68v17', 'frus1964-68v13'],
      from: '1968',
      to: '1968-07-20',
      sort: 'date-asc',
      page: 2,
      rest: []
    }
  )
})

test('what is unknown or has no such value should be kept and change nothing', () => {
  const address = '?q=NATO&within=documents&start-date=1968-02-30&sort-by=size&page=0&start-time=00%3A00'
  const state = parseState(address)
  assert.deepEqual(
    {...state, rest: state.rest.map(([name]) => name)},
    {
      query: 'NATO',
      volumes: [],
      from: null,
      to: null,
      sort: 'relevance',
      page: 1,
      rest: ['within', 'start-date', 'sort-by', 'page', 'start-time']
    }
  )
  assert.equal(
    formatState(state),
    '?q=NATO&within=documents&start-date=1968-02-30&sort-by=size&page=0&start-time=00%3A00'
  )
})

test('an address should be short: what is as usual is left out', () => {
  assert.equal(formatState(parseState('?q=NATO&start-date=&sort-by=relevance&page=1')), '?q=NATO')
})

test('an address should come back from its state', () => {
  const address =
    '?q=%22mutual+force%22&volume-id=frus1964-68v17&start-date=1964&end-date=1968&sort-by=date-desc&page=3'
  assert.equal(formatState(parseState(address)), address)
})
