import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By itself vitest leaves a core idle: half of them where there are two.
    maxWorkers: '100%',
    coverage: {
      include: ['src/core/**/*.ts'],
      reportsDirectory: '.cache/coverage',
      reporter: ['text-summary'],
      // A floor that only goes up.
      thresholds: { statements: 98, branches: 95, functions: 99, lines: 98 },
    },
    projects: [
      // The core is pure: its test files can share their modules.
      {
        test: {
          name: 'core',
          include: ['test/core/**/*.test.ts'],
          isolate: false,
          // Properties are tried a hundred times.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'host',
          include: [
            'test/{addon,build,conformance,import,sheets,sidebar,speed,workbench}/**/*.test.{ts,tsx}',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          // A browser on a busy machine may be late; what is broken fails each time.
          retry: 1,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
