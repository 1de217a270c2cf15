import type { Page } from 'playwright-core'

/** One line of the accessibility tree: what a screen reader has to say about it. */
export interface Said {
  readonly role: string
  readonly name: string
  readonly description: string
}

interface Value {
  readonly value?: unknown
}

interface AxNode {
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
}

/** The accessibility tree as Chromium hands it to screen readers, without what they pass over. */
export async function readTree(page: Page): Promise<readonly Said[]> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] }
  await cdp.detach()
  const text = (value: Value | undefined) => String(value?.value ?? '')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: text(role),
      name: text(name),
      description: text(description),
    }))
}

/** Names of all that has this role, in reading order. */
export function namesOf(tree: readonly Said[], role: string): readonly string[] {
  return tree.filter((said) => said.role === role).map(({ name }) => name)
}

const WITH_NAMES = ['link', 'button', 'textbox', 'searchbox', 'radio', 'checkbox', 'combobox', 'slider']
const LANDMARKS = ['region', 'article', 'table', 'image', 'navigation', 'heading']

/** What a screen reader could not tell: controls, landmarks, headings, pictures and tables without a name. */
export function nameless(tree: readonly Said[]): readonly string[] {
  return tree
    .filter(({ role, name }) => [...WITH_NAMES, ...LANDMARKS].includes(role) && name.trim() === '')
    .map(({ role }) => role)
}
