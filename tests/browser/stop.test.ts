import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

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

it('says beforehand what a drill contains, and stops it without a mark, with its live page open', async () => {
  const { page, errors } = await watchedPage(browser, { viewport: { width: 320, height: 800 } })
  await page.goto(server.url)
  await page.getByText('Contains: a girl of fifteen alone in the dark').waitFor()
  await page.getByRole('button', { name: 'Start drill: Four per cent' }).click()
  await page.locator('#posts [data-post]').first().waitFor()
  const bar = page.getByRole('banner')
  expect((await bar.boundingBox())?.height, 'the bar stays one line').toBeLessThan(64)
  await page.getByRole('button', { name: 'Stop the drill without a mark' }).click()
  await page.getByText('Stopped. It left no mark').waitFor()
  await page.goto(`${server.url}/results`)
  expect(await page.getByRole('link', { name: /^Scorecard of/ }).count()).toBe(0)
  expect(errors).toEqual([])
})
