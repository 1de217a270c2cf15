import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** P16: whoever looks elsewhere is told, in the tab always, by sound and notification where they asked for it. */
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

/** Runs in the page before ours: counts sounds and notifications instead of making them. */
const COUNTING = `
  globalThis.tones = 0
  globalThis.told = []
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (...args) { globalThis.tones++; return start.apply(this, args) }
  globalThis.Notification = class {
    static requestPermission() { return Promise.resolve('granted') }
    constructor(title, { body }) { globalThis.told.push(body) }
  }
  Object.defineProperty(document, 'hidden', { get: () => true })
`

it('warns in the title before and after a target is missed, and by sound and notification once they are on', async () => {
  const { page, errors } = await watchedPage(browser)
  await page.addInitScript(COUNTING)
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await page.waitForURL(/\/drills\//)
  await expect.poll(() => page.title()).toMatch(/^\(\d\) /)
  await page.keyboard.press('?')
  await page.getByLabel('A sound').check()
  await page.getByLabel(/A notification of the browser/).check()
  await expect.poll(() => page.title(), { timeout: 30_000 }).toMatch(/^(Your turn|Late): /)
  await expect.poll(() => page.title(), { timeout: 30_000 }).toMatch(/^Late: /)
  await expect.poll(() => page.evaluate('globalThis.tones')).toBeGreaterThanOrEqual(2)
  expect((await page.evaluate<string[]>('globalThis.told')).some((body) => /target/.test(body))).toBe(true)
  expect(errors).toEqual([])
}, 90_000)

it('makes no sound and asks for nothing while both are off', async () => {
  const { page } = await watchedPage(browser)
  await page.addInitScript(COUNTING)
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await expect.poll(() => page.title(), { timeout: 60_000 }).toMatch(/^Late: /)
  expect(await page.evaluate('globalThis.tones')).toBe(0)
  expect(await page.evaluate('globalThis.told')).toEqual([])
}, 90_000)
