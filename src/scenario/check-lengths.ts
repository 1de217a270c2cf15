import { lengthOn, PLATFORM_FACTS } from '../situation/platforms.ts'
import type { Visibility } from '../situation/situation.ts'
import type { Scenario } from './scenario.ts'

interface Post {
  readonly place: string
  readonly thread: string
  readonly visibility: Visibility
  readonly text: string
}

/** Posts and answers that their platform would not take; one sentence each, which begins with the place in the file. */
export function lengthProblems(scenario: Scenario): readonly string[] {
  return postsOf(scenario).flatMap(({ place, thread, visibility, text }) => {
    const platform = scenario.threads.find(({ id }) => id === thread)?.platform ?? scenario.platform
    const { label, publicLimit, privateLimit } = PLATFORM_FACTS[platform]
    const most = visibility === 'public' ? publicLimit : (privateLimit ?? publicLimit)
    const length = lengthOn(platform, visibility, text)
    return length > most ? [`${place}: has ${length} characters, ${label} takes ${most}.`] : []
  })
}

function postsOf({ beats, endings, walks }: Scenario): readonly Post[] {
  const own = walks.flatMap(({ steps }, walk) =>
    steps.flatMap(({ beat, act }, step): readonly Post[] => {
      const thread = beats.find(({ id }) => id === beat)?.thread ?? ''
      const place = `walks[${walk}].steps[${step}]`
      if (act.kind === 'reply') return [{ place, thread, visibility: act.visibility, text: act.text }]
      return act.kind === 'decline' ? [{ place, thread, visibility: 'private', text: act.text }] : []
    }),
  )
  return [
    ...beats.flatMap(({ id, thread, visibility, text, decisive }, index): readonly Post[] => [
      { place: `beats[${index}] '${id}'`, thread, visibility, text },
      ...(['model_answer', 'bad_answer'] as const).flatMap((kind) =>
        decisive ? [{ place: `beats[${index}].decisive.${kind} of '${id}'`, thread, ...decisive[kind] }] : [],
      ),
    ]),
    ...endings.map(({ id, thread, last_words: { text, visibility } }, index) => ({
      place: `endings[${index}].last_words of '${id}'`,
      thread,
      visibility,
      text,
    })),
    ...own,
  ]
}
