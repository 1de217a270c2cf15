import { countWords } from '../model/check-count.ts'
import type { CheckProps } from '../props.ts'
import { named, ProblemSlot } from './check-field.tsx'
import { Icon } from './icon.tsx'

/** The draft and what can be done with it. Nothing ever swaps this part, so the cursor stays where it is. */
export function CheckDraft({ page }: { readonly page: CheckProps }) {
  const { words, over } = countWords(page.form)
  return (
    <div class="check-draft stack tight">
      <div class="field">
        <label for="reply">Your draft</label>
        <textarea
          {...named('reply', page)}
          aria-describedby="count problem-reply"
          rows={7}
          dir="auto"
          class="words"
        >
          {`\n${page.form.reply}`}
        </textarea>
        <p id="count" class={over ? 'help over' : 'help'}>
          {words}
        </p>
        <ProblemSlot name="reply" page={page} />
      </div>
      <div class="row">
        {/* First among the form's buttons: Enter in a field checks and never applies. */}
        <button type="submit" class="button primary">
          Check
        </button>
        <button type="button" class="button" id="copy" hidden>
          <Icon name="copy" />
          <span>Copy</span>
        </button>
        <span class="small muted" id="by-itself" hidden>
          Checks by itself as you type
        </span>
        <a class="small check-jump" href="#situation">
          Say where it will stand
        </a>
      </div>
      <Applied page={page} />
    </div>
  )
}

/** What was just put into the draft, and the way back. */
function Applied({ page }: { readonly page: CheckProps }) {
  return (
    <div id="applied" class="applied" hidden={page.undo === null}>
      <span class="text">The suggestion is in the draft.</span>
      <button
        type="submit"
        class="button small"
        name="undo"
        value={page.undo === null ? '[]' : JSON.stringify(page.undo)}
      >
        <Icon name="back" />
        Undo
      </button>
    </div>
  )
}
