import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**'],
    setupFiles: ['tests/property-runs.ts'],
    // Property tests run a parser hundreds of times, also on a slow machine with two cores.
    testTimeout: 60_000,
  },
});
