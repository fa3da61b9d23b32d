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
const only = coverage ? ['chromium'] : process.env.BROWSERS?.split(',');
const use = n => found[n] && (!only || only.includes(n));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: true, // lit's production build; { exportConditions: ['development'] } for its warnings
  rootDir,
  hostname: LOOPBACK,
  concurrency: 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  middleware: [serveFixtures, serveServed],
  plugins: [
    accessibilityTree(),
    memory(),
    ownWindows({ rootDir }),
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    contentBlockers(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), countingReporter(`${rootDir}.faults.json`)],
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
