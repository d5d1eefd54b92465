import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';
import { v8Flags } from './test/v8-flags.ts';

// Projects take none from above them.
const execArgv = v8Flags();

export default defineConfig({
  test: {
    // By itself vitest leaves a core idle: half of them where there are two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    coverage: {
      include: ['src/core/**/*.ts'],
      reportsDirectory: '.cache/coverage',
      reporter: ['text-summary'],
      // A floor that only goes up.
      thresholds: { statements: 98, branches: 95, functions: 99, lines: 98 },
    },
    projects: [
      // Files share their modules where nothing stays behind in them, since loading them anew for
      // each file takes longer than most of its tests: the core is pure, a workbook's state is in
      // its session, and the sidebar's tests leave their page as they found it.
      {
        test: {
          name: 'core',
          execArgv,
          include: ['test/core/**/*.test.ts'],
          isolate: false,
          // Properties are tried a hundred times.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'host',
          execArgv,
          include: ['test/{addon,build,conformance,import,sheets,speed,workbench}/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'sidebar',
          execArgv,
          include: ['test/sidebar/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
          restoreMocks: true,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          execArgv,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // One file after the other, in one process: they share the loaded sample.
          fileParallelism: false,
          isolate: false,
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
