import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, wide} from './browse.ts'
import {findBarriers, findOverflow, settle} from './inspect.ts'

const visit = browse('hostile')
const volume = '/historicaldocuments/frus1969-76v99/'

/** Old addresses, and where one comes to by them. */
const moved: [string, string][] = [
  ['d3/', 'd2/'],
  ['d5/#p1', 'd2/#p1'],
  ['d3/#fn2', 'd1/#fn2'],
  ['d3/#p2', 'd3/#p2'],
  ['pg_4/', 'd1/#pg_3'],
  ['../frus1969-76v98/d1/#fn2', 'd1/#fn2'],
  ['d1/#fn3', 'd1/#fn2'],
  ['d1/#p12', 'd1/#p10'],
  ['d1/#p11', 'd1/#p11']
]

for (const [from, to] of moved)
  test('`' + from + '` should lead to `' + to + '`', () =>
    visit('/', wide, async (page) => {
      // an address that leads on at once is not waited for
      const end = volume.slice(1) + to
      await page.evaluate(
        (path) => {
          location.href = path
        },
        volume.slice(1) + from
      )
      await page.waitForURL((url) => url.href.endsWith(end), {waitUntil: 'load'})
      // what should stay has to be given the time to lead on
      if (from === to) await settle(page)
      assert.ok(page.url().endsWith(end))
    })
  )

test('the finder should lead from the address of a page that moved to where it is now, and say so', () =>
  visit('/find/?q=frus1969-76v99%23d3', wide, async (page) => {
    await page.getByText('This has another address now.').waitFor()
    const link = page.locator('.answer h2 a')
    assert.ok((await link.getAttribute('href'))?.endsWith(volume.slice(1) + 'd2/'))
  }))

test('without JavaScript a page that moved should lead to its new address', () =>
  visit('/', {...wide, javaScriptEnabled: false}, async (page) => {
    const origin = new URL(page.url())
    await page.goto(new URL(volume.slice(1) + 'd3/', origin).href).catch(() => null)
    await page.waitForURL((url) => url.href.endsWith(volume + 'd2/'))
  }))

for (const javaScriptEnabled of [true, false])
  test(
    'who comes by an old address should read what it was, ' +
      (javaScriptEnabled ? 'with' : 'without') +
      ' JavaScript',
    () =>
      visit(volume + 'd1/#p12', {...wide, javaScriptEnabled}, async (page) => {
        const widthOf = async (id: string) => (await page.locator('#' + id).boundingBox())?.width ?? 0
        assert.ok((await widthOf('p12')) > 50)
        assert.equal(await widthOf('fn3'), 1)
        assert.equal((await page.locator('#p12').innerText()).trim(), '[formerly paragraph 12]')
      })
  )

for (const [what, path] of [
  ['a page with old addresses', 'd1/'],
  ['a page that was withdrawn', 'd4/'],
  ['a page that moved, where one stays for a place that was withdrawn', 'd3/#p2']
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${what} should have no barrier and not scroll sideways, ${colorScheme}`, () =>
      visit(volume + path, {...narrow, colorScheme}, async (page) => {
        await settle(page)
        assert.deepEqual(await findBarriers(page), [])
        assert.deepEqual(await findOverflow(page), [])
      }))
