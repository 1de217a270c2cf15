import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest({ clock: fastClock(20) })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

it('plays a whole drill with JavaScript switched off', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: false })
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  const posts = page.locator('#posts [data-post]')
  expect(await posts.count()).toBe(1)
  await page.getByRole('textbox', { name: /^Your reply/ }).fill('x'.repeat(300))
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('300 of 280').first().waitFor()
  await page
    .getByRole('textbox', { name: /^Your reply/ })
    .fill('Sorry, Tamsin, our mistake. We are fetching it now.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect
    .poll(
      async () => {
        await page.goto(page.url())
        return posts.count()
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  expect(await page.getByRole('main').textContent()).toMatch(/\d+ of 100/)
})
