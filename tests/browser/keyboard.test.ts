import type { Browser, Page } from 'playwright-core'
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

/** Runs in the page: the name of what has the focus. */
const FOCUSED = `(() => {
  const element = document.activeElement
  const label = element.labels?.[0]?.textContent
  return label || element.getAttribute('aria-label') || element.textContent || ''
})()`

/** Presses Tab until the focus is on what has this name; answers how often. */
async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let presses = 1; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate<string>(FOCUSED)
    if (name.test(focused.trim())) return presses
  }
  throw new Error(`Nothing named ${name} can be reached`)
}

it('plays a whole drill with nothing but the keyboard', async () => {
  const { page, errors } = await watchedPage(browser)
  await page.goto(server.url)
  await tabTo(page, /^Start drill: /)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/drills\//)
  await tabTo(page, /^Your reply/)
  await page.keyboard.type(
    "I'm so sorry, Tamsin, that is our mistake. The driver is going back to that door now.",
  )
  await tabTo(page, /^Send/)
  await page.keyboard.press('Enter')
  const posts = page.locator('#posts [data-post]')
  await expect.poll(() => posts.count(), { timeout: 30_000 }).toBeGreaterThan(2)
  await page.keyboard.press('Shift+Tab')
  await page.evaluate('document.activeElement.blur()')
  await tabTo(page, /^Finish drill/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  expect(errors).toEqual([])
})
