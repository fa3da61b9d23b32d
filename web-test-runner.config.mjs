import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './scripts/browsers.mjs';
import { LOOPBACK } from './scripts/loopback.mjs';
import { accessibilityTree } from './scripts/wtr/accessibility-tree.mjs';
import { contentBlockers } from './scripts/wtr/content-blockers.mjs';
import { countingReporter } from './scripts/wtr/counting-reporter.mjs';
import { serveFixtures } from './scripts/wtr/fixtures.mjs';
import { memory } from './scripts/wtr/memory.mjs';
import { ownWindows } from './scripts/wtr/own-windows.mjs';
import { serveServed } from './scripts/wtr/served.mjs';
import { chromiumLauncher, firefoxLauncher } from './scripts/wtr/puppeteer-launchers.mjs';
import { webkitLauncher } from './scripts/wtr/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const found = findBrowsers();
const coverage = process.argv.includes('--coverage'); // only Chromium can tell
const fuzzing = process.argv.includes('--fuzz'); // properties only, each tried for long
const only = coverage ? ['chromium'] : process.env.BROWSERS?.split(',');
/**
 * How long a test and a file of tests may take, in milliseconds: many times what the slowest takes, as the reporter at the end of a
 * run shows, for a machine may have much else to do. They end what hangs, and measure nothing.
 */
const LIMITS = fuzzing ? { test: 7_200_000, file: 36_000_000 } : { test: 300_000, file: 1_500_000 };
const use = n => found[n] && (!only || only.includes(n));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: true, // lit's production build; { exportConditions: ['development'] } for its warnings
  rootDir,
  hostname: LOOPBACK,
  concurrency: 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 300_000,
  testsStartTimeout: 600_000,
  testsFinishTimeout: LIMITS.file,
  testFramework: { config: { timeout: LIMITS.test } },
  middleware: [serveFixtures, serveServed],
  plugins: [
    accessibilityTree(),
    memory(),
    ownWindows({ rootDir }),
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: { FUZZ_RUNS: fuzzing ? '20000' : '300' },
    }),
    contentBlockers(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    countingReporter(`${rootDir}.faults.json`, LIMITS),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 90, functions: 90, lines: 90 },
  },
  browsers: [
    use('chromium') && chromiumLauncher({ executablePath: found.chromium }),
    use('firefox') && firefoxLauncher({ executablePath: found.firefox }),
    use('webkit') && webkitLauncher(found.webkit),
  ].filter(Boolean),
};
