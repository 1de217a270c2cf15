/*
 * Who waits and how urgently, for whoever looks elsewhere: in the tab's title always, by a sound and by the browser's own
 * notifications where somebody switched them on. Looked up in what the queue shows, so the server stays the only one to know.
 */
import { byId, say } from './say.js'

const TITLE = document.title
/** How each thread of the queue stood when it was last looked at. */
const known = new Map()
/** Sounds need a gesture first; the switch is one. */
let audio = null

export function startAlerts() {
  byId('alerts').hidden = false
  for (const row of rows()) known.set(row.thread, row)
  restore(byId('sound-on'), () => {
    audio ??= new AudioContext()
  })
  restore(byId('notify-on'), async (box) => {
    if (!('Notification' in globalThis)) box.checked = false
    else if ((await Notification.requestPermission()) !== 'granted') box.checked = false
  })
  look()
  setInterval(look, 500)
  document.addEventListener('htmx:after:swap', look)
}

/** Switches keep their place while one goes from thread to thread; they hold nobody's words. */
function restore(box, on) {
  box.checked = sessionStorage.getItem(box.id) === 'on'
  if (box.checked) on(box)
  box.addEventListener('change', async () => {
    if (box.checked) await on(box)
    if (box.checked) sessionStorage.setItem(box.id, 'on')
    else sessionStorage.removeItem(box.id)
  })
}

function rows() {
  return [...document.querySelectorAll('#queue [data-thread]')].map((item) => ({
    thread: item.dataset.thread,
    name: item.dataset.name,
    posts: Number(item.dataset.posts),
    current: item.querySelector('.ticket[aria-current]') !== null,
    waits: item.dataset.due !== undefined,
    look: ['late', 'warm'].find((one) => item.querySelector('.ticket').classList.contains(one)) ?? 'calm',
  }))
}

function look() {
  const now = rows()
  const waiting = now.filter(({ waits }) => waits)
  document.title = `${prefix(waiting)}${TITLE}`
  for (const row of now) {
    const words = news(known.get(row.thread), row)
    // New posts are announced as they arrive, and the clock speaks for the thread that is looked at.
    if (words && known.get(row.thread)?.posts === row.posts && !row.current) say(words)
    known.set(row.thread, row)
    if (words) alertTo(words, row.thread)
  }
}

function prefix(waiting) {
  if (waiting.some((row) => row.look === 'late')) return 'Late: '
  if (waiting.some((row) => row.look === 'warm')) return 'Your turn: '
  return waiting.length > 0 ? `(${waiting.length}) ` : ''
}

/** What is new about a thread since it was last looked at, in one sentence; nothing when it is not worth turning a head. */
function news(before, row) {
  if (!before || before.posts < row.posts) return row.waits ? `${row.name} waits for you.` : null
  if (!row.waits || before.look === row.look) return null
  if (row.look === 'warm') return `A quarter of the target is left for ${row.name}.`
  return row.look === 'late' ? `The target for ${row.name} has passed.` : null
}

function alertTo(words, thread) {
  if (byId('sound-on').checked && audio) beep()
  if (byId('notify-on').checked && document.hidden) new Notification('Hotseat', { body: words, tag: thread })
}

/** Two short soft tones: heard, not startling. */
function beep() {
  const volume = new GainNode(audio, { gain: 0.08 })
  volume.connect(audio.destination)
  for (const [delay, frequency] of [
    [0, 660],
    [0.18, 880],
  ]) {
    const tone = new OscillatorNode(audio, { frequency })
    tone.connect(volume)
    tone.start(audio.currentTime + delay)
    tone.stop(audio.currentTime + delay + 0.14)
  }
}
