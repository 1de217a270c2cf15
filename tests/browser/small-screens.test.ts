import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** A drill where there is little room: telephones, a tablet, and each of them with letters twice as large (half the pixels). */
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

async function begin(title: string, width: number, height: number, options = {}): Promise<Page> {
  const { page } = await watchedPage(browser, { viewport: { width, height }, ...options })
  await page.goto(server.url)
  await page.getByRole('button', { name: `Start drill: ${title}` }).click()
  await page.locator('#posts [data-post]').first().waitFor()
  return page
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the page`)
  return { top: box.y, bottom: box.y + box.height }
}

it.each(['The late boat', 'A mouse in the window'])(
  'shows the clock, the post and the box for the reply on the first screen of a telephone (%s)',
  async (title) => {
    const page = await begin(title, 390, 844)
    expect((await boxOf(page, '#briefing')).top, 'the briefing is read first').toBeLessThan(844)
    await page.getByRole('link', { name: 'To the post' }).click()
    expect(await page.evaluate('document.activeElement.id')).toBe('h-thread')
    expect(await page.evaluate('scrollY')).toBe(0)
    expect((await boxOf(page, '#posts [data-post] .body')).bottom).toBeLessThan(844)
    expect((await boxOf(page, '#reply')).bottom).toBeLessThan(844)
    expect((await boxOf(page, '#clock')).bottom).toBeLessThan(422)
  },
)

it('folds the briefing once it was read, without a script too', async () => {
  const page = await begin('The late boat', 390, 844, { javaScriptEnabled: false })
  const folded = async () => (await page.locator('#briefing').getAttribute('open')) === null
  expect(await folded()).toBe(false)
  await page.getByRole('link', { name: 'To the post' }).click()
  await page.waitForURL(/thread=/)
  expect(await folded()).toBe(true)
  expect(await page.locator('#listening').getAttribute('open')).toBeNull()
})

const SCREENS = [
  [320, 700],
  [390, 844],
  [768, 1024],
  [160, 350],
  [384, 512],
  [720, 450],
] as const

/** Runs in the page: whether what has the focus lies wholly under the clock, or the clock has left the screen. */
const COVERED = `(() => {
  const clock = document.getElementById('clock').getBoundingClientRect()
  const focus = document.activeElement.getBoundingClientRect()
  const under = focus.top >= clock.top && focus.bottom <= clock.bottom && !document.activeElement.closest('#clock')
  return under ? document.activeElement.outerHTML.slice(0, 120) : ''
})()`

it.each(SCREENS)(
  'keeps the clock in sight and clear of what has the focus at %i by %i',
  async (width, height) => {
    const page = await begin('A mouse in the window', width, height)
    await page.goto(page.url())
    await page.getByRole('textbox', { name: /^Your reply/ }).focus()
    await page.keyboard.type('It is vegan, Otis. '.repeat(12))
    const clock = await boxOf(page, '#clock')
    const box = await boxOf(page, '#reply')
    expect(clock.top).toBeGreaterThanOrEqual(0)
    expect(clock.bottom - clock.top, 'the clock leaves most of the screen').toBeLessThan(height / 3)
    expect(box.bottom).toBeGreaterThan(clock.bottom + 20)
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 25; presses++) {
        await page.keyboard.press(key)
        expect(await page.evaluate(COVERED)).toBe('')
      }
  },
)

it.each(SCREENS)('cuts no title at %i by %i', async (width, height) => {
  const page = await begin('A mouse in the window', width, height)
  expect(
    await page.evaluate(`[...document.querySelectorAll('h1, h2')]
      .filter((head) => head.scrollWidth > head.clientWidth + 1 || head.getBoundingClientRect().right > innerWidth)
      .map((head) => head.textContent)`),
  ).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
})
