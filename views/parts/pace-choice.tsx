import { PACES, type Pace } from '../../src/scenario/pace.ts'
import { paceWords } from '../model/pace.ts'

/** How much time practice leaves: nobody has to be fast to learn. Works without script. */
export function PaceChoice({ pace }: { readonly pace: Pace }) {
  return (
    <form class="row pace" method="get" action="/" id="pace">
      <label for="f-pace">Time to answer</label>
      <select id="f-pace" name="pace">
        {PACES.map((one) => (
          <option value={String(one)} selected={one === pace}>
            {paceWords(one)}
          </option>
        ))}
      </select>
      <button type="submit" class="button small">
        Set
      </button>
      {pace !== 1 && <span class="small muted">for the practice you start now</span>}
    </form>
  )
}
