// Counts the tests of a run, and those of the fault cases (test/faults/) per engine; finds the slowest.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const FAULTS = /[\\/]test[\\/]faults[\\/]/;
const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/** Seconds, of milliseconds. */
const seconds = time => `${(time / 1000).toFixed(1)} s`;

/**
 * Says at the end of a run how many tests passed, failed and were skipped, how many fault cases each engine survived, and how
 * near the slowest test and file came to the time they may take: a machine under load is no fault, so that limits are at least five
 * times that.
 * @param file where the fault cases of a whole run are written to, for the README's table
 * @param limits what a test and a file of tests may take, in milliseconds
 */
export function countingReporter(file, limits) {
  const all = none();
  const faults = new Map();
  const slowest = { test: { time: 0 }, file: { time: 0 } };
  const keepSlower = (kind, time, name) => {
    if (time > slowest[kind].time) slowest[kind] = { time, name };
  };
  /** Counts a suite and those in it; gives what they took. */
  const count = (suite, where, ...books) => {
    let took = 0;
    for (const { skipped, passed, duration = 0, name } of suite?.tests ?? []) {
      for (const book of books) book[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
      keepSlower('test', duration, `${where}: ${name}`);
      took += duration;
    }
    for (const inner of suite?.suites ?? []) took += count(inner, where, ...books);
    return took;
  };
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const { testFile, browser, testResults, errors } of sessionsForTestFile) {
        const books = [all];
        if (FAULTS.test(testFile)) {
          if (!faults.has(browser.name)) faults.set(browser.name, none());
          books.push(faults.get(browser.name));
        }
        const where = `${browser.name}, ${relative(process.cwd(), testFile)}`;
        keepSlower('file', count(testResults, where, ...books), where);
        if (errors.length) all.failed++;
      }
    },
    stop() {
      const each = [...faults]
        .sort()
        .map(
          ([name, { passed, failed, skipped }]) =>
            `${name} ${passed}${failed ? `, ${failed} failed` : ''}${skipped ? ` (${skipped} skipped)` : ''}`,
        );
      if (each.length) console.log(`\nFault cases survived: ${each.join('; ')}`);
      const isWhole = !process.argv.includes('--files') && !all.failed;
      if (isWhole) writeFileSync(file, JSON.stringify(Object.fromEntries([...faults].sort())));
      for (const [kind, { time, name }] of Object.entries(slowest))
        if (name) console.log(`Slowest ${kind}: ${seconds(time)} of ${seconds(limits[kind])}, ${name}`);
      console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped\n`);
    },
  };
}
