import { ACCESSES, BODIES, CACHES, METHODS, type Route } from './route.ts'

const PATH = /^\/$|^(?:\/(?:[a-z0-9][a-z0-9._-]*|:[a-z]+))+$/
const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE']

/** What is wrong with a list of routes, one sentence each; empty when it may be mounted. */
export function inventoryProblems(routes: readonly Route[]): readonly string[] {
  return [...routes.flatMap(declarationProblems), ...collisions(routes)]
}

function declarationProblems(route: Route): string[] {
  const name = `${route.method} ${route.path}`
  const wrong = (what: string) => `${name}: ${what}`
  return [
    METHODS.includes(route.method) ? '' : wrong('the method is not declared'),
    PATH.test(route.path ?? '') ? '' : wrong('the path must be lower-case segments or :names'),
    ACCESSES.includes(route.access) ? '' : wrong('who may call it is not declared'),
    (route.access === 'token') === (route.scope !== undefined)
      ? ''
      : wrong('a scope belongs to token routes, and only there'),
    BODIES.includes(route.body) ? '' : wrong('the body is not declared'),
    (route.body === 'form') === (route.fields !== undefined)
      ? ''
      : wrong('fields belong to forms, and only there'),
    route.body === 'none' || UNSAFE.includes(route.method) ? '' : wrong('a read carries no body'),
    Number.isSafeInteger(route.maxBytes) && route.maxBytes >= 0
      ? ''
      : wrong('the limit in bytes is not declared'),
    CACHES.includes(route.cache) ? '' : wrong('the caching is not declared'),
    route.access === 'anyone' || route.cache === 'no-store'
      ? ''
      : wrong('what belongs to somebody must not be kept'),
    route.newcomers === undefined || route.access === 'trainee'
      ? ''
      : wrong('newcomers are welcome only where trainees are'),
    typeof route.handler === 'function' ? '' : wrong('there is no handler'),
  ].filter((problem) => problem !== '')
}

function collisions(routes: readonly Route[]): string[] {
  return routes.flatMap((route, index) =>
    routes
      .slice(0, index)
      .filter((earlier) => earlier.method === route.method && mayMeet(earlier.path ?? '', route.path ?? ''))
      .map((earlier) => `${route.method} ${route.path}: collides with ${earlier.method} ${earlier.path}`),
  )
}

/** Whether some address fits both patterns. */
function mayMeet(one: string, other: string): boolean {
  const [left, right] = [one.split('/'), other.split('/')]
  const fits = (a: string, b: string) => a === b || a.startsWith(':') || b.startsWith(':')
  return left.length === right.length && left.every((segment, i) => fits(segment, right[i] as string))
}
