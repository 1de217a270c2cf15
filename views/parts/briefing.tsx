import { PLATFORM_FACTS } from '../../src/situation/platforms.ts'
import { RUNS } from '../model/runs.ts'
import { targetWords } from '../model/time.ts'
import type { DrillPageProps } from '../props.ts'
import { ContentNotes } from './content-notes.tsx'

/** Who you are and what counts. Open when the page is read for the first time; then it has had its turn, and the posts have theirs. */
export function Briefing({ kind, scenario, state, drill, part, thread, briefed }: DrillPageProps) {
  const decisive = scenario.beats.find((beat) => beat.decisive !== null)?.decisive
  const { agents } = scenario.brand
  return (
    <details id="briefing" class="briefing" open={!briefed} data-drill={drill}>
      <summary>Briefing: {scenario.title}</summary>
      <p>{scenario.briefing}</p>
      <dl class="facts">
        <dt>You write as</dt>
        <dd>
          {scenario.brand.name}, {scenario.brand.handle} on {PLATFORM_FACTS[scenario.platform].label}
          {agents.length > 0 && `; sign as ${agents.join(' or ')}`}
        </dd>
        {scenario.mode === 'shift' && (
          <>
            <dt>Target</dt>
            <dd>Each thread has its own; the queue shows what is left of it</dd>
          </>
        )}
        {scenario.mode !== 'shift' && decisive && (
          <>
            <dt>Target</dt>
            <dd>
              {targetWords(decisive.target_minutes)} to a first answer;{' '}
              {targetWords((decisive.target_real_seconds / 60) * (state.pace === 'untimed' ? 1 : state.pace))}{' '}
              of yours stand for it
            </dd>
          </>
        )}
        {scenario.mode === 'moderation' && (
          <>
            <dt>The group</dt>
            <dd>
              Posts wait for you. Approve what keeps the rules, criticism first of all; decline what harms,
              with a reason its writer can use
            </dd>
          </>
        )}
        {scenario.remedies.some(({ id }) => id !== null) && (
          <>
            <dt>Remedies</dt>
            <dd>What you promise, do: the record lists what it allows. Then tell the customer</dd>
          </>
        )}
        {scenario.crisis_owner && (
          <>
            <dt>Crisis owner</dt>
            <dd>
              {scenario.crisis_owner.name}, {scenario.crisis_owner.role}. Hand over a crisis, and only a
              crisis, from the record; the holding line there is approved for the public
            </dd>
          </>
        )}
        {scenario.secure_channel && (
          <>
            <dt>Secure channel</dt>
            <dd>{scenario.secure_channel}</dd>
          </>
        )}
        {part && (
          <>
            <dt>This time</dt>
            <dd>
              Only what failed or was slow. Your good replies from last time are sent again by themselves.
            </dd>
          </>
        )}
        <dt>Who sees it</dt>
        <dd>{RUNS[kind].who}</dd>
      </dl>
      <ContentNotes scenario={scenario} />
      {thread !== null && (
        <a class="button small" href={`/drills/${drill}?thread=${thread}#h-thread`}>
          To the post
        </a>
      )}
    </details>
  )
}
