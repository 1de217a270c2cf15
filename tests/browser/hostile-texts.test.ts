import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { HOSTILE_TEXTS, MANY_HOSTILE_TEXTS } from '../support/hostile-texts.ts'
import { cookiesOf, remoteVisitor } from '../support/remote-visitor.ts'
import { serveForTest, type TestServer } from '../support/server.ts'
import { startDrill } from '../support/visitor.ts'

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

/** Elements that no text may bring onto a page of ours. */
const FOREIGN =
  '#posts script, #posts img, #posts iframe, #posts form[action*=evil], main iframe, main object, main embed, base, [onerror], [onload], [onfocus], [hx-on], main marquee, meta[http-equiv], main style'

async function sameOrigin(page: Page): Promise<void> {
  expect(new URL(page.url()).origin).toBe(server.url)
  expect(await page.locator(FOREIGN).count()).toBe(0)
}

it('shows hostile texts as text, wherever they were typed', async () => {
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(40)
  const { page, dialogs, errors } = await watchedPage(browser)
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await page.waitForURL(/\/drills\//)
  const box = page.getByRole('textbox', { name: /^Your reply/ })
  const posted = page.locator('#posts [data-from=brand]')
  for (const text of HOSTILE_TEXTS) {
    await box.fill(text)
    await page.getByRole('button', { name: 'Send' }).click()
    await expect.poll(() => box.inputValue(), { timeout: 15_000 }).toBe('')
    await sameOrigin(page)
  }
  await expect.poll(() => posted.count(), { timeout: 15_000 }).toBe(HOSTILE_TEXTS.length)
  expect(await page.locator('#posts').textContent()).toContain('<script>alert(1)</script>')
  await page.reload()
  await sameOrigin(page)
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  await sameOrigin(page)
  const card = (await page.getByRole('main').textContent()) ?? ''
  expect(card.includes('<img src=x onerror=alert')).toBe(true)
  expect([...dialogs, ...errors]).toEqual([])
})

it('shows two hundred hostile replies as text, in the drill and on its scorecard', async () => {
  const { guest, path, thread } = await openDrill()
  const sent: string[] = []
  for (const text of MANY_HOSTILE_TEXTS.filter((one) => one.length <= 200)) {
    const page = await (await guest.get(path)).text()
    const box = /name="box" value="(\w*)"/.exec(page)?.[1] ?? ''
    const fields = { thread, box, text, visibility: 'public' }
    if ((await guest.post(`${path}/reply`, fields)).status === 303) sent.push(text)
  }
  expect(sent.length).toBeGreaterThanOrEqual(180)
  const { page, dialogs, errors } = await watchedPage(browser)
  await page.context().addCookies(cookiesOf(guest, server.url))
  await page.goto(`${server.url}${path}`)
  await sameOrigin(page)
  expect(await page.locator('#posts [data-from=brand]').count()).toBe(sent.length)
  await page.getByRole('button', { name: 'Finish drill' }).click()
  await page.getByRole('heading', { level: 1, name: /^Scorecard/ }).waitFor()
  await sameOrigin(page)
  expect([...dialogs, ...errors]).toEqual([])
}, 120_000)

it('shows hostile drafts, searches and refused replies as text', async () => {
  const { page, dialogs, errors } = await watchedPage(browser)
  await page.goto(server.url)
  await page
    .getByRole('button', { name: /^Start drill: / })
    .first()
    .click()
  await page.waitForURL(/\/drills\//)
  const box = page.getByRole('textbox', { name: /^Your reply/ })
  for (const text of HOSTILE_TEXTS) {
    const search = page.getByRole('searchbox')
    await box.fill(`${text}${'x'.repeat(300)}`)
    await search.fill(text.slice(0, 80))
    await page.getByRole('button', { name: 'Search posts' }).click()
    await page.waitForLoadState('load')
    await expect.poll(() => box.inputValue()).toBe(`${text}${'x'.repeat(300)}`.replace(/\r\n?/g, '\n'))
    await sameOrigin(page)
  }
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('#refused').waitFor()
  await sameOrigin(page)
  const unexpected = errors.filter((error) => !error.includes('422'))
  expect([...dialogs, ...unexpected]).toEqual([])
})

/** A field of one line keeps no ends of lines. */
const withoutBlanks = (text: string): string => text.replace(/\s/g, '')

/** What a search may be long, and how much of a draft one page shows. */
const [LONGEST_SEARCH, LONG_DRAFT] = [190, 1000]

/** Texts of so many characters at most, one below the other: opening a page takes longer than looking at it. */
const together = (most: number): readonly (readonly string[])[] =>
  MANY_HOSTILE_TEXTS.reduce<string[][]>((groups, text) => {
    const last = groups.at(-1)
    if (last && [...last, text].join('\n').length <= most) last.push(text)
    else groups.push([text])
    return groups
  }, [])

it('shows two hundred hostile drafts and refused replies as text', async () => {
  const { guest, path, thread, box } = await openDrill()
  const { page, dialogs, errors } = await watchedPage(browser)
  await page.context().addCookies(cookiesOf(guest, server.url))
  let shown = 0
  for (const texts of together(LONG_DRAFT)) {
    // Too long to be sent, so that it is refused and kept.
    const refused = `${texts.join('\n')}${'x'.repeat(300)}`
    const answer = await guest.post(`${path}/reply`, { thread, box, text: refused, visibility: 'public' })
    expect(answer.status).toBe(422)
    await page.goto(`${server.url}${path}`)
    await sameOrigin(page)
    const kept = await page.getByRole('textbox', { name: /^Your reply/ }).inputValue()
    expect(kept).toBe(refused.replace(/\r\n?/g, '\n'))
    shown += texts.length
  }
  expect(shown).toBeGreaterThanOrEqual(200)
  expect([...dialogs, ...errors]).toEqual([])
})

it('shows two hundred hostile searches as text', async () => {
  const { guest, path, thread } = await openDrill()
  const { page, dialogs, errors } = await watchedPage(browser)
  await page.context().addCookies(cookiesOf(guest, server.url))
  await page.goto(`${server.url}${path}`)
  let shown = 0
  for (const texts of together(LONGEST_SEARCH)) {
    const query = texts.join(' ').slice(0, LONGEST_SEARCH)
    await guest.post(`${path}/listen`, { query, thread })
    // In the document of the page before: drawing a whole page anew for each would take most of a minute.
    const answer = await (await guest.get(path)).text()
    await page.setContent(answer.replace(/<script src[^>]*><\/script>/g, ''))
    await sameOrigin(page)
    const asked = await page.getByRole('searchbox').inputValue()
    expect(withoutBlanks(asked)).toBe(withoutBlanks(query))
    shown += texts.length
  }
  expect(shown).toBeGreaterThanOrEqual(200)
  expect([...dialogs, ...errors.filter((error) => !error.includes('net::'))]).toEqual([])
})

/** A drill of a visitor without a browser, with what its forms carry. */
async function openDrill() {
  const guest = remoteVisitor(server.url)
  const drill = await startDrill(guest, 'green-door')
  const path = `/drills/${drill}`
  const first = await (await guest.get(path)).text()
  const thread = /name="thread" value="([\w-]+)"/.exec(first)?.[1] ?? ''
  const box = /name="box" value="(\w*)"/.exec(first)?.[1] ?? ''
  return { guest, path, thread, box }
}
