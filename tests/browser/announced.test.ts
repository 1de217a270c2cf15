import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { heard, listenTo } from '../support/heard.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** What happens to a drill besides words, as somebody hears it: each said once, with the focus kept beside it. */
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

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()')

async function begin(title: string): Promise<Page> {
  const { page } = await watchedPage(browser)
  await listenTo(page)
  await page.goto(server.url)
  await page.getByRole('button', { name: `Start drill: ${title}` }).click()
  await page.locator('#posts [data-post]').first().waitFor()
  return page
}

it('says that the clock stands and that it goes on', async () => {
  const page = await begin('The late boat')
  await page.getByRole('button', { name: 'Pause' }).press('Enter')
  await expect.poll(() => heard(page)).toEqual(['Paused: the clock stands.'])
  expect(await focused(page)).toBe('Go on')
  await page.getByRole('button', { name: 'Go on' }).press('Enter')
  await expect.poll(() => heard(page)).toEqual(['The clock goes on.'])
  expect(await focused(page)).toBe('Pause')
})

it('says that a post is hidden, and leaves the focus on it', async () => {
  const page = await begin('The late boat')
  await page
    .getByRole('button', { name: /^Hide the post of Marnie Voss/ })
    .first()
    .press('Enter')
  await expect.poll(() => heard(page)).toContain('Hidden.')
  expect(await focused(page)).toMatch(/^said-/)
})

it('says once that it is over, when it ends by itself', async () => {
  const page = await begin('The green door')
  const all: string[] = []
  await expect
    .poll(
      async () => {
        all.push(...(await heard(page)))
        return all.join('\n')
      },
      { timeout: 90_000 },
    )
    .toContain('It has come to its end')
  await page.waitForTimeout(2000)
  all.push(...(await heard(page)))
  expect(all.filter((words) => words.includes('come to its end'))).toHaveLength(1)
}, 120_000)
