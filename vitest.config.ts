import { defineConfig } from 'vitest/config'

/** Everything that needs only Node. Browser tests have their own config, so that they are never skipped silently. */
export default defineConfig({
  oxc: { jsx: { importSource: 'hono/jsx' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // Tests keep no state of their own in modules, so files may share a worker and open the scorer once.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
})
