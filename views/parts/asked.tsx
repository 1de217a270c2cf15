import { mayBeLeft } from '../../src/scenario/content-notes.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Task } from '../../src/store/reviews.ts'
import { dueWords, standingOf } from '../model/desk.ts'
import type { HomeProps } from '../props.ts'
import { ContentNotes } from './content-notes.tsx'
import { Icon } from './icon.tsx'

/** What the viewer was asked to do, and what was said about what they did. Who will see it stands before the button. */
export function Asked({ tasks, unread, scenarios, now }: HomeProps) {
  if (tasks.length === 0 && unread.length === 0) return null
  return (
    <section class="sheet stack section-tight" aria-labelledby="h-asked">
      <h2 id="h-asked">Asked of you</h2>
      <ul class="ledger acts">
        {unread.map((drill) => (
          <li>
            <p>
              <span class="strong">Your manager wrote about {drill.scenario.title}</span>
            </p>
            <a class="button small push" href={`/drills/${drill.id}/scorecard`}>
              Read it
            </a>
          </li>
        ))}
        {tasks.map((task) => (
          <TaskRow
            task={task}
            scenario={scenarios.find(({ slug }) => slug === task.assignment.slug)}
            now={now}
          />
        ))}
      </ul>
    </section>
  )
}

interface TaskRowProps {
  readonly task: Task
  readonly scenario: Scenario | undefined
  readonly now: number
}

function TaskRow({ task, scenario, now }: TaskRowProps) {
  const { assignment } = task
  const standing = standingOf(task, now)
  const test = assignment.kind === 'test'
  return (
    <li>
      <div>
        <h3>{assignment.title}</h3>
        <p class="small">
          {standing === 'late' && (
            <span class="state c-fault">
              <Icon name="fault" />
              past the day
            </span>
          )}{' '}
          {test && 'Test, '}
          {dueWords(assignment.dueDay)}
          {scenario && `, about ${scenario.minutes} minutes`}
        </p>
        <p class="small muted">
          Your manager sees this drill and its scorecard. The clock runs on and cannot be paused.
        </p>
        <ContentNotes scenario={scenario} />
      </div>
      {scenario && mayBeLeft(scenario) && standing !== 'under way' && <LeaveOut assignment={assignment} />}
      <form class="push" method="post" action="/drills">
        <input type="hidden" name="assignment" value={assignment.id} />
        <button
          type="submit"
          class="button primary"
          aria-label={
            standing === 'under way' ? `Go on: ${assignment.title}` : `Start drill: ${assignment.title}`
          }
        >
          {standing === 'under way' ? 'Go on' : 'Start drill'}
        </button>
      </form>
    </li>
  )
}

/** Nobody has to go through what may be hard to bear, and nothing is counted against them. */
function LeaveOut({ assignment }: Pick<Task, 'assignment'>) {
  return (
    <form class="push" method="post" action="/tasks/leave-out">
      <input type="hidden" name="assignment" value={assignment.id} />
      <button type="submit" class="button" aria-label={`Leave out: ${assignment.title}`}>
        Leave out
      </button>
    </form>
  )
}
