/* What is done from the record: said aloud once it is done, and the approved line on its way into the reply. */
import { keepFocus } from './focus.js'
import { byId, say } from './say.js'

/** What each act under way will have done: its form may be another one by then. */
const words = new WeakMap()

export function startActs() {
  showUse()
  document.addEventListener('htmx:after:swap', showUse)
  document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
    if (ctx.sourceElement.dataset?.said) words.set(ctx, ctx.sourceElement.dataset.said)
  })
  document.addEventListener('htmx:finally:request', ({ detail: { ctx } }) => {
    if (words.has(ctx) && ctx.response?.status < 400) say(words.get(ctx))
  })
  keepFocus()
  document.addEventListener('click', (event) => {
    if (event.target.closest('#holding-use')) useLine()
  })
}

/** Only a script can put words into the reply. */
function showUse() {
  const button = byId('holding-use')
  if (button) button.hidden = !byId('reply')
}

/** What was typed stays; the line follows it. */
function useLine() {
  const box = byId('reply')
  const line = byId('holding-line').textContent.trim()
  box.value = box.value.trim() === '' ? line : `${box.value.trimEnd()} ${line}`
  box.dispatchEvent(new Event('input', { bubbles: true }))
  box.focus()
}
