import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest({ clock: fastClock(10) })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

it.each(['light', 'dark'] as const)('finds nothing against any page in the %s', async (colorScheme) => {
  const { page } = await watchedPage(browser, { bypassCSP: true, colorScheme })
  const found: string[] = []
  const look = async (name: string) => {
    found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
  }
  for (const path of [
    '/',
    '/results',
    '/rules',
    '/practice',
    '/accuracy',
    '/rules/no-conditional-apology',
    '/nowhere',
  ]) {
    await page.goto(`${server.url}${path}`)
    await look(path)
  }
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await page.waitForURL(/\/drills\//)
  await look('drill')
  await page.getByRole('textbox', { name: /^Your reply/ }).fill('x'.repeat(300))
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('#refused').waitFor()
  await look('drill with a refused reply')
  await page
    .getByRole('textbox', { name: /^Your reply/ })
    .fill("Sorry if this caused trouble. It's our policy.")
  await page.getByRole('button', { name: 'Send' }).click()
  await look('drill with a reply that can be called back')
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  await look('scorecard')
  await page.goto(`${server.url}/results`)
  await look('results')
  expect(found).toEqual([])
})
