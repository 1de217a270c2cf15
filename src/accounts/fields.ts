/** Why a field cannot be taken, in one sentence that says how to mend it; null when it can. */
type Problem = string | null

const NAME_MAX = 80
const PASSWORD_MIN = 10
const PASSWORD_MAX = 200

/** Characters that steer how the text around them is shown, or are not shown at all. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const LOGIN = /^[a-z0-9][a-z0-9._@+-]{0,79}$/

/** A name as people write it: outer and doubled spaces go. */
export function tidyName(given: string): string {
  return given.trim().replace(/\s+/g, ' ')
}

/** Logins are the same in any case. */
export function tidyLogin(given: string): string {
  return given.trim().toLowerCase()
}

/** For people's and teams' names. */
export function nameProblem(name: string): Problem {
  if (name === '') return 'Type a name.'
  if (name.length > NAME_MAX) return `Use at most ${NAME_MAX} characters for a name.`
  return UNSEEN.test(name) ? 'The name has characters that cannot be seen. Type it anew.' : null
}

export function loginProblem(login: string): Problem {
  if (login === '') return 'Type what you will sign in with, for example an e-mail address.'
  return LOGIN.test(login)
    ? null
    : 'Use letters a to z, digits and . _ @ + - (at most 80), beginning with a letter or digit.'
}

/** Long is what counts; nothing is asked about kinds of characters. */
export function passwordProblem(password: string, login: string): Problem {
  if (password.length < PASSWORD_MIN)
    return `Use at least ${PASSWORD_MIN} characters; four words in a row are easy to remember.`
  if (password.length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`
  if (new Set(password).size < 5) return 'Use a password that does not repeat the same few characters.'
  return login !== '' && password.toLowerCase().includes(login)
    ? 'Use a password that does not contain what you sign in with.'
    : null
}

export function timeZoneProblem(timeZone: string): Problem {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return null
  } catch {
    return 'Choose a time zone from the list, like Europe/Dublin.'
  }
}
