import type { Choice } from '../model/check-choices.ts'
import { CHECK_LABELS, type CheckSlot } from '../model/check-form.ts'
import type { CheckProps } from '../props.ts'
import type { Children } from './hx.ts'
import { Icon } from './icon.tsx'

export interface FieldProps {
  readonly name: CheckSlot
  readonly page: CheckProps
  readonly help?: string
}

/** One line of text. */
export function LineField({ name, page, help }: FieldProps) {
  return (
    <Field name={name} page={page} {...(help ? { help } : {})}>
      <input type="text" {...named(name, page, help)} value={page.form[name]} dir="auto" />
    </Field>
  )
}

/** Several lines of text. */
export function LinesField({ name, page, help, rows }: FieldProps & { readonly rows: number }) {
  return (
    <Field name={name} page={page} {...(help ? { help } : {})}>
      <textarea {...named(name, page, help)} rows={rows} dir="auto">
        {`\n${page.form[name]}`}
      </textarea>
    </Field>
  )
}

/** One of a few. */
export function ChoiceField({
  name,
  page,
  help,
  choices,
}: FieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Field name={name} page={page} {...(help ? { help } : {})}>
      <select {...named(name, page, help)}>
        {choices.map(({ value, label, data }) => (
          <option value={value} selected={page.form[name] === value} {...data}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** The place below a field where its problem is said: always there, so that the script can fill it. */
export function ProblemSlot({ name, page }: Pick<FieldProps, 'name' | 'page'>) {
  return (
    <div id={`problem-${name}`} class="field-problem" data-field={name}>
      <FieldProblem text={page.problems[name]} />
    </div>
  )
}

export function FieldProblem({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p class="warning">
      <Icon name="fault" />
      <span>{text}</span>
    </p>
  )
}

/** What every control says about itself: its name, what helps, what is wrong. */
export function named(name: CheckSlot, page: CheckProps, help?: string) {
  return {
    id: name,
    name,
    'aria-describedby': help ? `help-${name} problem-${name}` : `problem-${name}`,
    'aria-invalid': page.problems[name] === undefined ? undefined : 'true',
  } as const
}

function Field({ name, page, help, children }: FieldProps & { readonly children: Children }) {
  return (
    <div class="field">
      <label for={name}>{CHECK_LABELS[name]}</label>
      {children}
      {help && (
        <p class="help" id={`help-${name}`}>
          {help}
        </p>
      )}
      <ProblemSlot name={name} page={page} />
    </div>
  )
}
