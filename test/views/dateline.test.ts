import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../src/edition/document.ts'
import {toDateline} from '../../src/views/dateline.ts'
import {document} from '../stock.ts'

const date = {iso: '1968-07-20', certainty: 'certain', basis: 'supplied'} as const
const place = {text: 'Washington', basis: 'supplied'} as const

test('place and date should be said with where they are from, the date with its page', () => {
  assert.equal(line({date, place}), 'Washington, [July 20, 1968](1968-07-20) {supplied}')
  assert.equal(line({place}), 'Washington {supplied}')
  assert.equal(line({date: {...date, basis: 'dateline'}}), '[July 20, 1968](1968-07-20)')
})

test('what stands in the heading should not be said again', () => {
  assert.equal(line({date: {...date, basis: 'heading'}, place}), 'Washington {supplied}')
  assert.equal(line({date: {...date, basis: 'heading'}}), null)
  const title = [{type: 'text', value: 'Letter, Washington, July 20, 1968, 3 p.m.'}] as const
  assert.equal(line({title: [...title], date, place}), null)
  assert.equal(line({}), null)
})

test('what was inferred should be said, wherever from', () => {
  assert.equal(
    line({date: {iso: '1968-07', certainty: 'inferred', basis: 'heading'}, place}),
    'Washington, [July 1968](1968-07) {supplied, heading, inferred}'
  )
})

function line(facts: Partial<Document>): string | null {
  const said = toDateline(document(facts), (iso) => iso)
  if (!said) return null
  const words = said.pieces.map(({text, path}) => (path === null ? text : `[${text}](${path})`)).join('')
  return words + (said.basis === null ? '' : ` {${said.basis}}`)
}
