import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import type {Document} from '../../../src/edition/document.ts'
import {toText} from '../../../src/edition/visit.ts'
import {readText} from '../../../src/readers/text/read-text.ts'

/** Reads a document of a heading and its first lists; a blank line parts the lists. */
function read(heading: string, ...lists: string[][]): Document {
  const items = lists.map((list) => list.map((item) => '  • ' + item).join('\n')).join('\n\n')
  const value = `1. ${heading}\n\n\n${items}\n\nThe Secretary opened the conversation and thanked the Ambassador.\n`
  const file = new VFile({path: 'example.txt', value})
  const document = readText(file, {volume: 'frus1958-60v11', id: null, supplied: undefined})
  assert.ok(document)
  return document
}

/** The lists as role and items. */
function lists({body}: Document): string[] {
  return body.flatMap((block) =>
    block.type === 'list'
      ? [(block.role ?? 'plain') + ': ' + block.children.map((item) => toText([item])).join(' | ')]
      : []
  )
}

test('those who took part should not be a subject, whatever stands in the list', () => {
  for (const people of [
    ['Secretary Wilson', 'General Goodpaster'],
    ['Dr. Paarlberg', 'General Goodpaster', 'Mr. Areeda'],
    ['US', 'President Lyndon B. Johnson', 'USSR', 'Alexey Kosygin, Chairman of the Council of Ministers'],
    ['Chairman—Henry A. Kissinger', 'State', 'Mr. U. Alexis Johnson'],
    [
      'United States Vice President Nixon Secretary of State Dulles',
      'United Kingdom Foreign Secretary Lloyd'
    ],
    ['N.S. KHRUSHCHEV', 'W. Averell Harriman'],
    ['The President, Secretary of State, Assistant Secretary Robertson, Mr. MacArthur'],
    ['The Secretary', 'NE—Stuart W. Rockwell', '[Here follows the same list of persons as Document 335.]']
  ]) {
    const document = read('Memorandum of Conversation', people)
    assert.equal(document.subject, null)
    assert.deepEqual(lists(document), ['participants: ' + people.join(' | ')])
  }
})

test('a matter should be a subject, though it begins with a name, a country or a title', () => {
  for (const matter of [
    'Secretary’s Policy Planning Meeting, January 2, 1962',
    'Mr. Halaby’s Trip to Moscow—Status of U.S.-Soviet Civil Air Agreement',
    'Special General Assembly and Jordan',
    'US-Soviet Direct Telephone',
    'US Commitments to Thailand',
    'Philippines—Request by President Marcos for Direct Channel to CIA',
    'General—PBSUCCESS',
    'Middle East, NPT, Cuban Subversion, Viet-Nam'
  ])
    assert.equal(read('Memorandum of Conversation', [matter]).subject, matter)
})

test('a subject and those who took part should be two lists, in either order', () => {
  const matter = 'Dr. Kissinger’s Conversation With Ambassador Unger on US-Thai Relations'
  const people = ['Ambassador Leonard Unger', 'Henry A. Kissinger', 'John H. Holdridge']
  const before = read('Memorandum of Conversation', [matter, ...people])
  assert.deepEqual(lists(before), ['subject: ' + matter, 'participants: ' + people.join(' | ')])
  const after = read('Memorandum of Conversation', [...people, matter])
  assert.deepEqual(lists(after), ['participants: ' + people.join(' | '), 'subject: ' + matter])
})

test('addressees should be told by the heading, or by the kind of paper', () => {
  const message =
    'Message From the President’s Assistant for National Security Affairs (Kissinger) to the President’s Deputy Assistant for National Security Affairs (Haig)'
  const told = read(message, ['GENERAL HAIG'], ['HENRY A. KISSINGER'], ['China'])
  assert.deepEqual(lists(told), ['to: GENERAL HAIG', 'from: HENRY A. KISSINGER', 'subject: China'])
  assert.deepEqual(
    told.to.map(({name}) => name),
    ['Haig']
  )
  const study = read(
    'National Security Study Memorandum 51',
    ['The Secretary of State', 'The Director of Central Intelligence'],
    ['Thailand']
  )
  assert.equal(study.subject, 'Thailand')
  assert.deepEqual(
    study.to.map(({text}) => text),
    ['The Secretary of State', 'The Director of Central Intelligence']
  )
  const untold = read('Memorandum Prepared in the Department of State', [
    'The Secretary of the Army',
    'The Secretary of the Navy'
  ])
  assert.deepEqual([untold.subject, untold.to, untold.participants], [null, [], []])
})

test('references and stations should be no subject', () => {
  for (const line of [
    'Embtel 2920',
    'Bangkok 149, 18 September 1970',
    'HUL-A-1052',
    'SECSTATE WASHDC IMMEDIATE 3835'
  ])
    assert.equal(read('Airgram From the Embassy in Thailand', [line]).subject, null)
  const after = read('Despatch', ['Tokyo’s Desp. No. 2540 of May 29, 1953'], ['Military Assistance'])
  assert.equal(after.subject, 'Military Assistance')
})

test('a subject should be found after a number or a marking, and no list after prose', () => {
  const at = (before: string) => {
    const file = new VFile({
      path: 'x.txt',
      value: `1. Memorandum\n\n${before}\n\n\n  • Disarmament\n\nThey met.\n`
    })
    return readText(file, {volume: 'frus1', id: null, supplied: undefined})?.subject
  }
  assert.equal(at('US/MC/3'), 'Disarmament')
  assert.equal(
    at('The memorandum was sent to the Secretary with a covering letter. ' + 'He read it. '.repeat(5)),
    null
  )
})

test('a subject that print broke should go on with the next line', () => {
  const value =
    '1. Memorandum\n\n\n  • Determination and Authorization of the Grant to the Kingdom of Thailand of up\nto $50 Million in Defense Articles\n\nI hereby determine.\n'
  const document = readText(new VFile({path: 'x.txt', value}), {
    volume: 'frus1',
    id: null,
    supplied: undefined
  })
  assert.equal(
    document?.subject,
    'Determination and Authorization of the Grant to the Kingdom of Thailand of up to $50 Million in Defense Articles'
  )
})

test('a subject line should end where the reference line begins', () => {
  const value = '1. Telegram\n\nSubject: Bonin negotiations\nRef: A. Tokyo 3060\n\nI spoke to Miki.\n'
  const document = readText(new VFile({path: 'x.txt', value}), {
    volume: 'frus1',
    id: null,
    supplied: undefined
  })
  assert.equal(document?.subject, 'Bonin negotiations')
})

test('those whom the heading says to have met should have taken part, each once', () => {
  const heading =
    'Memorandum of Conversation Between the Secretary of State and the British Ambassador (Caccia)'
  const names = (document: Document) => document.participants.map(({text}) => text)
  assert.deepEqual(names(read(heading, ['Berlin'])), [
    'the Secretary of State',
    'the British Ambassador (Caccia)'
  ])
  assert.deepEqual(
    names(read(heading, ['The Secretary', 'Sir Harold Caccia, British Ambassador', 'EUR—Mr. Dale'])),
    ['The Secretary', 'Sir Harold Caccia, British Ambassador', 'EUR—Mr. Dale']
  )
})

test('a list of clearances should be no subject', () => {
  for (const items of [
    ['Clearances:', 'EUR—Mr. Davis', 'L/E—Mr. Meeker (draft)'],
    ['Cleared by: SOV', 'Mr. Kohler'],
    ['EUR—Mr. Davis (in draft)', 'S/S-Mr. Little'],
    ['EUR', 'L/E', 'G/PM']
  ])
    assert.equal(read('Telegram From the Department of State to the Embassy in Ghana', items).subject, null)
  assert.equal(read('Memorandum of Conversation', ['SALT']).subject, 'SALT')
})

test('captions below the heading should each be one, on one line or two', () => {
  const value = (lines: string) =>
    `1. The Secretary of State to the Embassy in India\n\n${lines}\n\nNew Delhi is asked to report on the talks of today.\n`
  const marking = (lines: string) => {
    const file = new VFile({path: 'x.txt', value: '611.94/2–852: Telegram\n\n' + value(lines)})
    const source = readText(file, {volume: 'frus1951v07p2', id: 'd1', supplied: undefined})?.source
    return [...(source?.marking?.precedence ?? []), ...(source?.marking?.distribution ?? [])].map(
      ({value}) => value
    )
  }
  assert.deepEqual(marking('secret us urgent niact'), ['Urgent', 'Niact'])
  assert.deepEqual(marking('Secret\nNIACT Emergency'), ['Niact', 'Emergency'])
  assert.deepEqual(marking('Secret\n\nPriority'), ['Priority'])
  assert.deepEqual(marking('top secret air pouch No. 3113'), [])
})
