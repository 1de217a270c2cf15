import { PACES } from '../../src/scenario/pace.ts'
import { paceWords } from '../model/pace.ts'
import type { HomeProps } from '../props.ts'

/**
 * Practice or test, and how much time practice leaves: nobody has to be fast to learn. It stands in the form of the start buttons, so that
 * what is chosen holds for whichever is pressed, without script too.
 */
export function RunChoice({ run, pace }: Pick<HomeProps, 'run' | 'pace'>) {
  return (
    <div class="runs">
      <fieldset class="options">
        <legend class="vh">What the buttons below start</legend>
        <label>
          <input type="radio" name="run" value="practice" checked={run === 'practice'} />
          <span>
            <strong>Practice:</strong> a coach while you write, a pause, and the time you choose.
          </span>
        </label>
        <label>
          <input type="radio" name="run" value="test" checked={run === 'test'} />
          <span>
            <strong>Test:</strong> no coach, no pause, the time of the job or what your manager set for you.
          </span>
        </label>
      </fieldset>
      <p class="row">
        <label for="f-pace">Time to answer in practice</label>
        <select id="f-pace" name="pace">
          {PACES.map((one) => (
            <option value={String(one)} selected={one === pace}>
              {paceWords(one)}
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}
