import {
  ANGER_WORDS,
  CRISIS_WORDS,
  choices,
  FAULT_WORDS,
  SENSITIVITY_WORDS,
  YES_NO_WORDS,
} from '../model/check-choices.ts'
import type { CheckField } from '../model/check-form.ts'
import type { CheckProps } from '../props.ts'
import { ChoiceField, LinesField } from './check-field.tsx'

const READ = 'From the posts'

/** What the situation calls for: read from the customer's words where nobody states it. */
export function CheckExpectations({ page }: { readonly page: CheckProps }) {
  return (
    <details class="fold" open={stated(page)}>
      <summary>More: what the situation calls for</summary>
      <div class="stack">
        <p class="small muted">Read from the customer’s words. State it yourself where that is wrong.</p>
        <div class="fields-2">
          <ChoiceField name="fault" page={page} choices={choices(FAULT_WORDS, READ)} />
          <ChoiceField name="anger" page={page} choices={choices(ANGER_WORDS, READ)} />
        </div>
        <ChoiceField name="needs_private" page={page} choices={choices(YES_NO_WORDS, READ)} />
        <Kinds page={page} field="sensitivity" legend="What is delicate about it" words={SENSITIVITY_WORDS} />
        <Kinds page={page} field="crisis" legend="What makes it a crisis" words={CRISIS_WORDS} />
        <LinesField
          name="facts"
          page={page}
          rows={2}
          help="One fact a line. Said in public, it would be a leak; it is looked for in the draft and kept nowhere."
        />
      </div>
    </details>
  )
}

interface KindsProps {
  readonly page: CheckProps
  readonly field: 'sensitivity' | 'crisis'
  readonly legend: string
  readonly words: Readonly<Record<string, string>>
}

/** Any of several; with none chosen they are read from the posts. */
function Kinds({ page, field, legend, words }: KindsProps) {
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      <div class="chips">
        {Object.entries(words).map(([kind, label]) => {
          const name = `${field}_${kind}` as CheckField
          return (
            <label class="chip">
              <input type="checkbox" name={name} value="yes" checked={page.form[name] !== ''} />
              {label}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Stays open on a page that was sent with something in it. */
function stated({ form, problems }: CheckProps): boolean {
  const folded = ['fault', 'anger', 'needs_private', 'facts'] as const
  if (folded.some((field) => form[field] !== '' || problems[field] !== undefined)) return true
  return Object.entries(form).some(([name, value]) => /^(?:sensitivity|crisis)_/.test(name) && value !== '')
}
