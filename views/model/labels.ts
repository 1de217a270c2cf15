import type { Theme } from '../../src/scenario/scenario.ts'
import type { Platform, Surface } from '../../src/situation/situation.ts'

/** What a platform is called here, its icon, and what a post on it is. Kinds of places, not brands' designs. */
export const PLATFORM_LABELS: Readonly<
  Record<Platform, { readonly kind: string; readonly icon: string; readonly post: string }>
> = {
  x: { kind: 'Microblog', icon: 'bird', post: 'post' },
  facebook: { kind: 'Page', icon: 'page', post: 'comment' },
  instagram: { kind: 'Photo', icon: 'photo', post: 'comment' },
  review_site: { kind: 'Review site', icon: 'star', post: 'review' },
  forum: { kind: 'Forum', icon: 'forum', post: 'post' },
  chat: { kind: 'Chat', icon: 'chat', post: 'message' },
}

export const THEME_LABELS: Readonly<Record<Theme, string>> = {
  angry: 'Angry customer',
  privacy: 'Privacy',
  off_platform: 'Off our page',
  crisis: 'Crisis',
  community: 'Our own group',
}

export const SURFACE_LABELS: Readonly<Record<Surface, string>> = {
  brand_page: 'On our page',
  mention: 'Tags us',
  untagged: 'Does not tag us',
  review: 'Review',
  community: 'Community',
}
