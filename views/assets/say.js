/* What is said aloud to those who listen, and what went wrong to everybody. */

export const byId = (id) => document.getElementById(id)

export function say(words) {
  byId('say').textContent = words
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
