import type { Child } from 'hono/jsx'

/** Sends a form by htmx; the answer is partials only, so nothing is swapped by itself; the target only has to outlive the form. Without script the form posts as it is. */
export function posts(action: string) {
  return { method: 'post', action, 'hx-post': action, 'hx-target': '#main', 'hx-swap': 'none' } as const
}

export type Children = Child
