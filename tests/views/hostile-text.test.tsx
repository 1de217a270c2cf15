import { describe, expect, test } from 'vitest'
import { DrillPage } from '../../views/pages/drill.tsx'
import { ScorecardPage } from '../../views/pages/scorecard.tsx'
import { DrillAnswer } from '../../views/parts/live.tsx'
import { card, drillPage, frame, scenario, state } from '../support/samples.ts'

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><b hx-get="/x" hx-trigger="load">',
  '</title><svg onload=alert(1)>',
  '<hx-partial hx-target="#composer"><p>gone</p></hx-partial>',
  '<template hx type="partial" hx-target="body"></template>',
  '{{constructor.constructor("alert(1)")()}}',
]

/** Elements and attributes no page of ours has: there only if an attack was taken for markup. */
const STRANGE_ELEMENT = /^(?:img|b|template|iframe|object|hx-partial)$/
const STRANGE_ATTRIBUTE = /^(?:on|hx-on|hx-get)/

function strange(html: string): readonly string[] {
  const ours = html.replace(/<hx-partial hx-target="#[\w-]+" hx-swap="\w+">/g, '')
  return [...ours.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:=(?:"[^"]*"|[^\s">]*))?)*)\s*\/?>/g)].flatMap(
    ([, name = '', attributes = '']) => {
      const names = [...attributes.matchAll(/\s([^\s=>"]+)(?:=(?:"[^"]*"|[^\s">]*))?/g)].map(
        ([, attribute = '']) => attribute,
      )
      const inline = name === 'script' && !names.includes('src')
      return [name, ...names].filter((one, index) =>
        index === 0 ? STRANGE_ELEMENT.test(one) || inline : STRANGE_ATTRIBUTE.test(one),
      )
    },
  )
}

function rendered(attack: string): readonly string[] {
  const cast = scenario.cast.map((person) => ({ ...person, name: attack, handle: attack }))
  const hostile = {
    ...scenario,
    cast,
    title: attack,
    briefing: attack,
    brand: { ...scenario.brand, name: attack, handle: attack },
  }
  const threads = state.threads.map((thread) => ({
    ...thread,
    posts: thread.posts.map((post) => ({ ...post, text: attack, name: attack, handle: attack })),
  }))
  const page = {
    ...drillPage,
    scenario: hostile,
    state: { ...state, threads },
    drafts: { dana: { text: attack, visibility: 'public' as const, savedAt: 0 } },
    search: { query: attack, threads: ['rue'] },
    notice: attack,
  }
  const replies = card.replies.map((reply) => ({
    ...reply,
    text: attack,
    to: { name: attack, text: attack },
    report: {
      ...reply.report,
      findings: reply.report.findings.map((one) => ({ ...one, message: attack, quote: attack })),
    },
  }))
  const timeline = card.timeline.map((item) => ({ ...item, who: attack, text: attack }))
  const models = card.models.map((model) => ({
    ...model,
    text: attack,
    ledTo: attack,
    to: { name: attack, text: attack },
  }))
  return [
    String(<DrillPage frame={frame} {...page} />),
    String(<DrillAnswer page={page} composer={true} />),
    String(
      <ScorecardPage
        frame={frame}
        kind="practice"
        comments={[]}
        drill="d"
        card={{ ...card, replies, timeline, models, summary: attack }}
      />,
    ),
  ]
}

describe('text of customers and trainees', () => {
  test.each(ATTACKS)('is shown as text: %s', (attack) => {
    for (const html of rendered(attack)) expect(strange(html)).toEqual([])
  })

  test('would be seen if it were taken for markup', () => {
    for (const attack of ATTACKS.filter((one) => one.includes('<')))
      expect(strange(`<p>${attack}</p>`)).not.toEqual([])
  })

  test('stands out of reach of htmx', () => {
    const html = String(<DrillPage frame={frame} {...drillPage} />)
    expect(html).toMatch(/<p class="body" hx-ignore[^>]*dir="auto">Hey @wrenfield/)
  })

  test('shows characters that turn the line by name', () => {
    const [html] = rendered('safe\u202eexe.png\u200b')
    expect(html).toContain('RLO')
    expect(html).toContain('ZWSP')
    expect(html?.slice(html.indexOf('id="posts"'), html.indexOf('class="desk"'))).not.toMatch(
      /<p class="body"[^>]*>[^<]*\u202e/,
    )
  })
})
