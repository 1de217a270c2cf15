/* What is said aloud to those who listen, and what went wrong to everybody. */

export const byId = (id) => document.getElementById(id)

let spoken = Number.NEGATIVE_INFINITY

/**
 * Each message is an element of its own, so that one that comes right after another does not wipe it out before it is read, none is read twice
 * and the same words are heard again when the same thing happens again.
 */
export function say(words) {
  const now = performance.now()
  const said = Object.assign(document.createElement('span'), { textContent: words })
  if (now - spoken < 500) byId('say').append(' ', said)
  else byId('say').replaceChildren(said)
  spoken = now
}

function complain(words) {
  const toast = byId('toast')
  toast.querySelector('.text').textContent = words
  toast.hidden = false
}

export function startSaying() {
  const toast = byId('toast')
  toast.querySelector('button').addEventListener('click', () => {
    toast.hidden = true
  })
  document.addEventListener('htmx:response:error', (event) => {
    const { response, text } = event.detail.ctx
    if (!text?.includes('<hx-partial'))
      complain(`That did not go through (${response.status}). What you wrote is still here.`)
  })
  document.addEventListener('htmx:error', (event) => {
    if (event.detail.ctx?.sourceElement?.id !== 'stream')
      complain('Hotseat cannot be reached. What you wrote is still here.')
  })
}
