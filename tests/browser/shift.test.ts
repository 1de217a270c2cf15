import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** A shift of seven threads as somebody works it: by keys, with posts that come meanwhile, in two tabs, on any screen. */
let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest({ clock: fastClock(8) })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function begin(options = {}) {
  const watched = await watchedPage(browser, options)
  const { page } = watched
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Start drill: A mouse in the window' }).click()
  await page.waitForURL(/\/drills\//)
  // Shown by the script: from here on keys are heard.
  await page.locator('#hold').waitFor()
  return watched
}

const rows = (page: Page) => page.locator('#queue li[data-thread]:visible')
const come = (page: Page, count: number) =>
  expect.poll(() => rows(page).count(), { timeout: 40_000 }).toBeGreaterThanOrEqual(count)
const pressed = (page: Page, id: string) => page.locator(`#priority-${id}`).getAttribute('aria-pressed')
/** Looks for the untagged post until it has come. */
async function find(page: Page): Promise<void> {
  const found = page.getByRole('heading', { level: 2, name: 'Pru Lister' })
  const folded = page.locator('#listening:not([open]) > summary')
  if ((await folded.count()) > 0) await folded.click()
  for (let turn = 0; turn < 20 && (await found.count()) === 0; turn++) {
    await page.waitForTimeout(1000)
    await page.locator('#query').fill('gift card')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
  }
  await found.waitFor()
}
const said = (page: Page) => page.locator('#say').textContent()

it('sets priorities by keys, tells so once, and keeps the focus where it was', async () => {
  const { page, errors } = await begin()
  await page.keyboard.press('3')
  await expect.poll(() => pressed(page, 'loaf-3')).toBe('true')
  await come(page, 3)
  await page.keyboard.press('1')
  await expect.poll(() => pressed(page, 'loaf-1')).toBe('true')
  expect(await pressed(page, 'loaf-3')).toBe('false')
  await page.goto(`${page.url().split('?')[0]}?order=priority`)
  await page.locator('#priority-cake-3').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => pressed(page, 'cake-3')).toBe('true')
  await page.waitForTimeout(500)
  expect(await page.evaluate('document.activeElement.id')).toBe('priority-cake-3')
  await page.keyboard.press('?')
  await expect.poll(() => page.locator('#keys').isVisible()).toBe(true)
  expect(await page.locator('#keys').textContent()).toMatch(/at once, soon, can wait/)
  expect(errors).toEqual([])
})

it('holds new posts until they are wanted, and goes on counting', async () => {
  const { page, errors } = await begin()
  await come(page, 1)
  await page.keyboard.press('n')
  const held = await rows(page).count()
  await expect
    .poll(() => page.locator('#hold').textContent(), { timeout: 40_000 })
    .toMatch(/^\s*[3-9] new: show/)
  expect(await rows(page).count()).toBe(held)
  expect(await said(page)).toMatch(/\d new, held\./)
  await page.keyboard.press('n')
  expect(await rows(page).count()).toBeGreaterThan(held)
  expect(await page.locator('#hold').textContent()).toContain('Hold new posts')
  expect(errors).toEqual([])
})

it('finds the post that does not tag the brand, and says what a search without a find may mean', async () => {
  const { page, errors } = await begin()
  await page.getByRole('searchbox').fill('the')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#notice').textContent()).toContain('stand in any post')
  await page.getByRole('searchbox').fill('gift card')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#search-result').textContent()).toContain('nothing yet')
  expect(await said(page)).toContain('look again later')
  await come(page, 6)
  await page.getByRole('textbox', { name: /^Your reply/ }).fill('Half a sentence')
  await find(page)
  expect(await page.locator('#search-result').textContent()).toContain('1 found')
  await page.locator('#ticket-loaf a').click()
  await page.getByRole('heading', { level: 2, name: 'Otis Brand' }).waitFor()
  expect(await page.getByRole('textbox', { name: /^Your reply/ }).inputValue()).toBe('Half a sentence')
  expect(errors.filter((error) => !error.includes('422'))).toEqual([])
})

it('refuses the second Send of the same box from another tab, and keeps its text', async () => {
  const { page } = await begin()
  const other = await page.context().newPage()
  await other.goto(page.url())
  const box = (tab: Page) => tab.getByRole('textbox', { name: /^Your reply/ })
  await box(other).fill('The sourdough is vegan, Otis, and Harbour Road is open on Monday from 8.')
  await box(page).fill('It is vegan, Otis: flour, water and salt.')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('#outgoing form').waitFor()
  await other.getByRole('button', { name: 'Send' }).click()
  await other.locator('#refused').waitFor()
  expect(await other.locator('#refused').textContent()).toContain('answered from another tab')
  expect(await box(other).inputValue()).toContain('Harbour Road is open on Monday')
  await expect.poll(() => page.locator('#posts [data-from=brand]').count()).toBe(1)
})

it.each([
  [320, 'light'],
  [768, 'dark'],
  [1440, 'light'],
] as const)('fits %i px with seven threads (%s), and axe finds nothing', async (width, colorScheme) => {
  const { page } = await begin({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  await come(page, 6)
  await find(page)
  await come(page, 7)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  expect(await page.locator('[role=status], [aria-live]').count()).toBe(1)
  expect(await violations(page)).toEqual([])
  const row = await page.locator('#queue .ticket[aria-current]').boundingBox()
  expect(row && row.x >= 0 && row.x + row.width <= width + 1).toBe(true)
})
