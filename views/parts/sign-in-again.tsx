import type { SignInProps } from '../props.ts'
import { SignInForm } from './sign-in-form.tsx'

/** In a page that is open, beside what is being typed: it stays where it is, and what was sent last is carried along. */
export function SignInAgain(page: SignInProps) {
  return (
    <hx-partial hx-target="#notice" hx-swap="innerHTML">
      <div class="sheet stack" role="alert">
        <p class="strong">Your session has ended. Sign in to go on; what you typed is kept.</p>
        <SignInForm {...page} />
      </div>
    </hx-partial>
  )
}
