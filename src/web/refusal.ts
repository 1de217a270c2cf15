/** Why a request is not served, in the words of HTTP. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500
  /** What happened and how to mend it: one or two sentences for the person. */
  readonly detail: string
  readonly headers?: Readonly<Record<string, string>>
}

export const NOT_FOUND: Refusal = {
  status: 404,
  detail: 'There is nothing at this address, or it belongs to somebody else.',
}

/** With the reason from the log as detail. */
export const INTERRUPTED = { status: 410 } as const

export const OUR_FAULT: Refusal = {
  status: 500,
  detail: 'Something went wrong on our side. What you had sent before is safe; load the page again.',
}

/** Heading of the page that says so. */
export const TITLES: Readonly<Record<Refusal['status'], string>> = {
  400: 'This could not be read',
  401: 'Sign in to go on',
  403: 'This was not done',
  404: 'Nothing found here',
  405: 'This cannot be done here',
  409: 'Something else came first',
  410: 'This drill was ended',
  413: 'Too large',
  415: 'This could not be read',
  422: 'This does not fit',
  429: 'Too many at once',
  500: 'Something went wrong',
}
