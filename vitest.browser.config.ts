import { defineConfig } from 'vitest/config'

/** Tests that need Chromium (CHROMIUM names another path than /usr/bin/chromium). One at a time: they share the machine's two cores. */
export default defineConfig({
  oxc: { jsx: { importSource: 'hono/jsx' } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
