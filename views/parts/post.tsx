import { clockTime } from '../../src/scenario/clock-time.ts'
import type { ShownPost } from '../../src/scenario/drill-state.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { Avatar, type AvatarShape } from './avatar.tsx'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'
import { Characters, Words } from './words.tsx'

export interface PostProps {
  readonly post: ShownPost
  readonly scenario: Scenario
  readonly drill: string
  readonly thread: string
}

const LOOKS = { customer: 'post', bystander: 'post aside', brand: 'post ours' } as const

const HELD = {
  waiting: 'Waits for your decision',
  approved: 'You approved this',
  declined: 'You declined this',
} as const

/** Others can see it. */
function isOut({ held }: ShownPost): boolean {
  return held === null || held === 'approved'
}

/** A post as the platform would show it. What people wrote is text, never markup. */
export function Post({ post, scenario, drill, thread }: PostProps) {
  const time = clockTime(scenario, post.at)
  const shape: AvatarShape = post.from
  const look = `${LOOKS[post.from]}${post.visibility === 'private' ? ' aside-private' : ''}${post.hidden || post.held === 'declined' ? ' hidden-post' : ''}${post.held === 'waiting' ? ' held-post' : ''}`
  return (
    <li
      id={`post-${post.id}`}
      data-post={post.id}
      data-from={post.from === 'brand' && !post.reply ? 'colleague' : post.from}
      data-name={post.name}
    >
      <article id={`said-${post.id}`} class={look} tabindex={-1} aria-labelledby={`by-${post.id}`}>
        <Avatar person={post.person} name={post.name} shape={shape} />
        <header id={`by-${post.id}`} hx-ignore>
          <bdi class="name">
            <Characters text={post.name} />
          </bdi>
          <bdi class="handle">
            <Characters text={post.handle} />
          </bdi>
          <time>{time}</time>
        </header>
        <Words text={post.text} look="body" />
        <footer>
          {post.visibility === 'private' && (
            <span class="tag">
              <Icon name="lock" />
              private
            </span>
          )}
          {post.hidden && (
            <span class="tag">
              <Icon name="hide" />
              You hid this. Who saw it, saw it.
            </span>
          )}
          {post.held && (
            <span class="tag">
              <Icon name="group" />
              {HELD[post.held]}
            </span>
          )}
          {post.from !== 'brand' && post.visibility === 'public' && !post.hidden && isOut(post) && (
            <HideForm post={post} drill={drill} thread={thread} time={time} />
          )}
          {post.from === 'bystander' && !post.hidden && (
            <Report post={post} drill={drill} thread={thread} time={time} />
          )}
        </footer>
      </article>
    </li>
  )
}

interface HideProps extends Pick<PostProps, 'post' | 'drill' | 'thread'> {
  readonly time: string
}

function HideForm({ post, drill, thread, time }: HideProps) {
  return (
    <form {...posts(`/drills/${drill}/hide`)} data-said="Hidden.">
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="post" value={post.id} />
      <button type="submit" class="plain" aria-label={`Hide the post of ${post.name}, ${time}`}>
        <Icon name="hide" />
        Hide
      </button>
    </form>
  )
}

/** To the platform: spam, or an account that only looks like ours. */
function Report({ post, drill, thread, time }: HideProps) {
  if (post.reported)
    return (
      <span class="tag">
        <Icon name="flag" />
        You reported this
      </span>
    )
  return (
    <form {...posts(`/drills/${drill}/report`)} data-said="Reported.">
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="post" value={post.id} />
      <button type="submit" class="plain" aria-label={`Report the post of ${post.name}, ${time}`}>
        <Icon name="flag" />
        Report
      </button>
    </form>
  )
}
