import { expect } from '@open-wc/testing';
import { openDemo, PAGES } from '../demo-site.js';
import { forgetAll } from '../helpers.js';

beforeEach(forgetAll);

describe('the demo', () => {
  for (const page of PAGES)
    it(`has nothing to complain of, breaks no rule of its policy, and asks this server only: ${page}`, async () => {
      const window = await openDemo(page);
      expect(window.errors).to.deep.equal([]);
      expect(window.violations).to.deep.equal([]);
      // two specimens show what happens after a mistake
      expect(window.told.length).to.equal(page === 'states.html' ? 2 : 0);
      const requested = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      expect(requested.length).to.be.above(0);
      for (const { name, responseStatus } of requested) {
        expect(new URL(name).origin).to.equal(location.origin);
        expect(responseStatus ?? 200, name).to.be.below(400);
      }
    });
});
