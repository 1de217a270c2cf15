import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest({ clock: fastClock(40) })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A scorecard with a reply and a hidden post in its timeline. */
async function scorecard(page: Page): Promise<void> {
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await page.getByRole('textbox', { name: /^Your reply/ }).fill('Sorry for the wait, we look into it today.')
  await page.getByRole('radio', { name: 'Public reply' }).check()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('#posts [data-post]').nth(2).waitFor()
  await page.getByRole('button', { name: /^Hide/ }).first().click()
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
}

it('goes back to any moment by keyboard, and shows what the public saw then', async () => {
  const { page, errors } = await watchedPage(browser, { bypassCSP: true })
  await scorecard(page)
  const shown = page.locator('#timeline .moments > li:visible')
  const all = await shown.count()
  expect(all).toBeGreaterThan(2)
  const slider = page.getByRole('slider', { name: 'Go back to a moment' })
  await slider.focus()
  await page.keyboard.press('Home')
  expect(await shown.count()).toBe(1)
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\d\d:\d\d, \w.*, mood \d+, .*seen by/)
  await page.keyboard.press('ArrowRight')
  expect(await shown.count()).toBe(2)
  await page.keyboard.press('End')
  expect(await shown.count()).toBe(all)
  await page.getByLabel('Only what the public saw').check()
  // Neither what was done behind the desk, nor what was private, nor the hidden post.
  const texts = (await shown.allTextContents()).join(' ')
  expect(texts).not.toMatch(/Hid the post|hidden at|, private/)
  expect(await shown.count()).toBeLessThan(all - 1)
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
})

it('is readable as it stands without script', async () => {
  const { page } = await watchedPage(browser)
  await scorecard(page)
  const address = page.url()
  const cookies = await page.context().cookies()
  const plain = await browser.newContext({ javaScriptEnabled: false })
  await plain.addCookies(cookies)
  const reading = await plain.newPage()
  await reading.goto(address)
  expect(await reading.locator('#timeline .moments > li:visible').count()).toBeGreaterThan(2)
  expect(await reading.locator('#scrub').isVisible()).toBe(false)
  expect(await reading.getByText(/^hidden at \d\d:\d\d$/).count()).toBe(1)
})
