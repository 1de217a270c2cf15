import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setupLink } from '../../src/accounts/links.ts'
import { systemClock } from '../../src/io/clock.ts'
import { randomIds } from '../../src/io/ids.ts'
import { violations } from '../support/axe.ts'
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

const PASSWORD = 'four words in a row'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** An admin with a team, and a trainee who has joined it. */
async function team(ada: Page, tess: Page): Promise<void> {
  await ada.goto(
    `${server.url}${await setupLink({ store: server.store, clock: systemClock, ids: randomIds })}`,
  )
  await ada.getByLabel('Your name').fill('Ada Brennan')
  await ada.getByLabel('Login').fill('ada@harbour.example')
  await ada.getByLabel('Name of your first team').fill('Harbour')
  await ada.getByLabel('The team’s time zone').fill('Europe/Dublin')
  await ada.getByLabel('Password').fill(PASSWORD)
  await button(ada, 'Set up and sign in').click()
  await ada.getByRole('link', { name: 'Invite somebody' }).click()
  await ada.getByLabel('Name').fill('Tess Quirke')
  await ada.getByLabel('Login').fill('tess@harbour.example')
  await button(ada, 'Make the link').click()
  await tess.goto(await ada.getByLabel('To join').inputValue())
  await tess.getByLabel('Password').fill(PASSWORD)
  await button(tess, 'Join').click()
  await tess.getByRole('link', { name: 'Tess Quirke' }).waitFor()
}

async function assign(ada: Page, scenario: string, kind: RegExp): Promise<void> {
  await ada.goto(`${server.url}/desk/assign`)
  await ada.getByLabel('Scenario').selectOption(scenario)
  await ada.getByLabel(kind).check()
  await ada.getByLabel('Tess Quirke').check()
  await button(ada, 'Assign').click()
  await ada.getByText('Assigned. They see it').waitFor()
}

async function personPage(ada: Page): Promise<void> {
  await ada.goto(`${server.url}/desk`)
  await ada.getByRole('link', { name: 'Tess Quirke', exact: true }).click()
}

it('gives more time in a test that has no pause and no coach, and tells no scorecard; what is hard to bear may be left out', async () => {
  const options = { bypassCSP: true, viewport: { width: 390, height: 900 } }
  const [lead, trainee] = [await watchedPage(browser, options), await watchedPage(browser, options)]
  const [ada, tess] = [lead.page, trainee.page]
  await team(ada, tess)
  await personPage(ada)
  await ada.getByLabel('Time in assigned drills and tests').selectOption('2 times the usual')
  await button(ada, 'Set').click()
  await ada.getByText('It holds for the assigned drills').waitFor()
  expect(await violations(ada)).toEqual([])
  await assign(ada, 'green-door', /a test/)
  await assign(ada, 'four-per-cent', /an assigned drill/)

  await tess.goto(server.url)
  const asked = tess.getByRole('region', { name: 'Asked of you' })
  await asked.getByText('Contains: a girl of fifteen').waitFor()
  expect(await violations(tess)).toEqual([])
  await button(tess, 'Leave out: Four per cent').click()
  await tess.getByText('Nothing is counted against you').waitFor()
  expect(await asked.getByText('Four per cent').count()).toBe(0)

  await button(tess, 'Start drill: The green door').first().click()
  // Two minutes stand for the hour usually.
  await tess.locator('#briefing').getByText('4 minutes of yours').waitFor()
  for (const name of ['Pause', /^Stop the drill/]) expect(await button(tess, name).count()).toBe(0)
  await tess.getByRole('textbox', { name: /^Your reply/ }).fill('That is our policy, sorry if this hurt.')
  await tess.waitForTimeout(1500)
  expect(await tess.getByRole('heading', { name: 'Coach' }).count()).toBe(0)
  await button(tess, 'Finish drill').click()
  await tess.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  expect(await tess.getByRole('main').textContent()).not.toMatch(/time to answer|2 times/)

  await personPage(ada)
  await ada.getByText('left out').waitFor()
  expect(await violations(ada)).toEqual([])
  expect([...lead.errors, ...trainee.errors]).toEqual([])
})
