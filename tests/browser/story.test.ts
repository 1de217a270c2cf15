import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** The drill as issue 2 is judged, on a clock that runs twenty times as fast as the wall's. */
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

const GOOD =
  "Tamsin, I'm so sorry: we left your grandad's watch at the wrong door, today of all days, and that is our mistake. " +
  "The driver is going back there now. DM us and within half an hour I'll tell you what he found. ^FR"

async function begin(page: Page): Promise<string> {
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await page.waitForURL(/\/drills\//)
  return (await page.getByRole('main').textContent()) ?? ''
}

const posts = (page: Page) => page.locator('#posts [data-post]')

/** Waits for a word of the other side that was not there before. */
async function answered(page: Page, before: number): Promise<void> {
  await expect.poll(() => posts(page).count(), { timeout: 30_000 }).toBeGreaterThan(before)
}

async function finish(page: Page): Promise<{ score: number; text: string }> {
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  const text = (await page.getByRole('main').textContent()) ?? ''
  return { score: Number(/(\d+) of 100/.exec(text)?.[1]), text }
}

it('turns worse after silence and a defensive reply, and calm after a good one', async () => {
  const bad = await watchedPage(browser)
  const order = /\b[A-Z]{2}-\d{4}-\d{3}\b/.exec(await begin(bad.page))?.[0] ?? ''
  expect(order).not.toBe('')
  await answered(bad.page, 1)
  const before = await posts(bad.page).count()
  const excuse = 'that is our policy and you should have given the driver better instructions'
  await bad.page
    .getByRole('textbox', { name: /^Your reply/ })
    .fill(`Order ${order} was delivered, ${excuse}.`)
  await bad.page.getByRole('radio', { name: 'Public reply' }).check()
  await bad.page.getByRole('button', { name: 'Send' }).click()
  await answered(bad.page, before + 1)
  const worse = await finish(bad.page)
  expect(worse.text).toContain(order)
  const marked = await bad.page.locator('mark').allTextContents()
  expect(marked.join(' ')).toContain(order)
  expect(marked.join(' ')).toMatch(/policy|you should have/)

  const good = await watchedPage(browser)
  await begin(good.page)
  await good.page.getByRole('textbox', { name: /^Your reply/ }).fill(GOOD)
  await good.page.getByRole('button', { name: 'Send' }).click()
  await answered(good.page, 2)
  const better = await finish(good.page)
  expect(better.score - worse.score).toBeGreaterThanOrEqual(30)
  expect([...bad.errors, ...bad.dialogs, ...good.errors, ...good.dialogs]).toEqual([])
  expect(server.log.errors).toEqual([])
})
