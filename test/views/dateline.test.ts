import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document} from '../../src/edition/document.ts'
import {toDateline} from '../../src/views/dateline.ts'
import {document, paragraph} from '../stock.ts'

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

test('a line at the end of the text should date the whole under the heading, and say that it is inferred', () => {
  const inferred = {...date, certainty: 'inferred', basis: 'dateline'} as const
  const printed = {type: 'dateline', children: [{type: 'text', value: 'July 20, 1968'}]} as const
  const body = [
    paragraph('[Translation.]'),
    paragraph('The Government has the honor to say that it has been so. '.repeat(2))
  ]
  const kept = {...printed, children: [...printed.children]}
  assert.equal(line({date: inferred, body: [...body, kept]}), '[July 20, 1968](1968-07-20) {inferred}')
  assert.equal(line({date: inferred, body: [kept, ...body]}), null)
  assert.equal(line({date: {...inferred, certainty: 'certain'}, body: [...body, kept]}), null)
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
