import type { ShownPost } from './drill-state.ts'
import { sentenceAround } from './promises.ts'
import type { Scenario } from './scenario.ts'

const CLOCK = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/g
const DAY = 1440
/** A clock time further ahead than this is one that has been: "the main burst at 05:50". */
const AHEAD = DAY / 2

/** The scenario minute for which a reply promises news by the clock ("I write here at 13:00"), the last of several; null when it names none. */
export function promisedMinute({ starts_at }: Pick<Scenario, 'starts_at'>, post: ShownPost): number | null {
  const [hours = 0, rest = 0] = starts_at.split(':').map(Number)
  const said = hours * 60 + rest + post.at
  const ahead = Array.from(promisesOfNews(post).matchAll(CLOCK), ([, hour, minute]) => {
    const wait = (Number(hour) * 60 + Number(minute) - (said % DAY) + DAY) % DAY
    return wait <= AHEAD ? [post.at + wait] : []
  }).flat()
  return ahead.length > 0 ? Math.max(...ahead) : null
}

/** The sentences in which the scorer found that somebody hears more. */
function promisesOfNews({ text, reply }: ShownPost): string {
  const spans = (reply?.report?.findings ?? []).flatMap(({ rule, span }) =>
    span && rule === 'keep-in-the-loop' ? [span] : [],
  )
  return spans.map(({ start, end }) => sentenceAround(text, start, end)).join('\n')
}
