import assert from 'node:assert/strict'
import test from 'node:test'
import type {Block} from '../../src/edition/tree.ts'
import {html, paragraph, text} from '../stock.ts'

const strip = (body: string): string =>
  body.replace(/^.*?<table>|<\/table>.*$/gu, '').replaceAll(/<\/(?:td|th|tr|thead|tbody)>/gu, '')

test('a row of words or years over figures should be the head of its table, words beside them its labels', () => {
  const {text: body} = html({
    body: [
      table(['Programs', '1951', '1952'], ['Army', '78.6', '150'], ['Navy', '—', '(1.25)'], ['All', '', '$3'])
    ]
  })
  assert.equal(
    strip(body),
    '<thead><tr><th scope="col" class="row">Programs<th scope="col" class="figure">1951' +
      '<th scope="col" class="figure">1952' +
      '<tbody><tr><th scope="row" class="row">Army<td class="figure">78.6<td class="figure" data-pad=".00)">150' +
      '<tr><th scope="row" class="row">Navy<td class="figure">—<td class="figure">(1.25)' +
      '<tr><th scope="row" class="row">All<td class="figure"><td class="figure" data-pad=".00)">$3'
  )
})

test('a head that lacks a cell should not be said to be that of the wrong column', () => {
  const {text: body} = html({body: [table(['I', 'II'], ['Coban', '920', '1750'])]})
  assert.match(strip(body), /^<thead><tr><td class="row">I<td class="figure">II<tbody><tr><th scope="row"/u)
})

test('a table of words should have no head and no figures', () => {
  const {text: body} = html({
    body: [table(['General Bradley', 'Mr. Matthews'], ['General Collins', 'Mr. Nitze'])]
  })
  assert.equal(
    strip(body),
    '<tbody><tr><td>General Bradley<td>Mr. Matthews<tr><td>General Collins<td>Mr. Nitze'
  )
})

test('tables that may have to be scrolled should be reached by the keyboard, each under a name of its own', () => {
  const broad = table(['a', 'b', 'c'])
  const {text: body} = html({body: [table(['a', 'b']), broad, broad]})
  assert.deepEqual(
    Array.from(body.matchAll(/<(?:div|section) class="(table[^"]*)"([^>]*)>/gu), ([, name, rest]) => [
      name,
      rest
    ]),
    [
      ['table', ''],
      ['table broad', ' aria-label="Table 2" tabindex="0"'],
      ['table broad', ' aria-label="Table 3" tabindex="0"']
    ]
  )
})

test('what a table is of, and a note under it, should be marked as such', () => {
  const {text: body} = html({
    body: [
      paragraph('The figures follow.'),
      paragraph('(Millions of dollars)'),
      table(['Army', '78.6']),
      paragraph('Note: Estimates.'),
      paragraph('(In the margin)')
    ]
  })
  assert.match(body, /<p id="p1">The figures/u)
  assert.match(body, /<p id="p2" class="caption">\(Millions/u)
  assert.match(body, /<p id="p3" class="underneath">Note/u)
  assert.match(body, /<p id="p4">\(In the margin\)/u)
})

function table(...rows: string[][]): Block {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({type: 'tableCell', children: cell === '' ? [] : [text(cell)]}))
    }))
  }
}
