import { holds } from './conditions.ts'
import type { Ending } from './ending.ts'
import { threadNamed } from './timeline/ask.ts'
import type { Play } from './timeline/play.ts'

/** The first ending in the file whose condition holds; the last one has none. Null only for a scenario without endings. */
export function chooseEnding(play: Play): Ending | null {
  const fits = ({ when, thread: id }: Ending) => {
    const thread = threadNamed(play, id)
    return thread !== undefined && holds(when, play, thread, thread.lastReply)
  }
  return play.scenario.endings.find(fits) ?? play.scenario.endings.at(-1) ?? null
}
