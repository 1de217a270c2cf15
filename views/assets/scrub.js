/* The timeline of a scorecard: back to any moment, with what stood there then and what of it the public saw. */
import { byId, say } from './say.js'

export function startScrub() {
  const items = [...byId('timeline').querySelectorAll('.moments > li')]
  if (items.length < 2) return
  const slider = byId('f-moment')
  byId('scrub').hidden = false
  const show = () => showMoment(items, Number(slider.value), byId('f-public').checked)
  const step = (by) => {
    slider.value = Number(slider.value) + by
    show()
    // Moved by a button the slider has no focus to speak from.
    say(byId('scrub-now').textContent)
  }
  slider.addEventListener('input', show)
  byId('f-public').addEventListener('change', show)
  byId('scrub-back').addEventListener('click', () => step(-1))
  byId('scrub-on').addEventListener('click', () => step(1))
  show()
}

/** Moments are counted from 1, as the slider does. */
function showMoment(items, moment, onlyPublic) {
  for (const [index, item] of items.entries()) {
    const gone = item.dataset.hiddenBy !== undefined && moment >= Number(item.dataset.hiddenBy)
    const unseen = item.dataset.unseen !== undefined || gone
    item.hidden = index >= moment || (onlyPublic && unseen)
    item.classList.toggle('gone', gone)
    if (index === moment - 1) item.setAttribute('aria-current', 'step')
    else item.removeAttribute('aria-current')
  }
  const { x, state } = items[moment - 1].dataset
  const last = moment === items.length
  const words = last ? `${state}. This is the end.` : state
  byId('scrub-now').textContent = words
  byId('f-moment').setAttribute('aria-valuetext', words)
  const line = byId('moment-line')
  line.setAttribute('transform', `translate(${x} 0)`)
  line.setAttribute('visibility', last ? 'hidden' : 'visible')
}
