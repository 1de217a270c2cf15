import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setupLink } from '../../src/accounts/links.ts'
import { systemClock } from '../../src/io/clock.ts'
import { randomIds } from '../../src/io/ids.ts'
import { violations } from '../support/axe.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** Monday morning of a team: the lead sets up and invites, somebody practises, the lead reads and comments. */
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

const PASSWORD = 'four words in a row'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** What axe finds, and whether anything sticks out sideways. */
async function look(page: Page, name: string, found: string[]): Promise<void> {
  found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )
  if (wide) found.push(`${name}: wider than the window`)
}

async function setUp(page: Page): Promise<void> {
  const path = await setupLink({ store: server.store, clock: systemClock, ids: randomIds })
  await page.goto(`${server.url}${path}`)
  await page.getByLabel('Your name').fill('Ada Brennan')
  await page.getByLabel('Login').fill('ada@harbour.example')
  await page.getByLabel('Name of your first team').fill('Harbour')
  await page.getByLabel('The team’s time zone').fill('Europe/Dublin')
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Set up and sign in').click()
  await page.getByRole('heading', { level: 1, name: 'Harbour' }).waitFor()
}

async function inviteTess(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await page.getByLabel('Name').fill('Tess Quirke')
  await page.getByLabel('Login').fill('tess@harbour.example')
  await button(page, 'Make the link').click()
  return page.getByLabel('To join').inputValue()
}

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('a team in the %s, %i pixels wide', (colorScheme, width) => {
  it('gets from the first start to a read scorecard', async () => {
    await server.stop()
    server = await serveForTest()
    const options = { bypassCSP: true, colorScheme, viewport: { width, height: 900 } }
    const [lead, trainee] = [await watchedPage(browser, options), await watchedPage(browser, options)]
    const [ada, tess] = [lead.page, trainee.page]
    const found: string[] = []

    await setUp(ada)
    await look(ada, 'an empty desk', found)
    const link = await inviteTess(ada)
    await look(ada, 'the link', found)

    await tess.goto(server.url)
    await button(tess, /^Start drill: /)
      .first()
      .click()
    await tess.waitForURL(/\/drills\//)
    await tess.goto(link)
    await look(tess, 'joining', found)
    await tess.getByLabel('Password').fill(PASSWORD)
    await button(tess, 'Join').click()
    await tess.getByRole('link', { name: 'Tess Quirke' }).waitFor()
    await tess.getByRole('heading', { name: 'The green door' }).first().waitFor()

    await ada.goto(`${server.url}/desk/assign`)
    await look(ada, 'assigning', found)
    await ada.getByLabel('Tess Quirke').check()
    await button(ada, 'Assign').click()
    await ada.getByText('Assigned. They see it on their first page.').waitFor()

    await tess.goto(server.url)
    const asked = tess.getByRole('region', { name: 'Asked of you' })
    await asked.getByText('Your manager sees this drill').waitFor()
    await look(tess, 'home with a task', found)
    await asked.getByRole('button', { name: /^Start drill/ }).click()
    await tess.waitForURL(/\/drills\//)
    await tess.getByText('It runs on and cannot be paused').waitFor()
    await tess
      .getByRole('textbox', { name: /^Your reply/ })
      .fill('I am so sorry. This was our mistake. The driver goes back now.')
    await button(tess, 'Send').click()
    await expect.poll(() => tess.getByRole('textbox', { name: /^Your reply/ }).inputValue()).toBe('')
    await tess.waitForTimeout(5_500)
    await button(tess, 'Finish drill').click()
    await tess.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()

    await ada.goto(`${server.url}/desk`)
    await look(ada, 'a desk with a scorecard', found)
    await ada.getByRole('link', { name: /^Open: Tess Quirke/ }).click()
    await ada.getByText('Comment on a sentence of reply 1').click()
    await ada.getByLabel('This was our mistake.').check()
    await ada.getByLabel('Your comment').fill('This is the sentence that calms people.')
    await button(ada, 'Add the comment').click()
    await ada.getByText('not read yet').waitFor()
    await look(ada, 'a review', found)

    await tess.goto(server.url)
    await tess.getByRole('link', { name: 'Read it' }).click()
    await tess.getByText('This is the sentence that calms people.').waitFor()
    await button(tess, 'I have read this').click()
    await tess.getByText(/read on/).waitFor()
    await look(tess, 'a scorecard with a comment', found)
    for (const path of ['/account', '/results']) {
      await tess.goto(`${server.url}${path}`)
      await look(tess, path, found)
    }
    for (const path of ['/desk/teams', '/desk/invite', '/account']) {
      await ada.goto(`${server.url}${path}`)
      await look(ada, path, found)
    }
    await ada.goto(`${server.url}/desk`)
    await ada.getByRole('link', { name: 'Tess Quirke', exact: true }).click()
    await look(ada, 'a person', found)
    await button(ada, 'Deactivate').click()
    await ada.getByText('signed out everywhere').waitFor()
    await tess.goto(`${server.url}/account`)
    await tess.getByRole('heading', { name: 'Sign in' }).waitFor()
    await look(tess, 'signing in', found)

    expect(found).toEqual([])
    const unexpected = [...lead.errors, ...trainee.errors, ...lead.dialogs, ...trainee.dialogs]
    expect(unexpected).toEqual([])
  }, 90_000)
})

it('keeps what is being typed when the session ends in the middle of a drill, and goes on with it', async () => {
  await server.stop()
  server = await serveForTest()
  const { page } = await watchedPage(browser)
  await setUp(page)
  await page.goto(server.url)
  await button(page, /^Start drill: /)
    .first()
    .click()
  await page.waitForURL(/\/drills\//)
  const box = page.getByRole('textbox', { name: /^Your reply/ })
  await box.fill('Half a reply')
  const ada = await server.store.personByLogin('ada@harbour.example')
  await server.store.endSessions(ada?.id ?? '', null)
  await box.fill('Half a reply, and the other half.')
  const form = page.locator('form[action="/login"]')
  await page.getByText('Sign in').first().waitFor()
  if ((await form.count()) > 0) {
    await page.getByLabel('Login').fill('ada@harbour.example')
    await page.getByLabel('Password').fill(PASSWORD)
    await button(page, 'Sign in').click()
  }
  await page.waitForURL(/\/drills\//)
  await expect.poll(() => box.inputValue()).toContain('Half a reply')
}, 60_000)
