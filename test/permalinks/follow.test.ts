import assert from 'node:assert/strict'
import test from 'node:test'
import {follow} from '../../src/permalinks/follow.ts'
import {movedAnchors, movedApart, movedPages, toAliases} from '../../src/permalinks/moved-addresses.ts'
import {formatPlace} from '../../src/permalinks/redirect.ts'
import {ledger, permalinks, place} from './editions.ts'

const published = ledger('ch1|||0', 'd1|1, 2|7, 8|3', 'd2|1, asterisk|8, 9|3')
const recorded = ledger(
  'ch1|||0',
  'ch2|||0',
  'd1|1..3|7, 8|4',
  'd2|1, asterisk|8, 9|3',
  'd3|1|8|2',
  'd4|1, 2|8, 31|2',
  'd5||31, 41|1'
)

/** What an address leads to, in short. */
function end(from: string, redirects: string): string {
  const outcome = follow(place(from), permalinks(published, recorded, redirects))
  switch (outcome.status) {
    case 'published':
      return formatPlace(outcome.address) + (outcome.why === null ? '' : ' ' + outcome.why)
    case 'gone':
      return 'gone: ' + outcome.reason
    case 'vanished':
      return 'vanished at ' + formatPlace(outcome.at)
    case 'loop':
      return 'loop'
  }
}

test('an address that is published should lead to itself', () => {
  const places = ['d1', 'd1/#fn2', 'd2/#fnasterisk', 'd1/#pg_7', 'd1/#p3', 'd1/#source', 'pg_9', 'ch1']
  for (const each of places)
    assert.equal(end(each, `- {from: frus1/d1, to: frus1/d2}`), formatPlace(place(each)))
})

test('an address without redirect should lead nowhere', () => {
  for (const each of ['d3', 'd1/#fn3', 'd1/#p4', 'd2/#pg_7', 'ch2', 'd9'])
    assert.equal(end(each, ''), 'vanished at ' + formatPlace(place(each)))
})

test('places of a document should go along with it', () => {
  const redirects = `- {from: frus1/d3, to: frus1/d2, why: Renumbered.}`
  assert.equal(end('d3', redirects), 'frus1/d2/ Renumbered.')
  assert.equal(end('d3/#fn1', redirects), 'frus1/d2/#fn1 Renumbered.')
  assert.equal(end('d3/#p9', redirects), 'vanished at frus1/d2/#p9')
})

test('a redirect to what is no document should not swallow the places of a document', () => {
  for (const to of ['frus1/d2/#p2', 'frus1/ch1', 'frus1']) {
    const redirects = `- {from: frus1/d3, to: ${to}}`
    assert.match(end('d3', redirects), new RegExp('^' + to, 'u'))
    for (const place of ['d3/#fn1', 'd3/#p1', 'd3/#source', 'd3/#pg_8'])
      assert.equal(end(place, redirects), 'vanished at frus1/' + place)
    const volume = end('frus0/d1', `- {from: frus0, to: ${to.replace(/#.*/u, '')}}`)
    assert.equal(volume, to === 'frus1' ? 'frus1/d1/' : 'vanished at frus0/d1/')
  }
})

test('a redirect of all that is in a document should be followed where a place has none of its own', () => {
  const redirects = `
- {from: [frus1/d3, frus1/d3/#*], to: frus1/ch1}
- {from: frus1/d3/#fn1, gone: Withdrawn.}`
  assert.equal(end('d3', redirects), 'frus1/ch1/')
  assert.equal(end('d3/#p2', redirects), 'frus1/ch1/')
  assert.equal(end('d3/#fn1', redirects), 'gone: Withdrawn.')
})

test('the redirect of a place should come before that of its document, and that before the one of its volume', () => {
  const redirects = `
- {from: frus0, to: frus1}
- {from: frus0/d3, to: frus1/d2}
- {from: frus0/d3/#fn1, to: frus1/d2/#fnasterisk}`
  assert.equal(end('frus0', redirects), 'frus1/')
  assert.equal(end('frus0/d1/#p2', redirects), 'frus1/d1/#p2')
  assert.equal(end('frus0/pg_7', redirects), 'frus1/pg_7/')
  assert.equal(end('frus0/d3/#p2', redirects), 'frus1/d2/#p2')
  assert.equal(end('frus0/d3/#fn1', redirects), 'frus1/d2/#fnasterisk')
  assert.equal(end('frus0/d9', redirects), 'vanished at frus1/d9/')
})

test('redirects should be followed to their end, and found where they have none', () => {
  const redirects = `
- {from: frus1/d3, to: frus1/d4}
- {from: frus1/d4, to: frus1/d5, why: First.}
- {from: frus1/d5, to: frus1/d1, why: Second.}
- {from: frus1/d6, to: frus1/d7}
- {from: frus1/d7, to: frus1/d6}
- {from: frus1/d8, gone: Withdrawn.}
- {from: frus1/d9, to: frus1/d8}`
  assert.equal(end('d3', redirects), 'frus1/d1/ First.')
  assert.equal(end('d6/#fn1', redirects), 'loop')
  assert.equal(end('d9/#fn1', redirects), 'gone: Withdrawn.')
})

test('a printed page should go with a document that had it and is still there, else with one that had it', () => {
  assert.equal(end('pg_31', `- {from: frus1/d4, gone: Withdrawn.}`), 'gone: Withdrawn.')
  assert.equal(end('pg_31', `- {from: frus1/d4/#pg_31, to: frus1/d1/#pg_8}`), 'frus1/d1/#pg_8')
  assert.equal(end('pg_31', `- {from: frus1/pg_31, to: frus1/pg_9}`), 'frus1/pg_9/')
  assert.equal(end('pg_31', ''), 'vanished at frus1/d4/#pg_31')
  const both = `
- {from: frus1/d4, gone: Withdrawn.}
- {from: frus1/d5, to: frus1/d2}
- {from: frus1/d5/#pg_31, to: frus1/d2}`
  assert.equal(end('pg_31', both), 'frus1/d2/')
  assert.equal(end('pg_31', `- {from: frus1/d4/#pg_31, to: frus1/pg_31}`), 'loop')
})

const moving = permalinks(
  published,
  recorded,
  `
- {from: frus1/ch2, to: frus1/ch1}
- {from: frus1/d1/#fn3, to: frus1/d1/#fn2}
- {from: frus1/d1/#p4, to: frus1/d2/#p1}
- {from: frus1/d3, to: frus1/d2}
- {from: frus1/d4, to: frus1/d2}
- {from: frus1/d4/#fn2, to: frus1/d1/#fn2}
- {from: frus1/d4/#pg_31, gone: Lost.}
- {from: frus1/d5, gone: Withdrawn.}`
)

test('each page that is no longer there should have one in its place', () => {
  assert.deepEqual(
    [...movedPages(moving).values()].map(({from, outcome}) => [
      formatPlace(from),
      outcome.status === 'published' ? formatPlace(outcome.address) : outcome.reason
    ]),
    [
      ['frus1/ch2/', 'frus1/ch1/'],
      ['frus1/d3/', 'frus1/d2/'],
      ['frus1/d4/', 'frus1/d2/'],
      ['frus1/d5/', 'Withdrawn.'],
      ['frus1/pg_31/', 'Lost.'],
      ['frus1/pg_41/', 'Withdrawn.']
    ]
  )
})

test('of the places of a page that moved, those that went elsewhere should be named', () => {
  const page = movedPages(moving).get('/historicaldocuments/frus1/d4/')
  assert.ok(page)
  const apart = movedApart(page, moving)
  assert.deepEqual(
    apart.map(({from}) => formatPlace(from)),
    ['frus1/d4/#fn2', 'frus1/d4/#pg_31']
  )
})

test('an anchor that moved within its page should stand at the new place, with that of the call', () => {
  const moved = movedAnchors('frus1', 'd1', moving)
  assert.deepEqual(toAliases(moved), [
    {at: 'fn2', id: 'fn3', says: 'formerly note 3'},
    {at: 'fnref2', id: 'fnref3', says: ''}
  ])
})
