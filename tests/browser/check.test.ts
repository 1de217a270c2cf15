import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { MANY_HOSTILE_TEXTS } from '../support/hostile-texts.ts'
import { serveForTest, type TestServer } from '../support/server.ts'

/** The paste page in a real browser, over the real scorer. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DRAFT = 'Hi Emeka, sorry about the wardrobe. Order OK-4471-208 goes out again on Friday.'
const MENDED = 'Hi Emeka, sorry about the wardrobe. Your order goes out again on Friday.'
const POST = 'Day nine. The wardrobe came with three legs and two left doors @osterley. Is this a puzzle?'

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

async function open(options: Parameters<typeof watchedPage>[1] = {}) {
  const watched = await watchedPage(browser, options)
  await watched.page.goto(`${server.url}/check`)
  const { page } = watched
  return {
    ...watched,
    draft: draftOf(page),
    takeOut: page.getByRole('button', { name: 'Apply: Order OK-4471-208' }),
  }
}

function draftOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your draft', exact: true })
}

/** Runs in the page: where the caret stands in the draft. */
const CARET = `[document.getElementById('reply').selectionStart, document.getElementById('reply').selectionEnd]`

async function said(page: Page): Promise<string> {
  // What was said last: a message that comes right after another stands beside it.
  const all = await page.locator('#say > *').allTextContents()
  return all.at(-1) ?? (await page.locator('#say').textContent()) ?? ''
}

describe('as somebody types', () => {
  it('shows the findings, and leaves the caret, the draft and the focus alone', async () => {
    const { page, draft, errors } = await open()
    await page.getByLabel('What the customer wrote').fill(POST)
    await draft.fill(DRAFT)
    await page.locator('mark.is-critical', { hasText: 'OK-4471-208' }).waitFor()
    expect(await page.locator('#verdict').textContent()).toMatch(/Block.*of 100/s)
    await expect.poll(() => said(page)).toMatch(/^Block\. \d+ of 100\./)
    await page.evaluate('document.getElementById("reply").setSelectionRange(8, 8)')
    const swapped = page.waitForResponse(/findings/)
    await page.keyboard.type(' Abara')
    await swapped
    await expect.poll(() => page.locator('#checked').inputValue()).toContain('Emeka Abara')
    expect(await page.evaluate<number[]>(CARET)).toEqual([14, 14])
    expect(await draft.inputValue()).toBe(DRAFT.replace('Emeka', 'Emeka Abara'))
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('reply')
    expect(errors).toEqual([])
  })

  it('asks once when somebody stops, not at every key', async () => {
    const { page, draft } = await open()
    let asked = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/check/findings')) asked++
    })
    await draft.pressSequentially('Sorry, Emeka, that is our mistake.', { delay: 15 })
    await page.locator('#verdict').waitFor()
    expect(asked).toBeLessThanOrEqual(2)
  })

  it('judges again when the situation changes', async () => {
    const { page, draft } = await open()
    await draft.fill(DRAFT)
    await page.locator('mark.is-critical').waitFor()
    await page.getByText('Private message').click()
    await expect.poll(() => page.locator('mark.is-critical').count()).toBe(0)
    await expect.poll(() => page.locator('#count').textContent()).toContain('of 10000 characters on X')
  })

  it('counts as the platform counts', async () => {
    const { page, draft } = await open()
    await draft.fill('See https://lumen.example/a/very/long/address/that/x/counts/as/23 👩‍👩‍👧')
    expect(await page.locator('#count').textContent()).toBe('30 of 280 characters on X')
    await page.getByLabel('Platform').selectOption('chat')
    expect(await page.locator('#count').textContent()).toMatch(/^\d\d of 2000 characters in a chat$/)
    expect(await page.getByRole('radio', { name: 'Private message' }).isChecked()).toBe(true)
  })

  it('says what is wrong at its field, takes it away again and loses nothing', async () => {
    const { page, draft } = await open()
    const long = 'x'.repeat(5200)
    await draft.fill(long)
    await page.getByText('This has 5,200 characters; at most 5,000.').waitFor()
    expect(await draft.getAttribute('aria-invalid')).toBe('true')
    expect(await draft.inputValue()).toBe(long)
    await draft.fill(DRAFT)
    await page.locator('#verdict').waitFor()
    expect(await page.locator('.field-problem .warning').count()).toBe(0)
    expect(await draft.getAttribute('aria-invalid')).toBeNull()
  })

  it('leads to the findings when Check is pressed, without a new page', async () => {
    const { page, draft } = await open()
    await draft.fill(DRAFT)
    await page.evaluate('window.same = true')
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('h-found')
    expect(await page.evaluate<boolean>('window.same')).toBe(true)
    await page.getByLabel('We are').fill('Osterley')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#found').textContent()).not.toContain('our name')
    expect(await draft.inputValue()).toBe(DRAFT)
  })
})

describe('a suggestion', () => {
  it('is put into the draft by a click, keeps the caret at its words, and is undone by its button', async () => {
    const { page, draft, takeOut } = await open()
    await draft.fill(DRAFT)
    await takeOut.waitFor()
    const friday = DRAFT.indexOf('Friday')
    await page.evaluate(`document.getElementById("reply").setSelectionRange(${friday}, ${friday})`)
    await takeOut.click()
    expect(await draft.inputValue()).toBe(MENDED)
    expect(await page.evaluate<number[]>(CARET)).toEqual([MENDED.indexOf('Friday'), MENDED.indexOf('Friday')])
    expect(await said(page)).toContain('Apply: Order OK-4471-208')
    await expect.poll(() => page.locator('mark.is-critical').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await draft.inputValue()).toBe(DRAFT)
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false)
    await page.locator('mark.is-critical').waitFor()
  })

  it('is taken with the keyboard and undone with the browser’s own keys', async () => {
    const { page, draft, takeOut } = await open()
    await draft.fill('')
    await draft.pressSequentially(DRAFT)
    await takeOut.waitFor()
    await takeOut.focus()
    await page.keyboard.press('Enter')
    expect(await draft.inputValue()).toBe(MENDED)
    await page.keyboard.press('Control+z')
    expect(await draft.inputValue()).toBe(DRAFT)
    await page.keyboard.press('Control+Shift+z')
    expect(await draft.inputValue()).toBe(MENDED)
  })

  it('is taken at the right words behind an emoji and a line', async () => {
    const { draft, takeOut } = await open()
    await draft.fill(`👩‍👩‍👧 Hi!\n\n${DRAFT}`)
    await takeOut.click()
    expect(await draft.inputValue()).toBe(`👩‍👩‍👧 Hi!\n\n${MENDED}`)
  })

  it('finds its words again while newer findings are on their way', async () => {
    const { page, draft, takeOut } = await open()
    await draft.fill(DRAFT)
    await takeOut.waitFor()
    await page.route(/findings/, () => {})
    await draft.fill(`Good morning! ${DRAFT}`)
    await takeOut.click()
    expect(await draft.inputValue()).toBe(`Good morning! ${MENDED}`)
    await draft.fill('Something else')
    await takeOut.click()
    expect(await draft.inputValue()).toBe('Something else')
    expect(await said(page)).toContain('changed since')
  })

  it('keeps the focus on its button when the findings come again', async () => {
    const { page, draft, takeOut } = await open()
    await draft.fill(DRAFT)
    await takeOut.waitFor()
    const again = page.waitForResponse(/findings/)
    await draft.fill(`${DRAFT} Ada`)
    await takeOut.focus()
    await again
    await expect.poll(() => page.locator('#checked').inputValue()).toContain('Ada')
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('apply')
  })
})

describe('copying', () => {
  it('puts the draft into the clipboard and says so', async () => {
    const { page, draft } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await draft.fill(DRAFT)
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect.poll(() => page.locator('#say').textContent()).toContain('The draft is copied.')
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(DRAFT)
    expect(await page.locator('#say').getAttribute('role')).toBe('status')
  })

  it('works where the browser has no clipboard to write to', async () => {
    const { page, draft } = await open({ permissions: ['clipboard-read'] })
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`)
    await draft.fill(MENDED)
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect.poll(() => page.locator('#say').textContent()).toContain('The draft is copied.')
  })
})

it('works without JavaScript: check, apply, undo', async () => {
  const { page, draft, takeOut } = await open({ javaScriptEnabled: false })
  expect(await page.getByRole('button', { name: 'Copy' }).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('There is no draft yet.').waitFor()
  await page.getByLabel('What the customer wrote').fill(POST)
  await draft.fill(DRAFT)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('mark.is-critical').waitFor()
  expect(await page.getByLabel('What the customer wrote').inputValue()).toBe(POST)
  await takeOut.click()
  expect(await draft.inputValue()).toBe(MENDED)
  expect(await page.locator('mark.is-critical').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await draft.inputValue()).toBe(DRAFT)
})

it('keeps nothing in the browser', async () => {
  const { page, draft } = await open()
  await draft.fill(DRAFT)
  await page.locator('#verdict').waitFor()
  await page.getByRole('button', { name: 'Copy' }).click()
  expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
  expect(await page.context().cookies()).toEqual([])
})

/** Elements and attributes that no text may bring onto the page. */
const FOREIGN =
  'main script, main img, main iframe, main object, main embed, main style, main marquee, base, main meta, main form form, [onerror], [onload], [onfocus], [hx-get], h1:text("gone")'

/** Hostile texts by the handful: each stands in a paragraph of its own. */
const HANDFULS = Array.from({ length: Math.ceil(MANY_HOSTILE_TEXTS.length / 12) }, (_, index) =>
  MANY_HOSTILE_TEXTS.slice(index * 12, index * 12 + 12).join('\n\n'),
)

async function nothingForeign(page: Page): Promise<void> {
  expect(await page.locator(FOREIGN).count()).toBe(0)
  expect(await page.locator('h1').textContent()).toBe('Check a draft')
  expect(new URL(page.url()).origin).toBe(server.url)
}

describe.each([true, false])('hostile texts, with script %s', (javaScriptEnabled) => {
  it('are shown as text in every field and finding', async () => {
    const { page, draft, dialogs, errors } = await open({ javaScriptEnabled })
    await page.getByText('More: what the situation calls for').click()
    for (const handful of HANDFULS) {
      const text = `${handful} OK-4471-208`
      for (const box of await page.locator('#check :is(textarea, input[type=text]):visible').all())
        await box.fill(text.slice(0, 190))
      await page.getByLabel('What the customer wrote').fill(text)
      await draft.fill(text)
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await expect.poll(() => page.locator('#checked').inputValue()).toBe(text)
      expect(await draft.inputValue()).toBe(text)
      expect(await page.locator('.sheet-text').count()).toBe(1)
      await nothingForeign(page)
    }
    expect([...dialogs, ...errors]).toEqual([])
  })
})

/** What axe says against a page: rule and the elements, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE })
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`)
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each([1440, 390])('has nothing against it and fits %i pixels', async (width) => {
    const { page, draft, takeOut } = await open({
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 900 },
    })
    const found = [...(await violations(page))]
    await page.getByText('More: what the situation calls for').click()
    await page.getByLabel('What the customer wrote').fill(POST)
    await draft.fill(`${DRAFT} As per our terms this can take up to 5 days.`)
    await takeOut.click()
    await page.locator('mark').first().waitFor()
    found.push(...(await violations(page)))
    await draft.fill('x'.repeat(5001))
    await page.locator('#wrong').waitFor()
    found.push(...(await violations(page)))
    expect(found).toEqual([])
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })
})
