import { expect } from '@open-wc/testing';
import { pageRequest, requestedVariant } from '../../src/browser/page.js';
import { makeReader } from '../../src/domain/reader.js';
import { APPEAL_ATTRIBUTES, readSettings } from '../../src/domain/settings.js';
import { readVariant } from '../../src/domain/variants.js';
import { fill } from '../../src/messages/fill.js';

/** What a setting may be full of: signs that begin something which then never ends. */
const BITS = ['?', '[', '{', '<', ' ', '1', ',', '%7b', '&#', '&amp;', '\\{', '*', '{{', 'amount', '{?', '{a,', 'a:'];
const STARTS = ['', 'https://pay.example/', '{{', '1 '];

const quiet = (): void => {};
const read = (name: string, text: string): unknown =>
  readSettings(
    makeReader(
      each => (each === name ? text : each === 'currency' ? 'USD' : null),
      quiet,
      () => ['USD', '$'],
    ),
    {
      baseUrl: 'https://news.example/',
      pageProtocol: 'https:',
      year: 2026,
      startOfDay: () => 0,
      fallbackHref: null,
    },
  );

/** Everything that reads a text which may come from elsewhere. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(APPEAL_ATTRIBUTES.map(name => [name, (text: string) => read(name, text)])),
  'an address': text => [pageRequest(text), requestedVariant(text)],
  'a message': text => fill(text, { a: 'x' }),
  'a fact': text => fill('{a}.', { a: text }),
  'a variant': text => readVariant(text, text, quiet),
};

/** The least time of several, in ms: what else the machine does only adds to it. */
function least(act: () => unknown): number {
  let best = Infinity;
  for (let times = 0; times < 5; times++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const LONG = 16_000;

describe('R26 a text that is much longer', () => {
  for (const [name, act] of Object.entries(READERS))
    it(`takes longer by no more than that: ${name}`, function () {
      this.timeout(60_000);
      for (const start of STARTS)
        for (const bit of BITS) {
          const text = (length: number) => start + bit.repeat(length / bit.length);
          const whole = least(() => act(text(LONG)));
          // One that takes the square of its length takes 64 times as long as an eighth of it, and 8 times as long as eight of these.
          if (whole < 8) continue;
          // WebKit's clock knows whole milliseconds.
          const parts =
            8 *
            Math.max(
              1,
              least(() => act(text(LONG / 8))),
            );
          expect(whole / parts, JSON.stringify([start, bit])).to.be.below(3);
        }
    });
});
