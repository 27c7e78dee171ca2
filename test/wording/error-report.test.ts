import assert from 'node:assert/strict'
import test from 'node:test'
import {canReportTo, toReportLink} from '../../src/wording/error-report.ts'

const reported = {
  document: 'Foreign Relations, 1964–1968, Volume XVII, Document 67',
  address: '/historicaldocuments/frus1964-68v17/d67/#p4',
  words: 'a matter  of\nbasic concern & 50 %'
}
const said = 'a matter of basic concern & 50 %'

test('a report should go to a mail box or an address of the web, and nowhere else', () => {
  const fit = [
    'errors@example.org',
    'mailto:errors@example.org',
    'https://example.org/issues/new',
    'https://example.org/new?about={document}&text={words}'
  ]
  const unfit = [
    'example.org',
    'javascript:alert(1)',
    'errors@',
    'https://',
    'a@b.c?bcc=d@e.f',
    'data:text/html,x'
  ]
  assert.deepEqual(fit.filter(canReportTo), fit)
  assert.deepEqual(unfit.filter(canReportTo), [])
})

for (const to of ['errors@example.org', 'mailto:errors@example.org'])
  test(`a mail to ${to} should begin with the document and the words`, () => {
    const link = new URL(toReportLink(to, reported))
    assert.equal(link.protocol + link.pathname, 'mailto:errors@example.org')
    // programs for mail take `+` for a plus
    assert.doesNotMatch(link.search, /\+/u)
    assert.equal(link.searchParams.get('subject'), 'Error in ' + reported.document)
    assert.deepEqual(link.searchParams.get('body')?.split('\r\n'), [
      reported.document,
      reported.address,
      '',
      `“${said}”`,
      '',
      'What is wrong:',
      ''
    ])
  })

test('a tracker of issues should get a title and a body, beside what its address has', () => {
  const link = new URL(toReportLink('https://example.org/issues/new?labels=text', reported))
  assert.equal(link.searchParams.get('labels'), 'text')
  assert.equal(link.searchParams.get('title'), 'Error in ' + reported.document)
  assert.ok(link.searchParams.get('body')?.includes(`“${said}”`))
})

test('parts in braces should be filled in, whatever the words are', () => {
  const link = toReportLink('https://example.org/new?on={document}&at={address}&text={words}', {
    ...reported,
    words: '{address} $& <b>'
  })
  const {searchParams} = new URL(link)
  assert.deepEqual(
    [...searchParams],
    [
      ['on', reported.document],
      ['at', reported.address],
      ['text', '{address} $& <b>']
    ]
  )
})

test('without words none should be quoted; many should be cut', () => {
  assert.doesNotMatch(decodeURIComponent(toReportLink('a@example.org', {...reported, words: ' '})), /“/u)
  assert.ok(toReportLink('a@example.org', {...reported, words: 'word '.repeat(5000)}).length < 2000)
})
