import { EXTRA_TIMES } from '../../src/scenario/pace.ts'
import { Layout } from '../layout.tsx'
import { count, dueWords, standingOf } from '../model/desk.ts'
import { verdictOf } from '../model/kinds.ts'
import { ROLE_WORDS } from '../model/roles.ts'
import { RUNS } from '../model/runs.ts'
import { day } from '../model/time.ts'
import { DoneNote } from '../parts/done-note.tsx'
import { Icon } from '../parts/icon.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Framed, PersonProps } from '../props.ts'

/** One person of the team: what they were asked to do, their scorecards, their account. */
export function PersonPage({ frame, ...page }: PersonProps & Framed) {
  const { person, team } = page
  return (
    <Layout frame={frame} title={person.name} place="desk">
      <main id="main" class="page narrow" tabindex={-1}>
        <p class="small">
          <a href={`/desk?team=${person.team ?? ''}`}>{team?.name ?? 'Desk'}</a>
        </p>
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        <p class="small muted">
          {person.role} · login {person.login} ·{' '}
          {person.deactivatedAt !== null
            ? 'deactivated: can sign in nowhere'
            : person.joinedAt === null
              ? 'invited, not joined yet'
              : `joined on ${day(person.joinedAt).text}`}
        </p>
        <DoneNote text={page.done} />
        <Notice text={page.problem} />
        <Tasks {...page} />
        <Scorecards {...page} />
        {page.mayManage && <Account {...page} />}
      </main>
    </Layout>
  )
}

function Tasks({ tasks, now }: PersonProps) {
  return (
    <section class="section" aria-labelledby="h-t">
      <h2 id="h-t">Asked to do</h2>
      {tasks.length === 0 && <p class="empty">Nothing was assigned.</p>}
      <ul class="ledger acts">
        {tasks.map((task) => (
          <li>
            <p>
              <span class="strong">{task.assignment.title}</span>{' '}
              <span class="small muted">{dueWords(task.assignment.dueDay)}</span>
            </p>
            <span class="small push">{standingOf(task, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Scorecards({ drills, practice }: PersonProps) {
  const finished = drills.filter((drill) => drill.score !== null)
  return (
    <section class="section" aria-labelledby="h-s">
      <div class="section-head">
        <h2 id="h-s">Scorecards</h2>
        <p class="small">
          {practice
            ? `Besides, ${count(practice.drills, 'practice drill')} in four weeks, which only they see`
            : 'No practice in four weeks'}
        </p>
      </div>
      {finished.length === 0 && <p class="empty">No assigned or test drill is finished yet.</p>}
      <ul class="ledger acts">
        {finished.map((drill) => {
          const { kind, word } = verdictOf(drill.verdict as Parameters<typeof verdictOf>[0])
          return (
            <li>
              <p>
                <a class="strong" href={`/desk/drills/${drill.id}`}>
                  {drill.scenario.title}
                </a>
                <br />
                <span class="small">
                  <span class={`state c-${kind}`}>
                    <Icon name={kind} />
                    {word}
                  </span>{' '}
                  {Math.round(drill.score ?? 0)} of 100 · {RUNS[drill.kind].word.toLowerCase()} ·{' '}
                  {day(drill.startedAt).text}
                  {drill.comments > 0 && ` · ${count(drill.comments, 'comment')}`}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Account({ person, teams, isAdmin }: PersonProps) {
  const act = (what: string) => `/desk/people/${person.id}/${what}`
  const active = person.deactivatedAt === null
  return (
    <section class="section" aria-labelledby="h-a">
      <h2 id="h-a">Account</h2>
      <div class="row section-tight">
        {active && (
          <form method="post" action={act('link')}>
            <button type="submit" class="button">
              {person.joinedAt === null ? 'Make the invitation anew' : 'Make a link for a new password'}
            </button>
          </form>
        )}
        <form method="post" action={act(active ? 'deactivate' : 'activate')}>
          <button type="submit" class="button">
            {active ? 'Deactivate' : 'Activate again'}
          </button>
        </form>
      </div>
      <p class="small muted">
        {active
          ? 'Deactivating ends every session at once; scorecards stay, and it can be undone.'
          : 'Activated again, they sign in with their old password or a new link.'}
      </p>
      <ExtraTime person={person} />
      {isAdmin && <AdminForms person={person} teams={teams} />}
    </section>
  )
}

/** An accommodation: nothing of it stands on a scorecard. */
function ExtraTime({ person }: Pick<PersonProps, 'person'>) {
  return (
    <form class="row section-tight" method="post" action={`/desk/people/${person.id}/time`}>
      <label for="f-time">Time in assigned drills and tests</label>
      <select id="f-time" name="extra_time" aria-describedby="d-time">
        {EXTRA_TIMES.map((time) => (
          <option value={String(time)} selected={time === person.extraTime}>
            {time === 1 ? 'the usual' : `${time} times the usual`}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        Set
      </button>
      <span id="d-time" class="small muted">
        An accommodation. Targets grow with it, and no scorecard shows it.
      </span>
    </form>
  )
}

function AdminForms({ person, teams }: Pick<PersonProps, 'person' | 'teams'>) {
  return (
    <>
      <form class="sheet stack section-tight" method="post" action={`/desk/people/${person.id}/change`}>
        <fieldset class="options">
          <legend>Role</legend>
          {(['trainee', 'manager', 'admin'] as const).map((role) => (
            <label>
              <input type="radio" name="role" value={role} checked={role === person.role} />
              {ROLE_WORDS[role]}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="f-team">Team</label>
          <select id="f-team" name="team">
            {teams.map((team) => (
              <option value={team.id} selected={team.id === person.team}>
                {team.name}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button type="submit" class="button">
            Change
          </button>
        </p>
      </form>
      <details class="fold section-tight">
        <summary>Erase this person</summary>
        <form class="stack" method="post" action={`/desk/people/${person.id}/erase`}>
          <p>
            Deletes the account with all drills, replies and scorecards of theirs. This cannot be undone. Type
            their login to go on.
          </p>
          <div class="field">
            <label for="f-login">Login of {person.name}</label>
            <input id="f-login" type="text" name="login" autocomplete="off" required />
          </div>
          <p>
            <button type="submit" class="button">
              Erase for good
            </button>
          </p>
        </form>
      </details>
    </>
  )
}
