import { count, type DeskPerson } from '../model/desk.ts'
import { day } from '../model/time.ts'

/** Everybody in the team, with what is open and how much they practised. */
export function DeskPeople({ people }: { readonly people: readonly DeskPerson[] }) {
  return (
    <section class="section" aria-labelledby="h-p">
      <div class="section-head">
        <h2 id="h-p">People</h2>
        <p class="small">Practice is counted for the last four weeks; how it went stays with them</p>
      </div>
      <section class="scroll" tabindex={0} aria-label="People of the team">
        <table class="dims people">
          <caption class="vh">People of the team</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Standing</th>
              <th scope="col" class="num">
                Open
              </th>
              <th scope="col" class="num">
                Late
              </th>
              <th scope="col" class="num">
                Done
              </th>
              <th scope="col">Practice</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <PersonRow one={one} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function PersonRow({ one: { person, open, late, done, practice } }: { readonly one: DeskPerson }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/people/${person.id}`}>
          <bdi>{person.name}</bdi>
        </a>
      </th>
      <td class="small">
        {person.deactivatedAt !== null
          ? 'deactivated'
          : person.joinedAt === null
            ? 'invited, not joined yet'
            : person.role}
      </td>
      <td class="num">{open}</td>
      <td class="num">{late}</td>
      <td class="num">{done}</td>
      <td class="small">
        {practice ? `${count(practice.drills, 'drill')}, last on ${day(practice.lastAt).text}` : 'none'}
      </td>
    </tr>
  )
}
