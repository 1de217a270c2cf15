import type { SignInProps } from '../props.ts'
import { FormField } from './form-field.tsx'
import { KeptFields } from './kept.tsx'
import { Notice } from './notice.tsx'

/** Login and password, and where to go on. */
export function SignInForm({ login, next, problem, kept }: SignInProps) {
  return (
    <form class="stack" method="post" action="/login">
      <Notice text={problem} />
      <FormField name="login" label="Login" value={login} autocomplete="username" autofocus={login === ''} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autocomplete="current-password"
        autofocus={login !== ''}
      />
      <input type="hidden" name="next" value={next} />
      <KeptFields kept={kept} />
      <p>
        <button type="submit" class="button primary">
          Sign in
        </button>
      </p>
    </form>
  )
}
