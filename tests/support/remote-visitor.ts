import { type Visitor, visitor } from './visitor.ts'

/** Somebody without a browser at the real server: the same forms, sent over the network of this machine. */
export function remoteVisitor(url: string): Visitor {
  const app = {
    request: (address: string, init: RequestInit) =>
      fetch(address.replace('http://localhost', url), {
        ...init,
        redirect: 'manual',
        headers: { ...(init.headers as Record<string, string>), origin: url },
      }),
  }
  return visitor(app as unknown as Parameters<typeof visitor>[0])
}

/** The visitor's cookies as a browser takes them over. */
export function cookiesOf(who: Visitor, url: string) {
  return who
    .cookie()
    .split('; ')
    .map((pair) => ({ name: pair.split('=')[0] ?? '', value: pair.slice(pair.indexOf('=') + 1), url }))
}
