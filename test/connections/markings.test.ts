import assert from 'node:assert/strict'
import test from 'node:test'
import {glossary, meaningsOf} from '../../src/connections/glossary.ts'
import {indexMarkings, listMarked, markingPath} from '../../src/connections/markings.ts'
import {Classification, Distribution, Precedence} from '../../src/edition/captions.ts'
import {catalogueOf, marked} from './catalogues.ts'

const markings = indexMarkings(
  catalogueOf(
    {source: marked({distribution: [{value: null, raw: 'Moonglow'}], raw: 'Moonglow.'})},
    {
      source: marked({
        classification: 'Secret',
        precedence: [{value: 'Niact', raw: 'NIACT'}],
        distribution: [
          {value: 'Eyes Only', raw: 'Eyes Only'},
          {value: 'Homer', raw: 'Homer'}
        ],
        raw: 'Secret; NIACT; Eyes Only; Homer.'
      })
    },
    {
      source: marked({
        classification: 'Eyes Only',
        precedence: [
          {value: 'Niact', raw: 'Niact'},
          {value: 'Niact', raw: 'NIACT'}
        ]
      })
    },
    {}
  )
)

test('a marking should have its documents, each once, its uses and its printed forms, in the order of the lists', () => {
  assert.deepEqual(
    [...markings.values()].map(({slug, value, uses, printed, entries}) => [
      slug,
      value,
      uses.join(' '),
      printed.map(({text, times}) => times + ' ' + text).join(', '),
      entries.map(({id}) => id).join(' ')
    ]),
    [
      ['secret', 'Secret', 'classification', '', 'd2'],
      ['eyes-only', 'Eyes Only', 'distribution classification', '1 Eyes Only', 'd2 d3'],
      ['niact', 'Niact', 'precedence', '2 NIACT, 1 Niact', 'd2 d3'],
      ['homer', 'Homer', 'distribution', '1 Homer', 'd2'],
      ['moonglow', 'Moonglow', 'unlisted', '1 Moonglow', 'd1']
    ]
  )
})

test('a document should be listed with its whole marking as printed', () => {
  const niact = markings.get('niact')
  assert.ok(niact)
  assert.deepEqual(
    listMarked(niact).map(({remark}) => remark),
    ['Secret; NIACT; Eyes Only; Homer.', '']
  )
})

test('two words should share an address only where they are one word of two lists', () => {
  const all = [...Classification.options, ...Precedence.options, ...Distribution.options]
  assert.equal(new Set(all.map(markingPath)).size, new Set(all).size)
  assert.equal(markingPath('Official–Informal'), '/markings/official-informal/')
})

test('a marking should mean what it means in each of its uses, and a codeword not known should say so', () => {
  const of = (slug: string): string[] => {
    const marking = markings.get(slug)
    return marking ? meaningsOf(marking).map(({use, meaning}) => use + ': ' + meaning) : []
  }
  assert.deepEqual(of('eyes-only'), [
    'Handling caption: To be read by the addressee, or those named, alone.',
    'Classification: To be read by the addressee alone, standing where a classification would.'
  ])
  assert.deepEqual(of('homer'), [
    'Handling caption: A codeword; its meaning is not explained in the volumes.'
  ])
  assert.deepEqual(of('moonglow'), ['Not in our list: As printed; not in our list of captions.'])
})

test('the glossary should have every marking with a meaning, and of the rest those that a document bears', () => {
  const sections = glossary(markings)
  assert.deepEqual(
    sections.map(({heading}) => heading),
    ['Classifications', 'Precedences', 'Handling captions', 'Not in our list']
  )
  const terms = new Map(sections.flatMap(({terms}) => terms.map(({value, documents}) => [value, documents])))
  assert.deepEqual(
    ['Top Secret', 'Secret', 'Niact', 'Nodis', 'Homer', 'Khmer', 'Moonglow'].map((value) => terms.get(value)),
    [0, 1, 2, 0, 1, undefined, 1]
  )
})
