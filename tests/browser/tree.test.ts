import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { fastClock } from '../support/clock.ts'
import { heard, listenTo } from '../support/heard.ts'
import { serveForTest, type TestServer } from '../support/server.ts'
import { nameless, namesOf, readTree } from '../support/tree.ts'

/** One whole drill as somebody hears it: the accessibility tree read at every step, what is announced, and where the focus is after each act. */
let browser: Browser
let server: TestServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveForTest({ clock: fastClock(3) })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const focused = (page: Page) => page.evaluate<string>('document.activeElement.id')
const write = async (page: Page, words: string) => {
  await page.locator('#reply').focus()
  await page.keyboard.type(words)
}

async function begin(options = {}): Promise<Page> {
  const { page } = await watchedPage(browser, options)
  await listenTo(page)
  await page.goto(server.url)
  expect(nameless(await readTree(page))).toEqual([])
  await page.getByRole('button', { name: 'Start drill: The alarm' }).press('Enter')
  await page.waitForURL(/\/drills\//)
  await page.locator('#posts [data-post]').first().waitFor()
  return page
}

async function readsWell(page: Page): Promise<void> {
  const tree = await readTree(page)
  expect(nameless(tree)).toEqual([])
  expect(namesOf(tree, 'main')).toHaveLength(1)
  expect(tree.filter(({ role }) => role === 'status' || role === 'alert')).toHaveLength(1)
  const [clock] = namesOf(tree, 'image')
  expect(clock).toMatch(/^\d+ (minutes?|seconds?) (to|past) the target$/)
  expect(namesOf(tree, 'article')[0]).toMatch(/^Sam Ferriby @?\S+ \d\d:\d\d$/)
  expect(namesOf(tree, 'link').find((name) => name.startsWith('Sam Ferriby'))).toMatch(/ minutes? left$/)
  expect(namesOf(tree, 'heading')[0]).toBe('The alarm')
  expect(namesOf(tree, 'heading').filter((name) => name === 'Sam Ferriby')).toHaveLength(1)
}

async function sendAndCallBack(page: Page): Promise<void> {
  await write(page, 'Sorry if this caused trouble. It is our policy.')
  await expect
    .poll(async () => (await readTree(page)).find(({ role }) => role === 'textbox')?.description)
    .toMatch(/^47 of \d+ .*to mend/)
  await heard(page)
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => heard(page)).toEqual(['Sent. It can be called back for five seconds.'])
  expect(await focused(page)).toBe('reply')
  const tree = await readTree(page)
  expect(namesOf(tree, 'button')).toContain('Call it back')
  expect(namesOf(tree, 'StaticText').filter((words) => words.startsWith('Sorry if'))).toHaveLength(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('z')
  await expect.poll(() => heard(page)).toEqual(['Called back. The words are in the box again.'])
  expect(await focused(page)).toBe('reply')
}

async function handOverAndSolve(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('h')
  await page.keyboard.type('CO alarm, one child unwell.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => heard(page)).toContain('Handed over to Ines Farrow.')
  expect(await focused(page)).toBe('h-crisis')
  await page.getByRole('button', { name: 'Mark solved' }).press('Enter')
  await expect.poll(() => heard(page)).toContain('Marked solved.')
  expect(await focused(page)).toBe('h-thread')
}

async function openAndCloseKeys(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await expect.poll(() => focused(page)).toBe('keys')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('h-thread')
}

async function readScorecard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish drill' }).press('Enter')
  await page.waitForURL(/\/scorecard/)
  const tree = await readTree(page)
  expect(nameless(tree)).toEqual([])
  expect(namesOf(tree, 'heading')[0]).toBe('Scorecard: The alarm')
  expect(namesOf(tree, 'table')).toContain('Eight dimensions')
  await page.locator('#scrub-back').press('Enter')
  expect((await heard(page)).join()).toMatch(/^\d\d:\d\d, \w.*, mood \d+, \w+/)
  expect(await page.locator('#f-moment').getAttribute('aria-valuetext')).toMatch(/mood \d+/)
}

it('does not rename a link of the queue while it has the focus', async () => {
  const page = await begin()
  const words = page.locator('#queue .in-words').first()
  const figure = page.locator('#queue .left').first()
  await page.locator('#queue .ticket').first().focus()
  const name = (await words.textContent()) ?? ''
  const minute = (text: string | null) => Number.parseInt(text ?? '', 10)
  await expect
    .poll(async () => minute(await figure.textContent()), { timeout: 30_000 })
    .toBeLessThan(minute(name))
  expect(await words.textContent()).toBe(name)
  await page.locator('#reply').focus()
  await expect.poll(() => words.textContent()).not.toBe(name)
})

it('leaves the way back in sight at 320 px', async () => {
  const page = await begin({ viewport: { width: 320, height: 700 } })
  await write(page, 'Everybody outside, please, and ring 999.')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => page.locator('#queue .what').first().textContent()).toMatch(/^You: Everybody/)
  const back = await page.locator('#outgoing form').boundingBox()
  const clock = await page.locator('#clock').boundingBox()
  expect(back && clock && back.y >= clock.y + clock.height && back.y + back.height <= 700).toBe(true)
})

it('reads well through a whole drill, says each act once, and never loses the focus', async () => {
  const page = await begin()
  await readsWell(page)
  await sendAndCallBack(page)
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await heard(page)).join(), { timeout: 30_000 }).toMatch(/^Sam Ferriby: /)
  expect(await focused(page)).toBe('reply')
  await handOverAndSolve(page)
  await openAndCloseKeys(page)
  await readScorecard(page)
}, 60_000)
