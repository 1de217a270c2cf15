const KEYS = [
  { keys: ['J', 'K'], does: 'next, previous thread' },
  { keys: ['R'], does: 'reply' },
  { keys: ['1', '2', '3'], does: 'in a shift: at once, soon, can wait' },
  { keys: ['P'], does: 'public or private' },
  { keys: ['Ctrl', 'Enter'], does: 'send, while you write' },
  { keys: ['Esc'], does: 'leave the text, it stays' },
  { keys: ['Z'], does: 'call the last reply back' },
  { keys: ['L'], does: 'listen: search posts' },
  { keys: ['H'], does: 'hold new posts, or show them' },
  { keys: ['?'], does: 'this sheet' },
] as const

/** The help sheet: a panel that its address opens, so it works without script too. */
export function Keys() {
  return (
    <section id="keys" class="sheet panel" aria-labelledby="h-keys">
      <div class="row">
        <h2 id="h-keys">Keys and alerts</h2>
        <a class="push small" href="#main">
          Close
        </a>
      </div>
      <dl class="facts">
        {KEYS.map((row) => (
          <>
            <dt>
              {row.keys.map((key) => (
                <>
                  <kbd>{key}</kbd>{' '}
                </>
              ))}
            </dt>
            <dd>{row.does}</dd>
          </>
        ))}
      </dl>
      <label class="row small">
        <input id="keys-on" type="checkbox" checked />
        Single keys are on
      </label>
      {/* Without script there is nothing to switch. */}
      <fieldset id="alerts" class="options" hidden>
        <legend>When somebody waits, or a target is close</legend>
        <label>
          <input id="sound-on" type="checkbox" />A sound
        </label>
        <label>
          <input id="notify-on" type="checkbox" />A notification of the browser, while this tab is out of
          sight
        </label>
      </fieldset>
    </section>
  )
}
