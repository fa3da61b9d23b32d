import { expect } from '@open-wc/testing';
import { watchView } from '../../src/browser/in-view.js';

describe('watchView()', () => {
  const { IntersectionObserver: Own } = window;
  afterEach(() => void (window.IntersectionObserver = Own));

  it('is not heard any more once it was ended, also where the observer can’t be', () => {
    let tell: (entries: readonly string[]) => void;
    window.IntersectionObserver = class {
      constructor(given: typeof tell) {
        tell = given;
      }
      observe(): void {}
      disconnect(): void {
        throw new Error('broken');
      }
    } as unknown as typeof IntersectionObserver;
    const told: unknown[] = [];
    const end = watchView(document.body, entry => told.push(entry), {})!;
    tell!(['first', 'last']);
    expect(told).to.deep.equal(['last']);
    expect(end).not.to.throw();
    tell!(['later']);
    expect(told).to.deep.equal(['last']);
  });
});
