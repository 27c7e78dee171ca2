import assert from 'node:assert/strict'
import test from 'node:test'
import {browse, narrow, wide} from './browse.ts'

const visit = browse('volumes')
const document = '/historicaldocuments/frus1981-88v98/d1/'

test('a name in a note beside the line should be explained to who points at it, and to nobody who comes by the keyboard', () =>
  visit(document, wide, async (page) => {
    const name = page.locator('.margin-notes .listed', {hasText: 'Doe'})
    await name.click()
    await page.locator('#p_DJ_1:popover-open').waitFor()
    assert.equal(await name.locator('button').getAttribute('tabindex'), '-1')
  }))

test('a name in the sheet of a note should be explained, and the sheet stay where it is', () =>
  visit(document, {...narrow, hasTouch: true, isMobile: true}, async (page) => {
    await page.locator('.call a').last().tap()
    await page.locator('.sheet .listed', {hasText: 'NSC'}).tap()
    await page.locator('#t_NSC_1:popover-open').waitFor()
    assert.ok(await page.locator('.sheet').isVisible())
  }))
