import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Answer} from '../../src/finder/answer.ts'
import {findCitation} from '../../src/finder/find-citation.ts'
import {china, choice, eastern, hit, hsg, indonesia, whole} from './answers.ts'
import {shelf, single} from './shelf.ts'

/** What names no volume, more than one, or one that is not here. */
const unsure: [string, Answer][] = [
  [
    'telegram 1831 from New Delhi',
    {
      hits: [],
      remarks: [{type: 'other-source', of: 'telegram', search: 'telegram 1831 New Delhi'}]
    }
  ],
  ['763.72/1234', {hits: [], remarks: [{type: 'other-source', of: 'file', search: '"763.72/1234"'}]}],
  ['NSC 5412/2', {hits: [], remarks: [{type: 'other-source', of: 'paper', search: 'NSC "5412/2"'}]}],
  [
    'Johnson Library, National Security File, Vol. XL',
    {
      hits: [],
      remarks: [
        {type: 'other-source', of: 'archive', search: 'Johnson Library National Security File Vol XL'}
      ]
    }
  ],
  [
    '1964-68 Europe, p. 207',
    {
      hits: [hit('d67/#pg_207', 'page 207')],
      remarks: [{type: 'volume-presumed', volume: eastern}]
    }
  ],
  [
    'FRUS 2001–2008, vol. XLIII, doc. 12',
    {
      hits: [],
      remarks: [
        {
          type: 'volume-elsewhere',
          name: '2001–2008, Volume XLIII',
          href: hsg + 'frus2001-08v43/d12',
          near: []
        }
      ]
    }
  ],
  ['Rusk to McNamara', {hits: [], remarks: [{type: 'unread', search: 'Rusk McNamara'}]}],
  [
    'Document 500, footnote 4',
    {
      hits: [],
      remarks: [
        {type: 'volume-unnamed', choices: [choice(china, 'frus1952-54v14p2, Document 500, footnote 4')]}
      ]
    }
  ],
  [
    'vol. XVII, doc. 67',
    {
      hits: [],
      remarks: [{type: 'years-unnamed', choices: [indonesia, choice(eastern, 'frus1964-68v17, Document 67')]}]
    }
  ],
  [
    'Soviet Union, Document 20',
    {
      hits: [],
      remarks: [
        {
          type: 'number-unnamed',
          choices: [
            choice('1961–1963, Volume V, Soviet Union', 'frus1961-63v05, Document 20'),
            choice('1964–1968, Volume XIV, Soviet Union', 'frus1964-68v14, Document 20')
          ]
        }
      ]
    }
  ],
  ['Eastern Europe, doc. 67', {hits: [whole], remarks: [{type: 'volume-presumed', volume: eastern}]}],
  [
    'FRUS 1967, vol. XVII, doc. 67',
    {hits: [whole], remarks: [{type: 'year-widened', year: '1967', volume: eastern}]}
  ],
  [
    'FRUS 1964–68, XXIX, doc. 100',
    {
      hits: [],
      remarks: [
        {
          type: 'part-unnamed',
          choices: [choice('1964–1968, Volume XXIX, Part 2, Japan', 'frus1964-68v29p2, Document 100')]
        }
      ]
    }
  ],
  [
    'FRUS 1964–68, XXIX, Part 1, doc. 10',
    {
      hits: [],
      remarks: [
        {
          type: 'volume-elsewhere',
          name: '1964–68, Volume XXIX, Part 1',
          href: hsg + 'frus1964-68v29p1/d10',
          near: [choice('1964–1968, Volume XXIX, Part 2, Japan', 'frus1964-68v29p2, Document 10')]
        }
      ]
    }
  ],
  [
    'FRUS 1961–63, XVII, doc. 67',
    {
      hits: [],
      remarks: [
        {
          type: 'volume-elsewhere',
          name: '1961–63, Volume XVII',
          href: hsg + 'frus1961-63v17/d67',
          near: [indonesia, choice(eastern, 'frus1964-68v17, Document 67')]
        }
      ]
    }
  ],
  [
    'FRUS 1961–63, vol. XXV, p. 12',
    {
      hits: [],
      remarks: [
        {
          type: 'volume-elsewhere',
          name: '1961–63, Volume XXV',
          href: hsg + 'frus1961-63v25/pg_12',
          near: [choice('1961–1963, Volume V, Soviet Union', 'frus1961-63v05, p. 12')]
        }
      ]
    }
  ],
  [
    'Foreign Relations, The Conferences at Cairo and Tehran, 1943, p. 403',
    {
      hits: [],
      remarks: [
        {
          type: 'volume-elsewhere',
          name: 'frus1943CairoTehran',
          href: hsg + 'frus1943CairoTehran/pg_403',
          near: []
        }
      ]
    }
  ],
  [
    'Foreign Relations, 1889, p. 70',
    {
      hits: [],
      remarks: [{type: 'volume-elsewhere', name: 'frus1889', href: hsg + 'frus1889/pg_70', near: []}]
    }
  ],
  [
    'Foreign Relations, 1952–1954, vol. XII, p. 3',
    {
      hits: [],
      remarks: [
        {
          type: 'volume-elsewhere',
          name: '1952–1954, Volume XII, Part 1',
          href: hsg + 'frus1952-54v12p1/pg_3',
          near: [
            choice('1952–1954, Retrospective Volume, Guatemala', 'frus1952-54Guat, p. 3'),
            choice(china, 'frus1952-54v14p2, p. 3')
          ]
        }
      ]
    }
  ]
]

describe('a citation whose volume is not clear or not here should say why', () => {
  for (const [text, answer] of unsure) {
    test(text, async () => {
      assert.deepEqual(await findCitation(text, shelf), answer)
    })
  }
})

test('a title that only one volume of its years has should say which is meant, though it is not here', async () => {
  const named = async (citation: string) => {
    const {remarks} = await findCitation(citation, single)
    return remarks.map((remark) =>
      remark.type === 'volume-elsewhere' ? [remark.name, remark.href] : remark.type
    )
  }
  assert.deepEqual(await named('1969-76 Chile p. 20'), [['frus1969-76v21', hsg + 'frus1969-76v21/pg_20']])
  assert.deepEqual(await named('FRUS 1969-1976, China, 1969–1972, Document 5'), [
    ['frus1969-76v17', hsg + 'frus1969-76v17/d5']
  ])
  for (const [citation, id] of [
    ['1958-60 Lebanon p. 246', 'frus1958-60v11'],
    ['1961–63, Congo Crisis, p. 246', 'frus1961-63v20'],
    ['FRUS, 1964–68, Vietnam, 1966, p. 246', 'frus1964-68v04'],
    ['1969-76, China, 1973–1976, p. 246', 'frus1969-76v18'],
    ['1964–1968, Western Europe, p. 246', 'frus1964-68v12'],
    ['1952–1954, China and Japan, p. 1246', 'frus1952-54v14p2']
  ] as const) {
    const page = (citation.match(/\d+$/u) ?? [''])[0]
    assert.deepEqual(await named(citation), [[id, hsg + id + '/pg_' + page]])
  }
  for (const [citation, name] of [
    ['1969-76 China p. 20', '1969–76'],
    ['1969-76 Indochina p. 20', '1969–76'],
    ['1969-76, Chile, 1970-1974, p. 20', '1969–76'],
    ['1955-57, China, p. 246', '1955–57'],
    ['1969-76, Foreign Policy, p. 246', '1969–76']
  ] as const)
    assert.deepEqual(await named(citation), [[name, null]])
})
