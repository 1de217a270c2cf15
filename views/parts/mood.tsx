import { moodFace } from '../model/mood.ts'
import { Icon } from './icon.tsx'

const MOUTHS = {
  1: 'M8 17q4-4.5 8 0',
  2: 'M8.5 16.5q3.5-2 7 0',
  3: 'M8.5 16h7',
  4: 'M8.5 15.5q3.5 2 7 0',
  5: 'M8 15q4 4.5 8 0',
} as const

/** The drawn face of a mood; the word stands beside it. */
export function Face({ mood }: { readonly mood: number }) {
  const { level } = moodFace(mood)
  return (
    <svg class="face" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={level === 1 ? 'M9 10.8v.2M15 10.8v.2M7 8l3 1.5M17 8l-3 1.5' : 'M9 10.8v.2M15 10.8v.2'} />
      <path d={MOUTHS[level]} />
    </svg>
  )
}

/** Face and word, with where it went last. */
export function Mood({ mood, trend }: { readonly mood: number; readonly trend: 'better' | 'worse' | null }) {
  const { level, word } = moodFace(mood)
  return (
    <span class={`mood m${level}`}>
      <Face mood={mood} />
      <span>{trend ? `${word}, getting ${trend}` : word}</span>
    </span>
  )
}

/** What a reply did to the customer. */
export function MoodChange({ before, after }: { readonly before: number; readonly after: number }) {
  const moved = after > before ? 'rose' : after < before ? 'fell' : 'stayed'
  return (
    <span class="tag push mood-change">
      {`mood ${moved}`}
      <span class="vh">{` from ${moodFace(before).word} to ${moodFace(after).word}`}</span>
      <Face mood={before} />
      <Icon name="arrow" />
      <Face mood={after} />
    </span>
  )
}
