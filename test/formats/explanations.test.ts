import assert from 'node:assert/strict'
import test from 'node:test'
import {toHtml} from '../../src/formats/html/to-html.ts'
import type {Inline, Mention} from '../../src/edition/tree.ts'
import {call, document, note, paragraph, text} from '../stock.ts'

const nato: Mention = {type: 'mention', term: 't_NATO1', children: [text('NATO')]}
const rusk: Mention = {type: 'mention', person: 'p_RD1', children: [text('Rusk')]}

test('the first of a name or abbreviation should be offered to all, further ones to who points at them', () => {
  const {text: body} = explained([nato, text(' and '), nato])
  assert.equal(
    body,
    '<p id="p1"><span class="listed first">NATO' +
      '<button type="button" popovertarget="t_NATO1" aria-label="What is NATO?"></button></span> and ' +
      '<span class="listed">NATO' +
      '<button type="button" popovertarget="t_NATO1" tabindex="-1" aria-hidden="true"></button></span></p>'
  )
})

test('what is said should stand once, below the document, as the list prints it', () => {
  const {explanations} = explained([rusk, text(' of '), nato, rusk])
  assert.equal(
    explanations,
    '<div class="explanation" id="p_RD1" popover="auto"><p><b>Rusk, Dean &#x3C;b></b>: Secretary of State</p>' +
      '<p class="leads"><a href="/b/persons/#p_RD1">List of persons</a> · <a href="/b/people/x/">Documents</a></p></div>' +
      '<div class="explanation" id="t_NATO1" popover="auto"><p><b>NATO</b></p></div>'
  )
})

test('in headings and links, around marks, and where no list has the key, words should stay words', () => {
  const link: Inline = {type: 'reference', target: '#d1', children: [nato]}
  const called: Inline = {...rusk, children: [text('Rusk'), call('d1fn2')]}
  const unknown: Inline = {...nato, term: 't_XX1'}
  const {heading, text: body, explanations} = explained([link, called, unknown], [rusk])
  assert.equal(heading, 'Rusk')
  assert.doesNotMatch(body, /<button/u)
  assert.match(body, />NATO<\/a>Rusk<sup/u)
  assert.equal(explanations, '')
})

test('without lists words should be as they were', () => {
  const {text: body} = toHtml(document({body: [paragraph(rusk)]}), {catalogue: new Map(), href: String})
  assert.equal(body, '<p id="p1">Rusk</p>')
})

function explained(words: Inline[], title: Inline[] = []) {
  return toHtml(document({title, body: [paragraph(...words)], notes: [note('d1fn2', '2')]}), {
    catalogue: new Map(),
    href: (path) => '/b' + path,
    explain: ({person, term}) =>
      person === 'p_RD1'
        ? {
            id: person,
            name: 'Rusk, Dean <b>',
            text: 'Secretary of State',
            ways: [
              {text: 'List of persons', path: '/persons/#p_RD1'},
              {text: 'Documents', path: '/people/x/'}
            ]
          }
        : term === 't_NATO1'
          ? {id: term, name: 'NATO', text: '', ways: []}
          : null
  })
}
