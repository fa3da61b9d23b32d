/** Put in by web-test-runner.config.mjs. */
declare const FUZZ_RUNS: number;

/** How often a property is tried: some hundred times in every run of the tests, far more often by `npm run fuzz`. */
export const fuzzRuns: number = FUZZ_RUNS;
