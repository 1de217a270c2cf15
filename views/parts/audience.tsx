import type { ThreadState } from '../../src/scenario/drill-state.ts'
import type { Visibility } from '../../src/situation/situation.ts'
import type { Composing } from '../model/composing.ts'
import { firstName } from '../model/people.ts'
import { nameOf } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { Icon } from './icon.tsx'

export interface AudienceProps {
  readonly page: DrillPageProps
  readonly thread: ThreadState
  readonly box: Composing
}

/** Who will read it: two choices, and a sentence that says what the choice means. */
export function Audience({ page, thread, box }: AudienceProps) {
  const name = firstName(nameOf(page.scenario, thread.customer))
  return (
    <fieldset class="composer-head">
      <legend class="vh">Who will read it</legend>
      <div class="audience">
        <Choice value="public" label="Public reply" icon="globe" checked={box.visibility === 'public'} />
        {box.privateMessages && (
          <Choice
            value="private"
            label="Private message"
            icon="lock"
            checked={box.visibility === 'private'}
          />
        )}
      </div>
      <p class="reach">
        <span class="only-public">Everyone can read this. Sent as {page.scenario.brand.handle}.</span>
        <span class="only-private">Only {name} reads this.</span>
        {!box.privateMessages && <span> There is no private message here.</span>}
      </p>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly value: Visibility
  readonly label: string
  readonly icon: string
  readonly checked: boolean
}

function Choice({ value, label, icon, checked }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="visibility" value={value} checked={checked} />
      <Icon name={icon} />
      {label}
    </label>
  )
}
