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

const SCREENS = [320, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => [width, colorScheme] as const),
)

it.each(SCREENS)(
  'finds nothing against a drill and the way to it at %i px in the %s',
  async (width, colorScheme) => {
    const { page } = await watchedPage(browser, {
      bypassCSP: true,
      colorScheme,
      // A post that is still sliding in is paler than it will be.
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    })
    const found: string[] = []
    const look = async (name: string) => {
      found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(width)
    }
    await page.goto(`${server.url}/?run=test`)
    await page.locator('.practises summary').first().click()
    await look('home')
    await page.getByRole('button', { name: 'Start drill: The green door' }).click()
    await page.locator('#hold').waitFor()
    await look('first reading')
    await page.locator('#listening summary').click()
    await page.getByRole('link', { name: 'To the post' }).click()
    await page.getByRole('textbox', { name: /^Your reply/ }).fill('That is our mistake, Tamsin.')
    await page.getByRole('button', { name: 'Send' }).click()
    await look('a reply on its way')
    await page.getByRole('button', { name: 'Finish drill' }).click()
    await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
    await page.goto(`${server.url}/results`)
    await look('results')
    expect(found).toEqual([])
  },
)
