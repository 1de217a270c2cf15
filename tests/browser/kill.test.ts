import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { spawnServer } from '../support/killable-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

it('loses nothing when the server is killed in the middle of a drill', async () => {
  const { path: data } = temporaryFolder()
  const first = await spawnServer(data)
  const { page } = await watchedPage(browser)
  await page.goto(first.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  const box = page.getByRole('textbox', { name: /^Your reply/ })
  await box.fill('This one was sent. Sorry, Tamsin.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => box.inputValue()).toBe('')
  await box.pressSequentially('Half a sentence that nobody sent')
  await page.getByText('Draft saved').waitFor()
  await first.kill()

  await box.pressSequentially(' yet')
  await new Promise((resolve) => setTimeout(resolve, 11_000))
  const second = await spawnServer(data, Number(new URL(first.url).port))
  await page.reload()
  expect(await box.inputValue()).toContain('Half a sentence that nobody sent')
  expect(await page.locator('#posts').textContent()).toContain('This one was sent.')
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  expect(await page.getByRole('main').textContent()).toContain('This one was sent.')
  await second.kill('SIGTERM')
})
