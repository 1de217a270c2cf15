import { chooseThread } from '../../views/model/queue.ts'
import type { DrillPageProps } from '../../views/props.ts'
import type { Viewer } from '../store/store.ts'
import { draftsOf, type OpenDrill } from '../training/drill-view.ts'
import { lastSearch } from '../training/last-search.ts'
import { replyBox } from '../training/reply-box.ts'
import type { Deps } from './deps.ts'

/** What this request adds to the page: the thread that is looked at, and what could not be done. */
export interface Look {
  readonly thread?: string | undefined
  readonly refused?: DrillPageProps['refused']
  readonly notice?: string | null
  readonly note?: string | undefined
  readonly order?: DrillPageProps['order'] | undefined
  /** Whether the page is read for the first time; whoever acts in it has read it. */
  readonly first?: boolean
}

/** Everything the drill's page and its parts show. */
export async function drillPage(
  deps: Deps,
  viewer: Viewer,
  open: OpenDrill,
  look: Look,
): Promise<DrillPageProps> {
  const { id, run, scenario, state, now, events } = open
  const asked = state.threads.find((thread) => thread.id === look.thread && thread.found)
  const thread = asked?.id ?? chooseThread(state)
  return {
    drill: id,
    kind: run.kind,
    part: open.events[0]?.type === 'drill_started' && open.events[0].kept !== undefined,
    scenario,
    state,
    now,
    thread,
    drafts: await draftsOf(deps, viewer, id),
    box: thread === null ? '' : replyBox(events, thread),
    search: lastSearch(open),
    refused: look.refused ?? null,
    notice: look.notice ?? null,
    note: look.note,
    order: look.order ?? 'left',
    briefed: !look.first,
  }
}
