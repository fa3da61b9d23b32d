import { expect } from '@open-wc/testing';
import { readStored, removeStored, writeStored } from '../../src/browser/storage.js';
import { fillStorage, withStorage } from '../storage-faults.js';

const KEY = 'small-favor:test';

describe('local storage', () => {
  afterEach(() => localStorage.removeItem(KEY));

  it('reads back what was written, and null for what was not', () => {
    expect(readStored(KEY)).to.equal(null);
    expect(writeStored(KEY, 'text')).to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal('text');
    expect(readStored(KEY)).to.equal('text');
    removeStored(KEY);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('overwrites', () => {
    writeStored(KEY, 'longer text');
    expect(writeStored(KEY, '')).to.equal(true);
    expect(readStored(KEY)).to.equal('');
  });

  const failing: Record<string, () => unknown> = {
    'throws on being named': () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
    'is null': () => null,
    'is missing': () => undefined,
    'does nothing': () => ({ getItem: () => null, setItem() {}, removeItem() {} }),
    'keeps something else': () => ({ getItem: () => 'else', setItem() {}, removeItem() {} }),
    'throws at every call': () => new Proxy({}, { get: () => () => void JSON.parse('{') }),
  };
  for (const [what, get] of Object.entries(failing))
    it(`takes nothing, and throws nothing, where it ${what}`, () =>
      withStorage(get, () => {
        expect(writeStored(KEY, 'text')).to.equal(false);
        expect(readStored(KEY)).to.not.equal('text');
        removeStored(KEY);
      }));

  it('takes nothing, and loses nothing of others, where it is full', () => {
    localStorage.setItem('another', 'stays');
    const empty = fillStorage();
    try {
      expect(writeStored(KEY, 'x'.repeat(99))).to.equal(false);
      expect(readStored(KEY)).to.equal(null);
      expect(localStorage.getItem('another')).to.equal('stays');
    } finally {
      empty();
      localStorage.removeItem('another');
    }
    expect(writeStored(KEY, 'x'.repeat(99))).to.equal(true);
  });
});
