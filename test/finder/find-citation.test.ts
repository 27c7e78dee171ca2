import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Answer, Choice, Hit} from '../../src/finder/answer.ts'
import {findCitation} from '../../src/finder/find-citation.ts'
import {shelf, single} from './shelf.ts'

const eastern = '1964–1968, Volume XVII, Eastern Europe'
const hsg = 'https://history.state.gov/historicaldocuments/'

/** A place in the volume of Eastern Europe. */
function hit(path: string, place = '', rest: Partial<Hit> = {}): Hit {
  const [, id = ''] = /^(?:d|\[)?(?<id>\w+)/u.exec(path) ?? []
  return {
    path: '/historicaldocuments/frus1964-68v17/' + path,
    title: id.replace(/^d/u, '') + '. Memorandum',
    date: 'July 20, 1968',
    place,
    volume: eastern,
    ...rest
  }
}

/** A place in another volume. */
function inVolume(volume: string, id: string, name: string, rest: Partial<Hit> = {}): Hit {
  return hit('', '', {
    path: `/historicaldocuments/${volume}/${id}/`,
    title: id.slice(1) + '. Memorandum',
    volume: name,
    ...rest
  })
}

function choice(name: string, query: string): Choice {
  return {name, query}
}

const whole = hit('d67/')
const indonesia = choice('1958–1960, Volume XVII, Indonesia', 'frus1958-60v17, Document 67')
const china = '1952–1954, Volume XIV, Part 2, China and Japan (in two parts)'

/** What leads there at once. */
const sure: [string, Hit][] = [
  ['FRUS 1964–68, XVII, doc. 67', whole],
  ['FRUS 1966–68, XVII, doc. 67', whole],
  ['FRUS 64-68 XVII doc 67', whole],
  ['FRUS, 1964–1968, Eastern Europe, doc. 67', whole],
  [hsg + 'FRUS1964-68V17/d67', whole],
  [hsg + 'frus1964-68v17/d72a', hit('d72A/')],
  ['FRUS 1964–68, XVII, p. 207', hit('d67/#pg_207', 'page 207')],
  ['FRUS 1964–68, XVII, p. xix', hit('terms/#pg_XIX', 'page XIX', {title: 'Abbreviations', date: ''})],
  ['FRUS 1964–68, XVII, p. 601', hit('index/#pg_601', 'page 601', {title: 'Index', date: ''})],
  ['FRUS 1964–68, XVII, doc. 67, p. 206', hit('d67/#pg_206', 'page 206')],
  ['FRUS 1964–68, XVII, doc. 67, footnote 2', hit('d67/#fn2', 'footnote 2')],
  ['FRUS 1964–68, XVII, doc. 67, footnote †', hit('d67/#fndagger', 'footnote †')],
  ['FRUS 1964–68, XVII, doc. 67, source note', hit('d67/#source', 'source note')],
  ['/historicaldocuments/frus1964-68v17/d67/#fn2-2', hit('d67/#fn2-2', 'footnote 2-2')],
  ['/historicaldocuments/frus1964-68v17/d67/#p4', hit('d67/#p4', 'paragraph 4')],
  [hsg + 'frus1964-68v17/ch3', hit('ch3/', '', {title: 'Czechoslovakia', date: ''})],
  ['FRUS 1964–68, XVII', hit('', '', {title: eastern, date: '', volume: ''})],
  ['FRUS, 1952–1954, vol. XIV, no. 511', inVolume('frus1952-54v14p2', 'd511', china)],
  [
    'Foreign Relations of the United States, 1952–1954, Guatemala, Document 12',
    inVolume('frus1952-54Guat', 'd12', '1952–1954, Retrospective Volume, Guatemala')
  ],
  [
    'for. rel., 1951, vol. vii, p. 1509',
    inVolume('frus1951v07p2', 'd5', '1951, Volume VII, Part 2, Korea and China', {
      path: '/historicaldocuments/frus1951v07p2/d5/#pg_1509',
      title: '[5] Memorandum',
      date: '',
      place: 'page 1509'
    })
  ]
]

/** What does not, or not at once, and why. */
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
  ],
  [
    'FRUS 1964–68, XVII, doc. 68',
    {
      hits: [],
      remarks: [{type: 'document-absent', number: '68', volume: eastern, href: hsg + 'frus1964-68v17/d68'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, doc. 212',
    {
      hits: [],
      remarks: [{type: 'document-beyond', number: '212', volume: eastern, first: 1, last: 211}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 209',
    {
      hits: [hit('d67/#pg_209', 'page 209')],
      remarks: [{type: 'page-lost', page: '209', document: 'Document 67', after: '208', before: '210'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 22',
    {hits: [hit('d9/#pg_22', 'page 22')], remarks: [{type: 'page-inferred', page: '22'}]}
  ],
  [
    'FRUS 1964–68, XVII, p. 206',
    {
      hits: [hit('d66/#pg_206', 'page 206'), hit('d67/#pg_206', 'page 206')],
      remarks: [{type: 'page-shared', page: '206'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. XX',
    {
      hits: [
        hit('terms/#pg_XX', 'page XX', {title: 'Abbreviations', date: ''}),
        hit('index/#pg_XX', 'page XX', {title: 'Index', date: ''})
      ],
      remarks: [{type: 'page-of-parts', page: 'XX'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 100',
    {
      hits: [],
      remarks: [
        {
          type: 'page-absent',
          page: '100',
          volume: eastern,
          href: hsg + 'frus1964-68v17/pg_100',
          after: '22',
          before: '205'
        }
      ]
    }
  ],
  [
    'FRUS 1969–76, E–13, p. 1',
    {
      hits: ['d1', 'd3'].map((id) =>
        inVolume('frus1969-76ve13', id, '1969–1976, Volume E–13, Documents on China', {
          path: `/historicaldocuments/frus1969-76ve13/${id}/#pg_1`,
          place: 'page 1'
        })
      ),
      remarks: [{type: 'page-repeated', page: '1'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, doc. 67, p. 21',
    {
      hits: [whole, hit('d9/#pg_21', 'page 21')],
      remarks: [{type: 'page-in-other', page: '21', document: 'Document 67'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, doc. 67, footnote 40',
    {
      hits: [whole],
      remarks: [{type: 'note-absent', note: '40', document: 'Document 67', labels: ['1', '2', '†']}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 207, n. 2',
    {hits: [hit('d67/#fn2', 'footnote 2')], remarks: [{type: 'note-without-document', note: '2'}]}
  ],
  [
    'FRUS 1964–68, XVII, footnote 2',
    {
      hits: [hit('', '', {title: eastern, date: '', volume: ''})],
      remarks: [{type: 'place-unnamed', volume: eastern}]
    }
  ],
  [hsg + 'frus1964-68v17/d67#fn:3.3.2.1', {hits: [whole], remarks: [{type: 'note-foreign'}]}],
  [
    '/historicaldocuments/frus1964-68v17/d67/#p20',
    {
      hits: [whole],
      remarks: [{type: 'paragraph-absent', paragraph: '20', document: 'Document 67', last: 19}]
    }
  ],
  [
    hsg + 'frus1964-68v17/persons#p_RDD1',
    {
      hits: [],
      remarks: [{type: 'section-elsewhere', section: 'persons', href: hsg + 'frus1964-68v17/persons'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, 67',
    {
      hits: [whole],
      remarks: [
        {type: 'number-unsaid', number: '67'},
        {
          type: 'page-absent',
          page: '67',
          volume: eastern,
          href: hsg + 'frus1964-68v17/pg_67',
          after: '22',
          before: '205'
        }
      ]
    }
  ],
  ['FRUS 1964–68, XVII, docs. 67–69', {hits: [whole], remarks: [{type: 'several'}]}]
]

describe('a citation that names one place should lead there', () => {
  for (const [text, hit] of sure) {
    test(text, async () => {
      assert.deepEqual(await findCitation(text, shelf), {hits: [hit], remarks: []})
    })
  }
})

describe('a citation that does not should say why', () => {
  for (const [text, answer] of unsure) {
    test(text, async () => {
      assert.deepEqual(await findCitation(text, shelf), answer)
    })
  }
})

test('in an edition of one volume, a document without volume should be one of it, and that be said', async () => {
  assert.deepEqual(await findCitation('see footnote 2, Document 67', single), {
    hits: [hit('d67/#fn2', 'footnote 2')],
    remarks: [{type: 'volume-presumed', volume: eastern}]
  })
})

test('what moved should be followed, and that be said', async () => {
  const moving = {
    ...shelf,
    loadMoved: () =>
      Promise.resolve({
        '/historicaldocuments/frus1964-68v17/d68/': {
          to: '/historicaldocuments/frus1964-68v17/d67/',
          why: 'It was numbered twice.'
        },
        '/historicaldocuments/frus1964-68v16/d1/': {gone: 'It was printed by mistake.'}
      })
  }
  assert.deepEqual(await findCitation('FRUS 1964–68, XVII, doc. 68, footnote 2', moving), {
    hits: [hit('d67/#fn2', 'footnote 2')],
    remarks: [{type: 'moved', why: 'It was numbered twice.'}]
  })
  assert.deepEqual(await findCitation('FRUS 1964–68, XVI, doc. 1', moving), {
    hits: [],
    remarks: [{type: 'withdrawn', reason: 'It was printed by mistake.'}]
  })
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
