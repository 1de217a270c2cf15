import { impostorPosts, warns } from '../impostors.ts'
import { defineDrillRule } from './drill-rule.ts'
import { customerName, eventsOf, threadOf, timeEnough } from './facts.ts'

/** An account that pretends to be the brand is exposed where the customer reads it, and reported to the platform. */
export const exposeImpostors = defineDrillRule({
  id: 'expose-impostors',
  dimension: 'privacy',
  practice: 'P22',
  severity: 'error',
  summary: 'Warn of an account that pretends to be you, in public, and report it.',
  why: 'It asks in your name for what you would never ask; until somebody warns, the customer believes that it is you.',
  messages: {
    unwarned: 'An account that pretends to be {brand} wrote to {name}, and no public word warned of it.',
    unreported: 'The account that pretends to be {brand} was never reported.',
    needless: 'A post of {name} was reported: it is neither spam nor an impostor.',
  },
  source: 'Practice P22: whoever asks for card numbers and codes in your name is not you; say so.',
  examples: {
    flags: [
      'A fake support account asks for a card number under the complaint, and nobody says that it is fake.',
      'The warning goes by private message alone, where nobody else reads it.',
      'The warning stands, and the account is not reported.',
      'The account is reported, and the customer is not warned.',
      'A bystander’s true complaint is reported (a hint).',
    ],
    passes: [
      '"That isn’t us, Hollis: please send it nothing", and the post is reported.',
      'The account is reported first, the warning follows.',
      'The drill is finished while there is still time to warn.',
      'No account pretends to be anybody.',
      'An advertisement is reported.',
    ],
  },
  *check({ scenario, state, log }) {
    const brand = scenario.brand.name
    for (const thread of state.threads) {
      const data = { brand, name: customerName(scenario, thread.id) }
      const posts = impostorPosts(scenario, thread)
      const first = posts[0]
      if (!first || !timeEnough(state, first)) continue
      if (!thread.posts.some((post) => post.real > first.real && warns(post)))
        yield { message: 'unwarned', quote: first.text, data }
      if (!posts.some(({ reported }) => reported))
        yield { message: 'unreported', severity: 'warning', quote: first.text, data }
    }
    for (const { thread: id, post: named, seq } of eventsOf(log, 'post_reported')) {
      const thread = threadOf(state, id)
      const post = thread?.posts.find((one) => one.id === named && one.reported)
      const breaks = scenario.beats.some((beat) => beat.id === named && beat.breaks !== null)
      if (!thread || !post || breaks || impostorPosts(scenario, thread).includes(post)) continue
      yield {
        message: 'needless',
        severity: 'hint',
        event: seq,
        quote: post.text,
        data: { brand, name: post.name },
      }
    }
  },
})
