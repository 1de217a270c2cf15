import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** Runs in the page: what is kept there. */
const ENTRIES = '[...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(String)'

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

it('keeps no word in the browser’s storage once the server has it', async () => {
  const { page } = await watchedPage(browser)
  const stored = () => page.evaluate<string[]>(ENTRIES)
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  const box = page.getByRole('textbox', { name: /^Your reply/ })
  await box.pressSequentially('Sorry, Tamsin, ')
  await page.getByText('Draft saved').waitFor()
  expect(await stored()).toEqual([])
  await page.goto(`${server.url}/rules`)
  await page.goBack()
  expect(await box.inputValue()).toBe('Sorry, Tamsin, ')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  expect(await stored()).toEqual([])
})
