// Counts the tests of a run, and those of the fault cases (test/faults/) per engine.
import { writeFileSync } from 'node:fs';

const FAULTS = /[\\/]test[\\/]faults[\\/]/;
const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * Says at the end of a run how many tests passed, failed and were skipped, and how many fault cases each engine survived.
 * @param file where the fault cases of a whole run are written to, for the README's table
 */
export function countingReporter(file) {
  const all = none();
  const faults = new Map();
  const count = (suite, ...books) => {
    for (const { skipped, passed } of suite?.tests ?? [])
      for (const book of books) book[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    for (const inner of suite?.suites ?? []) count(inner, ...books);
  };
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const { testFile, browser, testResults, errors } of sessionsForTestFile) {
        const books = [all];
        if (FAULTS.test(testFile)) {
          if (!faults.has(browser.name)) faults.set(browser.name, none());
          books.push(faults.get(browser.name));
        }
        count(testResults, ...books);
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
      console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped\n`);
    },
  };
}
