/*
 * What the browser adds to pages that work without it: a clock that counts between the server's messages, live posts that
 * are announced and never in the way, drafts that survive, keys.
 */
import { startActs } from './acts.js'
import { startAlerts } from './alerts.js'
import { startArrivals } from './arrivals.js'
import { startCheck } from './check.js'
import { startClock } from './clock.js'
import { startComposer } from './composer.js'
import { startHold } from './hold.js'
import { startKeys } from './keys.js'
import { byId, startSaying } from './say.js'
import { startScrub } from './scrub.js'

startSaying()
startDays()
startPrint()
if (byId('stream')) startDrill()
if (byId('check')) startCheck()
if (byId('timeline')) startScrub()

function startDrill() {
  startClock()
  startAlerts()
  startHold()
  startArrivals()
  startComposer()
  startActs()
  startBriefing()
  startListening()
  startKeys()
  startSigns()
}

/** Tells the server that the page is there and awake; a practice drill pauses when nothing is heard for 90 seconds. */
function startSigns() {
  const path = `/drills/${byId('composer')?.dataset.drill ?? byId('briefing').dataset.drill}/here`
  setInterval(() => {
    // Lost signs are what the pause is for: nothing to tell.
    fetch(path, { method: 'POST', body: new URLSearchParams(), redirect: 'error' }).catch(() => {})
  }, 30_000)
}

/** Days in the reader's own time zone. */
function startDays() {
  for (const time of document.querySelectorAll('time[datetime]')) {
    time.textContent = new Date(time.dateTime).toLocaleString('en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
    })
  }
}

function startPrint() {
  const button = byId('print')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

/** Its link folds it, as the page behind the link does for those without script. */
function startBriefing() {
  const briefing = byId('briefing')
  briefing.querySelector('a.button')?.addEventListener('click', (event) => {
    event.preventDefault()
    briefing.open = false
    byId('h-thread').focus()
  })
}

/** Listening is folded where it would push the post out of sight. */
function startListening() {
  if (matchMedia('(width >= 48rem)').matches) byId('listening').open = true
}
