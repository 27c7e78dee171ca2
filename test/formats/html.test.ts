import assert from 'node:assert/strict'
import test from 'node:test'
import type {Document, Note} from '../../src/edition/document.ts'
import type {Block} from '../../src/edition/tree.ts'
import {call, html, note, paragraph, text} from '../stock.ts'

test('words should never be read as markup', () => {
  const {heading, text: body} = html({
    title: [text('<b>Letter</b> &amp; [x](y)')],
    body: [
      paragraph('<script>alert(1)</script>'),
      paragraph('1354. For Embassy and STEM.'),
      paragraph('-----')
    ]
  })
  assert.equal(heading, '&#x3C;b>Letter&#x3C;/b> &#x26;amp; [x](y)')
  assert.equal(
    body,
    '<p id="p1">&#x3C;script>alert(1)&#x3C;/script></p><p id="p2">1354. For Embassy and STEM.</p><p id="p3">-----</p>'
  )
})

test('items whose words begin with their own numbers or letters should have no bullets', () => {
  const list = (...items: string[]): string =>
    html({
      body: [
        {
          type: 'list',
          style: 'bulleted',
          children: items.map((words) => ({type: 'listItem', children: [paragraph(words)]}))
        }
      ]
    }).text.replace(/^<(\w+).*$/u, '$1')
  assert.equal(list('1. Presidential leadership', '2. The American leadership'), 'ol')
  assert.equal(list('(a) the text', '(b) the protocol'), 'ol')
  assert.equal(list('IV. Trade'), 'ol')
  assert.equal(list('—coal', '—steel'), 'ol')
  assert.equal(list('1. Presidential leadership', 'The American leadership'), 'ul')
  assert.equal(list('U.S. exports', 'U.S. imports'), 'ul')
  assert.equal(list('coal', 'steel'), 'ul')
})

test('the printed head of a list should be told from an inferred one', () => {
  const subject = (head: string | null): Block => ({
    ...{type: 'list', style: 'bulleted', role: 'subject'},
    ...(head === null ? {} : {head: [text(head)]}),
    children: [{type: 'listItem', children: [paragraph('Poland')]}]
  })
  const {text: body} = html({body: [subject('SUBJECT'), subject(null)]})
  assert.deepEqual(
    Array.from(body.matchAll(/<p class="([a-z-]+)"[^>]*>([^<]+)/gu), ([, name, words]) => [name, words]),
    [
      ['own-head', 'SUBJECT'],
      ['memo-head', 'Subject']
    ]
  )
})

test('a call should show the printed label and lead to its note, and the note back', () => {
  const {text: body, notes} = html({
    body: [paragraph('in 1956', call('d1fn2'), ' (that')],
    notes: [note('d1fn2', '45')]
  })
  assert.equal(
    body,
    '<p id="p1">in 1956<sup class="call" id="fnref45">' +
      '<a href="#fn45" role="doc-noteref" aria-label="footnote 45" data-label="45">' +
      '<span class="unstyled">[45]</span></a></sup> (that</p>'
  )
  assert.equal(
    notes,
    '<li id="fn45" tabindex="-1" value="45"><span class="label" data-label="45"></span>' +
      '<section class="words"><p>Words of d1fn2.\u00A0' +
      '<a class="return" href="#fnref45" role="doc-backlink" aria-label="Back to the call of note 45">↑' +
      '<span class="unstyled"> back to the text</span></a></p></section></li>'
  )
})

test('labels that repeat should have anchors of their own, and signs names', () => {
  const {text: body} = html({
    body: [paragraph('a', call('d1fn1'), 'b', call('d1fn2'), 'c', call('d1fn3'))],
    notes: [note('d1fn1', '2'), note('d1fn2', '2'), note('d1fn3', '†')]
  })
  assert.deepEqual(
    Array.from(body.matchAll(/id="(fnref[^"]+)".*?href="([^"]+)"/gu), ([, id, href]) => [id, href]),
    [
      ['fnref2', '#fn2'],
      ['fnref2-2', '#fn2-2'],
      ['fnrefdagger', '#fndagger']
    ]
  )
})

test('a note that is called twice should lead back to both calls', () => {
  const {text: body, notes} = html({
    body: [paragraph('a', call('d1fn1'), 'b', call('d1fn1'))],
    notes: [note('d1fn1', '1')]
  })
  assert.deepEqual(
    Array.from(body.matchAll(/id="(fnref[^"]+)"/gu), ([, id]) => id),
    ['fnref1', 'fnref1_2']
  )
  assert.deepEqual(
    Array.from(notes.matchAll(/href="([^"]+)"/gu), ([, href]) => href),
    ['#fnref1', '#fnref1_2']
  )
})

test('a doubtful call should look so, and its note say why', () => {
  const {text: body, notes} = html({
    body: [paragraph('in 1956', call('d1fn1', 'The number may belong to the year.'))],
    notes: [note('d1fn1', '2')]
  })
  assert.match(
    body,
    /class="doubtful" href="#fn2" role="doc-noteref" aria-label="footnote 2, place in doubt"/u
  )
  assert.match(notes, /<p class="editorial">The number may belong to the year\.<\/p>/u)
})

test('a note without call should be kept and say that its call is lost', () => {
  const {notes} = html({notes: [note('d1fn1', null)]})
  assert.match(
    notes,
    /^<li id="fnn1" tabindex="-1">.*Words of d1fn1\..*The source lost the call of this note\./u
  )
})

test('the source note should stand apart, under the anchor of its label', () => {
  const {heading, notes, source} = html({
    title: [text('Letter'), call('d1fn1')],
    notes: [note('d1fn1', '0', {kind: 'source'}), note('d1fn2', '1')]
  })
  assert.match(heading, /href="#fn0" role="doc-noteref" aria-label="source note 0"/u)
  assert.match(source ?? '', /^<div class="printed" id="fn0" tabindex="-1">.*Words of d1fn1\./u)
  assert.doesNotMatch(notes, /Words of d1fn1/u)
})

test('paragraphs of the text should be counted through lists and quotations, those of notes not', () => {
  const list: Block = {
    type: 'list',
    style: 'labelled',
    children: [{type: 'listItem', label: 'A.', children: [paragraph('two')]}]
  }
  const {text: body, notes} = html({
    body: [paragraph('one'), list, {type: 'quotation', children: [paragraph('three')]}, paragraph('four')],
    notes: [note('d1fn1', '1')]
  })
  assert.deepEqual(
    Array.from(body.matchAll(/id="(p\d+)">(?:<span class="label">A\.<\/span> )?(\w+)/gu), ([, id, word]) => [
      id,
      word
    ]),
    [
      ['p1', 'one'],
      ['p2', 'two'],
      ['p3', 'three'],
      ['p4', 'four']
    ]
  )
  assert.doesNotMatch(notes, /id="p/u)
})

test('a printed page should have its anchor where it begins, and the one before the first mark at the head', () => {
  const {text: body} = html({
    body: [paragraph('our ', {type: 'pageBreak', page: '207'}, ' interests')],
    pages: [
      {page: '206', basis: 'before-first'},
      {page: '207', basis: 'marked'}
    ]
  })
  assert.match(body, /^<p id="p1"><span class="page inferred" id="pg_206">/u)
  assert.match(
    body,
    /our <span class="page" id="pg_207"><span role="separator" aria-label="page 207"><span class="unstyled">\[page 207\] <\/span><\/span><a [^>]+ data-label="207"><\/a><\/span>interests/u
  )
})

test('a lost page should be said at the first place where it can begin', () => {
  const {text: body} = html({
    body: [
      paragraph('a ', {type: 'pageBreak', page: '208'}, ' b'),
      paragraph('c'),
      paragraph('d ', {type: 'pageBreak', page: '210'}, ' e')
    ],
    pages: [
      {page: '208', basis: 'marked'},
      {page: '209', basis: 'lost', after: '208', before: '210'},
      {page: '210', basis: 'marked'}
    ]
  })
  assert.match(
    body,
    /b<\/p><p class="editorial lost" data-pages="208–209"><span id="pg_209"><\/span>Page 209 begins somewhere between here and page 210; the source lost its mark\.<\/p><p id="p2">c/u
  )
})

test('the page that a document begins on should stand before those that begin after it', () => {
  const {text: body} = html({
    body: [paragraph('a'), paragraph('b ', {type: 'pageBreak', page: '595'}, ' c')],
    pages: [
      {page: '593', basis: 'before-first', before: '594'},
      {page: '594', basis: 'lost', before: '595'},
      {page: '595', basis: 'marked'}
    ]
  })
  assert.match(body, /^<span class="page inferred" id="pg_593">.*<span id="pg_594">.*<p id="p1">a/u)
})

test('a lacuna and lost labels should be said without being words of the text', () => {
  const {text: body} = html({
    body: [
      {type: 'lacuna', of: 'section-numeral'},
      {type: 'list', style: 'unlabelled', children: [{type: 'listItem', children: [paragraph('one')]}]}
    ]
  })
  assert.match(
    body,
    /^<p class="editorial lacuna section-numeral">The source lost a line here, probably the number/u
  )
  assert.match(
    body,
    />The letters or numbers of these items, if print has them, are lost in the source\.<\/p><ol/u
  )
})

test('a reference should lead here, to history.state.gov, or nowhere', () => {
  const refer = (target: string): Block =>
    paragraph({type: 'reference', target, children: [text('see ' + target)]})
  const {text: body} = html({
    body: [refer('#d1'), refer('#d60'), refer('frus1964-68v13#d312'), refer('#d1fn9'), refer('??')]
  })
  assert.match(body, /<p id="p1"><a href="\/base\/historicaldocuments\/frus1964-68v17\/d1\/">see #d1<\/a>/u)
  assert.match(
    body,
    /<p id="p2"><a class="away" href="https:\/\/history\.state\.gov\/[^"]+\/d60" title="Not in/u
  )
  assert.match(body, /<p id="p3"><a class="away" href="[^"]+frus1964-68v13\/d312" title="Another volume/u)
  assert.match(body, /<p id="p4">see #d1fn9<\/p><p id="p5">see \?\?<\/p>/u)
})

test('a call inside the words of a reference should not be a link in a link', () => {
  const {text: body} = html({
    body: [
      paragraph({type: 'reference', target: '#d1', children: [text('Document'), call('d1fn1'), text(' 1')]})
    ],
    notes: [note('d1fn1', '1')]
  })
  assert.doesNotMatch(body, /<a [^>]*>(?:(?!<\/a>).)*<a /u)
  assert.match(body, />Document<\/a><sup/u)
})

test('a note that the source line calls should stand in the card behind it, and lead back', () => {
  const line: Note = {...note('d1fn0', null, {kind: 'source'}), body: [paragraph('Files', call('d1fn1'))]}
  const {source} = html({notes: [{...line, placement: 'inline'}, note('d1fn1', '1', {kind: 'source'})]})
  assert.match(source ?? '', /href="#fn1".*<div class="printed" id="fn1".*Words of d1fn1\..*href="#fnref1"/u)
})

test('a list should have its own head as words of the document, and only one that is inferred in brackets', () => {
  const list = (head?: string): Block => ({
    type: 'list',
    style: 'bulleted',
    role: 'subject',
    ...(head === undefined ? {} : {head: [text(head)]}),
    children: [{type: 'listItem', children: [paragraph('The harvest')]}]
  })
  assert.match(
    html({body: [list('SUBJECT')]}).text,
    /^<div class="memo subject"><p class="own-head">SUBJECT<\/p><ul/u
  )
  assert.match(html({body: [list()]}).text, /<p class="memo-head" title="Inferred: [^"]+">Subject<\/p><ul/u)
})

test('a document that begins on one of several pages should say so at its head, and where they are not known', () => {
  const facts: Partial<Document> = {
    body: [paragraph('our ', {type: 'pageBreak', page: '14'}, ' interests')],
    pages: [
      {page: '13', basis: 'before-first'},
      {page: '14', basis: 'marked'}
    ]
  }
  const several = html({...facts, begins: {status: 'range', from: '11', to: '13', basis: 'marks'}}).text
  assert.match(
    several,
    /^<p id="p1"><span class="page inferred" id="pg_13">.*\[one of pages 11–13\] <\/span>/u
  )
  assert.match(
    several,
    /title="Inferred: the document begins on one of these pages; [^"]+"[^>]* data-label="11–13"><\/a>/u
  )
  assert.match(
    html({...facts, begins: {status: 'unknown'}}).text,
    /may begin before it"[^>]* data-label="13"><\/a>/u
  )
})
