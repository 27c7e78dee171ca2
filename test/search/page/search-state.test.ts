import assert from 'node:assert/strict'
import test from 'node:test'
import {
  formatMarks,
  formatSearchState,
  isAsked,
  mostLetters,
  mostPages,
  parseSearchState,
  unusedDates,
  withDates,
  withFacet,
  type SearchState
} from '../../../src/search/page/search-state.ts'

const nothing: SearchState = {
  query: '',
  scope: 'all',
  forms: true,
  filters: {facets: {}, from: null, to: null},
  sort: 'relevance',
  page: 1,
  rest: []
}

test('an address should be read by the names of history.state.gov', () => {
  assert.deepEqual(
    parseSearchState(
      '?q=+d%C3%A9tente+&volume-id=frus1964-68v17&volume-id=frus1964-68v13&start-date=1968&end-date=1968-07-20&sort-by=date-asc&page=2'
    ),
    {
      ...nothing,
      query: 'détente',
      filters: {
        facets: {volume: ['frus1964-68v17', 'frus1964-68v13']},
        from: '1968',
        to: '1968-07-20'
      },
      sort: 'date-asc',
      page: 2
    }
  )
})

test('scope, exactness and facets should be read by names of our own', () => {
  assert.deepEqual(
    parseSearchState(
      '?q=NATO&within=notes&exactly=1&kind=telegram&kind=letter&kind=telegram&from=Rusk&to=Embassy+in+Poland&period=johnson'
    ),
    {
      ...nothing,
      query: 'NATO',
      scope: 'notes',
      forms: false,
      filters: {
        facets: {
          kind: ['telegram', 'letter'],
          from: ['Rusk'],
          to: ['Embassy in Poland'],
          period: ['johnson']
        },
        from: null,
        to: null
      }
    }
  )
})

test('what is unknown or has no such value should be kept and change nothing', () => {
  const address =
    '?q=NATO&within=documents&exactly=yes&forms=yes&start-date=1968-02-30&sort-by=size&page=0&start-time=00%3A00'
  const state = parseSearchState(address)
  assert.deepEqual(
    {...state, rest: state.rest.map(([name]) => name)},
    {
      ...nothing,
      query: 'NATO',
      rest: ['within', 'exactly', 'forms', 'start-date', 'sort-by', 'page', 'start-time']
    }
  )
  assert.equal(formatSearchState(state), address)
})

test('dates that there are not should be named, and go where others are chosen', () => {
  const state = parseSearchState('?q=NATO&start-date=1968-02-30&end-date=1968-13&view=x')
  assert.deepEqual(unusedDates(state), ['1968-02-30', '1968-13'])
  assert.equal(formatSearchState(withDates(state, '1968', null)), '?q=NATO&start-date=1968&view=x')
})

test('no address should ask for more pages than are shown', () => {
  assert.equal(parseSearchState('?q=NATO&page=' + mostPages).page, mostPages)
  assert.equal(parseSearchState('?q=NATO&page=' + (mostPages + 1)).page, 1)
})

test('an address should be short: what is as usual is left out', () => {
  assert.equal(
    formatSearchState(parseSearchState('?q=NATO&within=all&kind=&start-date=&sort-by=relevance&page=1')),
    '?q=NATO'
  )
})

test('an address should come back from its state', () => {
  const address =
    '?q=%22mutual+force%22&within=source&exactly=1&subseries=1964-1968&volume-id=frus1964-68v17&classification=Secret&handling=Exdis&archive=Johnson+Library&from=Rusk&to=Rostow&start-date=1964&end-date=1968&sort-by=date-desc&page=3'
  assert.equal(formatSearchState(parseSearchState(address)), address)
})

test('the page of a document should be told what was asked for, and no more', () => {
  assert.equal(
    formatMarks(parseSearchState('?q=mutual+force&within=text&exactly=1&kind=letter&page=2')),
    '?q=mutual+force&within=text&exactly=1'
  )
  assert.equal(formatMarks(parseSearchState('?kind=letter')), '')
})

test('an old address that asks for other forms should say what is usual now', () => {
  assert.equal(formatSearchState(parseSearchState('?q=leader&forms=1')), '?q=leader')
  assert.equal(formatSearchState(parseSearchState('?q=leader&forms=1&exactly=1')), '?q=leader&exactly=1')
  assert.equal(formatMarks(parseSearchState('?q=leader&forms=1')), '?q=leader')
})

test('a query that is too long should be cut after its last whole word, and its address be short', () => {
  const words = parseSearchState('?q=' + 'word+'.repeat(2000))
  assert.equal(words.query, Array(200).fill('word').join(' '))
  assert.equal(words.isCut, true)
  assert.equal(
    parseSearchState('?q=' + 'x' + 'word+'.repeat(2000)).query,
    'x' + Array(199).fill('word').join(' ') + ' word'
  )
  assert.equal(
    parseSearchState('?q=xx' + 'word+'.repeat(2000)).query,
    'xx' + Array(199).fill('word').join(' ')
  )
  assert.ok(formatSearchState(words).length < mostLetters + 10)
  const one = parseSearchState('?q=' + encodeURIComponent('𝔘'.repeat(10_000)))
  assert.equal(one.query, '𝔘'.repeat(mostLetters))
  assert.ok(!('isCut' in parseSearchState(formatSearchState(one))))
})

test('another choice should lead to its first page', () => {
  const state = parseSearchState('?q=NATO&kind=letter&start-date=1964&page=4')
  assert.equal(formatSearchState(withFacet(state, 'kind', [])), '?q=NATO&start-date=1964')
  assert.equal(
    formatSearchState(withFacet(state, 'from', ['Rusk'])),
    '?q=NATO&kind=letter&from=Rusk&start-date=1964'
  )
  assert.equal(formatSearchState(withDates(state, null, '1968')), '?q=NATO&kind=letter&end-date=1968')
})

test('a choice without words should be a search, an order should not', () => {
  assert.ok(isAsked(parseSearchState('?kind=letter')))
  assert.ok(isAsked(parseSearchState('?end-date=1968')))
  assert.ok(!isAsked(parseSearchState('?sort-by=date-asc&within=notes')))
})
