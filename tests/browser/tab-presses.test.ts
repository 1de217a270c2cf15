import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** How far it is by keys from the top of the first page to the last scenario. */
let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const FOCUSED = `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()`

/** Presses Tab until the focus is on what has this name; answers how often. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let presses = 1; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate<string>(FOCUSED)) === name) return presses
  }
  throw new Error(`${name} cannot be reached`)
}

it('leads from the top to the last scenario by 40 presses of Tab at most, by 25 with a jump to its level', async () => {
  const { page } = await watchedPage(browser)
  await page.goto(server.url)
  const starts = page.getByRole('button', { name: /^Start drill: / })
  const last = (await starts.last().getAttribute('aria-label')) ?? ''
  expect(await starts.count()).toBeGreaterThan(10)
  expect(await tabTo(page, last)).toBeLessThanOrEqual(40)
  await page.goto(server.url)
  const toLevel = await tabTo(page, 'Level 4')
  await page.keyboard.press('Enter')
  expect(toLevel + (await tabTo(page, last))).toBeLessThanOrEqual(25)
})
