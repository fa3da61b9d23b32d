import { expect } from '@open-wc/testing';
import { mayWriteAgain } from '../../src/browser/light-dom.js';

describe('mayWriteAgain()', () => {
  it('allows nine times after the first, for each element and each value', () => {
    for (const host of [document.createElement('p'), document.createElement('p')])
      for (const value of ['The Gull', ''])
        expect(Array.from({ length: 20 }, () => mayWriteAgain(host, value)).indexOf(false), value).to.equal(9);
  });
});
