import { byAssignment, dueWords, standingOf } from '../model/desk.ts'
import type { DeskProps } from '../props.ts'

/** What people were asked for, and how far they are. */
export function DeskAssignments({ desk, now }: DeskProps) {
  const given = byAssignment(desk.tasks)
  return (
    <section aria-labelledby="h-as">
      <div class="section-head">
        <h2 id="h-as">Asked for</h2>
        <p class="small">Newest first</p>
      </div>
      {given.length === 0 && (
        <p class="empty">Nothing yet. “Assign a drill” asks people to do a scenario by a day.</p>
      )}
      <ul class="ledger acts">
        {given.slice(0, 12).map(({ assignment, tasks }) => {
          const done = tasks.filter((task) => task.doneAt !== null).length
          const untouched = tasks.some((task) => task.drill === null)
          return (
            <li>
              <p>
                <span class="strong">{assignment.title}</span>
                <br />
                <span class="small muted">
                  {assignment.kind === 'test' ? 'test, ' : ''}
                  {dueWords(assignment.dueDay)} · {done} of {tasks.length} done
                  {tasks.some((task) => standingOf(task, now) === 'late') && ' · past the day'}
                </span>
              </p>
              {untouched && (
                <form class="push" method="post" action="/desk/assignments/withdraw">
                  <input type="hidden" name="assignment" value={assignment.id} />
                  <input type="hidden" name="team" value={desk.team.id} />
                  <button type="submit" class="button small" aria-label={`Take back: ${assignment.title}`}>
                    Take back
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
