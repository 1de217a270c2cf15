import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameProblem, tidyName } from '../../src/accounts/fields.ts'
import { setupLink } from '../../src/accounts/links.ts'
import { systemClock } from '../../src/io/clock.ts'
import { randomIds } from '../../src/io/ids.ts'
import { sha256 } from '../../src/io/sha256.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { HOSTILE_TEXTS, MANY_HOSTILE_TEXTS } from '../support/hostile-texts.ts'
import { cookiesOf, remoteVisitor } from '../support/remote-visitor.ts'
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

/** Elements that no text may bring onto a page of ours. */
const FOREIGN =
  'main script, main img, main iframe, main form[action*=evil], main object, main embed, base, [onerror], [onload], [onfocus], [hx-on], main marquee, meta[http-equiv], main style, main [hx-get], main [data-hx-get], main svg script'

it('shows two hundred hostile names, team names, comments and replies as text, on every page of accounts and the desk', async () => {
  expect(MANY_HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200)
  const { store } = server
  const at = Date.now()
  const admin = remoteVisitor(server.url)
  const setup = (await setupLink({ store, clock: systemClock, ids: randomIds })) ?? ''
  const password = 'four words in a row'
  const first = { name: 'Ada', login: 'ada', team: 'Harbour', time_zone: 'UTC', password }
  expect((await admin.post(setup, first)).status).toBe(303)
  const [team] = await store.teams()
  const harbour = team?.id ?? ''

  // Names of people and teams: those that the forms take. Those they refuse are echoed with the reason.
  const names = MANY_HOSTILE_TEXTS.map((text) => tidyName(text.slice(0, 80))).filter(
    (name) => nameProblem(name) === null,
  )
  expect(names.length).toBeGreaterThanOrEqual(120)
  for (const [i, name] of names.entries()) {
    const invited = await admin.post('/desk/people', { name, login: `p${i}`, role: 'trainee', team: harbour })
    expect(invited.status).toBe(200)
    if (i % 4 === 0)
      await admin.post('/desk/teams', { team: '', name: `${name.slice(0, 70)} ${i}`, time_zone: 'UTC' })
  }

  // One of them does an assigned drill whose replies and comments are hostile.
  const person = await store.personByLogin('p3')
  const secret = 'J'.repeat(43)
  const link = { id: 'l', person: person?.id ?? '', kind: 'invitation', madeBy: null } as const
  await store.createLink({ ...link, hash: sha256(secret), createdAt: at, expiresAt: at + 1e9 })
  const trainee = remoteVisitor(server.url)
  await trainee.post(`/join/${secret}`, { name: person?.name ?? '', password })
  await admin.post('/desk/assignments', {
    team: harbour,
    scenario: 'green-door',
    kind: 'test',
    due: '',
    people: person?.id ?? '',
  })
  const home = await (await trainee.get('/')).text()
  const assignment = /name="assignment" value="([\w-]+)"/.exec(home)?.[1] ?? ''
  const drill = (await trainee.post('/drills', { assignment })).headers.get('location') ?? ''
  const page = await (await trainee.get(drill)).text()
  const thread = /name="thread" value="([\w-]+)"/.exec(page)?.[1] ?? ''
  const text = HOSTILE_TEXTS.filter((one) => !/[\u2028\u2029]/.test(one))
    .slice(0, 4)
    .join(' ')
    .slice(0, 270)
  await trainee.post(`${drill}/reply`, {
    thread,
    box: /name="box" value="(\w*)"/.exec(page)?.[1] ?? '0',
    text,
    visibility: 'public',
  })
  await trainee.post(`${drill}/finish`, {})
  const review = `/desk${drill}`
  const reviewed = await (await admin.get(review)).text()
  const reply = /name="reply" value="([\w-]+)"/.exec(reviewed)?.[1] ?? ''
  for (const said of MANY_HOSTILE_TEXTS)
    expect((await admin.post(`${review}/comments`, { reply, sentence: '0', text: said })).status).toBe(303)

  const { page: tab, dialogs, errors } = await watchedPage(browser)
  const visit = async (path: string, shown: string) => {
    await tab.goto(`${server.url}${path}`)
    expect(new URL(tab.url()).origin).toBe(server.url)
    expect(await tab.locator(FOREIGN).count(), path).toBe(0)
    expect(await tab.locator('main').textContent(), path).toContain(shown)
  }
  await tab.context().addCookies(cookiesOf(admin, server.url))
  await visit('/desk', '<script>alert(1)</script>')
  await visit('/desk/assign', '<img src=x onerror=alert(1)>')
  await visit('/desk/teams', '<script>alert(1)</script>')
  await visit('/desk/invite', '<script>alert(1)</script>')
  await visit(review, '</title><script>alert(1)</script>')
  await visit(`/desk/people/${person?.id}`, person?.name ?? 'nobody')
  const csv = await (await admin.get('/desk/scorecards')).text()
  expect(csv).not.toMatch(/(?:^|,|\n)"[=+\-@]/)

  await tab.context().clearCookies()
  await tab.context().addCookies(cookiesOf(trainee, server.url))
  await visit(`${drill}/scorecard`, '<svg onload=alert(1)>')
  await visit('/account', person?.name ?? 'nobody')
  await visit('/', 'Your manager wrote about')
  expect([...dialogs, ...errors]).toEqual([])
}, 120_000)

it('shows two hundred hostile entries of the sign-in and invitation forms as text when they come back', async () => {
  const { page, dialogs, errors } = await watchedPage(browser)
  const answers: string[] = []
  for (const text of MANY_HOSTILE_TEXTS) {
    const kept = JSON.stringify({ action: '/desk/drills/x/comments', fields: { text, reply: text } })
    const response = await remoteVisitor(server.url).post('/login', {
      login: text.slice(0, 200),
      password: 'x',
      next: text.slice(0, 400),
      kept,
    })
    answers.push(await response.text())
  }
  // The pages one after the other, in one document each, as the browser would show them.
  await page.goto(`${server.url}/login`)
  for (const answer of answers) {
    await page.setContent(answer.replace(/<script src[^>]*><\/script>/g, ''))
    expect(await page.locator(FOREIGN).count()).toBe(0)
  }
  expect([...dialogs, ...errors.filter((error) => !error.includes('net::'))]).toEqual([])
}, 120_000)
