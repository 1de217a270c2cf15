import { Problem } from './problem.tsx'

interface FormFieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'password' | 'date'
  readonly value?: string | undefined
  readonly help?: string
  /** What is wrong with it and how to mend it. */
  readonly problem?: string | undefined
  /** What browsers may fill in, in the words of HTML. */
  readonly autocomplete: string
  readonly autofocus?: boolean
  readonly required?: boolean
  /** Offers to choose from while one types: id of a datalist. */
  readonly list?: string
}

/** One line of a form, with its help and its problem read out together with it. */
export function FormField(field: FormFieldProps) {
  const {
    name,
    label,
    type = 'text',
    value,
    help,
    problem,
    autocomplete,
    autofocus,
    required = true,
    list,
  } = field
  const told = [help && `help-${name}`, problem && `problem-${name}`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      <input
        id={`f-${name}`}
        type={type}
        name={name}
        value={value}
        autocomplete={autocomplete}
        autofocus={autofocus}
        required={required}
        list={list}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={told || undefined}
        dir={type === 'text' ? 'auto' : undefined}
        autocapitalize={name === 'login' ? 'none' : undefined}
        spellcheck={name === 'login' ? false : undefined}
      />
      {help && (
        <p id={`help-${name}`} class="help">
          {help}
        </p>
      )}
      <Problem id={`problem-${name}`} text={problem} />
    </div>
  )
}
