import type { Theme } from '../../src/scenario/scenario.ts'
import { PLATFORM_LABELS, THEME_LABELS } from '../model/labels.ts'
import type { Offer } from '../model/offers.ts'
import { practiceTitle } from '../model/practices.ts'
import { ContentNotes } from './content-notes.tsx'
import { Icon } from './icon.tsx'
import { SmallPetals } from './petals.tsx'
import { PracticeLink } from './practice-link.tsx'

/** Themes that tell more than the platform does. */
const THEME_ICONS: Readonly<Partial<Record<Theme, string>>> = {
  off_platform: 'ear',
  crisis: 'flame',
  community: 'group',
}

interface RowProps {
  readonly offer: Offer
  /** Where a jump to its level leads. */
  readonly firstOfLevel: boolean
}

/** A line of the timetable: what it is, how long, how it went last, and the button. One press of Tab leads past it, but for what is folded. */
export function ScenarioRow({ offer, firstOfLevel }: RowProps) {
  const { scenario } = offer
  const platform = PLATFORM_LABELS[scenario.platform]
  return (
    <li id={firstOfLevel ? `level-${scenario.level}` : undefined}>
      <span class="glyph">
        <Icon name={THEME_ICONS[scenario.theme] ?? platform.icon} />
      </span>
      <div class="main">
        <h3>{scenario.title}</h3>
        <p>{scenario.summary}</p>
        <ContentNotes scenario={scenario} />
      </div>
      <div class="meta">
        <span class="tag">
          <Level level={scenario.level} />
        </span>
        <span class="tag">{platform.kind}</span>
        <span class="tag">
          <Icon name="clock" />
          {scenario.minutes} min
        </span>
        {scenario.mode === 'shift' && (
          <span class="tag strong">Shift: {scenario.threads.length} threads at once</span>
        )}
        <span class="tag">{THEME_LABELS[scenario.theme]}</span>
        <Practises ids={scenario.practices} title={scenario.title} />
      </div>
      <div class="act row">
        <LastTry offer={offer} />
        <button
          type="submit"
          class="button"
          name="scenario"
          value={scenario.slug}
          aria-label={`Start drill: ${scenario.title}`}
        >
          Start drill
        </button>
      </div>
    </li>
  )
}

/** In words, for whoever wants to know before the start. */
function Practises({ ids, title }: { readonly ids: readonly string[]; readonly title: string }) {
  return (
    <details class="small practises">
      <summary>
        {ids.length} practices<span class="vh"> of {title}</span>
      </summary>
      <ul class="ledger">
        {ids.map((id) => (
          <li>
            {practiceTitle(id)}
            <PracticeLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Level({ level }: { readonly level: number }) {
  return (
    <>
      <svg class="pips" viewBox="0 0 34 10" aria-hidden="true">
        {[0, 1, 2, 3].map((index) => (
          <rect
            class={index < level ? 'on' : undefined}
            x={1 + index * 8.5}
            y="1"
            width="5.5"
            height="8"
            rx="1"
          />
        ))}
      </svg>
      Level {level}
    </>
  )
}

function LastTry({ offer }: { readonly offer: Offer }) {
  if (!offer.last) return <span class="small muted">new</span>
  const score = Math.round(offer.last.score ?? 0)
  return (
    <a
      class="best"
      href={`/drills/${offer.last.id}/scorecard`}
      aria-label={`Scorecard of ${offer.scenario.title}, last score ${score} of 100`}
    >
      <SmallPetals dimensions={offer.last.dimensions} />
      <span class="small">{score}</span>
    </a>
  )
}
