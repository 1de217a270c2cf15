import { choices, PLATFORM_CHOICES, SECTOR_WORDS, SURFACE_WORDS } from '../model/check-choices.ts'
import { CHECK_LABELS } from '../model/check-form.ts'
import type { CheckProps } from '../props.ts'
import { CheckExpectations } from './check-expectations.tsx'
import { ChoiceField, LineField, LinesField, ProblemSlot } from './check-field.tsx'

/** Where the draft will stand. Everything has a default; the more is said, the better it is judged. */
export function CheckSituation({ page }: { readonly page: CheckProps }) {
  const { general: _, ...trades } = SECTOR_WORDS
  return (
    <div class="check-situation stack">
      <h2 id="situation">Where it will stand</h2>
      <Readers page={page} />
      <LinesField
        name="thread"
        page={page}
        rows={4}
        help="An empty line between posts, oldest first. Begin a post with “Us:” or “Other:” where it is not the customer’s."
      />
      <div class="fields-2">
        <ChoiceField name="platform" page={page} choices={PLATFORM_CHOICES} />
        <ChoiceField name="surface" page={page} choices={choices(SURFACE_WORDS, 'As usual there')} />
        <LineField name="customer_name" page={page} />
        <LineField name="customer_handle" page={page} />
        <LineField name="brand_name" page={page} />
        <LineField name="brand_handle" page={page} />
        <ChoiceField name="sector" page={page} choices={choices(trades, SECTOR_WORDS.general)} />
        <LineField name="agents" page={page} help="First names or initials, with commas" />
      </div>
      <LinesField
        name="contacts"
        page={page}
        rows={2}
        help="Our phone numbers, mailboxes and links, one a line: they are never personal data."
      />
      <LinesField
        name="earlier"
        page={page}
        rows={2}
        help="Earlier replies of ours, an empty line between: the same text twice is shown side by side."
      />
      <CheckExpectations page={page} />
    </div>
  )
}

function Readers({ page }: { readonly page: CheckProps }) {
  const { visibility } = page.form
  return (
    <fieldset id="visibility" class="options" aria-describedby="problem-visibility">
      <legend>{CHECK_LABELS.visibility}</legend>
      <div class="chips">
        <label class="chip">
          <input type="radio" name="visibility" value="public" checked={visibility !== 'private'} />
          Public
        </label>
        <label class="chip">
          <input type="radio" name="visibility" value="private" checked={visibility === 'private'} />
          Private message
        </label>
      </div>
      <ProblemSlot name="visibility" page={page} />
    </fieldset>
  )
}
