import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { orderEngine } from '../support/order-engine.ts'
import { PARTS, visitor } from '../support/visitor.ts'

const DRAFT = 'Mila, order LH-2201 is late.'
const MENDED = 'Mila, order is late.'
const OUT = JSON.stringify([{ start: 11, end: 19, insert: '' }])

function site() {
  const engine = orderEngine()
  const deps = testDeps({ engine })
  return { deps, engine, ada: visitor(createApp(deps)) }
}

/** What stands in a text area of a page. */
function area(html: string, name: string): string {
  const [, inside = ''] = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html) ?? []
  return inside.replace(/^\n/, '').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

describe('the paste page', () => {
  it('is there for anybody, in the navigation, with a situation to begin with', async () => {
    const { ada, engine } = site()
    const html = await (await ada.get('/check')).text()
    expect(html).toContain('<a href="/check" aria-current="page">Check a draft</a>')
    expect(html).toMatch(/<option value="x" selected=""/)
    expect(html).toMatch(/value="public" checked=""/)
    expect(await (await ada.get('/')).text()).toContain('href="/check"')
    expect(engine.inputs).toEqual([])
  })

  it('judges a draft that is posted without JavaScript', async () => {
    const { ada } = site()
    const response = await ada.post('/check', { reply: DRAFT, platform: 'x', visibility: 'public' })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(area(html, 'reply')).toBe(DRAFT)
    expect(html).toMatch(/<mark class="is-critical">LH-2201/)
    expect(html).toContain('Publishes an order number.')
    expect(html).toMatch(/Block.*30.*of 100/s)
    expect(html).toContain('28 of 280 characters on X')
  })

  it('is kept by nobody, and gives no cookie', async () => {
    const { ada, deps } = site()
    for (const response of [
      await ada.get('/check'),
      await ada.post('/check', { reply: DRAFT }),
      await ada.post('/check/findings', { reply: DRAFT }, PARTS),
    ]) {
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('set-cookie')).toBeNull()
    }
    expect(JSON.stringify([deps.log.lines, deps.log.errors])).not.toContain('LH-2201')
  })

  it('asks nothing of the store for somebody who was never here', async () => {
    const { deps } = site()
    const broken = new Proxy(deps.store, {
      get: () => () => {
        throw new Error('The store was asked.')
      },
    })
    const ada = visitor(createApp({ ...deps, store: broken }))
    expect((await ada.get('/check')).status).toBe(200)
    expect((await ada.post('/check', { reply: DRAFT })).status).toBe(200)
    expect((await ada.post('/check/findings', { reply: DRAFT }, PARTS)).status).toBe(200)
  })
})

describe('the situation', () => {
  it('is read from the form into what the API takes', async () => {
    const { ada, engine } = site()
    await ada.post('/check', {
      reply: 'Sorry, Mila.',
      platform: 'forum',
      visibility: 'private',
      surface: 'community',
      sector: 'health',
      thread: 'Day nine.\nNo lamp.\r\n \r\nUs: We are on it.\n\n\nOther: Same here!\n\nStill no lamp.',
      brand_name: ' Lumen House ',
      brand_handle: '@lumen',
      contacts: '01632 960417\n\nhelp@lumen.example',
      agents: 'Ada, Ben,',
      customer_name: 'Mila Kovac',
      customer_handle: '@mila',
      facts: 'The lamp is in Leeds.',
      fault: 'ours',
      anger: 'angry',
      needs_private: 'no',
      sensitivity_none: 'yes',
      crisis_legal: 'yes',
      crisis_viral: 'yes',
    })
    expect(engine.inputs[0]).toMatchObject({
      reply: 'Sorry, Mila.',
      situation: {
        platform: 'forum',
        visibility: 'private',
        surface: 'community',
        sector: 'health',
        brand: {
          name: 'Lumen House',
          handle: '@lumen',
          contacts: ['01632 960417', 'help@lumen.example'],
          agents: ['Ada', 'Ben'],
        },
        customer: { name: 'Mila Kovac', handle: '@mila' },
        thread: [
          { from: 'customer', text: 'Day nine.\nNo lamp.' },
          { from: 'brand', text: 'We are on it.' },
          { from: 'bystander', text: 'Same here!' },
          { from: 'customer', text: 'Still no lamp.' },
        ],
        facts: ['The lamp is in Leeds.'],
        expectations: {
          fault: 'ours',
          anger: 'angry',
          needs_private: false,
          sensitivity: [],
          crisis: ['legal', 'viral'],
        },
      },
      assumed: [],
    })
  })

  it('assumes what was left open, and says so', async () => {
    const { ada, engine } = site()
    const html = await (
      await ada.post('/check', { reply: 'Sorry.', platform: 'x', visibility: 'public' })
    ).text()
    expect(engine.inputs[0]?.situation.expectations).toEqual({})
    expect(engine.inputs[0]?.assumed).toContain('surface: mention')
    expect(html).toContain('What the customer wrote is not given')
    expect(html).toContain('they tagged us')
  })

  it('comes back as it was sent', async () => {
    const { ada } = site()
    const sent = { reply: 'Sorry.', thread: '\n"No" & <b>lamp</b>', platform: 'chat', visibility: 'private' }
    const html = await (await ada.post('/check', { ...sent, anger: 'furious', crisis_viral: 'yes' })).text()
    expect(html).toContain('&quot;No&quot; &amp; &lt;b&gt;lamp&lt;/b&gt;')
    expect(html).toMatch(/<option value="chat" selected=""/)
    expect(html).toMatch(/value="private" checked=""/)
    expect(html).toMatch(/<details class="fold" open="">/)
    expect(html).toMatch(/name="crisis_viral" value="yes" checked=""/)
    expect(html).toMatch(/<option value="furious" selected=""/)
  })
})

describe('a problem with the form', () => {
  it.each([
    ['reply', 'x'.repeat(5300), 'This has 5,300 characters; at most 5,000.'],
    ['reply', ' ', 'There is no draft yet.'],
    ['reply', `a${'\u0301'.repeat(9)}`, 'This stacks more than 8 marks on one letter.'],
    ['thread', 'x'.repeat(20_001), 'has 20,001 characters; at most 20,000.'],
    ['thread', 'a\n\n'.repeat(201), 'This has 201 items; at most 200.'],
    ['brand_name', 'n'.repeat(201), 'This has 201 characters; at most 200.'],
    ['customer_handle', 'n'.repeat(201), 'This has 201 characters; at most 200.'],
    ['contacts', `a\n${'n'.repeat(201)}`, 'Number 2 of these has 201 characters; at most 200.'],
    ['agents', 'n'.repeat(201), 'Number 1 of these has 201 characters; at most 200.'],
    ['facts', 'n'.repeat(2001), 'Number 1 of these has 2,001 characters; at most 2,000.'],
    ['platform', 'telex', 'This must be one of x, facebook'],
    ['visibility', 'telex', 'This must be one of public, private.'],
    ['needs_private', 'perhaps', 'This must be true or false'],
  ])('is said at its field, with nothing lost: %s', async (field, value, problem) => {
    const { ada, engine } = site()
    const response = await ada.post('/check', {
      reply: 'Sorry.',
      thread: 'No lamp.',
      brand_name: 'Lumen',
      [field]: value,
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(engine.inputs).toEqual([])
    const slot = html.slice(html.indexOf(`id="problem-${field}"`)).slice(0, 400)
    expect(slot).toContain(problem)
    expect(html).toContain(`href="#${field}"`)
    if (['reply', 'thread'].includes(field)) expect(area(html, field)).toBe(value.replaceAll('\r', ''))
    if (field !== 'thread') expect(area(html, 'thread')).toBe('No lamp.')
  })

  it('is the first of several at one field', async () => {
    const { ada } = site()
    const contacts = `${'a'.repeat(201)}\n${'b'.repeat(202)}`
    const html = await (await ada.post('/check', { reply: 'Sorry.', contacts })).text()
    expect(html).toContain('Number 1 of these has 201')
    expect(html).not.toContain('Number 2 of these')
  })

  it('names every field that has one', async () => {
    const { ada } = site()
    const html = await (
      await ada.post('/check', { reply: '', customer_name: 'n'.repeat(201), sector: 'magic' })
    ).text()
    for (const field of ['reply', 'customer_name', 'sector']) expect(html).toContain(`href="#${field}"`)
  })
})

describe('a suggestion', () => {
  it('is offered with its edits and put into the draft by its button', async () => {
    const { ada } = site()
    const offered = await (await ada.post('/check', { reply: DRAFT })).text()
    expect(offered).toContain(`name="apply" value="${OUT.replaceAll('"', '&quot;')}"`)
    expect(offered).toContain('aria-label="Take it out: LH-2201"')
    const html = await (await ada.post('/check', { reply: DRAFT, checked: DRAFT, apply: OUT })).text()
    expect(area(html, 'reply')).toBe(MENDED)
    expect(html).not.toContain('Publishes an order number.')
  })

  it('can be taken back', async () => {
    const { ada } = site()
    const applied = await (await ada.post('/check', { reply: DRAFT, checked: DRAFT, apply: OUT })).text()
    const [, undo = ''] = /name="undo" value="([^"]*)"/.exec(applied) ?? []
    const back = undo.replaceAll('&quot;', '"')
    const html = await (await ada.post('/check', { reply: MENDED, checked: MENDED, undo: back })).text()
    expect(area(html, 'reply')).toBe(DRAFT)
    expect(html).toMatch(/id="applied"[^>]* hidden=""/)
  })

  it('finds its words again in a draft that was changed elsewhere meanwhile', async () => {
    const { ada } = site()
    const reply = `Good morning ${DRAFT}`
    const html = await (await ada.post('/check', { reply, checked: DRAFT, apply: OUT })).text()
    expect(area(html, 'reply')).toBe(`Good morning ${MENDED}`)
  })

  it.each([
    ['whose words changed', DRAFT.replace('2201', '9'), OUT],
    ['that reaches outside', DRAFT, '[{"start":0,"end":999,"insert":""}]'],
    ['that is none', DRAFT, 'nonsense'],
    ['with other fields', DRAFT, '[{"start":0,"end":1,"insert":"","then":1}]'],
    ['that is empty', DRAFT, '[]'],
  ])('does nothing and says so: one %s', async (_, reply, apply) => {
    const { ada } = site()
    const html = await (await ada.post('/check', { reply, checked: DRAFT, apply })).text()
    expect(area(html, 'reply')).toBe(reply)
    expect(html).toContain('so nothing was done')
  })
})

describe('as somebody types', () => {
  it('answers with the findings and never with a field', async () => {
    const { ada } = site()
    const response = await ada.post('/check/findings', { reply: DRAFT }, PARTS)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toMatch(/^<hx-partial hx-target="#found"/)
    expect(html).not.toMatch(/<textarea|<select|<html|<input type="(?!hidden)/)
    expect(html).toContain(`name="checked" id="checked" value="${DRAFT}"`)
  })

  it('finds nothing wrong with a draft that is not begun', async () => {
    const { ada } = site()
    const response = await ada.post('/check/findings', { reply: '', thread: 'No lamp.' }, PARTS)
    expect(response.status).toBe(200)
    expect(await response.text()).not.toContain('class="warning"')
  })

  it('says what is wrong at its field, and takes it away again', async () => {
    const { ada } = site()
    const response = await ada.post('/check/findings', { reply: 'x'.repeat(5001) }, PARTS)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toMatch(/hx-target="#problem-reply"[^>]*><p class="warning">.*5,001 characters/)
    expect(html).toMatch(/hx-target="#problem-thread"[^>]*><\/hx-partial>/)
  })
})

it('refuses what no form of ours sends', async () => {
  const { ada } = site()
  expect((await ada.post('/check', { reply: 'x', constructor: 'y' })).status).toBe(422)
  expect((await ada.post('/check', { reply: 'x'.repeat(3 * 1024 * 1024) })).status).toBe(413)
  expect((await ada.post('/check', { reply: 'x' }, { origin: 'https://evil.example' })).status).toBe(403)
})
