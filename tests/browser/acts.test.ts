import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** What one does in a drill besides answering, by keys alone, with nothing for axe to find. */
let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest({ clock: fastClock(4) })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function begin(title: string): Promise<Page> {
  const { page } = await watchedPage(browser, { bypassCSP: true })
  await page.goto(server.url)
  await page.getByRole('button', { name: `Start drill: ${title}` }).click()
  await page.waitForURL(/\/drills\//)
  await page.locator('#posts [data-post]').first().waitFor()
  expect(await violations(page)).toEqual([])
  return page
}

const said = (page: Page) => page.locator('#say').textContent()

it('hands a crisis over and puts the approved line into the reply', async () => {
  const page = await begin('The alarm')
  await page.keyboard.press('h')
  await page.keyboard.type('CO alarm beside a Nook, one child unwell.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(/^Ines Farrow has this thread since/).waitFor()
  await expect.poll(() => said(page)).toContain('Handed over to Ines Farrow.')
  await page.getByRole('button', { name: 'Put it in the reply' }).press('Enter')
  expect(await page.getByRole('textbox', { name: /^Your reply/ }).inputValue()).toMatch(
    /^If the alarm by your Nook/,
  )
  expect(await violations(page)).toEqual([])
})

it('does what the record allows, and says why a sum is too much', async () => {
  const page = await begin('The late boat')
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await page.getByText(/^Done at/).waitFor()
  await expect.poll(() => said(page)).toContain('Done for Marnie Voss.')
  const sum = page.getByRole('textbox', { name: 'Sum, up to £164' })
  await sum.fill('200')
  await sum.press('Enter')
  await page.getByText('The record allows £164 at most.').waitFor()
  expect(await sum.inputValue()).toBe('200')
  expect(await violations(page)).toEqual([])
})

it('approves and then answers, declines with a reason, in a group', async () => {
  const page = await begin('The bread group')
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /^Your reply to Priya/ }).waitFor()
  await expect.poll(() => said(page)).toContain('Approved.')
  await page.getByRole('link', { name: /Kit Alder/ }).click({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Decline with this reason' }).press('Enter')
  await page.getByText(/^Write the reason first/).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('textbox', { name: /^Or decline it/ }).fill('It shows where somebody lives.')
  await page.getByRole('button', { name: 'Decline with this reason' }).press('Enter')
  await page.getByText('You declined this').waitFor()
  expect(await page.getByRole('radio', { name: 'Private message' }).isChecked()).toBe(true)
})

it('reports an account that pretends to be the brand', async () => {
  const page = await begin('Two of you')
  await page
    .getByRole('button', { name: /^Report the post of Cresswell Energy Care/ })
    .press('Enter', { timeout: 60_000 })
  await page.getByText('You reported this').waitFor()
  await expect.poll(() => said(page)).toContain('Reported.')
})
