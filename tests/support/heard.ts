import type { Page } from 'playwright-core'

/** Keeps every announcement: each is an element that comes into the live region. Runs in the page. */
const LISTEN = `document.addEventListener('DOMContentLoaded', () => {
  globalThis.heard = []
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.textContent.trim()) heard.push(node.textContent)
  }).observe(document.getElementById('say'), { childList: true })
})`

/** From the next page on, what is announced is kept. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(LISTEN)
}

/** What was announced since it was last asked. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('heard.splice(0)')
}
