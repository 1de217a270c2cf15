import { describe, expect, test } from 'vitest'
import { DrillPage } from '../../views/pages/drill.tsx'
import { DrillAnswer, DrillLive } from '../../views/parts/live.tsx'
import { drillPage, frame, scenario, state } from '../support/samples.ts'

const html = String(<DrillPage frame={frame} {...drillPage} />)

function targets(partials: string): readonly (string | undefined)[] {
  return [...partials.matchAll(/<hx-partial hx-target="([^"]+)"/g)].map(([, target]) => target)
}

describe('the drill page', () => {
  test('has the names that people and their tools look for', () => {
    expect(html).toMatch(/<label class="vh" for="reply">Your reply to Dana Okafor<\/label>/)
    expect(html).toMatch(/value="public"[^>]*>.*?<\/svg>Public reply<\/label>/s)
    expect(html).toMatch(/value="private"[^>]*>.*?<\/svg>Private message<\/label>/s)
    expect(html.match(/>Send<\/button>/g)).toHaveLength(1)
    expect(html.match(/<button[^>]*aria-label="Finish drill"/g)).toHaveLength(1)
  })

  test('shows the customer’s post with its order number inside main', () => {
    expect(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).toContain('WF-4471-208')
  })

  test('counts the draft as the platform does', () => {
    expect(html).toContain('29 of 280')
    const long = { dana: { text: 'é'.repeat(281), visibility: 'public' as const, savedAt: 0 } }
    expect(String(<DrillPage frame={frame} {...drillPage} drafts={long} />)).toContain(
      '281 of 280: 1 too many',
    )
  })

  test('keeps the line break a draft begins with', () => {
    const drafts = { dana: { text: '\nHi', visibility: 'public' as const, savedAt: 0 } }
    expect(String(<DrillPage frame={frame} {...drillPage} drafts={drafts} />)).toMatch(
      /<textarea[^>]*>\n\nHi<\/textarea>/,
    )
  })

  test('shows the refused text instead of the draft', () => {
    const refused = { text: 'Sent too early', visibility: 'private' as const, problem: 'Too short.' }
    const page = String(<DrillPage frame={frame} {...drillPage} refused={refused} />)
    expect(page).toMatch(/<textarea[^>]*>\nSent too early<\/textarea>/)
    expect(page).toMatch(/value="private" checked/)
    expect(page).toContain('Too short.')
  })

  test('offers no private message where the thread has none', () => {
    const threads = scenario.threads.map((thread) => ({ ...thread, private_messages: false }))
    const page = String(<DrillPage frame={frame} {...drillPage} scenario={{ ...scenario, threads }} />)
    expect(page).not.toContain('Private message')
    expect(page).toContain('There is no private message here.')
  })

  test('offers to call back only what can still be called back', () => {
    const reply = { id: 'r1', pendingUntil: drillPage.now + 3000, report: null }
    const pending = withPosts((post) => (post.reply ? { ...post, reply } : post))
    expect(String(<DrillPage frame={frame} {...drillPage} state={pending} />)).toContain('Call it back')
    expect(html).not.toContain('Call it back')
  })

  test('does not show threads that were not found', () => {
    const threads = state.threads.map((thread) => ({ ...thread, found: thread.id === 'dana' }))
    expect(String(<DrillPage frame={frame} {...drillPage} state={{ ...state, threads }} />)).not.toContain(
      'Rue Valmont',
    )
  })
})

describe('what is swapped while a drill runs', () => {
  test('never is the composer or the search box', () => {
    const live = String(<DrillLive {...drillPage} />)
    expect(live).not.toContain('<textarea')
    expect(live).not.toContain('name="query"')
    expect(targets(live)).toEqual(['#queue', '#clock', '#outgoing', '#thread-head', '#posts'])
  })

  test('has a place on the page for every part', () => {
    const answer = String(<DrillAnswer page={drillPage} composer={true} />)
    for (const target of targets(answer)) expect(html).toContain(`id="${target?.slice(1)}"`)
  })

  test('shows each part as the page shows it', () => {
    const live = String(<DrillLive {...drillPage} />)
    const [clock] = /<section id="clock".*?<\/section>/s.exec(html) ?? ['?']
    const [posts] = /<li id="post-again".*?<\/li>/s.exec(html) ?? ['?']
    expect(live).toContain(clock)
    expect(live).toContain(posts)
  })

  test('is the composer only where the answer says so', () => {
    expect(String(<DrillAnswer page={drillPage} composer={false} />)).not.toContain('<textarea')
    expect(String(<DrillAnswer page={drillPage} composer={true} />)).toContain('<textarea')
  })
})

function withPosts(
  change: (post: (typeof state.threads)[0]['posts'][0]) => (typeof state.threads)[0]['posts'][0],
) {
  return {
    ...state,
    threads: state.threads.map((thread) => ({ ...thread, posts: thread.posts.map(change) })),
  }
}
